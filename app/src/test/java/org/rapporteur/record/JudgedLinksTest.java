package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Act;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;

/** Pairs that people decided: what linking ties is parted, what it leaves is joined. */
class JudgedLinksTest {

    private static final HandReport FIRST = HandReport.of(
                    "Ledger", "Envoy in Oslo\nMaria Brandt said that the talks will resume in October at the lake.")
            .person("Maria Brandt")
            .says("Maria Brandt", "said", "the talks will resume in October at the lake", Act.ASSERT);
    private static final HandReport SECOND = HandReport.of(
                    "Courier",
                    "Word from Oslo\nOn Monday Maria Brandt told us that the talks will resume in October at the lake.")
            .person("Maria Brandt")
            .says("Maria Brandt", "told", "the talks will resume in October at the lake", Act.ASSERT);
    private static final HandReport THIRD = HandReport.of(
                    "Gazette",
                    "The envoy\nM. R. Brandt-Olsen declared that a quiet harbour is worth more than a parade.")
            .person("M. R. Brandt-Olsen")
            .says("M. R. Brandt-Olsen", "declared", "a quiet harbour is worth more than a parade", Act.ASSERT);

    @TempDir
    private Path folder;

    private RecordDirectory record;

    @BeforeEach
    void makeRecord() {
        record = HandRecord.of(folder.resolve("r"), FIRST, SECOND, THIRD);
    }

    private List<EntityRow> people() {
        return RecordQueries.open(record).entities(Filter.ALL);
    }

    private Id person(String name) {
        return people().stream()
                .filter(row -> row.name().equals(name))
                .map(row -> new Id(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links(String kind) {
        return HandRecord.export(record).stream()
                .filter(line -> line.startsWith("{\"type\":\"link\"") && line.contains("\"kind\":\"" + kind + "\""))
                .toList();
    }

    @Test
    void mergeJoinsWhatTheProgramKeepsApart() {
        assertThat(people()).hasSize(2);
        HandRecord.judge(record, "Anna", 0)
                .pair(JudgementKind.MERGE, person("Maria Brandt"), person("M. R. Brandt-Olsen"), "her full name");
        HandRecord.putTogether(record);
        assertThat(people())
                .singleElement()
                .satisfies(row -> assertThat(row.reports()).isEqualTo(3));
        assertThat(links("same_entity")).anyMatch(link -> link.contains("\"by\":\"person: Anna\""));
    }

    @Test
    void splitPartsWhatTheProgramTookForOne() {
        HandRecord.judge(record, "Anna", 0).split(person("Maria Brandt"), Set.of(SECOND.id()), "her namesake");
        HandRecord.putTogether(record);
        assertThat(people())
                .hasSize(3)
                .filteredOn(row -> row.name().equals("Maria Brandt"))
                .hasSize(2);
    }

    @Test
    void aSplitCanBeUndone() {
        List<String> before = HandRecord.export(record);
        Id split = HandRecord.judge(record, "Anna", 0)
                .split(person("Maria Brandt"), Set.of(SECOND.id()), "")
                .id();
        HandRecord.judge(record, "Anna", 1).undo(split, "");
        HandRecord.putTogether(record);
        assertThat(HandRecord.export(record)).isEqualTo(before);
    }

    @Test
    void refusesToSplitEverythingOff() {
        Judge judge = HandRecord.judge(record, "Anna", 0);
        assertThatThrownBy(() -> judge.split(person("Maria Brandt"), Set.of(FIRST.id(), SECOND.id()), ""))
                .hasMessageContaining("not all");
    }

    @Test
    void notSamePartsALinkAndCountsAgainstItsRule() {
        String link = links("same_statement").get(0);
        String id = link.replaceFirst("^.*?\"id\":\"([^\"]+)\".*$", "$1");
        HandRecord.judge(record, "Anna", 0).link(JudgementKind.NOT_SAME, new Id(id), "two occasions");
        HandRecord.putTogether(record);
        assertThat(links("same_statement"))
                .singleElement()
                .asString()
                .contains("\"judgement\":\"not_same\"")
                .contains("two occasions");
        assertThat(Judgements.of(record).counts())
                .singleElement()
                .satisfies(count -> assertThat(count.wrong()).isEqualTo(1))
                .satisfies(count -> assertThat(count.rule()).startsWith("same statement: statements."));
    }

    @Test
    void sameJoinsTwoStatements() {
        Id a = FIRST.reading().statements().get(0).id();
        Id b = THIRD.reading().statements().get(0).id();
        HandRecord.judge(record, "Anna", 0).pair(JudgementKind.SAME, a, b, "");
        HandRecord.putTogether(record);
        assertThat(links("same_statement"))
                .anyMatch(link -> link.contains(a.value()) && link.contains(b.value()) && link.contains("\"same\""));
    }

    @Test
    void whatWasNeverJudgedStaysAsItWas() {
        List<String> before = links("same_statement");
        HandRecord.judge(record, "Anna", 0)
                .pair(JudgementKind.MERGE, person("Maria Brandt"), person("M. R. Brandt-Olsen"), "");
        HandRecord.putTogether(record);
        assertThat(links("same_statement")).isEqualTo(before);
    }
}
