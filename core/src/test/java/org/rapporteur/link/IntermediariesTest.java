package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;

class IntermediariesTest {

    private static final Told THROUGH_UGANDA = told(
                    "A",
                    "2014-06-10",
                    "China sent rifles to South Sudan through Uganda, the panel wrote after its visit.")
            .via(IntermediaryRole.TRANSIT, "Uganda", "through Uganda");

    private static final Told THROUGH_UGANDA_TOO = told(
                    "B",
                    "2014-07-02",
                    "The rifles that China sent crossed into South Sudan over the Ugandan border by night.")
            .via(IntermediaryRole.TRANSIT, "Uganda", "over the Ugandan border");

    private static final Told THROUGH_KENYA = told(
                    "C",
                    "2014-06-20",
                    "A broker from Minsk had China ship rifles to South Sudan by way of Kenya instead.")
            .via(IntermediaryRole.BROKER, "Viktor Marchenko", "A broker from Minsk")
            .via(IntermediaryRole.TRANSIT, "Kenya", "by way of Kenya");

    private static Told told(String outlet, String day, String text) {
        return Told.by(outlet, day, text)
                .state("China", "CHN")
                .state("South Sudan", "SSD")
                .state("Uganda", "UGA")
                .state("Kenya", "KEN")
                .person("Viktor Marchenko", "BLR")
                .transfer("China", "South Sudan", "rifles", "", 4000, TransferStatus.DELIVERED, "2014-06-01", "rifles");
    }

    private static List<Transfer> transfers(Told... reports) {
        return Linked.of(reports).linking().transfers();
    }

    @Test
    void oneOfSeveralReportsIsOneWithEveryPassage() {
        assertThat(transfers(THROUGH_UGANDA, THROUGH_UGANDA_TOO))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.via())
                        .singleElement()
                        .satisfies(uganda -> {
                            assertThat(uganda.party().text()).isEqualTo("Uganda");
                            assertThat(uganda.told())
                                    .extracting(told -> told.passage().report())
                                    .containsExactly(THROUGH_UGANDA.id(), THROUGH_UGANDA_TOO.id());
                        }));
    }

    @Test
    void anotherRouteStandsBesideTheFirstAndPartsNoTransfer() {
        assertThat(transfers(THROUGH_UGANDA, THROUGH_KENYA))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.via())
                        .extracting(Intermediary::role, one -> one.party().text())
                        .containsExactly(
                                tuple(IntermediaryRole.TRANSIT, "Uganda"),
                                tuple(IntermediaryRole.TRANSIT, "Kenya"),
                                tuple(IntermediaryRole.BROKER, "Viktor Marchenko")));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        assertThat(transfers(THROUGH_KENYA, THROUGH_UGANDA_TOO, THROUGH_UGANDA))
                .isEqualTo(transfers(THROUGH_UGANDA, THROUGH_UGANDA_TOO, THROUGH_KENYA));
    }

    @Test
    void eachHasItsOwnIdInAnyOrderOfReports() {
        Transfer transfer = transfers(THROUGH_UGANDA, THROUGH_KENYA).get(0);
        assertThat(transfer.viaIds())
                .doesNotHaveDuplicates()
                .hasSize(3)
                .isEqualTo(transfers(THROUGH_KENYA, THROUGH_UGANDA).get(0).viaIds());
    }

    @Test
    void thoseOfReportsStandForThatOfTheRecord() {
        Linking linking = Linked.of(THROUGH_UGANDA, THROUGH_UGANDA_TOO).linking();
        assertThat(linking.intermediaryOf())
                .hasSize(2)
                .allSatisfy((told, joined) ->
                        assertThat(linking.transfers().get(0).viaIds()).containsExactly(joined));
    }

    @Test
    void aCopyTellsNothingOfItsOwn() {
        Told copy = told(
                        "D",
                        "2014-06-11",
                        "China sent rifles to South Sudan through Uganda, the panel wrote after its visit.")
                .via(IntermediaryRole.TRANSIT, "Uganda", "through Uganda");
        assertThat(transfers(THROUGH_UGANDA, copy))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.via())
                        .singleElement()
                        .satisfies(uganda -> assertThat(uganda.told()).hasSize(1)));
    }
}
