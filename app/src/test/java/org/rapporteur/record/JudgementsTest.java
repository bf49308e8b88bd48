package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Act;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/** What people judge, and what it does to the rows. */
class JudgementsTest {

    private static final String TEXT =
            "Harbour blast kills twelve\nAnna Kowalska said that soldiers shelled the harbour. The blast killed 12 people.";

    @TempDir
    private Path folder;

    private RecordDirectory record;

    @BeforeEach
    void makeRecord() {
        record = HandRecord.of(folder.resolve("r"), report());
    }

    private static HandReport report() {
        return HandReport.of("Ledger", TEXT)
                .person("Anna Kowalska")
                .says("Anna Kowalska", "said", "soldiers shelled the harbour", Act.ASSERT)
                .event(PloverType.ASSAULT, "shelled", "soldiers shelled the harbour", Status.HAPPENED, "soldiers")
                .figure("12 people", 12, "killed");
    }

    private Id row(String type) {
        return RecordQueries.open(record).idsStartingWith(type + "-").stream()
                .map(Id::new)
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows(String type) {
        return HandRecord.export(record).stream()
                .filter(line -> line.startsWith("{\"type\":\"" + type + "\""))
                .toList();
    }

    private List<JudgementRow> list() {
        return Judgements.of(record).list();
    }

    @Test
    void leavesOutARowThatIsWrongUnlessItIsAskedFor() {
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, row("event"), "it was only threatened");
        HandRecord.putTogether(record);
        assertThat(rows("event")).isEmpty();
        assertThat(HandRecord.exportWithWrong(record))
                .filteredOn(line -> line.startsWith("{\"type\":\"event\""))
                .singleElement()
                .asString()
                .contains("\"judged\":[{\"judgement\":\"wrong\",\"by\":\"Anna\",\"at\":\"2026-03-05T12:00:00Z\"")
                .contains("it was only threatened");
    }

