package org.rapporteur.present.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = new Phrases();

    @Test
    void putsValuesIntoTheirPlaces() {
        assertThat(phrases.say("title.about", "about", "{Yakhont}")).isEqualTo("Briefing on {Yakhont}");
    }

    @Test
    void refusesAPhraseWithAValueMissing() {
        assertThatThrownBy(() -> phrases.say("title.about")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> phrases.say("no such phrase")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsOutAsMuchOfADayAsIsKnown() {
        assertThat(phrases.when("2013-05-17T15:30")).contains("17 May 2013");
        assertThat(phrases.when("2013-05")).contains("May 2013");
        assertThat(phrases.when("2013")).contains("2013");
        assertThat(phrases.when("XXXX-06")).isEmpty();
    }

    @Test
    void countsOriginsInWords() {
        assertThat(phrases.lead(Optional.of("Cedar Tribune"), 1)).isEqualTo("Cedar Tribune");
        assertThat(phrases.lead(Optional.of("Cedar Tribune"), 2))
                .isEqualTo("Cedar Tribune and one other independent origin");
        assertThat(phrases.lead(Optional.of("Cedar Tribune"), 4))
                .isEqualTo("Cedar Tribune and three other independent origins");
        assertThat(phrases.lead(Optional.empty(), 1)).isEqualTo("A report that names no outlet");
    }
}
