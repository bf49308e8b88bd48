package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Status;
import org.rapporteur.model.TransferStatus;

/** Which statements and counts stand against one another, and which only stand in one report. */
class DifferencesTest {

    private static Told ferry(String said, String denied) {
        return Told.by(
                        "A",
                        "2016-10-13",
                        said + ", Piet Visser said. The company denied " + denied + ". Storms are due.")
                .person("Piet Visser", "NLD")
                .entity("company", EntityKind.ORGANISATION, "NLD")
                .says("Piet Visser", said)
                .says("company", denied, Act.DENY, "");
    }

    @Test
    void setsADenialAgainstWhatSaysTheSame() {
        assertThat(Linked.of(ferry("The bow doors of the ferry leaked for weeks", "that the bow doors leaked"))
                        .disagreements(DisagreementKind.DENIAL))
                .hasSize(1);
    }

    @Test
    void doesNotSetADenialAgainstAnOpenQuestionOrAnotherMatter() {
        assertThat(Linked.of(ferry("Whether the bow doors of the ferry leaked", "that the bow doors leaked"))
                        .disagreements(DisagreementKind.DENIAL))
                .isEmpty();
        assertThat(Linked.of(ferry("The harbour was closed for two days in the spring", "that the bow doors leaked"))
                        .disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    private static Told warnings(String denied) {
        return Told.by(
                        "A",
                        "2016-10-13",
                        "The mayor ignored the warnings of divers, Piet Visser said. " + denied
                                + ", Anke de Boer said.")
                .person("Piet Visser", "NLD")
                .person("Anke de Boer", "NLD")
                .says("Piet Visser", "The mayor ignored the warnings of divers")
                .says("Anke de Boer", denied);
    }

    @Test
    void takesNoSuchThingForADenialOfTheThing() {
        assertThat(Linked.of(warnings("There had been no such warnings")).disagreements(DisagreementKind.DENIAL))
                .hasSize(1);
        assertThat(Linked.of(warnings("There had been no such party since")).disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    @Test
    void setsARejectedChargeAgainstTheAccusationToo() {
        Told told = Told.by(
                        "A",
                        "2016-10-13",
                        "An inspector accused the port of having hidden the leak. Of nine ferries two were checked, Piet"
                                + " Visser said. The port rejected the charge. Four people are missing, Anke de Boer said.")
                .person("Piet Visser", "NLD")
                .entity("inspector", EntityKind.PERSON, "")
                .entity("port", EntityKind.ORGANISATION, "NLD")
                .person("Anke de Boer", "NLD")
                .says("inspector", "the port of having hidden the leak", Act.ACCUSE, "")
                .says("Piet Visser", "Of nine ferries two were checked")
                .says("port", "the charge", Act.REFUSE, "")
                .says("Anke de Boer", "Four people are missing");

        Disagreement denial =
                Linked.of(told).disagreements(DisagreementKind.DENIAL).get(0);

        assertThat(denial.sides().get(0).members()).hasSize(2);
        assertThat(denial.sides().get(1).members()).hasSize(1);
    }

    private static Told cargo(String before, String now) {
        return Told.by(
                        "A",
                        "2016-10-13",
                        now + ", Piet Visser said. A week earlier he had assured the town that " + before + ".")
                .person("Piet Visser", "NLD")
                .says("Piet Visser", now)
                .saysBy("had assured", "Piet Visser", before);
    }

    @Test
    void marksWhatASourceTakesBackThatItHadLeftNoRoomFor() {
        assertThat(Linked.of(cargo("nothing but dry grain was on the barge", "Grain, oil and lead were on the barge"))
                        .disagreements(DisagreementKind.CORRECTION))
                .hasSize(1);
    }

    @Test
    void marksNoCorrectionWhereRoomWasLeftOrTheMatterIsAnother() {
        assertThat(Linked.of(cargo("dry grain was on the barge", "Grain, oil and lead were on the barge"))
                        .disagreements(DisagreementKind.CORRECTION))
                .isEmpty();
        assertThat(Linked.of(cargo("nothing but dry grain was on the barge", "The mayor would pay for the new pier"))
                        .disagreements(DisagreementKind.CORRECTION))
                .isEmpty();
    }

    private static Told missing(String outlet, String day, String source, long number) {
        String words = number + " people";
        return Told.by(outlet, day, words + " have been displaced in the delta since May, " + source + " said.")
                .entity(source, EntityKind.ORGANISATION, "")
                .says(source, words + " have been displaced in the delta since May")
                .figure(words, number, "displaced", Scope.OPEN, 0);
    }

    @Test
    void holdsACountAgainstTheNearestInTimeOfAnotherSource() {
        Linked linked = Linked.of(
                missing("A", "2016-06-03", "Red Crescent", 4100),
                missing("B", "2016-06-04", "Delta Council", 6300),
                missing("C", "2016-07-10", "Red Crescent", 7900));

        assertThat(linked.disagreements(DisagreementKind.NUMBER))
                .singleElement()
                .satisfies(number -> assertThat(number.sides()).hasSize(2));
    }

    @Test
    void keepsTheDeadOfAnotherYearOutOfACount() {
        Told now = Told.by("A", "2016-06-03", "More than 300 people have been killed since May, Red Crescent said.")
                .entity("Red Crescent", EntityKind.ORGANISATION, "")
                .says("Red Crescent", "More than 300 people have been killed since May")
                .figure("300 people", 300, "killed", Scope.OPEN, 0);
        String old = "In 1994 the dam at Karlo broke. The number of dead was 450 so far as is known.";
        Told then = Told.by("B", "2016-06-05", old)
                .date("1994", "1994-01-01/1994-12-31")
                .figure("450", 450, "killed", Scope.OPEN, -1);
        Told undated = Told.by("B", "2016-06-05", old).figure("450", 450, "killed", Scope.OPEN, -1);

        assertThat(Linked.of(now, undated).disagreements(DisagreementKind.NUMBER))
                .hasSize(1);
        assertThat(Linked.of(now, then).disagreements(DisagreementKind.NUMBER)).isEmpty();
    }

    private static Told burst(String outlet, String clause) {
        return Told.by(outlet, "2016-06-03", clause + ".")
                .event(PloverType.ASSAULT, "killed", clause, "", List.of(), List.of());
    }

    @Test
    void keepsWhatASentenceSetsInAnotherYearApartFromTheNews() {
        Told news = burst("A", "The dam of the mine at Karlo broke and killed miners in a hut");
        Told old = burst("B", "A dam of a mine at Karlo broke in 1994 and killed miners in a hut");

        assertThat(Linked.of(news, old).links(LinkKind.SAME_EVENT)).hasSize(1);
        assertThat(Linked.of(news, old.date("1994", "1994-01-01/1994-12-31")).links(LinkKind.SAME_EVENT))
                .isEmpty();
    }

    @Test
    void takesACorrectionNoticeForNoAccountOfAnEvent() {
        String clause = "The dam of the mine at Karlo broke and killed miners in a hut";
        Told notice = Told.by(
                        "B", "2016-06-03", "Correction, 4 June 2016: An earlier version was wrong. " + clause + ".")
                .event(PloverType.ASSAULT, "killed", clause, "", List.of(), List.of());

        assertThat(Linked.of(burst("A", clause), notice).links(LinkKind.SAME_EVENT))
                .isEmpty();
    }

    private static Told raid(String outlet, String actor, Optional<EntityKind> kind) {
        String clause = actor + " attacked the depot at Karlo with rockets";
        Told told = Told.by(outlet, "2016-06-03", "On Thursday " + clause + ".");
        kind.ifPresent(known -> told.entity(actor, known, ""));
        return told.event(
                PloverType.ASSAULT,
                "attacked",
                clause,
                "2016-06-02",
                List.of(actor),
                List.of("depot"),
                Status.HAPPENED,
                Optional.of("Karlo"));
    }

    @Test
    void takesOnlyWhoIsKnownForAPerpetrator() {
        Optional<EntityKind> group = Optional.of(EntityKind.GROUP);
        assertThat(Linked.of(raid("A", "North Front", group), raid("B", "Green Guards", group))
                        .disagreements(DisagreementKind.PERPETRATOR))
                .hasSize(1);
        assertThat(Linked.of(raid("A", "North Front", group), raid("B", "broken pipes", Optional.empty()))
                        .disagreements(DisagreementKind.PERPETRATOR))
                .isEmpty();
    }

    @Test
    void saysNothingOfScopesThatGiveOneNumber() {
        Told told = Told.by("A", "2016-06-03", "At least 34 dead in Peru. At least 34 people died in Karlo.")
                .figure("34 dead", 34, "killed", scope("Peru"), -1)
                .figure("34 people", 34, "killed", scope("Karlo"), -1);

        assertThat(Linked.of(told).disagreements(DisagreementKind.NONE_DIFFERENT_SCOPE))
                .isEmpty();
    }

    @Test
    void takesPeopleOfWhomNothingIsToldForNoCountOfOneThing() {
        Told told = Told.by("A", "2016-06-03", "Three children waved in Peru. Two drivers slept in Karlo.")
                .people("Three children", 3, scope("Peru"))
                .people("Two drivers", 2, scope("Karlo"));

        assertThat(Linked.of(told).disagreements(DisagreementKind.NONE_DIFFERENT_SCOPE))
                .isEmpty();
    }

    @Test
    void doesNotSetTheWholeOfAPartBesideIt() {
        Told told = Told.by("A", "2016-06-03", "Four of the eleven soldiers killed in Karlo came home.")
                .figure("Four of the eleven soldiers", 4, "killed", Scope.OPEN, -1)
                .figure("eleven soldiers", 11, "killed", scope("Karlo"), -1);

        assertThat(Linked.of(told).disagreements(DisagreementKind.NONE_DIFFERENT_SCOPE))
                .isEmpty();
    }

    private static Scope scope(String place) {
        return new Scope(Optional.of(Told.city(place)), Scope.OPEN.period(), Optional.empty());
    }

    @Test
    void takesASumToldOfInTwoTownsForOne() {
        Told one = Told.by("A", "2016-06-03", "In Karlo the firm agreed to pay 240 million euros.")
                .money("240 million euros", 240_000_000, "EUR", scope("Karlo"));
        Told other = Told.by("B", "2016-06-04", "The 240 million euros were agreed on in Riga, lawyers said.")
                .money("240 million euros", 240_000_000, "EUR", scope("Riga"));

        assertThat(Linked.of(one, other).links(LinkKind.SAME_FIGURE)).hasSize(1);
    }

    private static Told supply(String content, Act act) {
        return Told.by("A", "2016-07-11", "Asked by a reporter, Ann Berg spoke " + content + " at length.")
                .state("Norway", "NOR")
                .state("Latvia", "LVA")
                .person("Ann Berg", "NOR")
                .says("Ann Berg", content, act, "")
                .transfer("Norway", "Latvia", "NASAMS", "NASAMS", 0, TransferStatus.DELIVERED, "", content);
    }

    @Test
    void claimsNothingThatIsAskedOrLeftOpen() {
        assertThat(Linked.of(supply("about which NASAMS had gone to Latvia", Act.ASSERT))
                        .linking()
                        .claims())
                .isEmpty();
        assertThat(Linked.of(supply("of the NASAMS that went to Latvia", Act.ASK))
                        .linking()
                        .claims())
                .isEmpty();
        assertThat(Linked.of(supply("of the NASAMS that went to Latvia", Act.ASSERT))
                        .linking()
                        .claims())
                .hasSize(1);
    }
}
