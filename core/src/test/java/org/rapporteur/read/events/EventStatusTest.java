package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.read.events.ReadSentences.only;
import static org.rapporteur.read.events.ReadSentences.summary;
import static org.rapporteur.read.events.ReadSentences.toldBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Status;

/** Whether what is told is said to have happened, to come, to be denied. */
class EventStatusTest {

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
    void readsWhatIsToBeAsPlanned() {
        assertThat(summary("be-to")).containsExactly("meet AGREE: The queen > the Danish premier, planned");
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
    void callsAllegedWhatSomebodyLaysToOthers() {
        assertThat(toldBy(
                        "laid-to-others",
                        "an exile",
                        "Syrian soldiers killed ten villagers near Homs",
                        Optional.empty()))
                .extracting(Event::status)
                .containsExactly(Status.ALLEGED);
    }
}
