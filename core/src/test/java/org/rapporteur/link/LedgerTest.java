package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.ProcessKind;
import org.rapporteur.model.StageKind;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

class LedgerTest {

    private static Told told(String outlet, String day, String text) {
        return Told.by(outlet, day, text)
                .state("Russia", "RUS")
                .state("Syria", "SYR")
                .person("Moshe Yaalon", "ISR")
                .person("Vladimir Putin", "RUS");
    }

    @Test
    void keepsEveryStatusOfATransferInOrderOfTime() {
        Linked linked = Linked.of(
                told("C", "2013-06-04", "The contract has not been fulfilled yet, Putin said.")
                        .says("Vladimir Putin", "The contract has not been fulfilled yet")
                        .transfer(
                                "Russia",
                                "Syria",
                                "S-300 missiles",
                                "S-300",
                                0,
                                TransferStatus.DENIED,
                                "2013-06-04",
                                "has not been fulfilled yet"),
                told("A", "2013-05-17", "The contract was signed before the war.")
                        .transfer(
                                "Russia",
                                "Syria",
                                "S-300 air defence missiles",
                                "S-300",
                                0,
                                TransferStatus.CONTRACTED,
                                "2011-01-01/2011-03-01",
                                "was signed before the war"),
                told("B", "2013-05-30", "The first consignment had arrived.")
                        .transfer(
                                "Russia",
                                "Syria",
                                "S-300s",
                                "S300",
                                0,
                                TransferStatus.DELIVERED,
                                "2013-05-30",
                                "had arrived"));

        assertThat(linked.linking().transfers())
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.statuses())
                        .extracting(TransferStep::status)
                        .containsExactly(TransferStatus.CONTRACTED, TransferStatus.DELIVERED, TransferStatus.DENIED));
        assertThat(linked.linking().transferOf()).hasSize(3);
    }

    @Test
    void keepsTwoDealsOfOneSystemApart() {
        Linked linked = Linked.of(
                told("A", "2013-07-14", "A first shipment of 72 missiles was delivered in 2011.")
                        .transfer(
                                "Russia",
                                "Syria",
                                "Yakhont",
                                "P-800 Yakhont",
                                72,
                                TransferStatus.DELIVERED,
                                "2011-01-01/2011-12-31",
                                "was delivered in 2011"),
                told("B", "2013-05-17", "Russia has sent a batch with better radar.")
                        .transfer(
                                "Russia",
                                "Syria",
                                "Yakhont",
                                "P-800 Yakhont",
                                0,
                                TransferStatus.DELIVERED,
                                "2013-05-10/2013-05-17",
                                "has sent a batch"));

        assertThat(linked.linking().transfers()).hasSize(2);
    }

    private static Told supply(String outlet, String day, String item) {
        return told(outlet, day, "Russia supplies " + item + " to Syria.")
                .transfer("Russia", "Syria", item, "", 0, TransferStatus.IN_DELIVERY, day, "supplies");
    }

    @Test
    void takesWeaponsInGeneralBetweenTwoStatesForOneSupply() {
        assertThat(Linked.of(supply("A", "2012-02-07", "arms"), supply("B", "2013-05-31", "arms"))
                        .linking()
                        .transfers())
                .hasSize(1);
        assertThat(Linked.of(supply("A", "2012-02-07", "torpedoes"), supply("B", "2013-05-31", "torpedoes"))
                        .linking()
                        .transfers())
                .hasSize(2);
    }

    @Test
    void joinsHelicoptersToTheModelThatIsNamedLater() {
        Linked linked = Linked.of(
                told("A", "2012-06-13", "Attack helicopters were on their way from Russia to Syria.")
                        .transfer(
                                "Russia",
                                "Syria",
                                "Attack helicopters",
                                "",
                                0,
                                TransferStatus.IN_DELIVERY,
                                "2012-06-12",
                                "were on their way"),
                told("B", "2012-06-22", "The ship carries Mi-25 helicopters for Syria.")
                        .transfer(
                                "Russia",
                                "Syria",
                                "Mi-25 helicopters",
                                "Mi-25",
                                3,
                                TransferStatus.IN_DELIVERY,
                                "2012-06-21",
                                "carries Mi-25 helicopters"));

        assertThat(linked.linking().transfers())
                .extracting(Transfer::statuses)
                .singleElement()
                .satisfies(statuses -> assertThat(statuses).hasSize(2));
    }

    @Test
    void doesNotMakeAnUnnamedSystemTheNamedOne() {
        Linked linked = Linked.of(told(
                        "A",
                        "2013-05-17",
                        "Russia was completing deliveries of anti-aircraft systems. The sale of S-300 missiles goes on.")
                .transfer(
                        "Russia",
                        "Syria",
                        "anti-aircraft systems",
                        "",
                        0,
                        TransferStatus.IN_DELIVERY,
                        "2013-05-10",
                        "was completing deliveries")
                .transfer(
                        "Russia",
                        "Syria",
                        "S-300 missiles",
                        "S-300",
                        0,
                        TransferStatus.CONTRACTED,
                        "2013-05-16",
                        "The sale of S-300 missiles"));

        assertThat(linked.linking().transfers()).hasSize(2);
    }

    @Test
    void setsADenialAgainstAnothersReport() {
        Linked linked = Linked.of(
                told("A", "2013-05-30", "The first S-300s had arrived, a paper said.")
                        .transfer(
                                "Russia",
                                "Syria",
                                "S-300s",
                                "S-300",
                                0,
                                TransferStatus.DELIVERED,
                                "2013-05-30",
                                "had arrived"),
                told("B", "2013-05-31", "The deliveries have not taken place, Yaalon said.")
                        .says("Moshe Yaalon", "The deliveries have not taken place")
                        .transfer(
                                "Russia",
                                "Syria",
                                "S-300",
                                "S-300",
                                0,
                                TransferStatus.DENIED,
                                "2013-05-31",
                                "have not taken place"));

        assertThat(linked.disagreements(DisagreementKind.DENIAL)).hasSize(1);
    }

    @Test
    void findsNoDisagreementWhereADeliveryWasMadeMonthsAfterItsDenial() {
        Linked linked = Linked.of(
                told("A", "2013-06-04", "It has not been fulfilled yet, Putin said.")
                        .says("Vladimir Putin", "It has not been fulfilled yet")
                        .transfer(
                                "Russia",
                                "Syria",
                                "S-300s",
                                "S-300",
                                0,
                                TransferStatus.DENIED,
                                "2013-06-04",
                                "has not been fulfilled yet"),
                told("B", "2013-09-05", "Russia has delivered some parts, Putin said.")
                        .says("Vladimir Putin", "Russia has delivered some parts")
                        .transfer(
                                "Russia",
                                "Syria",
                                "S-300",
                                "S-300",
                                0,
                                TransferStatus.DELIVERED,
                                "2013-09-04",
                                "has delivered some parts"));

        assertThat(linked.disagreements(DisagreementKind.NONE_DIFFERENT_TIMES)).hasSize(1);
        assertThat(linked.disagreements(DisagreementKind.CORRECTION)).isEmpty();
    }

    @Test
    void putsTheStagesOfAConferenceTogether() {
        Linked linked = Linked.of(
                told("A", "2013-05-08", "They agreed to call a conference in Geneva by the end of May.")
                        .process(
                                ProcessKind.CONFERENCE,
                                "Geneva conference",
                                "Geneva",
                                StageKind.PROPOSED,
                                "2013-05-07",
                                "agreed to call a conference"),
                told("B", "2013-06-06", "The peace conference in Geneva will not be held in June.")
                        .process(
                                ProcessKind.CONFERENCE,
                                "peace conference in Geneva",
                                "Geneva",
                                StageKind.POSTPONED,
                                "2013-06-05",
                                "will not be held in June"));

        assertThat(linked.linking().processes())
                .singleElement()
                .satisfies(process -> assertThat(process.stages())
                        .extracting(stage -> stage.stage())
                        .containsExactly(StageKind.PROPOSED, StageKind.POSTPONED));
    }

    @Test
    void keepsTheConferenceOfTheYearBeforeApart() {
        Linked linked = Linked.of(
                told("A", "2013-05-08", "They agreed to call a conference in Geneva.")
                        .process(
                                ProcessKind.CONFERENCE,
                                "Geneva conference",
                                "Geneva",
                                StageKind.PROPOSED,
                                "2013-05-07",
                                "agreed to call"),
                told("B", "2012-06-30", "The conference in Geneva ended on Saturday.")
                        .process(
                                ProcessKind.CONFERENCE,
                                "Geneva conference",
                                "Geneva",
                                StageKind.HELD,
                                "2012-06-30",
                                "ended on Saturday"));

        assertThat(linked.linking().processes()).hasSize(2);
    }
}
