package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Words words(String line) {
        return Words.of(Tokens.paragraph(line)).get(0);
    }

    @Test
    void joinsTheTokensOfACompound() {
        Words words = words("the state _- _run agency , AT _& _T and a - b");
        assertThat(words.words()).containsExactly("the", "state-run", "agency", ",", "AT&T", "and", "a", "-", "b");
        assertThat(words.firstTokens().get(1)).isEqualTo(1);
        assertThat(words.lastToken(1)).isEqualTo(3);
    }

    @Test
    void givesStraightQuotationMarksADirectionOverTheSentencesOfAParagraph() {
        List<Words> words = Words.of(Tokens.paragraph("\" _We waited .", "It was late , _\" she said ."));
        assertThat(words.get(0).words()).startsWith("“");
        assertThat(words.get(1).words()).contains("”");
    }

    @Test
    void closesAQuotationAtTheEndOfAParagraph() {
        List<Words> words = Words.of(List.of(
                Tokens.paragraph("\" _We waited .").get(0),
                Tokens.paragraph("\" _We left .").get(0)));
        assertThat(words).allSatisfy(each -> assertThat(each.words()).startsWith("“"));
    }

    @Test
    void readsTreebankMarksAsWhatTheyStandFor() {
        assertThat(words("`` Go , '' he said -LRB- twice -RRB- .").words())
                .containsExactly("“", "Go", ",", "”", "he", "said", "(", "twice", ")", ".");
    }

    @Test
    void tellsCapitalsFromOtherWords() {
        assertThat(words("The UN envoy met A. Kovac in 2013 .").shapes()).containsExactly(1, 2, 0, 0, 2, 1, 0, 0, 0);
    }

    @Test
    void takesNoShapeFromASentenceInCapitals() {
        assertThat(words("ENVOY SAYS TALKS FAILED IN Geneva .").shapes()).containsOnly(0);
    }
}
