package org.rapporteur.link.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Id;

class IncidentLinkerTest {

    private static TellsOfIncident told(String name, String day, String text) {
        return new TellsOfIncident(Id.of("report", name), LocalDate.parse(day), "", text);
    }

    private static final TellsOfIncident BRIDGE = told(
            "bridge",
            "2014-03-02",
            "A gunman shot two anglers under the Hanover bridge on Saturday. Police named the dead man as Arno"
                    + " Brandt.");
    private static final TellsOfIncident BRIDGE_AGAIN = told(
            "bridge again",
            "2014-03-03",
            "Arno Brandt was one of two anglers whom a gunman shot under the bridge at Hanover, police said.");
    private static final TellsOfIncident MARKET = told(
            "market",
            "2014-03-03",
            "Three people were hurt when shots were fired at the night market of Lowell. Nobody was arrested.");
    private static final TellsOfIncident TRIAL = told(
            "trial",
            "2015-02-10",
            "The man who killed Arno Brandt under the Hanover bridge was sentenced; the anglers' families were in"
                    + " court.");

    private static List<List<Id>> link(TellsOfIncident... reports) {
        return new IncidentLinker().link(List.of(reports));
    }

    @Test
    void putsReportsOfOneIncidentTogether() {
        assertThat(link(BRIDGE, MARKET, BRIDGE_AGAIN))
                .containsExactlyInAnyOrder(
                        List.of(MARKET.report()),
                        BRIDGE.report().compareTo(BRIDGE_AGAIN.report()) < 0
                                ? List.of(BRIDGE.report(), BRIDGE_AGAIN.report())
                                : List.of(BRIDGE_AGAIN.report(), BRIDGE.report()));
    }

    @Test
    void findsTheReportOfATrialByTheNamesInIt() {
        assertThat(link(BRIDGE, MARKET, TRIAL)).hasSize(2);
    }

    @Test
    void findsReportsLessAlikeThatSurelyGiveDifferentTolls() {
        String text = "A gunman opened fire at a party in Salem on Saturday night, police said.";
        TellsOfIncident one = counting("one", text, 1, 4);

        double unread = likeness(one, told("unread", "2014-03-02", text));

        assertThat(likeness(one, counting("same", text, 1, 4))).isEqualTo(unread);
        assertThat(likeness(one, counting("more wounded", text, 1, 5))).isLessThan(unread);
        assertThat(likeness(one, counting("all other", text, 0, 2)))
                .isLessThan(likeness(one, counting("more wounded", text, 1, 5)));
    }

    private static double likeness(TellsOfIncident one, TellsOfIncident other) {
        List<IncidentAccount> accounts = List.of(one, other, MARKET).stream()
                .map(report -> IncidentAccount.of(report, report.text(), new Vocabulary()))
                .toList();
        return new IncidentLikeness(accounts).of(accounts.get(0), accounts.get(1));
    }

    private static TellsOfIncident counting(String name, String text, int killed, int wounded) {
        return new TellsOfIncident(
                Id.of("report", name),
                LocalDate.parse("2014-03-02"),
                "",
                text,
                new TreeMap<>(Map.of(killed, 1.0)),
                new TreeMap<>(Map.of(wounded, 1.0)));
    }

    private static final String CLOSE_BOX =
            " Close this box to get an email with new stories by our reporters every morning, and"
                    + " click the link that we have sent you to activate your profile.";

    @Test
    void doesNotTakeWhatAnOutletSaysOnEachPageForAnIncident() {
        TellsOfIncident fair = told("fair", "2014-03-02", "A clown fell ill at a county fair." + CLOSE_BOX);
        TellsOfIncident bank = told("bank", "2014-03-04", "A teller was wounded in Dover." + CLOSE_BOX);
        TellsOfIncident farm = told("farm", "2014-06-09", "A farmer was killed near Salem." + CLOSE_BOX);

        assertThat(link(fair, bank, farm, MARKET, BRIDGE)).hasSize(5);
        assertThat(link(fair, bank, MARKET, BRIDGE))
                .as("two within days may be one")
                .hasSize(3);
    }

    @Test
    void doesNotDependOnTheOrderOfReports() {
        List<TellsOfIncident> reports = new ArrayList<>(List.of(BRIDGE, MARKET, BRIDGE_AGAIN, TRIAL));
        List<List<Id>> forwards = new IncidentLinker().link(reports);
        Collections.reverse(reports);

        assertThat(new IncidentLinker().link(reports)).isEqualTo(forwards);
    }

    @Test
    void leavesAReportWithoutWordsAlone() {
        assertThat(link(told("empty", "2014-03-02", ""), told("marks", "2014-03-02", "... --- ...")))
                .hasSize(2);
    }
}
