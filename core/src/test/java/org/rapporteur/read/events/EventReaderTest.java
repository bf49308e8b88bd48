package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;

class EventReaderTest {

    private static final EventReader READER = new EventReader();

    @Test
    void readsActorAndRecipientOfTheActive() {
        assertThat(summary("veto")).containsExactly("vetoed REJECT.yield: Russia > , happened");
    }

    @Test
    void turnsThePassiveRound() {
        assertThat(summary("passive")).containsExactly("killed ASSAULT.firearms: gunmen > Four soldiers, happened");
    }

    @Test
    void keepsEventsWithoutAnActor() {
        assertThat(summary("agentless")).containsExactly("killed ASSAULT:  > Four people, happened");
    }

    @Test
    void readsThePartiesOfANoun() {
        assertThat(summary("nominal")).containsExactly("bombing ASSAULT.aerial: NATO > Libya, happened");
    }

    @Test
    void readsThePossessorOfAVisit() {
        assertThat(summary("possessive")).containsExactly("visit CONSULT.visit: Kerry > Moscow, happened");
    }

    @Test
    void takesTheAttackForTheEventAndItsEffectForTheRecipient() {
        assertThat(summary("nationality"))
                .containsExactly("air strikes ASSAULT.aerial: Israeli > a warehouse, happened");
    }

    @Test
    void readsLightVerbsWithTheirNoun() {
        assertThat(summary("light-verb")).containsExactly("held talks CONSULT: Lavrov > Assad, happened");
    }

    @Test
    void turnsTheLightVerbsOfTheAffectedRound() {
        assertThat(summary("inverse-light-verb"))
                .containsExactly("criticism ACCUSE.disapprove: the bishops > The governor, happened");
    }

    @Test
    void findsTheObjectOfARelativeClauseBeforeIt() {
        assertThat(summary("relative")).containsExactly("seized COERCE.seize: the navy > The ship, happened");
    }

    @Test
    void listsCoordinatedActors() {
        assertThat(summary("coordination"))
                .contains("condemned ACCUSE.disapprove: France, Britain, Germany > , happened");
    }

    @Test
    void readsTheRequestAndNotWhatIsAskedForBesideIt() {
        assertThat(summary("control")).containsExactly("asked REQUEST.yield: Turkey > Iran, happened");
    }

    @Test
    void codesMeetingsToComeAsAgreements() {
        assertThat(summary("future-meeting")).containsExactly("meet AGREE: The ministers > , planned");
    }

    @Test
    void codesCooperationRuledOutAsRejection() {
        assertThat(summary("refusal")).containsExactly("release REJECT.yield: Syria > the prisoners, happened");
    }

    @Test
    void takesWhatIsRefusedIntoTheRefusal() {
        assertThat(summary("refuse")).containsExactly("refused REJECT.meet: The rebels > the government, happened");
    }

    @Test
    void takesWhatIsThreatenedIntoTheThreat() {
        assertThat(summary("threat")).containsExactly("threatened THREATEN.violence: The army > the village, happened");
    }

    @Test
    void codesHarmAnnouncedAsThreat() {
        assertThat(summary("harm-to-come"))
                .containsExactly("expel THREATEN.expel: Turkey > the Syrian ambassador, threatened");
    }

    @Test
    void codesNotIntendingAsRejection() {
        assertThat(summary("not-agreed"))
                .containsExactly("intend REJECT.meet: The opposition > the president, happened");
    }

    @Test
    void codesUrgingNotToAsDemandForChange() {
        assertThat(summary("urged-not")).containsExactly("urged REQUEST.change: Britain > Russia, happened");
    }

    @Test
    void readsWhatSomebodyMustDoAsDemand() {
        assertThat(summary("must")).contains("said REQUEST.change: Norway > Sudan, happened");
    }

    @Test
    void tellsWhatGoesOn() {
        assertThat(summary("ongoing")).containsExactly("supply AID: Russia > the Syrian government, ongoing");
    }

    @Test
    void tellsWhatMayHappen() {
        Event event = only("hypothetical");

        assertThat(event.status()).isEqualTo(Status.HYPOTHETICAL);
        assertThat(event.factuality()).isEqualTo(Factuality.POSSIBLE_POSITIVE);
    }

