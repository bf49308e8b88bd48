package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.read.phrases.ParsedExamples;

/** Who is told of and what befell them; nobody twice. */
class VictimReaderTest {

    private static final VictimReader VICTIMS = new VictimReader(new Fates(), new Nouns());

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(VictimReaderTest.class, "victims.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsEachVictimOnce(ParsedExamples.Example example) {
        List<String> told = example.analysis().sentences().stream()
                .flatMap(sentence -> VICTIMS.read(sentence).stream())
                .map(victim -> victim.number() + " " + victim.fate())
                .toList();

        assertThat(told).isEqualTo(example.expected());
    }
}
