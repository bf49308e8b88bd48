package org.rapporteur.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.ingest.layout.Block;
import org.rapporteur.ingest.layout.LayoutReader;
import org.rapporteur.model.Capture;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/** One report as a JSON object. */
final class JsonReport {

    private final ReportMaker maker;
    private final IngestSettings settings;
    private final FieldMap fields;

    JsonReport(ReportMaker maker, IngestSettings settings) {
        this.maker = maker;
        this.settings = settings;
        this.fields = settings.fields();
    }

    /** The report; empty if the object holds no text, or one too long. */
    Optional<Report> read(String sha256, String place, JsonNode object) {
        Optional<String> body = first(object, fields.text()).filter(text -> text.length() <= settings.maxReportChars());
        Metadata metadata = metadata(object);
        return body.map(words -> {
            String text = metadata.title()
                            .filter(title -> !opens(words, title))
                            .map(title -> title + "\n\n")
                            .orElse("")
                    + words;
            int titleEnd = text.length() - words.length();
            Capture capture = new Capture(sha256, place, retrieved(object));
            return maker.make(capture, metadata, text, blocks(metadata, text, titleEnd));
        });
    }

    /** Why the object gives no report. */
    String without(JsonNode object) {
        return first(object, fields.text())
                .map(text -> Limits.tooLong(text.length(), settings.maxReportChars()))
                .orElse("no text under any of " + String.join(", ", fields.text()));
    }

    private static boolean opens(String text, String title) {
        return text.stripLeading().regionMatches(true, 0, title, 0, title.length());
    }

    private static List<Block> blocks(Metadata metadata, String text, int titleEnd) {
        if (titleEnd == 0) {
            return LayoutReader.blocks(text);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(new Span(0, metadata.title().orElse("").length()), Optional.of(PartKind.TITLE)));
        for (Block block : LayoutReader.blocks(text.substring(titleEnd))) {
            blocks.add(Block.unknown(block.span().shift(titleEnd)));
        }
        return blocks;
    }

    private Metadata metadata(JsonNode object) {
        return new Metadata(
                first(object, fields.url()),
                first(object, fields.outlet()),
                first(object, fields.title()).map(title -> title.replaceAll("\\s+", " ")),
                dates(object),
                authors(object),
                first(object, fields.language()));
    }

    private List<StatedDate> dates(JsonNode object) {
        List<StatedDate> dates = new ArrayList<>();
        addDates(object, DateKind.PUBLISHED, fields.published(), dates);
        addDates(object, DateKind.UPDATED, fields.updated(), dates);
        addDates(object, DateKind.RETRIEVED, fields.retrieved(), dates);
        return dates;
    }

    private static void addDates(JsonNode object, DateKind kind, List<String> names, List<StatedDate> dates) {
        for (String name : names) {
            words(object.path(name)).ifPresent(value -> dates.add(new StatedDate(kind, value, "JSON " + name)));
        }
    }

    private Optional<String> retrieved(JsonNode object) {
        return first(object, fields.retrieved());
    }

    private List<String> authors(JsonNode object) {
        List<String> authors = new ArrayList<>();
        for (String field : fields.authors()) {
            JsonNode value = object.path(field);
            for (JsonNode author : value.isArray() ? value : List.of(value)) {
                words(author).ifPresent(name -> addNames(name, authors));
            }
        }
        return authors;
    }

    private static void addNames(String byline, List<String> authors) {
        for (String name : byline.replaceFirst("^(?i:by) ", "").split("\\s*(?:,|;|\\s(?i:and)\\s)\\s*")) {
            if (!name.isBlank() && authors.stream().noneMatch(name::equalsIgnoreCase)) {
                authors.add(name.strip());
            }
        }
    }

    private static Optional<String> first(JsonNode object, List<String> names) {
        return names.stream().flatMap(name -> words(object.path(name)).stream()).findFirst();
    }

    /** The words of a value: a string, a number, or an object with a name. */
    private static Optional<String> words(JsonNode value) {
        JsonNode named = value.isObject() ? value.path("name") : value;
        String words = named.isTextual() || named.isNumber() ? named.asText().strip() : "";
        return words.isEmpty() || words.toLowerCase(Locale.ROOT).equals("null") ? Optional.empty() : Optional.of(words);
    }
}
