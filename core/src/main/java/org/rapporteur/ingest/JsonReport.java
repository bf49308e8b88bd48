package org.rapporteur.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Capture;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;

/** One report as a JSON object. */
final class JsonReport {

    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:p|div|br|h[1-6]|ul|article|section|span|html|body)\\b[^<>]{0,500}>");

    private static final int MAX_AUTHORS = 100;

    private final Articles articles;
    private final IngestSettings settings;
    private final FieldMap fields;

    JsonReport(Articles articles, IngestSettings settings) {
        this.articles = articles;
        this.settings = settings;
        this.fields = settings.fields();
    }

    /** The report; empty if the object holds no text, or one too long. */
    Optional<Report> read(String sha256, String place, JsonNode object) {
        return article(sha256, place, object).map(Article::report);
    }

    /** The same with the way back to the text as the object holds it. */
    Optional<Article> article(String sha256, String place, JsonNode given) {
        JsonNode object = Ninjs.recognises(given) ? Ninjs.plain(given) : given;
        if (Ninjs.withheld(given).isPresent()) {
            return Optional.empty();
        }
        Capture capture = new Capture(sha256, place, first(object, fields.retrieved()));
        Metadata metadata = metadata(object);
        return first(object, fields.text())
                .filter(text -> text.length() <= settings.maxReportChars())
                .map(text -> TAG.matcher(text).find()
                        ? articles.ofHtml(capture, metadata, text)
                        : articles.ofText(capture, metadata, text))
                .filter(article -> article.report().text().codePoints().anyMatch(Character::isLetter));
    }

    /** Why the object gives no report. */
    String without(JsonNode given) {
        JsonNode object = Ninjs.recognises(given) ? Ninjs.plain(given) : given;
        if (Ninjs.withheld(given).isPresent()) {
            return Ninjs.withheld(given).get();
        }
        Optional<String> text = first(object, fields.text());
        if (text.isEmpty()) {
            return "no text under any of " + String.join(", ", fields.text());
        }
        int length = text.get().length();
        return length > settings.maxReportChars()
                ? Limits.tooLong(length, settings.maxReportChars())
                : "holds no words";
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
            if (!name.isBlank()
                    && authors.size() < MAX_AUTHORS
                    && authors.stream().noneMatch(name::equalsIgnoreCase)) {
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
