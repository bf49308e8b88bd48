package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Claim;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Status;
import org.rapporteur.model.TransferStatus;

/** What counts as one witness behind a claim, and what as two. */
class OriginsTest {

    private static Told bridge(String outlet, String speaker, String country, String role) {
        String content = outlet.startsWith("North")
                ? "the railway bridge at Karlo had been rebuilt with foreign steel"
                : "foreign steel had been used when the railway bridge at Karlo was rebuilt";
        return Told.by(outlet, "2016-04-05", speaker + " said that " + content + ".")
                .entity(speaker, EntityKind.PERSON, country, List.of(role))
                .says(speaker, content);
    }

    @Test
    void countsTheOfficialsOfOneGovernmentAsOneOrigin() {
        Claim claim = Linked.of(
                        bridge("North Paper", "Ilze Kalnina", "LVA", "Transport Minister"),
                        bridge("South Paper", "Maris Ozols", "LVA", "Prime Minister"))
                .claim("railway bridge")
                .orElseThrow();

        assertThat(claim.members()).hasSize(2);
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.reason()).contains("Ilze Kalnina and Maris Ozols"));
    }

    @Test
    void countsTheMinistersOfTwoGovernmentsAsTwoOrigins() {
        Claim claim = Linked.of(
                        bridge("North Paper", "Ilze Kalnina", "LVA", "Transport Minister"),
                        bridge("South Paper", "Jonas Petraitis", "LTU", "Prime Minister"))
                .claim("railway bridge")
                .orElseThrow();

        assertThat(claim.origins()).hasSize(2);
    }

    @Test
    void countsAnOfficeOfTheUnitedNationsAsTheUnitedNations() {
        Told office = Told.by(
                        "A", "2016-02-05", "More than 7,300 people have been displaced, the UN refugee agency says.")
                .entity("UN refugee agency", EntityKind.ORGANISATION, "")
                .says("UN refugee agency", "More than 7,300 people have been displaced")
                .figure("More than 7,300 people", 7300, "displaced", Scope.OPEN, 0);
        Told whole = Told.by("B", "2016-02-08", "According to the United Nations 7,300 people have been displaced.")
                .entity("United Nations", EntityKind.ORGANISATION, "")
                .says("United Nations", "7,300 people have been displaced")
                .figure("7,300 people", 7300, "displaced", Scope.OPEN, 0);

        assertThat(Linked.of(office, whole).linking().claims())
                .filteredOn(claim -> claim.about().contains("7,300 people, displaced"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.origins()).hasSize(1));
    }

    @Test
    void countsUnnamedSourcesOfOneDescriptionAsOneAndResidentsAsMany() {
        assertThat(unnamed("dam engineers").origins()).hasSize(1);
        assertThat(unnamed("residents").origins()).hasSize(2);
    }

    private static Claim unnamed(String source) {
        return Linked.of(
                        closing("North Paper", "soldiers closed the eastern road at Karlo", source),
                        closing("South Paper", "the eastern road at Karlo was closed by soldiers", source))
                .claim("closed")
                .orElseThrow();
    }

    private static Told closing(String outlet, String clause, String source) {
        return Told.by(outlet, "2016-04-05", "On Monday " + clause + ", " + source + " told " + outlet + ".")
                .says(source, clause)
                .eventSaid(0, PloverType.COERCE, "closed", clause, "2016-04-04");
    }

    @Test
    void countsWhatAnOutletHadReportedWithThatOutletsOwnReport() {
        Told own = Told.by(
                        "Bay Tribune",
                        "2016-05-02",
                        "The ferry company knew for a year that the doors of its ships leaked, papers show.")
                .says("papers", "The ferry company knew for a year that the doors of its ships leaked");
        Told retold = Told.by(
                        "Hill Observer",
                        "2016-05-03",
                        "The company that runs the ferry had known for a year that doors of its ships leaked, the Bay"
                                + " Tribune reported.")
                .entity("Bay Tribune", EntityKind.ORGANISATION, "")
                .says(
                        "Bay Tribune",
                        "The company that runs the ferry had known for a year that doors of its ships leaked");

        Linked linked = Linked.of(own, retold);

        assertThat(linked.links(LinkKind.SAME_STATEMENT))
                .singleElement()
                .satisfies(link -> assertThat(link.reason()).contains("Bay Tribune"));
        assertThat(linked.claim("ferry").orElseThrow().origins()).hasSize(1);
    }

    @Test
    void doesNotTakeAnotherReportOfTheOutletForWhatIsQuotedFromIt() {
        Told own = Told.by("Bay Tribune", "2016-05-02", "The ferry company paid no dividend last year, papers show.")
                .says("papers", "The ferry company paid no dividend last year");
        Told retold = Told.by(
                        "Hill Observer",
                        "2016-05-03",
                        "Doors of the ships had leaked for a year, the Bay Tribune reported.")
                .entity("Bay Tribune", EntityKind.ORGANISATION, "")
                .says("Bay Tribune", "Doors of the ships had leaked for a year");

        assertThat(Linked.of(own, retold).links(LinkKind.SAME_STATEMENT)).isEmpty();
    }

    @Test
    void tiesWhatIsSaidInShortToWhatIsSaidInFull() {
        Told told = Told.by(
                        "North Paper",
                        "2016-05-02",
                        "They have not, says Latvia. The barges have not reached the port, Ilze Kalnina said.")
                .state("Latvia", "LVA")
                .entity("Ilze Kalnina", EntityKind.PERSON, "LVA", List.of("Defence Minister"))
                .says("Latvia", "They have not")
                .says("Ilze Kalnina", "The barges have not reached the port");

        assertThat(Linked.of(told).links(LinkKind.SAME_STATEMENT))
                .singleElement()
                .satisfies(link -> assertThat(link.reason()).contains("They have not"));
    }

    @Test
    void doesNotTieAShortAnswerToTheNextSpeakersWordsForAnotherSide() {
        Told told = Told.by(
                        "North Paper",
                        "2016-05-02",
                        "They have not, says Latvia. The barges have not reached the port, Jonas Petraitis said.")
                .state("Latvia", "LVA")
                .person("Jonas Petraitis", "LTU")
                .says("Latvia", "They have not")
                .says("Jonas Petraitis", "The barges have not reached the port");

        assertThat(Linked.of(told).links(LinkKind.SAME_STATEMENT)).isEmpty();
    }

    private static Told shipment(String outlet, String speaker, String sentence, TransferStatus status) {
        return Told.by(outlet, "2016-07-11", sentence + ", " + speaker + " said.")
                .state("Norway", "NOR")
                .state("Latvia", "LVA")
                .person(speaker, "")
                .says(speaker, sentence)
                .transfer("Norway", "Latvia", "NASAMS", "NASAMS", 0, status, "", sentence);
    }

    @Test
    void keepsTwoDeliveriesOfOneSystemApart() {
        Linked linked = Linked.of(
                shipment("A", "Ann Berg", "Norway has sent Latvia NASAMS with new radars", TransferStatus.DELIVERED),
                shipment("B", "Per Dahl", "Latvia got twelve NASAMS under an old contract", TransferStatus.DELIVERED));

        assertThat(linked.linking().claims())
                .allSatisfy(claim -> assertThat(claim.origins()).hasSize(1));
    }

    @Test
    void joinsWhatTwoTellOfOneDelivery() {
        Linked linked = Linked.of(
                shipment("A", "Ann Berg", "The first battery of NASAMS arrived at Liepaja", TransferStatus.DELIVERED),
                shipment("B", "Per Dahl", "At Liepaja a first NASAMS battery was unloaded", TransferStatus.DELIVERED));

        assertThat(linked.linking().claims())
                .anySatisfy(claim -> assertThat(claim.origins()).hasSize(2));
    }

    private static Told act(String outlet, PloverType type, String trigger, String clause) {
        return Told.by(outlet, "2016-03-02", "On Tuesday " + clause + ".")
                .state("Latvia", "LVA")
                .event(
                        type,
                        trigger,
                        clause,
                        "2016-03-01",
                        List.of("Latvia"),
                        List.of(),
                        Status.HAPPENED,
                        Optional.empty());
    }

    @Test
    void doesNotTakeAWordOfManyUsesForTheNameOfOneEvent() {
        Linked linked = Linked.of(
                act("A", PloverType.ACCUSE, "called", "Latvia called the pipeline a mistake for the Baltic states"),
                act("B", PloverType.SANCTION, "called", "Latvia called its envoy home for talks on the pipeline"));

        assertThat(linked.links(LinkKind.SAME_EVENT)).isEmpty();
    }

    private static Told deal(String outlet, String days, String clause, String second) {
        return Told.by(outlet, "2016-03-20", "In the end " + clause + ".")
                .person("Ilze Kalnina", "LVA")
                .person(second, "LTU")
                .event(
                        PloverType.AGREE,
                        clause.contains("drew up") ? "drew up" : "agreed",
                        clause,
                        days,
                        List.of("Ilze Kalnina", second),
                        List.of());
    }

    @Test
    void takesWhatTheSameTwoAgreedOnInOneWeekForOneAgreement() {
        Linked linked = Linked.of(
                deal("A", "2016-03-11", "Ilze Kalnina and Jonas Petraitis agreed on a schedule", "Jonas Petraitis"),
                deal(
                        "B",
                        "2016-03-07/2016-03-13",
                        "Ilze Kalnina and Jonas Petraitis drew up the plan",
                        "Jonas Petraitis"));

        assertThat(linked.links(LinkKind.SAME_EVENT))
                .singleElement()
                .satisfies(link -> assertThat(link.reason()).contains("the same two, in one week"));
    }

    @Test
    void doesNotTakeWhatOneOfThemAgreedOnWithAnotherForIt() {
        Linked linked = Linked.of(
                deal("A", "2016-03-11", "Ilze Kalnina and Jonas Petraitis agreed on a schedule", "Jonas Petraitis"),
                deal("B", "2016-03-07/2016-03-13", "Ilze Kalnina and Rasa Balciute drew up the plan", "Rasa Balciute"));

        assertThat(linked.links(LinkKind.SAME_EVENT)).isEmpty();
    }

    @Test
    void keepsTheWordsOfTwoSpeakersInACopyApart() {
        String inner = "use the harbour for grain only until the new cranes are there";
        String text = "Per Dahl said that Ann Berg had asked him to " + inner + " and that he would think about it.";
        Told wire = Told.by("Wire", "2016-03-02", text)
                .person("Per Dahl", "NOR")
                .person("Ann Berg", "SWE")
                .says("Ann Berg", inner, Act.ASK, "");
        Told paper = Told.by("Paper", "2016-03-02", text)
                .person("Per Dahl", "NOR")
                .person("Ann Berg", "SWE")
                .says("Per Dahl", "Ann Berg had asked him to " + inner);

        assertThat(Linked.of(wire, paper).links(LinkKind.SAME_STATEMENT)).isEmpty();
    }
}
