package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Time;

/** Two sides that tell of one deed: who did it, how many it cost, and what each denies. */
class RivalAccountsTest {

    private static Told ambush(String answer, String deed) {
        return ambush("The army blamed the North Front for the attack on the bridge", answer, deed);
    }

    private static Told ambush(String blame, String answer, String deed) {
        return Told.by("A", "2016-10-13", blame + ". " + answer + ", Piet Visser said.")
                .entity("army", EntityKind.ORGANISATION, "")
                .entity("North Front", EntityKind.GROUP, "")
                .entity("Green Guards", EntityKind.GROUP, "")
                .person("Piet Visser", "NLD")
                .says("Piet Visser", answer)
                .event(PloverType.ACCUSE, "blamed", blame, "", List.of("army"), List.of("North Front"))
                .event(PloverType.ASSAULT, deed, answer, "", List.of("Green Guards"), List.of())
                .according(0);
    }

    @Test
    void setsAnotherAccountOfWhoDidItAgainstAnAccusation() {
        assertThat(Linked.of(ambush("Green Guards had attacked the bridge", "attacked"))
                        .disagreements(DisagreementKind.PERPETRATOR))
                .singleElement()
                .satisfies(found -> assertThat(found.sides())
                        .extracting(side -> side.value())
                        .containsExactly("army: North Front", "Green Guards, by another's account"));
    }

    @Test
    void takesOnlyWhatSomebodyIsBlamedForForTheDeed() {
        String blame = "The army blamed the North Front for handing young men on the coast a permit to attack";
        assertThat(Linked.of(ambush(blame, "Green Guards had attacked the bridge", "attacked"))
                        .disagreements(DisagreementKind.PERPETRATOR))
                .isEmpty();
    }

    @Test
    void takesAnotherDeedForNoAnswerToAnAccusation() {
        assertThat(Linked.of(ambush("Green Guards had arrested two students", "arrested"))
                        .disagreements(DisagreementKind.PERPETRATOR))
                .isEmpty();
    }

    private static Told denial(String denied) {
        return Told.by(
                        "A",
                        "2016-10-13",
                        "The army accused the North Front of the ambush. The North Front denied " + denied + ".")
                .entity("army", EntityKind.ORGANISATION, "")
                .entity("North Front", EntityKind.GROUP, "")
                .says("army", "the North Front of the ambush", Act.ACCUSE, "")
                .says("North Front", denied, Act.DENY, "");
    }

