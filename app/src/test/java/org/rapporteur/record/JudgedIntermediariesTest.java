package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Id;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.TransferStatus;

/** What people judge of one through whom a transfer passes, while the transfer stands. */
class JudgedIntermediariesTest {

    private static final String TEXT =
            "Launchers reach Perania\nOmbria sent Perania the Tarn launcher through Sarvia and"
                    + " Keldia. Viktor Halden sold them on for a fee. Later Dana Roth was named.";

    @TempDir
    private Path folder;

    private RecordDirectory record;

    @BeforeEach
    void makeRecord() {
        record = HandRecord.of(folder.resolve("r"), ledger("Ledger", "reader 1", "Viktor Halden sold them on"));
    }

    /** A report that names two lands in one breath, and a broker. */
    private static HandReport ledger(String outlet, String reader, String sold) {
        return HandReport.of(outlet, TEXT, Optional.empty(), reader)
                .person("Viktor Halden")
                .transfer("Ombria", "Perania", "Tarn", TransferStatus.DELIVERED, "Ombria sent Perania")
                .via(IntermediaryRole.TRANSIT, "Sarvia", Optional.of("SAR"), "through Sarvia and Keldia")
                .via(IntermediaryRole.TRANSIT, "Keldia", Optional.of("KEL"), "through Sarvia and Keldia")
                .via(IntermediaryRole.BROKER, "Viktor Halden", Optional.empty(), sold);
    }

    private static HandReport courier() {
        return HandReport.of(
                        "Courier",
                        "A man and his launchers\nOmbria gave Perania the Tarn launcher. Viktor Halden dealt in it, and so"
                                + " did Ines Marr.")
                .person("Viktor Halden")
                .person("Ines Marr")
                .transfer("Ombria", "Perania", "Tarn", TransferStatus.DELIVERED, "Ombria gave Perania")
                .via(IntermediaryRole.BROKER, "Viktor Halden", Optional.empty(), "Viktor Halden dealt in it")
                .via(IntermediaryRole.BROKER, "Ines Marr", Optional.empty(), "so did Ines Marr");
    }

    private List<ViaRow> shown() {
        RecordQueries queries = RecordQueries.open(record);
        return new Support(queries).via(List.of(transfer()));
    }

    private List<String> names() {
        return shown().stream().map(ViaRow::party).distinct().toList();
    }

    private String transfer() {
        return RecordQueries.open(record).transfers(Filter.ALL).get(0).id();
    }

    private Id one(String name) {
        return shown().stream()
                .filter(row -> row.party().equals(name))
                .map(row -> new Id(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private PersonJudgement strikeOut(String name) {
        PersonJudgement wrong =
                HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, one(name), "he denies it; no papers");
        HandRecord.putTogether(record);
        return wrong;
    }

    private void readAgain(HandReport report) {
        report.keep(record);
        HandRecord.putTogether(record);
    }

    private List<JudgementRow> list() {
        return Judgements.of(record).list();
    }

    @Test
    void strikesOutOneAndLeavesTheTransferStanding() {
        strikeOut("Viktor Halden");
        assertThat(names()).containsExactlyInAnyOrder("Sarvia", "Keldia");
        assertThat(RecordQueries.open(record).transfers(Filter.ALL))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.via()).hasValue("transit: Keldia; transit: Sarvia"));
        assertThat(HandRecord.export(record))
                .filteredOn(line -> !line.startsWith("{\"type\":\"report\""))
                .filteredOn(line -> line.contains("Viktor Halden"))
                .allMatch(line -> line.startsWith("{\"type\":\"entity\"") || line.startsWith("{\"type\":\"mention\""));
    }

    @Test
    void exportsOneThatWasStruckOutWhereItIsAskedFor() {
        strikeOut("Viktor Halden");
        assertThat(HandRecord.exportWithWrong(record))
                .filteredOn(line -> line.startsWith("{\"type\":\"intermediary\""))
                .singleElement()
                .asString()
                .contains("\"transfer\":\"" + transfer() + "\",\"role\":\"broker\",\"text\":\"Viktor Halden\"")
                .contains("\"judged\":[{\"judgement\":\"wrong\",\"by\":\"Anna\"");
    }

    @Test
    void findsNoTransferByOneThatWasStruckOut() {
        Filter ofHalden = Filter.ALL.withField("via", "Halden");
        assertThat(RecordQueries.open(record).transfers(ofHalden)).hasSize(1);
        strikeOut("Viktor Halden");
        assertThat(RecordQueries.open(record).transfers(ofHalden)).isEmpty();
    }

