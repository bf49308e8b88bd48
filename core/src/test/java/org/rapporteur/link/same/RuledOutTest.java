package org.rapporteur.link.same;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.link.same.Accounts.Account;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;

class RuledOutTest {

    private static final Report RAID = Accounts.report(
            "Gunmen stormed the depot and wounded 12 guards. Ministers signed a pact and condemned the storming.");
    private static final Report RETOLD =
            Accounts.report("The depot was stormed by gunmen, who hurt 12 guards. Guards fired at them.");

    private static Account storm() {
        return Accounts.account(RAID, "Gunmen stormed the depot", "stormed");
    }

    private static Account stormRetold() {
        return Accounts.account(RETOLD, "The depot was stormed by gunmen", "stormed");
    }

    private static boolean areRuledOut(Account a, Account b) {
        boolean ruledOut = RuledOut.are(a.made(), b.made());
        assertThat(RuledOut.are(b.made(), a.made())).isEqualTo(ruledOut);
        return ruledOut;
    }

    @Test
    void leavesOpenWhatNothingSpeaksAgainst() {
        assertThat(areRuledOut(storm(), stormRetold())).isFalse();
    }

    @Test
    void keepsDaysApartThatDoNotMeet() {
        assertThat(areRuledOut(storm().on("2012-03-04"), stormRetold().on("2012-03-06")))
                .isTrue();
        assertThat(areRuledOut(storm().on("2012-03-04"), stormRetold().on("2012-03-05")))
                .isFalse();
        assertThat(areRuledOut(storm().on("2012-03-04"), stormRetold().from("2012-03-01", "2012-03-31")))
                .isFalse();
    }

    @Test
    void keepsWhatIsOnlyThreatenedFromWhatHappened() {
        assertThat(areRuledOut(storm(), stormRetold().stands(Status.THREATENED)))
                .isTrue();
        assertThat(areRuledOut(storm(), stormRetold().stands(Status.HYPOTHETICAL)))
                .isTrue();
        assertThat(areRuledOut(storm(), stormRetold().stands(Status.ALLEGED))).isFalse();
    }

    @Test
    void keepsAnotherKindUnderAnotherNameApart() {
        Account pact = Accounts.account(RETOLD, "Guards fired at them", "fired").is(PloverType.AGREE);

        assertThat(areRuledOut(storm(), pact)).isTrue();
        assertThat(areRuledOut(storm(), stormRetold().is(PloverType.PROTEST))).isFalse();
    }

    @Test
    void keepsWordsAgainstItFromTheThingItselfHoweverNamed() {
        Account condemned =
                Accounts.account(RAID, "condemned the storming", "storming").is(PloverType.ACCUSE);

        assertThat(areRuledOut(stormRetold(), condemned)).isTrue();
        assertThat(areRuledOut(stormRetold().is(PloverType.REJECT), condemned)).isFalse();
    }

    @Test
    void keepsAttacksInTwoTownsApart() {
        assertThat(areRuledOut(storm().in("Marl"), stormRetold().in("Linz"))).isTrue();
        assertThat(areRuledOut(storm().in("Marl"), stormRetold().in("Marl"))).isFalse();
        assertThat(areRuledOut(storm().in("Marl"), stormRetold())).isFalse();
        assertThat(areRuledOut(
                        storm().is(PloverType.PROTEST).in("Marl"),
                        stormRetold().is(PloverType.PROTEST).in("Linz")))
                .isFalse();
    }

    @Test
    void takesOneClauseThatTellsTwoThingsForTwo() {
        Account wider = Accounts.account(RAID, "Gunmen stormed the depot and wounded 12 guards", "wounded");

        assertThat(areRuledOut(storm(), wider)).isTrue();
        assertThat(areRuledOut(storm(), Accounts.account(RAID, "condemned the storming", "storming")))
                .isFalse();
    }

    @Test
    void keepsSizesApartOfWhichOneIsMoreThanTwentyTimesTheOther() {
        assertThat(areRuledOut(storm().against(10), stormRetold().against(201))).isTrue();
        assertThat(areRuledOut(storm().against(10), stormRetold().against(200))).isFalse();
        assertThat(areRuledOut(storm(), stormRetold().against(201))).isFalse();
    }

    @Test
    void keepsTheBlowAndTheBlowReturnedApart() {
        Account blow = storm().by("Red Army").against("Blue Guard");
        Account returned = stormRetold().by("Blue Guard").against("Red Army");

        assertThat(areRuledOut(blow, returned)).isTrue();
        assertThat(areRuledOut(blow, stormRetold().by("Red Army").against("Blue Guard")))
                .isFalse();
        assertThat(areRuledOut(blow, stormRetold().by("Red Army", "Blue Guard").against("Red Army")))
                .isFalse();
        assertThat(areRuledOut(blow.is(PloverType.CONSULT), returned.is(PloverType.CONSULT)))
                .isFalse();
    }

    @Test
    void keepsAPlanFromWhatIsOverUnlessTheDaysAreKnown() {
        assertThat(areRuledOut(storm().stands(Status.PLANNED), stormRetold())).isTrue();
        assertThat(areRuledOut(
                        storm().stands(Status.PLANNED).from("2012-01-01", "2012-12-31"),
                        stormRetold().on("2012-03-04")))
                .isTrue();
        assertThat(areRuledOut(
                        storm().stands(Status.PLANNED).on("2012-03-04"),
                        stormRetold().on("2012-03-04")))
                .isFalse();
        assertThat(areRuledOut(storm().stands(Status.PLANNED), stormRetold().stands(Status.PLANNED)))
                .isFalse();
    }
}
