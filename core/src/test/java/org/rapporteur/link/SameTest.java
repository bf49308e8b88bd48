package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Status;

class SameTest {

    @Test
    void takesOneVoteByTheSameNumberForOne() {
        Told one = vote("A", "2012-02-05", "All 13 other members voted for the text", "All 13 other members");
        Told same = vote("B", "2012-02-08", "India was among the 13 members that voted for the text", "the 13 members");
        Told other =
                vote("B", "2012-02-08", "India was among the 11 members that voted for the text", "the 11 members");

        assertThat(Linked.of(one, same).links(LinkKind.SAME_EVENT)).hasSize(1);
        assertThat(Linked.of(one, other).links(LinkKind.SAME_EVENT)).isEmpty();
    }

    private static Told vote(String outlet, String day, String clause, String voters) {
        return Told.by(outlet, day, clause + ".")
                .entity("Security Council", EntityKind.ORGANISATION, "")
                .event(PloverType.SUPPORT, "voted", clause, "", List.of(voters), List.of("Security Council"));
    }

    private static Told agreement(String outlet, String clause, List<String> actors, String on) {
        return Told.by(outlet, "2013-05-08", clause + ".")
                .state("Russia", "RUS")
                .state("United States", "USA")
                .person("Sergei Lavrov", "RUS")
                .person("John Kerry", "USA")
                .event(PloverType.AGREE, actors.get(2), clause, on, actors.subList(0, 2), List.of());
    }

    @Test
    void takesWhatTwoStatesAgreedOnOneDayForOne() {
        Told one = agreement(
                "A",
                "Russia and United States agreed to bring both sides together at a conference",
                List.of("Russia", "United States", "agreed"),
                "2013-05-07");
        List<String> ministers = List.of("Sergei Lavrov", "John Kerry", "called");
        String called = "the conference that Sergei Lavrov and John Kerry called";

        assertThat(Linked.of(one, agreement("B", called, ministers, "2013-05-07"))
                        .links(LinkKind.SAME_EVENT))
                .hasSize(1);
        assertThat(Linked.of(one, agreement("B", called, ministers, "2013-05-02"))
                        .links(LinkKind.SAME_EVENT))
                .isEmpty();
    }

    private static Told veto(String outlet, String day, String text, String clause, String trigger, String on) {
        return Told.by(outlet, day, text)
                .state("Russia", "RUS")
                .state("China", "CHN")
                .entity("Security Council", EntityKind.ORGANISATION, "")
                .event(PloverType.REJECT, trigger, clause, on, List.of("Russia", "China"), List.of("Security Council"));
    }

