package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.read.events.ReadSentences.events;
import static org.rapporteur.read.events.ReadSentences.only;
import static org.rapporteur.read.events.ReadSentences.summary;
import static org.rapporteur.read.events.ReadSentences.texts;
import static org.rapporteur.read.events.ReadSentences.toldBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Place;
import org.rapporteur.model.Time;

class EventReaderTest {

    @Test
    void readsActorAndRecipientOfTheActive() {
        assertThat(summary("veto")).containsExactly("vetoed REJECT.yield: Russia > , happened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"veto", "passive"})
    void readsFromAHeadlineWhatTheReportBelowDoesNotTell(String sentence) {
        assertThat(events(sentence, PartKind.TITLE)).hasSize(1);
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
    void readsTheModeFromTheWeapon() {
        assertThat(only("chemical").mode()).contains("unconventional");
        assertThat(only("chemical").contexts()).contains("cbrn", "military");
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
    void givesAJudgementToTheSourceInOfficeInWhoseWordsItStands() {
        assertThat(toldBy("judged", "The Norwegian minister", "the veto was a disgrace", Optional.of("NOR")))
                .extracting(event -> event.type() + " " + texts(event.actors()))
                .containsExactly("ACCUSE The Norwegian minister");
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
    void readsADealThatIsStruck() {
        assertThat(summary("idiom-deal")).containsExactly("struck a deal SUPPORT: The two companies > , happened");
    }
}
