package org.rapporteur.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;
import org.rapporteur.model.SourceMap.Stretch;
import org.rapporteur.model.Span;

/** Reports as the rows of a table (CSV), told by a heading that the field map knows. */
final class Table implements Format {

    private static final int MAX_HEAD_CHARS = 4096;
    private static final int MAX_NAME_CHARS = 60;
    private static final String SEPARATORS = ",;\t|";

    private final JsonReport objects;
    private final FieldMap fields;

    Table(JsonReport objects, FieldMap fields) {
        this.objects = objects;
        this.fields = fields;
    }

    @Override
    public boolean recognises(String text) {
        return separator(text).isPresent();
    }

    /** What parts the columns, if the first line heads a column of texts. */
    private Optional<Character> separator(String text) {
        int end = text.indexOf('\n');
        if (end < 0 || end > MAX_HEAD_CHARS) {
            return Optional.empty();
        }
        String head = text.substring(0, end);
        return SEPARATORS
                .chars()
                .mapToObj(separator -> (char) separator)
                .filter(separator -> heads(head, separator))
                .findFirst();
    }

    private boolean heads(String line, char separator) {
        List<String> columns = Arrays.stream(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(column -> column.replace("\"", "").strip())
                .toList();
        return columns.size() > 1
                && columns.stream().allMatch(column -> column.length() <= MAX_NAME_CHARS)
                && columns.stream().anyMatch(fields.text()::contains);
    }

    @Override
    public Ingested read(String sha256, String path, String charset, String text) {
        List<Report> reports = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        List<SourceMap> sources = new ArrayList<>();
        try (CSVParser rows = format(separator(text).orElseThrow()).parse(new StringReader(text))) {
            for (CSVRecord row : rows) {
                String place = path + "#" + row.getRecordNumber();
                ObjectNode object = object(row);
                Optional<Article> article = objects.article(sha256, place, object);
                article.ifPresentOrElse(
                        found -> {
                            reports.add(found.report());
                            sources.add(new SourceMap(found.report().id(), charset, stretches(found, row, text)));
                        },
                        () -> unusable.add(new Unusable(place, objects.without(object))));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            unusable.add(new Unusable(path, "a broken table: " + firstLine(e)));
        }
        if (reports.isEmpty() && unusable.isEmpty()) {
            unusable.add(new Unusable(path, "a table without rows"));
        }
        return new Ingested(sha256, reports, unusable, List.of(), sources);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private static ObjectNode object(CSVRecord row) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        row.toMap().forEach((column, cell) -> object.put(column.strip(), cell));
        return object;
    }

    /** The way back to the row's cell if it stands there as it is, else to the whole row. */
    private static List<Stretch> stretches(Article article, CSVRecord row, String text) {
        int start = (int) row.getCharacterPosition();
        String words = article.report().text();
        for (Stretch stretch : article.stretches()) {
            String body = stretch.text().in(words);
            int at = text.indexOf(body, start);
            int reach = start
                    + 2 * words.length()
                    + row.toList().stream().mapToInt(String::length).sum();
            if (article.stretches().size() == 1 && at >= 0 && at < reach) {
                return List.of(new Stretch(stretch.text(), new Span(at, at + body.length())));
            }
        }
        return List.of();
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
