package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.ParsedExamples;

class FigureReaderTest {

    private static final Dates NO_DATES = new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
    private static final FigureReader READER = new FigureReader();

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(FigureReaderTest.class, "examples.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheExampleExpects(ParsedExamples.Example example) {
        List<String> found = read(example.analysis(), NO_DATES, List.of()).stream()
                .map(figure -> line(example.analysis(), figure))
                .toList();

        assertThat(found).isEqualTo(example.expected());
    }

    private static List<Figure> read(Analysis analysis, Dates dates, List<Place> places) {
        return READER.read(analysis, new Mentions(List.of(), List.of()), dates, places, List.of(), List.of());
    }

    private static String line(Analysis analysis, Figure figure) {
        return plain(figure.low())
                + " "
                + plain(figure.high())
                + " "
                + figure.bound().word()
                + " "
                + figure.unit()
                + " "
                + figure.counted().orElse("")
                + " | "
                + analysis.report().words(figure.span());
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(number -> number.stripTrailingZeros().toPlainString()).orElse("-");
    }

    @Test
    void leavesWordsOfATimeExpressionAlone() {
        Analysis analysis = example("Some 20 to 30 houses");
        int start = analysis.report().text().indexOf("20 to 30");
        TimeExpression claimed = new TimeExpression(
                new Span(start, start + 8),
                TimeExpression.Type.DATE,
                Time.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Derivation.of("test", ""));

        assertThat(read(analysis, new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of(claimed)), List.of()))
                .isEmpty();
    }

    @Test
    void takesThePlaceTiedToTheFigureAsItsScope() {
        Analysis analysis = example("Rockets killed 14");
        int start = analysis.report().text().indexOf("Aleppo");
        Place aleppo = new Place(
                "Aleppo",
                Optional.of(new Span(start, start + 6)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("SYR"),
                PlacePrecision.CITY,
                Optional.empty());

        assertThat(read(analysis, NO_DATES, List.of(aleppo)))
                .extracting(figure -> figure.scope().place())
                .containsExactly(Optional.of(aleppo));
    }

    @Test
    void namesTheRuleInTheDerivation() {
        assertThat(read(example("Rockets killed 14"), NO_DATES, List.of()))
                .extracting(figure -> figure.derivation().rule())
                .containsExactly("digits; noun \"people\"; kill-object");
    }

    @Test
    void readsNothingOfATableOfNumbers() {
        assertThat(read(words("CD 17", 40), NO_DATES, List.of())).isEmpty();
    }

    @Test
    void readsNothingOfASentenceWithoutEnd() {
        assertThat(read(words("CD 17 NNS people VBD died", 5_000), NO_DATES, List.of()))
                .isEmpty();
    }

    @Test
    void survivesAReportOfOneWord() {
        assertThat(read(words("NN 2147483648", 1), NO_DATES, List.of())).isEmpty();
    }

    /** The tagged words over and over, in one sentence. */
    private static Analysis words(String tagged, int times) {
        String[] pairs = tagged.split(" ");
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (int p = 0; p < pairs.length; p += 2) {
                Span span = new Span(text.length(), text.length() + pairs[p + 1].length());
                tokens.add(new Token(span, pairs[p + 1], pairs[p + 1], pairs[p], NameLabel.NONE));
                text.append(pairs[p + 1]).append(' ');
            }
        }
        Span whole = new Span(0, text.length() - 1);
        Analysis sample = example("Rockets killed 14");
        Report report = sample.report();
        Report same = Report.plain(
                report.id(), report.capture(), text.toString(), List.of(new Part(PartKind.PARAGRAPH, whole)));
        return new Analysis(same, List.of(new Sentence(0, whole, tokens, Optional.empty())));
    }

    private static Analysis example(String start) {
        return examples().stream()
                .filter(example -> example.text().startsWith(start))
                .findFirst()
                .orElseThrow()
                .analysis();
    }
}
