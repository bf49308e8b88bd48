package org.rapporteur.evaluation.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.LanguageEngines;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.statements.StatementReader;

/** The cue lexicon's own examples, and texts that are hard to read, with the real engine. */
@Tag("models")
class StatementModelsTest {

    private static final int MATCH = 5;
    private static final int NO_MATCH = 6;

    private static LanguageEngine engine;
    private static StatementReader reader;

    @BeforeAll
    static void loadOnce() {
        engine = LanguageEngines.load();
        reader = new StatementReader();
    }

    private static List<Statement> read(String text) {
        Report report = PlainReports.of("test", text);
        Analysis analysis = Analysis.of(report, engine).parse(engine, reader::needsParse);
        return reader.read(analysis, new Mentions(List.of(), List.of()), new DateReader().read(report));
    }

    private static List<String> cues(String text) {
        return read(text).stream()
                .map(statement -> statement.cue().get(0).in(text))
                .toList();
    }

    private static List<String[]> entries() throws IOException {
        try (InputStream in = StatementReader.class.getResourceAsStream("cues.tsv")) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @Test
    void findsTheCueInEveryExampleThatMustMatch() throws IOException {
        List<String> failed = new ArrayList<>();
        int examples = 0;
        for (String[] entry : entries()) {
            for (String example : entry[MATCH].split(" \\| ")) {
                if (example.isBlank()) {
                    continue;
                }
                examples++;
                String cue = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
                List<String> found = cues(example.replace("[", "").replace("]", ""));
                if (found.stream().noneMatch(each -> each.startsWith(cue))) {
                    failed.add(entry[0] + ": " + example + " gave " + found);
                }
            }
        }
        assertThat(failed).isEmpty();
        assertThat(examples).isGreaterThan(20);
    }

    @Test
    void findsNothingInTheExamplesThatMustNotMatch() throws IOException {
        List<String> failed = new ArrayList<>();
        for (String[] entry : entries()) {
            for (String example : entry[NO_MATCH].split(" \\| ")) {
                if (!example.isBlank() && !cues(example).isEmpty()) {
                    failed.add(entry[0] + ": " + example + " gave " + cues(example));
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void keepsEverySpanWithinTheTextWhateverTheText() {
        List<String> texts = List.of(
                "\"We wait. He said \"no. 'They said \u201Cyes.",
                "THE MINISTER SAID THAT THE TALKS HAD FAILED. \"WE WAIT,\" HE SAID.",
                "LAVROV: We will wait.\nKERRY: So will we. I said so.",
                "City  Dead  Said\nHoms  98  5\nHama  12  3",
                "`` We wait , '' he said -LRB- in Geneva -RRB- .",
                "said said said, said said. \" said, \" said \" said");
        for (String text : texts) {
            for (Statement statement : read(text)) {
                List<Span> spans = new ArrayList<>(statement.content());
                spans.addAll(statement.cue());
                statement.source().span().ifPresent(spans::add);
                assertThat(spans).allMatch(span -> span.end() <= text.length() && span.length() > 0);
            }
        }
    }

    @Test
    void leavesToTheReporterWhatHeSetsAgainstTheStatement() {
        for (String talks : List.of(
                "talks should be held soon,",
                "talks should be held \"as soon as possible,\"",
                "talks should be held \"as soon as possible\",")) {
            String text = "Moscow and Washington agreed that " + talks + " even as arms reached the city.";

            assertThat(read(text))
                    .flatExtracting(Statement::content)
                    .extracting(span -> span.in(text))
                    .isNotEmpty()
                    .noneMatch(content -> content.contains("even as"))
                    .anyMatch(content -> content.startsWith("that talks should be held"));
        }
    }

    @Test
    void readsTranscriptsWithSpeakerLabels() {
        List<Statement> found = read("Talks in Geneva\nLAVROV: We will wait for the answer.\nKERRY: We will not wait.");
        assertThat(found).extracting(statement -> statement.source().text()).contains("LAVROV", "KERRY");
    }

    /** That the work grows no faster than the text is counted in core, without the engine. */
    @Test
    void readsTwentyThousandWords() {
        String paragraph = "The envoy said \"we will wait\" and the rebels denied the report, activists said.\n";
        String text = paragraph.repeat(1_400);
        Report report = PlainReports.of("test", text);
        Analysis analysis = Analysis.of(report, engine);
        List<Statement> found = reader.read(
                analysis, new Mentions(List.of(), List.of()), new DateReader().read(PlainReports.of("t", "")));
        assertThat(found.size()).isGreaterThan(2_000);
        assertThat(found)
                .allMatch(statement -> statement.content().stream()
                        .allMatch(span -> span.in(text).equals(span.in(text).strip())));
    }
}
