package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.rules.RuleExample;
import org.rapporteur.read.rules.RuleText;

/** Runs the phrases that stand beside the rules, read on Friday, 17 May 2013. */
class RuleExamplesTest {

    private static final String DAY = "2013-05-17";
    private static final DateReader READER = new DateReader();

    @TestFactory
    Stream<DynamicTest> readsEveryPhraseBesideTheRules() {
        return DateReader.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.name() + ": " + example.phrase(), () -> check(rule, example))));
    }

    @Test
    void everyRuleThatStandsAloneHasAPhrase() {
        assertThat(DateReader.rules())
                .filteredOn(RuleText::alone)
                .allSatisfy(rule -> assertThat(rule.examples()).as(rule.name()).isNotEmpty());
    }

    private static void check(RuleText rule, RuleExample example) {
        String phrase = example.phrase().replace("[[", "").replace("]]", "");
        List<TimeExpression> found =
                READER.read(Reports.of(phrase).published(DAY).report()).expressions();
        if (example.expected().isEmpty()) {
            assertThat(found).noneMatch(expression -> uses(expression.derivation(), rule.name()));
            return;
        }
        int open = example.phrase().indexOf("[[");
        String words = open < 0
                ? phrase
                : example.phrase().substring(open + 2, example.phrase().indexOf("]]"));
        int start = Math.max(0, open);
        assertThat(found)
                .filteredOn(expression -> expression.span().start() == start)
                .singleElement()
                .satisfies(expression -> {
                    assertThat(expression.span().in(phrase)).isEqualTo(words);
                    assertThat(written(expression)).isEqualTo(example.expected().orElseThrow());
                    assertThat(uses(expression.derivation(), rule.name()))
                            .as("made by %s", expression.derivation())
                            .isTrue();
                });
    }

    private static boolean uses(Derivation derivation, String rule) {
        return derivation.rule().equals(rule) || derivation.from().stream().anyMatch(from -> uses(from, rule));
    }

    private static String written(TimeExpression expression) {
        return expression.type().name()
                + " " + expression.time().value()
                + expression.mod().map(mod -> " mod=" + mod).orElse("")
                + expression.quant().map(quant -> " quant=" + quant).orElse("")
                + expression.freq().map(freq -> " freq=" + freq).orElse("");
    }
}