    @Test
    void findsOneEventInOtherWords() {
        Told one = veto(
                "Courier",
                "2012-02-05",
                "Russia and China on Saturday vetoed a Security Council resolution on Syria.",
                "Russia and China on Saturday vetoed a Security Council resolution on Syria",
                "vetoed",
                "2012-02-04");
        Told other = veto(
                "Wire",
                "2012-02-07",
                "It came three days after the resolution on Syria was blocked by China and Russia in the Security Council.",
                "the resolution on Syria was blocked by China and Russia in the Security Council",
                "blocked",
                "2012-02-04");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_EVENT))
                .singleElement()
                .satisfies(link -> assertThat(link.reason()).contains("the same parties acting", "2012-02-04"));
    }

    @Test
    void keepsTwoVetoesOfTwoDaysApart() {
        Told one = veto(
                "Courier",
                "2012-02-05",
                "Russia and China on Saturday vetoed a Security Council resolution on Syria.",
                "Russia and China on Saturday vetoed a Security Council resolution on Syria",
                "vetoed",
                "2012-02-04");
        Told other = veto(
                "Courier",
                "2012-07-20",
                "Russia and China on Thursday vetoed a Security Council resolution on Syria.",
                "Russia and China on Thursday vetoed a Security Council resolution on Syria",
                "vetoed",
                "2012-07-19");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_EVENT)).isEmpty();
    }

    private static Told attack(String outlet, String place, String text, String clause, Status status) {
        return Told.by(outlet, "2013-05-06", text)
                .state("Israel", "ISR")
                .state("Syria", "SYR")
                .event(
                        PloverType.ASSAULT,
                        "attack",
                        clause,
                        "2013-05-05",
                        List.of("Israel"),
                        List.of("Syria"),
                        status,
                        Optional.of(place));
    }

    @Test
    void keepsAttacksOnTwoTownsApart() {
        Told one = attack(
                "A",
                "Homs",
                "An attack by Israel on a Syrian depot in Homs was reported.",
                "An attack by Israel on a Syrian depot in Homs",
                Status.HAPPENED);
        Told other = attack(
                "B",
                "Latakia",
                "An attack by Israel on a Syrian depot in Latakia was reported.",
                "An attack by Israel on a Syrian depot in Latakia",
                Status.HAPPENED);

        assertThat(Linked.of(one, other).links(LinkKind.SAME_EVENT)).isEmpty();
    }

    @Test
    void keepsAThreatApartFromTheAct() {
        Told one = attack(
                "A",
                "Homs",
                "An attack by Israel on a Syrian depot in Homs was reported.",
                "An attack by Israel on a Syrian depot in Homs",
                Status.HAPPENED);
        Told other = attack(
                "B",
                "Homs",
                "Israel threatens an attack on a Syrian depot in Homs.",
                "attack on a Syrian depot in Homs",
                Status.THREATENED);

        assertThat(Linked.of(one, other).links(LinkKind.SAME_EVENT)).isEmpty();
    }

    @Test
    void findsOneFigureOfOneSource() {
        Told one = Told.by(
                        "A", "2012-02-05", "More than 5,400 people have been killed in Syria, the United Nations says.")
                .entity("United Nations", EntityKind.ORGANISATION, "")
                .says("United Nations", "More than 5,400 people have been killed in Syria")
                .figure("More than 5,400 people", 5400, "killed", Scope.OPEN, 0);
        Told other = Told.by(
                        "B", "2012-02-29", "In January the United Nations put the number of dead at more than 5,400.")
                .entity("United Nations", EntityKind.ORGANISATION, "")
                .says("United Nations", "the number of dead at more than 5,400")
                .figure("more than 5,400", 5400, "dead", Scope.OPEN, 0);

        assertThat(Linked.of(one, other).links(LinkKind.SAME_FIGURE)).hasSize(1);
    }

    @Test
    void keepsAnEqualNumberOfOtherThingsApart() {
        Told one = Told.by("A", "2012-02-05", "More than 300 people were killed.")
                .figure("More than 300 people", 300, "killed", Scope.OPEN, -1);
        Told other = Told.by("B", "2012-02-05", "The mandate of the 300 observers ends.")
                .figure("300 observers", 300, "observers", Scope.OPEN, -1);

        assertThat(Linked.of(one, other).links(LinkKind.SAME_FIGURE)).isEmpty();
    }

    private static Told supply(String outlet, String text, String clause, String trigger) {
        return Told.by(outlet, "2013-05-17", text)
                .state("Russia", "RUS")
                .state("Syria", "SYR")
                .event(PloverType.AID, trigger, clause, "", List.of("Russia"), List.of("Syria"));
    }

    @Test
    void keepsUndatedDeliveriesOfUnnamedArmsApart() {
        Told one = supply(
                "A", "Russia delivered weapons to Syria for years.", "Russia delivered weapons to Syria", "delivered");
        Told other = supply(
                "B", "Nobody saw what Russia delivered to Syria.", "what Russia delivered to Syria", "delivered");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_EVENT)).isEmpty();
    }

    @Test
    void findsAnUndatedDeliveryByWhatWasDelivered() {
        Told one = supply(
                "A",
                "Russia sent Syria upgraded Yakhont missiles.",
                "Russia sent Syria upgraded Yakhont missiles",
                "sent");
        Told other = supply(
                "B",
                "Upgraded Yakhont missiles were shipped to Syria by Russia.",
                "Upgraded Yakhont missiles were shipped to Syria by Russia",
                "shipped");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_EVENT)).hasSize(1);
    }

    @Test
    void keepsTwoEventsOfOneClauseApart() {
        Told report = supply(
                        "A",
                        "Russia armed and supplied Syria with Yakhont missiles.",
                        "Russia armed and supplied Syria with Yakhont missiles",
                        "armed")
                .event(
                        PloverType.AID,
                        "supplied",
                        "Russia armed and supplied Syria with Yakhont missiles",
                        "",
                        List.of("Russia"),
                        List.of("Syria"));

        assertThat(Linked.of(report).links(LinkKind.SAME_EVENT)).isEmpty();
    }

    private static Told quake(String outlet, String text, String trigger, String clause) {
        return Told.by(outlet, "", text).event(PloverType.ASSAULT, trigger, clause, "", List.of(), List.of());
    }

    @Test
    void takesOneWordInReportsAboutOneThingForOneEvent() {
        Told one = quake(
                "A",
                "Rescuers dug in Palumba after the earthquake broke the dam near Orvieta bridge.",
                "earthquake",
                "after the earthquake");
        Told other = quake(
                "B",
                "The quake at Palumba damaged the dam and the Orvieta bridge, rescuers found.",
                "quake",
                "The quake");
        Told third = quake(
                "C",
                "An earthquake frightened farmers in the northern hills of Tarsk, where wheat is grown.",
                "earthquake",
                "An earthquake");

        assertThat(Linked.of(one, other, third).links(LinkKind.SAME_EVENT))
                .singleElement()
                .satisfies(link -> assertThat(link.reason()).contains("the reports are about one thing"));
    }

    @Test
    void takesWordsOfSayingForAsManyEventsAsThereAreSpeakers() {
        Told one = quake(
                "A", "The mayor of Palumba said the Orvieta dam had broken.", "said", "The mayor of Palumba said");
        Told other = quake("B", "A baker in Palumba said the Orvieta dam had held.", "said", "A baker in Palumba said");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_EVENT)).isEmpty();
    }
}
