package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.data.DataFile;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.link.wording.Vocabulary;

class WordingTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @ParameterizedTest
    @CsvSource({
        "deliveries, delivery",
        "agreed, agree",
        "agreeing, agrees",
        "planned, plan",
        "attacks, attacking",
        "met, meeting",
        "struck, strikes",
        "parties, party",
        "crises, crisis",
        "moved, moving",
        "calling, called",
        "sanctions, sanction"
    })
    void givesInflectedFormsOneStem(String form, String other) {
        String family = vocabulary.family(vocabulary.stem(form));

        assertThat(family).isEqualTo(vocabulary.family(vocabulary.stem(other)));
    }

    @ParameterizedTest
    @CsvSource({"bus, bu", "police, polish", "war, ward", "arm, army", "news, new"})
    void keepsOtherWordsApart(String word, String other) {
        assertThat(vocabulary.stem(word)).isNotEqualTo(vocabulary.stem(other));
    }

    @Test
    void readsNumbersDesignationsAndPossessives() {
        assertThat(Folding.words("Syria’s S-300s cost $5,400.50; they didn't arrive in Tartūs."))
                .containsExactly("syria", "s300", "cost", "5400.50", "they", "did", "n't", "arrive", "in", "tartus");
    }

    @Test
    void putsEveryWordIntoOneFamilyOnly() {
        Map<String, String> families = new HashMap<>();
        for (String line : DataFile.lines(Vocabulary.class, "families.tsv")) {
            for (String word : Set.of(line.split("[\t ]"))) {
                assertThat(families.put(word, line)).as(word).isNull();
            }
        }
    }

    @Test
    void knowsANegation() {
        assertThat(vocabulary.wording("the deliveries have not taken place").negated())
                .isTrue();
        assertThat(vocabulary.wording("the deliveries have taken place").negated())
                .isFalse();
    }

    @Test
    void readsANegationThatStandsAlone() {
        assertThat(Folding.words("they did n't")).containsExactly("they", "did", "n't");
    }

    @Test
    void holdsAWordOnceHoweverOftenItStands() {
        String first = vocabulary.wording("The depot was shelled.").words().get(1);

        assertThat(vocabulary.wording("They left the depot").words().get(3)).isSameAs(first);
    }

    @Test
    void knowsWordsHoweverManyPass() {
        for (int number = 0; number < 300_000; number += 7) {
            vocabulary.wording("word" + number);
        }
        String text = "Deliveries of shells were planned";

        assertThat(vocabulary.wording(text)).isEqualTo(new Vocabulary().wording(text));
    }
}
