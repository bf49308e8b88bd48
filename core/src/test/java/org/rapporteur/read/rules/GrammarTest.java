package org.rapporteur.read.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class GrammarTest {

    private static final Lexicon<String> NUMBERS = new Lexicon<>() {
        @Override
        public List<Item<String>> items(List<Word> words, int place) {
            Word word = words.get(place);
            return word.is(Word.Shape.DIGITS)
                    ? List.of(new Item<>("Number", place, place + 1, word.form(), "", -1, false, List.of()))
                    : List.of();
        }

        @Override
        public Set<String> categories() {
            return Set.of("Number");
        }
    };

    private static final Map<String, Production<String>> PRODUCTIONS = Map.of(
            "same", match -> match.value("Number"),
            "pair",
                    match -> match.value("low")
                            .flatMap(low -> match.value("high").map(high -> low + "+" + high)));

    @Test
    void takesTheLongestAndKeepsHowItGotThere() {
        String text = "from 1 to 2";
        List<Item<String>> best = best(text, rule("pair", "from low:One to high:One", "pair", List.of(), true));
        assertThat(best).singleElement().satisfies(item -> {
            assertThat(item.value()).isEqualTo("1+2");
            assertThat(item.parts()).extracting(Item::rule).containsExactly("one", "one");
        });
    }

    @Test
    void respectsWhatMustNotFollow() {
        RuleText rule = rule("no percent", "Number", "same", List.of(List.of("percent")), true);
        assertThat(best("7 percent", rule)).isEmpty();
        assertThat(best("7 days", rule)).hasSize(1);
    }

    @Test
    void leavesOutWhatStandsOnlyWithinOthers() {
        assertThat(best("7", rule("inside", "Number", "same", List.of(), false)))
                .isEmpty();
    }

    @Test
    void refusesARuleThatComesTooEarly() {
        RuleText early = rule("early", "One", "same", List.of(), true);
        assertThatThrownBy(() -> new Grammar<>(NUMBERS, List.of(early, one()), PRODUCTIONS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("comes before");
    }

    @Test
    void refusesAnUnknownCategory() {
        RuleText unknown = rule("unknown", "the Nothing", "same", List.of(), true);
        assertThatThrownBy(() -> new Grammar<>(NUMBERS, List.of(unknown), PRODUCTIONS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nothing");
    }

    private static List<Item<String>> best(String text, RuleText rule) {
        List<Word> words = Words.of(text, List.of(new Span(0, text.length())));
        return new Grammar<>(NUMBERS, List.of(one(), rule), PRODUCTIONS)
                .read(words)
                .best(item -> true);
    }

    private static RuleText one() {
        return new RuleText(
                "one",
                "One",
                List.of("Number"),
                "same",
                Map.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static RuleText rule(String name, String pattern, String make, List<List<String>> notRight, boolean alone) {
        return new RuleText(
                name,
                "Found",
                List.of(pattern),
                make,
                Map.of(),
                alone,
                List.of(),
                List.of(),
                List.of(),
                notRight,
                List.of());
    }
}
