package org.rapporteur.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Part;

/** Each file beside this class is a report with its parts marked. */
class LayoutReaderTest {

    private static final LayoutReader READER = new LayoutReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency.txt",
                "all-capitals.txt",
                "alternative-text.txt",
                "analysis-with-deck.txt",
                "biography.txt",
                "broadcaster.txt",
                "brief.txt",
                "chronology.txt",
                "dateline-alone.txt",
                "hard-wrapped.txt",
                "hard-wrapped-without-blank-lines.txt",
                "list-of-points.txt",
                "live-blog.txt",
                "live-blog-with-times-alone.txt",
                "masthead.txt",
                "one-paragraph-a-line.txt",
                "one-paragraph-with-a-time.txt",
                "question-as-title.txt",
                "tokenised.txt",
                "website.txt"
            })
    void tellsThePartsApart(String file) {
        MarkedText marked = MarkedText.read(LayoutReaderTest.class, file);
        Layout layout = READER.read(marked.text());
        assertThat(shown(marked.text(), layout.parts())).isEqualTo(shown(marked.text(), marked.parts()));
        assertThat(layout.parts()).isEqualTo(marked.parts());
        assertThat(metadata(layout)).isEqualTo(marked.expected());
    }

    private static List<String> shown(String text, List<Part> parts) {
        return parts.stream()
                .map(part -> part.kind() + " " + part.span().in(text))
                .toList();
    }

    private static Map<String, String> metadata(Layout layout) {
        Map<String, String> found = new TreeMap<>();
        put(found, "bylines", layout.bylines());
        put(found, "credits", layout.credits());
        put(found, "outlet", layout.outlet().stream().toList());
        put(
                found,
                "dates",
                layout.dates().stream()
                        .map(date -> date.kind() + " " + date.value())
                        .toList());
        put(found, "place", layout.dateline().flatMap(Dateline::place).stream().toList());
        put(found, "date", layout.dateline().flatMap(Dateline::date).stream().toList());
        put(
                found,
                "agency",
                layout.dateline().flatMap(Dateline::agency).stream().toList());
        return found;
    }

    private static void put(Map<String, String> found, String name, List<String> values) {
        if (!values.isEmpty()) {
            found.put(name, String.join("; ", values));
        }
    }

    @Test
    void aSingleLineIsRead() {
        assertThat(READER.read("Ferry sinks off Calder Point, twelve missing").parts())
                .extracting(part -> part.kind().name())
                .containsExactly("PARAGRAPH");
    }
}
