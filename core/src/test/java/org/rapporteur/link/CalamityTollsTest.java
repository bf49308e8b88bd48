package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Time;

/** Counts of the disaster that a report is about, and votes of one body. */
class CalamityTollsTest {

    private static Told sinking(String outlet, String day, String office, String dead, long number) {
        String said = dead + " people have drowned";
        return Told.by(
                        outlet,
                        day,
                        "The ferry Halcyon sank off Texel on Sunday in a storm. " + said + ", the " + office + " said.")
                .entity(office, EntityKind.ORGANISATION, "")
                .event(
                        PloverType.DISASTER,
                        "sank",
                        "The ferry Halcyon sank off Texel on Sunday in a storm",
                        "2016-10-09",
                        List.of(),
                        List.of())
                .says(office, said)
                .figure(dead + " people", number, "killed", Scope.OPEN, 0)
                .asOf(day);
    }

    @Test
    void takesTheCountsThatAnOfficeGivesOfOneDisasterForASeries() {
        Linked linked = Linked.of(
                sinking("A", "2016-10-10", "harbour ministry", "Twelve", 12),
                sinking("B", "2016-10-13", "harbour ministry", "Nineteen", 19));

        assertThat(linked.disagreements(DisagreementKind.NONE_DIFFERENT_TIMES)).hasSize(1);
        assertThat(linked.disagreements(DisagreementKind.NUMBER)).isEmpty();
    }

    @Test
    void setsTheCountsThatTwoGiveOfOneDisasterAgainstOneAnother() {
        Linked linked = Linked.of(
                sinking("A", "2016-10-10", "harbour ministry", "Twelve", 12),
                sinking("B", "2016-10-10", "rescue society", "Nineteen", 19));

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).hasSize(1);
    }

    @Test
    void takesOneNumberOfOneDisasterForOneFigure() {
        Linked linked = Linked.of(
                sinking("A", "2016-10-10", "harbour ministry", "Twelve", 12),
                sinking("B", "2016-10-11", "harbour ministry", "Twelve", 12));

        assertThat(linked.links(LinkKind.SAME_FIGURE)).hasSize(1);
    }

    private static Told collapse(String outlet, String office, String dead, long number, String whose) {
        String said = dead + " " + whose + " have died";
        Scope scope = whose.isEmpty()
                ? Scope.OPEN
                : new Scope(
                        Optional.empty(),
                        Time.UNKNOWN,
                        Optional.of(new Party(
                                whose, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        return Told.by(
                        outlet,
                        "2016-10-10",
                        "A tunnel collapsed at Houten on Sunday. " + said + ", the " + office + " said.")
                .entity(office, EntityKind.ORGANISATION, "")
                .event(
                        PloverType.DISASTER,
                        "collapsed",
                        "A tunnel collapsed at Houten on Sunday",
                        "2016-10-09",
                        List.of(),
                        List.of())
                .says(office, said)
                .figure(dead, number, "killed", scope, 0)
                .asOf("2016-10-10");
    }

    @Test
    void setsCountsAgainstOneAnotherThatNameThoseKilledByTwoWordsForOne() {
        assertThat(Linked.of(
                                collapse("A", "works ministry", "Eleven", 11, "miners"),
                                collapse("B", "company", "Nineteen", 19, "workers"))
                        .disagreements(DisagreementKind.NUMBER))
                .hasSize(1);
        assertThat(Linked.of(
                                collapse("A", "works ministry", "Eleven", 11, "miners"),
                                collapse("B", "company", "Nineteen", 19, "soldiers"))
                        .disagreements(DisagreementKind.NUMBER))
                .isEmpty();
    }

    @Test
    void takesOneNumberOfOneDisasterForOneFigureWhetherOrNotItSaysWhose() {
        assertThat(Linked.of(
                                collapse("A", "works ministry", "Eleven", 11, "miners"),
                                collapse("B", "works ministry", "Eleven", 11, ""))
                        .links(LinkKind.SAME_FIGURE))
                .hasSize(1);
        assertThat(Linked.of(
                                collapse("A", "works ministry", "Eleven", 11, "miners"),
                                collapse("B", "works ministry", "Eleven", 11, "soldiers"))
                        .links(LinkKind.SAME_FIGURE))
                .isEmpty();
    }

    private static Told vote(String outlet, String day, String sentence, String number, long votes) {
        return Told.by(outlet, day, "Parliament met over the ferry company Zeelijn. " + sentence)
                .entity("Zeelijn", EntityKind.ORGANISATION, "NLD")
                .votes(number, votes);
    }

    @Test
    void tellsTwoVotesOfOneBodyApartByTheirDays() {
        assertThat(Linked.of(
                                vote("A", "2016-10-20", "It voted by 81 votes to 60 for an inquiry.", "81 votes", 81),
                                vote("B", "2016-12-15", "The motion failed by 66 votes to 79.", "66 votes", 66))
                        .disagreements(DisagreementKind.NONE_DIFFERENT_TIMES))
                .hasSize(1);
        assertThat(Linked.of(
                                vote("A", "2016-10-20", "It voted by 81 votes to 60 for an inquiry.", "81 votes", 81),
                                vote("B", "2016-10-21", "It was carried by 80 votes to 60.", "80 votes", 80))
                        .disagreements(DisagreementKind.NONE_DIFFERENT_TIMES))
                .isEmpty();
    }
}
