package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * Which rows of two readings say the same thing: readings of one report by two versions of the program, or of two
 * versions of one article. Rows of one id are one; others are paired by their words, the likest first.
 */
final class RowAlignment {

    private static final List<String> TYPES = List.of("statement", "event", "figure");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Characters on either side of a figure that tell what it counts. */
    private static final int CONTEXT = 60;

    private static final double ALIKE = 0.4;
    private static final int LONGEST = 120;

    private final Contents earlier;
    private final Contents later;
    private final Map<Id, Id> laterOf = new TreeMap<>();
    private final List<RowChange> changes = new ArrayList<>();
    private final List<Id> removed = new ArrayList<>();

    private RowAlignment(Contents earlier, Contents later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Holds the statements, events and figures of one report against those of another, or of another reading. */
    static RowAlignment of(Contents earlier, Id ofEarlier, Contents later, Id ofLater) {
        RowAlignment alignment = new RowAlignment(earlier, later);
        for (String type : TYPES) {
            alignment.align(rows(earlier, type, ofEarlier), rows(later, type, ofLater));
        }
        return alignment;
    }

    private static List<Contents.Row> rows(Contents contents, String type, Id report) {
        return contents.rows(type, report).stream()
                .filter(row -> !row.passages().isEmpty())
                .sorted(Comparator.comparing(
                                (Contents.Row row) -> row.passages().get(0))
                        .thenComparing(Contents.Row::id))
                .toList();
    }

    private record Pair(Contents.Row a, Contents.Row b, double likeness) {}

    private void align(List<Contents.Row> before, List<Contents.Row> after) {
        Map<Id, Contents.Row> left = byId(before);
        Map<Id, Contents.Row> free = byId(after);
        for (Pair pair : pairs(before, after)) {
            if (left.containsKey(pair.a().id()) && free.containsKey(pair.b().id())) {
                left.remove(pair.a().id());
                free.remove(pair.b().id());
                laterOf.put(pair.a().id(), pair.b().id());
            }
        }
        before.forEach(row -> Optional.ofNullable(laterOf.get(row.id()))
                .flatMap(later::find)
                .ifPresentOrElse(other -> addChanged(row, other), () -> addRemoved(row)));
        free.values().forEach(row -> changes.add(change(RowChange.Kind.ADDED, row, later, List.of())));
    }

    private static Map<Id, Contents.Row> byId(List<Contents.Row> rows) {
        Map<Id, Contents.Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private List<Pair> pairs(List<Contents.Row> before, List<Contents.Row> after) {
        Map<Id, Set<String>> words = new TreeMap<>();
        before.forEach(row -> words.put(row.id(), words(earlier, row)));
        after.forEach(row -> words.computeIfAbsent(row.id(), id -> words(later, row)));
        List<Pair> pairs = new ArrayList<>();
        for (Contents.Row a : before) {
            for (Contents.Row b : after) {
                double likeness = a.id().equals(b.id()) ? 2 : likeness(a, b, words);
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(a, b, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(pair -> pair.a().id())
                .thenComparing(pair -> pair.b().id()));
        return pairs;
    }

    private double likeness(Contents.Row a, Contents.Row b, Map<Id, Set<String>> words) {
        Map<String, String> ofA = Anchors.values(earlier, a);
        Map<String, String> ofB = Anchors.values(later, b);
        for (String field : telling(a.type())) {
            if (!ofA.get(field).equals(ofB.get(field))) {
                return 0;
            }
        }
        Set<String> shared = new HashSet<>(words.get(a.id()));
        shared.retainAll(words.get(b.id()));
        int all = words.get(a.id()).size() + words.get(b.id()).size() - shared.size();
        double ofWords = all == 0 ? 0 : (double) shared.size() / all;
        boolean sameSource = a.type().equals("statement") && ofA.get("source").equals(ofB.get("source"));
        return ofWords + (sameSource && ofWords > 0 ? 0.1 : 0);
    }

    /** The fields without which two rows are not about one thing. */
    private static List<String> telling(String type) {
        return switch (type) {
            case "event" -> List.of("plover");
            case "figure" -> List.of("counted", "unit");
            default -> List.of();
        };
    }

    /** The words of a row; of a figure those around it, without its number. */
    private static Set<String> words(Contents contents, Contents.Row row) {
        String words = row.passages().stream()
                .map(passage -> words(contents, row, passage))
                .collect(Collectors.joining(" "));
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !row.type().equals("figure") || !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    private static String words(Contents contents, Contents.Row row, Passage passage) {
        String text = contents.report(passage.report()).map(Report::text).orElse("");
        Span span = row.value() instanceof Event event ? event.span() : passage.span();
        return row.type().equals("figure") ? around(text, span) : span.in(text);
    }

    /** The words of the figure's sentence near it. */
    private static String around(String text, Span span) {
        int start = span.start();
        while (start > Math.max(0, span.start() - CONTEXT) && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < Math.min(text.length(), span.end() + CONTEXT) && !isEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isEnd(char letter) {
        return letter == '.' || letter == '!' || letter == '?' || letter == '\n';
    }

    private void addChanged(Contents.Row before, Contents.Row after) {
        Map<String, String> was = Anchors.values(earlier, before);
        Map<String, String> now = Anchors.values(later, after);
        List<RowChange.Field> fields = was.keySet().stream()
                .filter(field -> !was.get(field).equals(now.get(field)))
                .map(field -> new RowChange.Field(label(field, was), was.get(field), now.get(field)))
                .toList();
        if (!fields.isEmpty()) {
            changes.add(change(RowChange.Kind.CHANGED, before, earlier, fields));
        }
    }

    /** A number is known by what it counts. */
    private static String label(String field, Map<String, String> values) {
        String counted = values.getOrDefault("counted", "");
        return field.equals("number") && !counted.isEmpty() ? counted : field;
    }

    private void addRemoved(Contents.Row row) {
        removed.add(row.id());
        changes.add(change(RowChange.Kind.REMOVED, row, earlier, List.of()));
    }

    private static RowChange change(
            RowChange.Kind kind, Contents.Row row, Contents contents, List<RowChange.Field> fields) {
        boolean quoted = row.type().equals("statement")
                && Anchors.values(contents, row).get("manner").equals("direct");
        String words = row.passages().stream()
                .map(passage -> contents.report(passage.report())
                        .map(report -> report.words(passage.span()))
                        .orElse(""))
                .collect(Collectors.joining(" … "))
                .replaceAll("\\s+", " ");
        String source = Anchors.values(contents, row).getOrDefault("source", "");
        String shown = (source.isEmpty() ? "" : source + ": ") + words;
        return new RowChange(
                kind,
                quoted ? "quotation" : row.type(),
                shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…",
                fields);
    }

    /** What is different, statements first, in the order of the earlier text. */
    List<RowChange> changes() {
        return changes;
    }

    /** The rows that only the earlier has. */
    List<Id> removed() {
        return removed;
    }

    /** For rows of the earlier, the row of the later that says the same. */
    Map<Id, Id> laterOf() {
        return laterOf;
    }
}