    @Test
    void anUndoneStrikeIsAsIfItHadNeverBeen() {
        List<String> before = HandRecord.export(record);
        PersonJudgement wrong = strikeOut("Viktor Halden");
        HandRecord.judge(record, "Anna", 1).undo(wrong.id(), "");
        HandRecord.putTogether(record);
        assertThat(HandRecord.export(record)).isEqualTo(before);
    }

    @Test
    void putsBackOneThatIsJudgedRightLater() {
        Id halden = one("Viktor Halden");
        strikeOut("Viktor Halden");
        HandRecord.judge(record, "Ben", 1).row(JudgementKind.RIGHT, halden, "the court papers name him");
        HandRecord.putTogether(record);
        assertThat(names()).contains("Viktor Halden");
        assertThat(HandRecord.export(record))
                .filteredOn(line -> line.startsWith("{\"type\":\"transfer\""))
                .singleElement()
                .asString()
                .contains("\"judged\":[{\"judgement\":\"wrong\"", "{\"judgement\":\"right\",\"by\":\"Ben\"");
    }

    @Test
    void givesOneAnotherPartUnderTheSameId() {
        Id halden = one("Viktor Halden");
        HandRecord.judge(record, "Ben", 0).edit(halden, "role", "transit", "they crossed his farm");
        HandRecord.putTogether(record);
        assertThat(shown())
                .filteredOn(row -> row.id().equals(halden.value()))
                .extracting(ViaRow::role)
                .containsExactly("transit");
    }

    @Test
    void strikesOutOneWhosePartWasCorrected() {
        HandRecord.judge(record, "Ben", 0).edit(one("Viktor Halden"), "role", "transit", "");
        HandRecord.putTogether(record);
        HandRecord.judge(record, "Anna", 1).row(JudgementKind.WRONG, one("Viktor Halden"), "");
        HandRecord.putTogether(record);
        assertThat(names()).containsExactlyInAnyOrder("Sarvia", "Keldia");
        assertThat(list()).extracting(JudgementRow::state).containsOnly("applied");
    }

    @Test
    void refusesAPartThatThereIsNot() {
        Judge judge = HandRecord.judge(record, "Ben", 0);
        assertThatThrownBy(() -> judge.edit(one("Sarvia"), "role", "banker", ""))
                .hasMessageContaining("transit, broker");
        assertThat(list()).isEmpty();
    }

    @Test
    void strikesOutOnlyTheOneOfTwoThatAreNamedInOneBreath() {
        strikeOut("Sarvia");
        assertThat(names()).containsExactly("Keldia", "Viktor Halden");
    }

    @Test
    void staysStruckOutWhereTheReaderDrawsThePassageALittleOtherwise() {
        strikeOut("Viktor Halden");
        readAgain(ledger("Ledger", "reader 2", "Viktor Halden sold them on for a fee"));
        assertThat(names()).containsExactlyInAnyOrder("Sarvia", "Keldia");
        assertThat(list()).extracting(JudgementRow::state).containsExactly("applied");
    }

    @Test
    void staysStruckOutWhenAnotherReportOfItComesToo() {
        strikeOut("Viktor Halden");
        readAgain(courier());
        assertThat(names()).containsExactlyInAnyOrder("Sarvia", "Keldia", "Ines Marr");
    }

    @Test
    void isNotTakenForAnotherNameAtTheSameWords() {
        strikeOut("Viktor Halden");
        readAgain(HandReport.of("Ledger", TEXT, Optional.empty(), "reader 2")
                .transfer("Ombria", "Perania", "Tarn", TransferStatus.DELIVERED, "Ombria sent Perania")
                .via(IntermediaryRole.BROKER, "Dana Roth", Optional.empty(), "Viktor Halden sold them on"));
        assertThat(names()).containsExactly("Dana Roth");
        assertThat(list()).extracting(JudgementRow::state).containsExactly("idle");
    }

    @Test
    void holdsInAnotherRecordThatTakesTheJudgements() {
        strikeOut("Viktor Halden");
        List<PersonJudgement> ofAnna = new JudgementFile(record).all();
        record = HandRecord.of(
                folder.resolve("other"), courier(), ledger("Ledger", "reader 1", "Viktor Halden sold them on"));
        new JudgementFile(record).addAll(ofAnna);
        HandRecord.putTogether(record);
        assertThat(names()).doesNotContain("Viktor Halden");
    }

    @Test
    void explainsOneByItsId() {
        assertThat(Explanation.of(
                                RecordQueries.open(record), one("Viktor Halden").value())
                        .lines())
                .contains("role: broker", "text: Viktor Halden");
    }

    @Test
    void countsTheRuleThatReadIt() {
        strikeOut("Viktor Halden");
        assertThat(Judgements.of(record).counts()).containsExactly(new RuleCount("intermediary: route.broker", 1, 1));
    }
}
