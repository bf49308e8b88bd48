package org.rapporteur.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.Ingested;
import org.rapporteur.ingest.layout.MarkedText;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;

/** Each page beside this class has a text file with the report expected of it. */
class WebPageTest {

    private static final Ingest INGEST = new Ingest();

    @ParameterizedTest
    @ValueSource(strings = {"article", "tables", "shown-date", "described-only"})
    void takesTheReportOutOfThePage(String name) throws IOException {
        MarkedText marked = MarkedText.read(WebPageTest.class, name + ".txt");
        Report report = only(INGEST.read(name + ".html", bytes(name + ".html")));
        assertThat(report.text()).isEqualTo(marked.text().stripTrailing());
        assertThat(report.parts()).isEqualTo(marked.parts());
        assertThat(metadata(report)).isEqualTo(marked.expected());
    }

    private static Map<String, String> metadata(Report report) {
        Map<String, String> found = new TreeMap<>();
        put(found, "url", report.url().stream().toList());
        put(found, "outlet", report.outlet().stream().toList());
        put(found, "language", List.of(report.language()));
        put(found, "bylines", report.bylines());
        put(found, "credits", report.credits());
        put(
                found,
                "dates",
                report.dates().stream()
                        .map(date -> date.value() + " " + date.where())
                        .toList());
        return found;
    }

    private static void put(Map<String, String> found, String name, List<String> values) {
        if (!values.isEmpty()) {
            found.put(name, String.join("; ", values));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "tables", "shown-date"})
    void leadsEveryStretchBackToThePage(String name) throws IOException {
        byte[] bytes = bytes(name + ".html");
        Ingested ingested = INGEST.read(name + ".html", bytes);
        SourceMap map = ingested.sources().get(0);
        String page = new String(bytes, Charset.forName(map.charset()));
        assertThat(map.report()).isEqualTo(only(ingested).id());
        assertThat(map.stretches())
                .isNotEmpty()
                .allSatisfy(stretch -> assertThat(
                                words(Parser.unescapeEntities(stretch.source().in(page), false)))
                        .isEqualTo(words(stretch.text().in(only(ingested).text()))));
    }

    private static String words(String text) {
        return text.replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Test
    void leadsAWordBackToThePage() throws IOException {
        byte[] bytes = bytes("article.html");
        Ingested ingested = INGEST.read("article.html", bytes);
        String text = only(ingested).text();
        int at = text.indexOf("not say where");
        org.rapporteur.model.Span source = ingested.sources()
                .get(0)
                .source(new org.rapporteur.model.Span(at, at + 13))
                .orElseThrow();
        assertThat(source.in(new String(bytes, StandardCharsets.UTF_8))).isEqualTo("not</em> say where.");
    }

    @Test
    void saysThatABrokenPageHoldsNoText() {
        String broken = "<!doctype html><html><body><div><script>if (a < b) {</div></body>";
        Ingested ingested = INGEST.read("a.html", broken.getBytes(StandardCharsets.UTF_8));
        assertThat(ingested.unusable())
                .extracting(unusable -> unusable.reason())
                .containsExactly("a web page that holds no text");
    }

    @Test
    void trustsTheBytesWhenThePageLiesAboutItsCharset() {
        String page =
                "<html><head><meta charset=\"iso-8859-1\"><title>Fähre</title></head><body><p>Die Fähre ist verspätet, hieß es am Montag.</p></body></html>";
        Ingested ingested = INGEST.read("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(only(ingested).text()).contains("Die Fähre ist verspätet");
        assertThat(ingested.notes())
                .extracting(note -> note.words())
                .containsExactly("declared windows-1252, but the bytes are UTF-8");
    }

    @Test
    void readsAPageInItsDeclaredCharset() {
        String page =
                "<html><head><meta charset=\"windows-1251\"><title>Паром</title></head><body><p>Паром опаздывает, сообщили в понедельник в порту.</p></body></html>";
        Ingested ingested = INGEST.read("a.html", page.getBytes(Charset.forName("windows-1251")));
        assertThat(only(ingested).text()).contains("Паром опаздывает");
        assertThat(only(ingested).language()).isEqualTo("ru");
        assertThat(ingested.notes()).isEmpty();
    }

    @Test
    void survivesDeepNesting() {
        String page = "<html><body>" + "<div>".repeat(50_000) + "<p>The envoys met, at last, on Monday.</p>";
        assertThat(only(INGEST.read("a.html", page.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .contains("The envoys met");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = WebPageTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static Report only(Ingested ingested) {
        assertThat(ingested.unusable()).isEmpty();
        assertThat(ingested.reports()).hasSize(1);
        return ingested.reports().get(0);
    }
}