    @Test
    void leavesOutWhatIsOnlyAPurpose() {
        assertThat(summary("purpose")).containsExactly("flew CONSULT.visit: The envoy > Cairo, happened");
    }

    @Test
    void tellsHearsay() {
        assertThat(only("reportedly").status()).isEqualTo(Status.UNCONFIRMED);
    }

    @Test
    void tellsWhatWasNeverConfirmed() {
        assertThat(only("never-confirmed").status()).isEqualTo(Status.UNCONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"denied", "denial"})
    void tellsWhatIsDenied(String sentence) {
        Event event = only(sentence);

        assertThat(event.status()).isEqualTo(Status.DENIED);
        assertThat(event.factuality()).isEqualTo(Factuality.CERTAIN_NEGATIVE);
    }

    @Test
    void readsTheModeFromTheWeapon() {
        assertThat(only("chemical").mode()).contains("unconventional");
        assertThat(only("chemical").contexts()).contains("cbrn", "military");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idiom-deal",
                "idiom-heart",
                "employee",
                "talks-up",
                "fighter",
                "council",
                "sport",
                "shares",
                "capitals",
                "table",
                "ordinary-agree",
                "demand-noun"
            })
    void readsNoEventWhereNoneIsTold(String sentence) {
        assertThat(events(sentence, PartKind.PARAGRAPH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veto", "passive", "nationality"})
    void readsNoEventFromAHeadlineThatNamesNobodyKnown(String sentence) {
        assertThat(events(sentence, PartKind.TITLE)).isEmpty();
        assertThat(events(sentence, PartKind.HEADING)).isEmpty();
    }

    @Test
    void readsWhatIsToBeAsPlanned() {
        assertThat(summary("be-to")).containsExactly("meet AGREE: The queen > the Danish premier, planned");
    }

    @Test
    void leavesTollsToTheFigures() {
        assertThat(summary("toll")).isEmpty();
    }

    @Test
    void readsNoAttackFromAnAccident() {
        assertThat(summary("accident")).isEmpty();
    }

    @Test
    void seesThroughNothingBut() {
        assertThat(summary("nothing-but"))
                .containsExactly("sent the rebels nothing AID: Norway > the rebels, happened");
    }

    @Test
    void laysTheEndOfAnEmbargoToWhoLetsItEnd() {
        assertThat(summary("let-expire")).containsExactly("expire RETREAT: The ministers > , happened");
    }

    @Test
    void readsArmsOnTheirWayWithWhereFromAndWhereTo() {
        assertThat(summary("under-way")).containsExactly("way AID: Russia > Syria, ongoing");
    }

    @Test
    void takesTheirMeetingForThatOfTheSubjects() {
        assertThat(summary("their-meeting"))
                .containsExactly("put off their meeting REJECT.meet: Norway, Sudan > , happened");
    }

    @Test
    void readsAPromiseOfHarmAsAThreat() {
        assertThat(summary("vowed")).containsExactly("vowed THREATEN.violence: The general > the capital, threatened");
    }

    @Test
    void readsAPromiseToGiveWayAsAConcession() {
        assertThat(summary("given-way")).containsExactly("ready CONCEDE: The general > , planned");
    }

    @Test
    void deniesWhatHasNoObject() {
        assertThat(summary("denied-object")).containsExactly("sent no weapons AID: Norway > the rebels, denied");
    }

    @Test
    void givesAJudgementToTheSourceInOfficeInWhoseWordsItStands() {
        assertThat(toldBy("judged", "The Norwegian minister", "the veto was a disgrace", Optional.of("NOR")))
                .extracting(event -> event.type() + " " + texts(event.actors()))
                .containsExactly("ACCUSE The Norwegian minister");
    }

    @Test
    void readsNoJudgementOfWhoHoldsNoOfficeAndStandsForNoState() {
        assertThat(toldBy("judged", "The Norwegian minister", "the veto was a disgrace", Optional.empty()))
                .isEmpty();
    }

    @Test
    void callsAllegedWhatSomebodyLaysToOthers() {
        assertThat(toldBy(
                        "laid-to-others",
                        "an exile",
                        "Syrian soldiers killed ten villagers near Homs",
                        Optional.empty()))
                .extracting(Event::status)
                .containsExactly(Status.ALLEGED);
    }

    /** The events of a sentence of which the words are a statement's content. */
    private static List<Event> toldBy(String sentence, String source, String words, Optional<String> country) {
        Analysis analysis = ParsedSentences.named(sentence);
        String text = analysis.report().text();
        Id report = analysis.report().id();
        Span named = new Span(text.indexOf(source), text.indexOf(source) + source.length());
        Span content = new Span(text.indexOf(words), text.indexOf(words) + words.length());
        Entity entity = new Entity(
                Id.of("entity", source), source, EntityKind.PERSON, List.of(), List.of(), country, Optional.empty());
        Statement statement = new Statement(
                Id.of("statement", words),
                report,
                List.of(content),
                new Source(source, Optional.of(named), Optional.of(entity.id()), SourceKind.PERSON),
                List.of(),
                Manner.INDIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                Time.UNKNOWN,
                Optional.empty(),
                List.of(),
                Derivation.of("test", ""));
        return READER.read(
                analysis, new Mentions(List.of(entity), List.of()), dates(analysis), List.of(), List.of(statement));
    }

    @Test
    void givesTheTimeThatTheClauseStates() {
        assertThat(only("veto").time().value()).isEqualTo("2012-02-04");
    }

    @Test
    void givesNoTimeWhereTheTextStatesNone() {
        assertThat(only("passive").time()).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void givesThePlaceOfTheClause() {
        assertThat(only("agentless").place().map(Place::name)).contains("Homs");
    }

    @Test
    void asksForAParseOnlyWhereATriggerStands() {
        assertThat(READER.needsParse(ParsedSentences.named("veto").sentences().get(0)))
                .isTrue();
        assertThat(READER.needsParse(
                        ParsedSentences.named("table-of-contents").sentences().get(0)))
                .isFalse();
    }

    private static Event only(String sentence) {
        List<Event> events = events(sentence, PartKind.PARAGRAPH);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<String> summary(String sentence) {
        Analysis analysis = ParsedSentences.named(sentence);
        return events(sentence, PartKind.PARAGRAPH).stream()
                .map(event -> analysis.report().words(event.trigger())
                        + " "
                        + event.type()
                        + event.mode().map(mode -> "." + mode).orElse("")
                        + ": "
                        + texts(event.actors())
                        + " > "
                        + texts(event.recipients())
                        + ", "
                        + event.status().word())
                .toList();
    }

    private static String texts(List<Party> parties) {
        return String.join(", ", parties.stream().map(Party::text).toList());
    }

    private static List<Event> events(String sentence, PartKind kind) {
        Analysis analysis = ParsedSentences.named(sentence, kind);
        return READER.read(analysis, mentions(analysis), dates(analysis), places(analysis), List.of());
    }

    private static Mentions mentions(Analysis analysis) {
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String name :
                List.of("Syria", "Russia", "Iran", "Turkey", "Israeli", "Syrian", "Libya", "Norway", "Sudan")) {
            int at = analysis.report().text().indexOf(name);
            if (at >= 0) {
                Span span = new Span(at, at + name.length());
                Entity entity = new Entity(
                        Id.of("entity", name),
                        name,
                        EntityKind.STATE,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
                entities.add(entity);
                mentions.add(new Mention(
                        Id.of("mention", span),
                        analysis.report().id(),
                        span,
                        span,
                        entity.id(),
                        MentionForm.NAMED,
                        Derivation.of("test", "")));
            }
        }
        return new Mentions(entities, mentions);
    }

    private static Dates dates(Analysis analysis) {
        int at = analysis.report().text().indexOf("on Saturday");
        if (at < 0) {
            return new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        }
        Span span = new Span(at + 3, at + 11);
        Time time = Time.day(LocalDate.of(2012, 2, 4), Basis.STATED, List.of(span));
        TimeExpression saturday = new TimeExpression(
                span,
                TimeExpression.Type.DATE,
                time,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Derivation.of("test", ""));
        return new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of(saturday));
    }

    private static List<Place> places(Analysis analysis) {
        int at = analysis.report().text().indexOf("Homs");
        return at < 0
                ? List.of()
                : List.of(new Place(
                        "Homs",
                        Optional.of(new Span(at, at + 4)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        PlacePrecision.CITY,
                        Optional.empty()));
    }
}
