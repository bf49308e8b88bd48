package org.rapporteur.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Span;

class RulesTest {

    private static final List<String> PIECES = List.of(
            " ", "A", "a ", "Aa ", "A. ", "- ", "1 ", ", ", "Aa, ", "Aa and ", "A/", " (", " | ", "AFP/", "30", "May ");
    private static final int LONG = 700;
    /** Reads of single characters; the dearest rule that is linear in the text takes a tenth of them. */
    private static final int MANY = 4_000_000;

    static Stream<Arguments> rules() {
        return Stream.of(
                        "biographies",
                        "bylines",
                        "caption-credits",
                        "carriers",
                        "credits",
                        "datelines",
                        "editions",
                        "entries",
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

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void noRuleTriesALineOverAndOver(String file, Rule rule) {
        for (String piece : PIECES) {
            for (String end : List.of("", "!x")) {
                String line = piece.repeat((LONG - end.length()) / piece.length()) + end;
                rule.find(new Patience(line, MANY), new Span(0, line.length()));
            }
        }
    }

    private static boolean matches(Rule rule, String words) {
        return rule.find(words, new Span(0, words.length())).isPresent();
    }
}
