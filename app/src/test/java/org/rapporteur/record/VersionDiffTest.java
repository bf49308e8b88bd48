package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Act;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/** What a later version of an article changed, and what it withdrew. */
class VersionDiffTest {

    private static final Optional<String> URL = Optional.of("https://ledger.example/harbour");

    private static final HandReport EARLIER = HandReport.of(
                    "Ledger",
                    "Army massacres 12 at harbour\nThe shelling of the harbour killed 12 people. Anna Kowalska said that"
                            + " the army had ordered the shelling.",
                    URL,
                    "reader 1")
            .says("Anna Kowalska", "said", "the army had ordered the shelling", Act.ACCUSE)
            .event(PloverType.ASSAULT, "shelling", "The shelling of the harbour", Status.HAPPENED)
            .figure("12 people", 12, "killed");

    private static final HandReport LATER = HandReport.of(
                    "Ledger",
                    "Shelling at harbour reportedly kills 17\nThe shelling of the harbour killed 17 people. The ministry"
                            + " would not comment. This article was amended to correct the toll.",
                    URL,
                    "reader 1")
            .event(PloverType.ASSAULT, "shelling", "The shelling of the harbour", Status.ALLEGED)
            .figure("17 people", 17, "killed");

    @TempDir
    private Path folder;

    @Test
    void saysClaimByClaimWhatChanged() {
        RecordDirectory record = HandRecord.of(folder.resolve("r"), EARLIER, LATER);
        List<String> lines = VersionDiff.lines(
                RecordQueries.open(record), EARLIER.id().value(), LATER.id().value());
        assertThat(lines)
                .containsExactly(
                        "headline softened: “Army massacres 12 at harbour” -> “Shelling at harbour reportedly kills 17”",
                        "statement removed: “Anna Kowalska: said … the army had ordered the shelling”",
                        "event changed: status happened -> alleged  “shelling”",
                        "figure changed: killed 12 -> 17  “12 people”");
    }

    @Test
    void marksWhatALaterVersionWithdrewAndKeepsIt() {
        RecordDirectory record = HandRecord.of(folder.resolve("r"), EARLIER, LATER);
        assertThat(HandRecord.export(record))
                .filteredOn(line -> line.startsWith("{\"type\":\"statement\""))
                .singleElement()
                .asString()
                .contains("\"withdrawn_in\":\"" + LATER.id() + "\"");
        assertThat(RecordQueries.open(record).claims(Filter.ALL))
                .filteredOn(claim -> claim.about().contains("ordered"))
                .allSatisfy(claim -> assertThat(claim.reasons().orElse("")).contains("withdrawn in a later version"));
        assertThat(HandRecord.export(record))
                .filteredOn(line -> line.startsWith("{\"type\":\"figure\""))
                .hasSize(2)
                .noneMatch(line -> line.contains("withdrawn_in"));
    }

    @Test
    void tellsTwoRecordsApart() {
        RecordDirectory one = HandRecord.of(folder.resolve("one"), EARLIER);
        RecordDirectory both = HandRecord.of(folder.resolve("both"), EARLIER, LATER);
        assertThat(RecordDiff.lines(RecordQueries.open(one), RecordQueries.open(both)))
                .contains("report added: Ledger.txt");
        assertThat(RecordDiff.lines(RecordQueries.open(both), RecordQueries.open(both)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Troops shelled hospital       | Troops may have shelled hospital    | softened
            Troops reportedly shell port  | Troops shell port                   | strengthened
            Troops shell port             | Port shelled by troops              | changed
            Was the port shelled?         | The port was shelled                | strengthened
            Minister slams rebels         | Minister accused of slander         | softened
            """)
    void tellsASofterHeadline(String before, String after, String change) {
        assertThat(new Headlines().change(before, after)).isEqualTo(change);
    }
}
