package org.rapporteur.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** The sentences of every form, read with the real engine: how many of their events are found, and that others tell of none. */
@Tag("models")
class EventFormsTest {

    private static List<WrittenSentence> sentences;
    private static Map<String, List<Event>> read;
    private static Map<String, Double> scores;

    @BeforeAll
    static void readAll() throws IOException {
        Pipeline pipeline = new Pipeline();
        sentences = WrittenSentence.all();
        read = sentences.stream()
                .collect(Collectors.toMap(
                        WrittenSentence::text,
                        sentence -> pipeline.read(sentence.report()).events()));
        scores = new FormScores(sentences, sentence -> read.get(sentence.text()))
                .scores().stream().collect(Collectors.toMap(Score::metric, Score::value));
    }

    @Test
    void findsNineOfTen() {
        assertThat(scores.get("event recall")).isGreaterThanOrEqualTo(93);
    }

    @Test
    void tellsTypeAndStatusOfNineOfTen() {
        assertThat(scores.get("event with type and status recall")).isGreaterThanOrEqualTo(91);
    }

    @Test
    void readsFewRowsThatNobodyWouldNote() {
        assertThat(scores.get("event precision")).isGreaterThanOrEqualTo(96);
    }

    @Test
    void readsNothingFromSentencesThatOnlyUseTheWords() {
        List<Event> events = sentences.stream()
                .filter(sentence -> sentence.form().equals("none"))
                .flatMap(sentence -> read.get(sentence.text()).stream())
                .toList();

        assertThat(events).isEmpty();
    }

    @Test
    void marksCountriesThatItInfers() {
        String text = "Kenya closed its border. Kenya had said that Kenya would do so. The army attacked a village.";
        Report report =
                PlainReports.of("inferred", text, List.of(new Part(PartKind.PARAGRAPH, new Span(0, text.length()))));

        Event attack = new Pipeline()
                .read(report).events().stream()
                        .filter(event -> event.type() == PloverType.ASSAULT)
                        .findFirst()
                        .orElseThrow();

        assertThat(attack.actors()).extracting(Party::country).containsExactly(Optional.of("KEN"));
        assertThat(attack.derivation().from()).extracting(Derivation::rule).contains("country");
    }
}
