package org.rapporteur.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.ingest.html.Page;
import org.rapporteur.ingest.html.PageReader;
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

    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:p|div|br|h[1-6]|ul|article|section|span|html|body)\\b[^<>]{0,500}>");
    private static final Pattern PAGE = Pattern.compile("(?i)<(?:html|body)\\b");

    private final ReportMaker maker;
    private final IngestSettings settings;
    private final FieldMap fields;
    private final PageReader pages = new PageReader();

    JsonReport(ReportMaker maker, IngestSettings settings) {
        this.maker = maker;
        this.settings = settings;
        this.fields = settings.fields();
    }

    /** The report; empty if the object holds no text, or one too long. */
    Optional<Report> read(String sha256, String place, JsonNode object) {
        Capture capture = new Capture(sha256, place, first(object, fields.retrieved()));
        Metadata metadata = metadata(object);
        return first(object, fields.text())
                .filter(text -> text.length() <= settings.maxReportChars())
                .map(text ->
                        TAG.matcher(text).find() ? ofHtml(capture, metadata, text) : ofText(capture, metadata, text))
                .filter(report -> report.text().codePoints().anyMatch(Character::isLetter));
    }

    private Report ofHtml(Capture capture, Metadata metadata, String html) {
        boolean whole = PAGE.matcher(html).find();
        Page page = whole ? pages.read(html) : pages.readPiece(html, metadata.title());
        return maker.make(capture, metadata.or(page), page.text(), page.blocks());
    }

    private Report ofText(Capture capture, Metadata metadata, String words) {
        String title = metadata.title()
                .filter(line -> !opens(words, line))
                .map(line -> line + "\n\n")
                .orElse("");
        return maker.make(capture, metadata, title + words, blocks(metadata, title + words, title.length()));
    }

    /** Why the object gives no report. */
    String without(JsonNode object) {
        Optional<String> text = first(object, fields.text());
        if (text.isEmpty()) {
            return "no text under any of " + String.join(", ", fields.text());
        }
        int length = text.get().length();
        return length > settings.maxReportChars()
                ? Limits.tooLong(length, settings.maxReportChars())
                : "holds no words";
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
