package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.read.events.ReadSentences.events;
import static org.rapporteur.read.events.ReadSentences.summary;
import static org.rapporteur.read.events.ReadSentences.toldBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.PartKind;

/** What is no event worth noting. */
class EventNoiseTest {

    @Test
    void leavesOutWhatIsOnlyAPurpose() {
        assertThat(summary("purpose")).containsExactly("flew CONSULT.visit: The envoy > Cairo, happened");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
    void readsNoEventFromAHeading(String sentence) {
        assertThat(events(sentence, PartKind.HEADING)).isEmpty();
    }

    @Test
    void readsNoEventFromTheNounsOfAHeadline() {
        assertThat(events("nationality", PartKind.TITLE)).isEmpty();
    }

    @Test
    void leavesTollsToTheFigures() {
        assertThat(summary("toll")).isEmpty();
    }

    @Test
    void readsNoAttackFromAnAccident() {
        assertThat(summary("accident")).containsExactly("car accident DISASTER:  > , happened");
    }

    @Test
    void readsNoJudgementOfWhoHoldsNoOfficeAndStandsForNoState() {
        assertThat(toldBy("judged", "The Norwegian minister", "the veto was a disgrace", Optional.empty()))
                .isEmpty();
    }

    @Test
    void asksForAParseOnlyWhereATriggerStands() {
        assertThat(ReadSentences.READER.needsParse(
                        ParsedSentences.named("veto").sentences().get(0)))
                .isTrue();
        assertThat(ReadSentences.READER.needsParse(
                        ParsedSentences.named("table-of-contents").sentences().get(0)))
                .isFalse();
    }
}
