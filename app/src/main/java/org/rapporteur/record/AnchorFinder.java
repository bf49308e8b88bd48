package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Quote;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/**
 * Finds the rows that judgements are about in another reading: by the words of their passages, not by their ids. A row
 * is found where it stands on much the same passages as the one that was judged.
 */
final class AnchorFinder {

    /** The share of characters in common from which two passages are one passage, read a little otherwise. */
    private static final double ONE_PASSAGE = 0.6;

    /** The share of passages in common from which a thing told in several places is the same thing. */
    private static final double ONE_THING = 0.5;

    private static final Set<String> COMPUTED = Set.of("claim", "disagreement", "incident");

    private final Contents contents;
    private final Map<String, Map<Id, List<Contents.Row>>> byReport = new HashMap<>();

    AnchorFinder(Contents contents) {
        this.contents = contents;
    }

    /** The rows of readings that the anchor is about: of a thing of the record, all the rows that it is made of. */
    List<Id> find(Anchor anchor) {
        return switch (anchor.type()) {
            case "report" ->
                anchor.quotes().stream()
                        .map(Quote::report)
                        .filter(report -> contents.report(report).isPresent())
                        .toList();
            case "statement", "event", "figure" -> best(anchor).stream().toList();
            case "entity" -> entities(anchor);
            case "transfer", "process" -> things(anchor);
            case "intermediary" -> new IntermediaryFinder(contents).ofWhom(anchor, things(anchor));
            default -> List.of();
        };
    }

    private Optional<Id> best(Anchor anchor) {
        Map<Id, List<Span>> places = places(anchor);
        if (places.size() != 1) {
            return Optional.empty();
        }
        Id report = places.keySet().iterator().next();
        List<Span> wanted = places.get(report);
        return rows(anchor.type(), report).stream()
                .filter(row -> likeness(wanted, spans(row)) >= ONE_PASSAGE)
                .max(Comparator.<Contents.Row>comparingDouble(row -> likeness(wanted, spans(row)))
                        .thenComparing(row -> row.id().equals(anchor.id()))
                        .thenComparing(row -> alikeValues(anchor, row))
                        .thenComparing(Contents.Row::id))
                .map(Contents.Row::id);
    }

    private long alikeValues(Anchor anchor, Contents.Row row) {
        Map<String, String> values = Anchors.values(contents, row);
        return anchor.seen().entrySet().stream()
                .filter(field -> field.getValue().equals(values.get(field.getKey())))
                .count();
    }

    private static List<Span> spans(Contents.Row row) {
        return row.passages().stream().map(Passage::span).toList();
    }

    private List<Contents.Row> rows(String type, Id report) {
        Map<Id, List<Contents.Row>> known = byReport.computeIfAbsent(type, absent -> {
            Map<Id, List<Contents.Row>> rows = new HashMap<>();
            contents.rows(type)
                    .forEach(row -> row.passages().stream()
                            .map(Passage::report)
                            .distinct()
                            .forEach(each -> rows.computeIfAbsent(each, none -> new ArrayList<>())
                                    .add(row)));
            return rows;
        });
        return known.getOrDefault(report, List.of());
    }

    /** Where the passages stand now, by report. */
    private Map<Id, List<Span>> places(Anchor anchor) {
        Map<Id, List<Span>> places = new LinkedHashMap<>();
        for (Quote quote : anchor.quotes()) {
            contents.report(quote.report())
                    .flatMap(report -> place(quote, report.text()))
                    .ifPresent(span -> places.computeIfAbsent(quote.report(), absent -> new ArrayList<>())
                            .add(span));
        }
        return places;
    }

    /** The place of the words that has their context; of several the nearest to where they stood. */
    static Optional<Span> place(Quote quote, String text) {
        if (quote.exact().isEmpty()) {
            return Optional.empty();
        }
        int hint = text.offsetByCodePoints(0, Math.min(quote.start(), text.codePointCount(0, text.length())));
        Optional<Span> found = Optional.empty();
        int best = Integer.MIN_VALUE;
        for (int at = text.indexOf(quote.exact()); at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
            int context = (text.startsWith(quote.suffix(), at + quote.exact().length()) ? 1 : 0)
                    + (text.substring(0, at).endsWith(quote.prefix()) ? 1 : 0);
            int worth = context * text.length() - Math.abs(at - hint);
            if (worth > best) {
                best = worth;
                found = Optional.of(new Span(at, at + quote.exact().length()));
            }
        }
        return found;
    }

