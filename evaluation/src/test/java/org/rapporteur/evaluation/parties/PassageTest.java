package org.rapporteur.evaluation.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Score;

class PassageTest {

    @Test
    void namesTheWordsOfItsEvents() throws IOException {
        List<Passage> passages = Passage.all();
        assertThat(passages).hasSizeGreaterThan(80);
        for (Passage passage : passages) {
            assertThat(passage.events()).as(passage.text()).isNotEmpty();
            for (WantedParties event : passage.events()) {
                assertThat(passage.text().toLowerCase(Locale.ROOT))
                        .contains(event.word().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void readsSidesAndWhetherTheyDoItWithEachOther() {
        WantedParties met = WantedParties.of("    met : PER, CHL <> BOL");
        assertThat(met.actors()).containsExactly("PER", "CHL");
        assertThat(met.recipients()).containsExactly("BOL");
        assertThat(met.mutual()).isTrue();
        assertThat(WantedParties.of("    killed : - > people").actors()).isEmpty();
    }

    /** What a change of the rules must not lose. */
    @Test
    @Tag("models")
    void keepsTheShareOfEventsWithTheRightParties() throws IOException {
        List<Score> scores = new PartiesTask().score(java.nio.file.Path.of("."));
        assertThat(scores)
                .filteredOn(score -> score.metric().equals("event with all parties"))
                .allSatisfy(score -> assertThat(score.value()).isGreaterThan(70.0));
    }
}
