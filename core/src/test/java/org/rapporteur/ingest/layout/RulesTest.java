package org.rapporteur.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Span;

class RulesTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                        "biographies",
                        "bylines",
                        "caption-credits",
                        "carriers",
                        "credits",
                        "datelines",
                        "editions",
                        "furniture",
                        "mastheads",
                        "outlets",
                        "photos",
                        "places-of-writers",
                        "publication",
                        "scenes")
                .flatMap(file -> Rules.load(file).rules().stream().map(rule -> Arguments.of(file, rule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void everyRuleMatchesItsExamples(String file, Rule rule) {
        assertThat(rule.matches()).isNotEmpty().allMatch(words -> matches(rule, words));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void noRuleMatchesItsCounterexamples(String file, Rule rule) {
        assertThat(rule.misses()).isNotEmpty().noneMatch(words -> matches(rule, words));
    }

    private static boolean matches(Rule rule, String words) {
        return rule.find(words, new Span(0, words.length())).isPresent();
    }
}