    @Test
    void nothingRefersToAStatementThatIsWrong() {
        assertThat(rows("event").get(0)).contains("\"according_to\":\"statement-");
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, row("statement"), "");
        HandRecord.putTogether(record);
        assertThat(rows("event").get(0)).contains("\"according_to\":null");
        assertThat(rows("claim")).noneMatch(claim -> claim.contains("statement-"));
    }

    @Test
    void anEditReplacesTheFieldAndStandsInTheDerivation() {
        HandRecord.judge(record, "Ben", 0).edit(row("figure"), "number", "17", "as corrected by the ministry");
        HandRecord.putTogether(record);
        assertThat(rows("figure").get(0))
                .contains("\"low\":17,\"high\":17")
                .contains("{\"rule\":\"judgement.edit\",\"detail\":\"number: \\\"12\\\" -> \\\"17\\\", by Ben")
                .contains("\"from\":[{\"rule\":\"digits\"");
    }

    @Test
    void anEditOfTheSourceLeadsToTheEntityOfThatName() {
        HandRecord.judge(record, "Ben", 0).edit(row("statement"), "source", "a spokesman", "");
        HandRecord.putTogether(record);
        assertThat(rows("statement").get(0))
                .contains("\"source\":{\"text\":\"a spokesman\",\"span\":null,\"entity\":null,\"kind\":\"person\"}")
                .contains("\"chain\":[{\"name\":\"a spokesman\"");
    }

    @Test
    void refusesAValueThatTheFieldCannotHave() {
        Judge judge = HandRecord.judge(record, "Ben", 0);
        Id statement = row("statement");
        assertThatThrownBy(() -> judge.edit(statement, "act", "shouts", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("assert, deny");
        assertThatThrownBy(() -> judge.edit(statement, "colour", "red", ""))
                .hasMessageContaining("source, source_kind, act");
        assertThatThrownBy(() -> judge.edit(row("figure"), "number", "many", ""))
                .hasMessageContaining("12-17");
        assertThatThrownBy(() -> judge.edit(row("event"), "time", "May", "")).hasMessageContaining("2013-05-17");
        assertThat(list()).isEmpty();
    }

    @Test
    void anUndoneJudgementDoesNothingAndStaysInTheList() {
        List<String> before = HandRecord.export(record);
        PersonJudgement wrong = HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, row("event"), "");
        HandRecord.putTogether(record);
        PersonJudgement undo = HandRecord.judge(record, "Anna", 1).undo(wrong.id(), "my mistake");
        HandRecord.putTogether(record);
        assertThat(HandRecord.export(record)).isEqualTo(before);
        assertThat(list()).extracting(JudgementRow::state).containsExactly("undone", "applied");
        HandRecord.judge(record, "Anna", 2).undo(undo.id(), "it was wrong after all");
        HandRecord.putTogether(record);
        assertThat(rows("event")).isEmpty();
    }

    @Test
    void theLaterJudgementOfARowHolds() {
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, row("event"), "");
        HandRecord.judge(record, "Ben", 1).row(JudgementKind.RIGHT, row("event"), "the passage says so");
        HandRecord.putTogether(record);
        assertThat(rows("event").get(0)).contains("\"wrong\"").contains("\"right\"");
    }

    @Test
    void filesOfTwoPeopleMergeInAnyOrder() {
        RecordDirectory other = HandRecord.of(folder.resolve("other"), report());
        HandRecord.judge(record, "Anna", 5).row(JudgementKind.WRONG, row("event"), "");
        HandRecord.judge(other, "Ben", 3).edit(row("figure"), "number", "17", "");
        List<PersonJudgement> ofAnna = new JudgementFile(record).all();
        List<PersonJudgement> ofBen = new JudgementFile(other).all();
        assertThat(new JudgementFile(record).addAll(ofBen)).isEqualTo(1);
        assertThat(new JudgementFile(record).addAll(ofBen)).isZero();
        new JudgementFile(other).addAll(ofAnna);
        HandRecord.putTogether(record);
        HandRecord.putTogether(other);
        assertThat(HandRecord.export(record)).isEqualTo(HandRecord.export(other));
    }

    @Test
    void findsTheRowAgainWhereTheReaderDrawsItsPassageALittleOtherwise() {
        HandRecord.judge(record, "Ben", 0).edit(row("statement"), "act", "deny", "");
        HandReport.of("Ledger", TEXT, Optional.empty(), "reader 2")
                .says("Anna Kowalska", "said", "that soldiers shelled the harbour", Act.ASSERT)
                .keep(record);
        HandRecord.putTogether(record);
        assertThat(list()).extracting(JudgementRow::state).containsExactly("applied");
        assertThat(rows("statement").get(0)).contains("\"act\":\"deny\"");
    }

    @Test
    void listsWhatNoLongerApplies() {
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, row("event"), "");
        HandRecord.judge(record, "Anna", 1).edit(row("figure"), "number", "17", "");
        HandReport.of("Ledger", TEXT, Optional.empty(), "reader 2")
                .event(PloverType.ASSAULT, "shelled", "soldiers shelled the harbour", Status.ALLEGED, "soldiers")
                .keep(record);
        HandRecord.putTogether(record);
        assertThat(list()).extracting(JudgementRow::state).containsExactly("idle", "idle");
        assertThat(list())
                .extracting(JudgementRow::why)
                .containsExactly(
                        "the row is read otherwise now: status \"happened\" -> \"alleged\"",
                        "no figure is read at its passage now");
        assertThat(rows("event")).hasSize(1);
    }

    @Test
    void countsHowOftenARuleWasWrong() {
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, row("event"), "");
        HandRecord.judge(record, "Anna", 1).row(JudgementKind.RIGHT, row("statement"), "");
        assertThat(Judgements.of(record).counts())
                .containsExactly(
                        new RuleCount("event: event ASSAULT", 1, 1),
                        new RuleCount("event: status", 1, 1),
                        new RuleCount("statement: verb-clause", 0, 1));
    }

    @Test
    void doesNotTakeAHalfWrittenLineForAJudgement() throws IOException {
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, row("event"), "");
        Files.writeString(record.judgements(), "{\"type\":\"judgement\",\"id\":\"judg", StandardOpenOption.APPEND);
        assertThat(list()).hasSize(1);
        HandRecord.judge(record, "Anna", 1).row(JudgementKind.RIGHT, row("figure"), "");
        assertThat(list()).hasSize(2);
        assertThat(new JudgementFile(record).damaged()).isEmpty();
    }

    @Test
    void namesALineThatIsNotAsItWasWritten() throws IOException {
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, row("event"), "");
        String line = Files.readString(record.judgements(), StandardCharsets.UTF_8);
        Files.writeString(record.judgements(), line.replace("\"wrong\"", "\"right\""));
        assertThat(list()).isEmpty();
        assertThat(new JudgementFile(record).damaged())
                .singleElement()
                .satisfies(damaged -> assertThat(damaged.path()).isEqualTo("judgements.jsonl line 1"));
    }

    @Test
    void judgesNoRowThatIsNotThere() {
        Judge judge = HandRecord.judge(record, "Anna", 0);
        assertThatThrownBy(() -> judge.row(JudgementKind.WRONG, new Id("event-0"), ""))
                .hasMessageContaining("no row event-0");
        assertThatThrownBy(() -> judge.row(JudgementKind.WRONG, row("report"), ""))
                .hasMessageContaining("judge its rows");
    }
}