    @Test
    void takesDeniedResponsibilityForAnAnswerToTheAccusation() {
        assertThat(Linked.of(denial("any responsibility")).disagreements(DisagreementKind.DENIAL))
                .hasSize(1);
        assertThat(Linked.of(denial("plans to merge")).disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    @Test
    void setsADenialAgainstAChargeThatHasANegationInIt() {
        Told told = Told.by(
                        "A",
                        "2016-10-13",
                        "Piet Visser accused the port of having closed two stations without a reason. The port denied that"
                                + " any station was closed.")
                .person("Piet Visser", "NLD")
                .entity("port", EntityKind.ORGANISATION, "")
                .says("Piet Visser", "the port of having closed two stations without a reason", Act.ACCUSE, "")
                .says("port", "that any station was closed", Act.DENY, "");

        assertThat(Linked.of(told).disagreements(DisagreementKind.DENIAL)).hasSize(1);
    }

    private static Told guns(String denied) {
        return Told.by("B", "2016-10-14", "The port denied that " + denied + ".")
                .entity("port", EntityKind.ORGANISATION, "")
                .says("port", denied, Act.DENY, "");
    }

    @Test
    void takesTwoWordsInCommonForNoDenialOfAnotherDeed() {
        Told told = Told.by("A", "2016-10-13", "The harbour guards hid the rifles, Piet Visser said.")
                .person("Piet Visser", "NLD")
                .says("Piet Visser", "The harbour guards hid the rifles");

        assertThat(Linked.of(told, guns("harbour guards ordered rifles")).disagreements(DisagreementKind.DENIAL))
                .hasSize(1);
        assertThat(Linked.of(told, guns("guards ordered rifles")).disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    @Test
    void takesNobodyDoubtsForNoDenial() {
        Told told = Told.by(
                        "A",
                        "2016-10-13",
                        "The North Front burned the old bridge at Karlo, Piet Visser said. Nobody in the town doubts"
                                + " that the North Front burned the old bridge at Karlo.")
                .person("Piet Visser", "NLD")
                .says("Piet Visser", "The North Front burned the old bridge at Karlo")
                .saysBy("doubts", "Nobody in the town", "that the North Front burned the old bridge at Karlo");

        assertThat(Linked.of(told).disagreements(DisagreementKind.DENIAL)).isEmpty();
    }

    private static Told dead(String second) {
        Scope soldiers = new Scope(
                Optional.empty(),
                Time.UNKNOWN,
                Optional.of(
                        new Party("soldiers", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        return Told.by("A", "2016-10-13", "Nine soldiers were killed, the army said. " + second + ".")
                .entity("army", EntityKind.ORGANISATION, "")
                .person("Piet Visser", "NLD")
                .says("army", "Nine soldiers were killed")
                .says("Piet Visser", second)
                .figure("Nine soldiers", 9, "killed", soldiers, 0)
                .figure("23", 23, "killed", Scope.OPEN, 1);
    }

    @Test
    void holdsABareNumberOfOneSideAgainstTheOther() {
        assertThat(Linked.of(dead("Piet Visser put the number of soldiers killed at 23"))
                        .disagreements(DisagreementKind.NUMBER))
                .hasSize(1);
        assertThat(Linked.of(dead("Piet Visser put the number of those killed at 23"))
                        .disagreements(DisagreementKind.NUMBER))
                .isEmpty();
    }

    private static Told store(String outlet, String ministry) {
        String content = outlet.equals("A")
                ? "fourteen crates of rifles had been found in the old customs store at Karlo"
                : "in the old customs store at Karlo fourteen crates of rifles had been found";
        return Told.by(outlet, "2016-10-13", "The " + ministry + " said that " + content + ".")
                .entity(ministry, EntityKind.ORGANISATION, "")
                .says(ministry, content)
                .figure("fourteen crates", 14, "crates", Scope.OPEN, 0);
    }

    @Test
    void knowsABodyUnderBothFormsOfItsName() {
        assertThat(origins("defence ministry", "ministry of defence")).isEqualTo(1);
        assertThat(origins("army", "Ruritanian army")).isEqualTo(1);
        assertThat(origins("defence ministry", "ministry of fisheries")).isEqualTo(2);
        assertThat(origins("Graustarkian army", "Ruritanian army")).isEqualTo(2);
    }

    private static int origins(String one, String other) {
        return Linked.of(store("A", one), store("B", other))
                .claim("fourteen crates")
                .map(claim -> claim.origins().size())
                .orElse(0);
    }

    private static Told signature(String outlet, String day, String sentence, String cue, String content) {
        return Told.by(outlet, day, sentence).person("Piet Visser", "NLD").saysBy(cue, "Piet Visser", content);
    }

    @Test
    void knowsWhatASourceHadSaidWeeksBefore() {
        Told first = signature(
                "A",
                "2016-09-05",
                "Piet Visser said the signature on the permit shown to diplomats was forged.",
                "said",
                "the signature on the permit shown to diplomats was forged");
        Told recalled = signature(
                "B",
                "2016-10-25",
                "Last month Piet Visser had said that the signature was forged.",
                "had said",
                "the signature was forged");
        Told again = signature(
                "B",
                "2016-10-25",
                "Piet Visser said that the signature was forged.",
                "said",
                "the signature was forged");

        assertThat(Linked.of(first, recalled).links(LinkKind.SAME_STATEMENT)).hasSize(1);
        assertThat(Linked.of(first, again).links(LinkKind.SAME_STATEMENT)).isEmpty();
    }
}
