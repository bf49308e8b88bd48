package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

class AnalysisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was shot in the leg.Police found him. | He was shot in the leg.; Police found him.",
                "It ended there.A second man ran. | It ended there.; A second man ran.",
                "They bought Amazon.Com shares. | They bought Amazon.Com shares.",
                "The U.S.Army said so. | The U.S.Army said so.",
                "He left. She stayed. | He left. She stayed."
            })
    void readsSentencesApartThatLostTheSpaceBetween(String text, String blocks) {
        List<String> read = new ArrayList<>();

        Analysis.of(report(text), new LanguageEngine() {
            @Override
            public String name() {
                return "blocks";
            }

            @Override
            public List<Sentence> tag(String words, List<Span> spans) {
                spans.forEach(span -> read.add(words.substring(span.start(), span.end())));
                return List.of();
            }

            @Override
            public Sentence parse(Sentence sentence) {
                return sentence;
            }
        });

        assertThat(String.join("; ", read)).isEqualTo(blocks);
    }

    private static Report report(String text) {
        return Report.plain(Id.of("report", text), new Capture("", "test", Optional.empty()), text);
    }
}