    /** Characters in common of all characters that either covers; from 0 to 1. */
    static double likeness(List<Span> one, List<Span> other) {
        int shared = 0;
        int ofOne = 0;
        int ofOther = 0;
        for (Span a : one) {
            ofOne += a.length();
            for (Span b : other) {
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        for (Span b : other) {
            ofOther += b.length();
        }
        int all = ofOne + ofOther - shared;
        return all <= 0 ? 0 : (double) shared / all;
    }

    /** The entities of readings that are mentioned at the passages. */
    private List<Id> entities(Anchor anchor) {
        List<Id> found = new ArrayList<>();
        places(anchor)
                .forEach((report, spans) -> contents.reading(report)
                        .ifPresent(reading -> spans.forEach(span ->
                                mentionAt(reading, span).map(Mention::entity).ifPresent(found::add))));
        return found.stream().distinct().toList();
    }

    private static Optional<Mention> mentionAt(Reading reading, Span span) {
        return reading.mentions().stream()
                .filter(mention -> likeness(List.of(span), List.of(mention.span())) >= ONE_THING
                        || mention.head().equals(span))
                .max(Comparator.<Mention>comparingDouble(mention -> likeness(List.of(span), List.of(mention.span())))
                        .thenComparing(Mention::id));
    }

    /** The transfers or processes of readings that have a step at one of the passages. */
    private List<Id> things(Anchor anchor) {
        List<Id> found = new ArrayList<>();
        places(anchor)
                .forEach((report, spans) -> rows(anchor.type(), report).stream()
                        .filter(row -> row.passages().stream()
                                .anyMatch(passage -> spans.stream()
                                        .anyMatch(span ->
                                                likeness(List.of(span), List.of(passage.span())) >= ONE_PASSAGE)))
                        .map(Contents.Row::id)
                        .forEach(found::add));
        return found.stream().distinct().toList();
    }

    /** The row of the record that the anchor is about, after linking. */
    static Optional<Id> ofRecord(Anchor anchor, List<Id> found, Linking linking, Contents linked) {
        Map<Id, Id> ofRecord = switch (anchor.type()) {
            case "entity" -> linking.entityOf();
            case "transfer" -> linking.transferOf();
            case "intermediary" -> linking.intermediaryOf();
            case "process" -> linking.processOf();
            default -> Map.of();
        };
        Map<Id, Long> votes = new LinkedHashMap<>();
        found.stream()
                .flatMap(local -> Optional.ofNullable(ofRecord.get(local)).stream())
                .forEach(id -> votes.merge(id, 1L, Long::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<Id, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .or(() -> new AnchorFinder(linked).computed(anchor));
    }

    /** The claim, disagreement or incident that is made of much the same passages. */
    private Optional<Id> computed(Anchor anchor) {
        if (!COMPUTED.contains(anchor.type())) {
            return Optional.empty();
        }
        Set<Passage> wanted = Set.copyOf(places(anchor).entrySet().stream()
                .flatMap(place -> place.getValue().stream().map(span -> new Passage(place.getKey(), span)))
                .toList());
        String kind = anchor.seen().getOrDefault("kind", "");
        return contents.rows(anchor.type()).stream()
                .filter(row ->
                        Anchors.values(contents, row).getOrDefault("kind", "").equals(kind))
                .filter(row -> share(wanted, row.passages()) >= ONE_THING)
                .max(Comparator.<Contents.Row>comparingDouble(row -> share(wanted, row.passages()))
                        .thenComparing(row -> row.id().equals(anchor.id()))
                        .thenComparing(Contents.Row::id))
                .map(Contents.Row::id);
    }

    private static double share(Set<Passage> wanted, List<Passage> passages) {
        long shared = passages.stream().distinct().filter(wanted::contains).count();
        return (double) shared / Math.max(1, wanted.size() + passages.size() - shared);
    }
}
