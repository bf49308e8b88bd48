package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.rapporteur.exchange.RowFields;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Quote;
import org.rapporteur.model.Report;

/** Makes the anchors by which rows that are judged will be found again. */
final class Anchors {

    /** Characters of context kept on either side of a passage: enough to tell it from the same words elsewhere. */
    private static final int CONTEXT = 32;

    /** Passages kept of a row that stands on many. */
    private static final int MOST_QUOTES = 24;

    private final Contents contents;

    Anchors(Contents contents) {
        this.contents = contents;
    }

    /**
     * The anchor of a row.
     *
     * @throws IllegalArgumentException if the record has no such row, or one that is not judged by itself
     */
    Anchor of(Id id) {
        return of(row(id), passage -> true);
    }

    /** The anchor of that part of a row that stands in reports that pass. */
    Anchor of(Id id, Predicate<Id> reports) {
        return of(row(id), passage -> reports.test(passage.report()));
    }

    private Contents.Row row(Id id) {
        return contents.find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no row " + id + " that can be judged"));
    }

    private Anchor of(Contents.Row row, Predicate<Passage> passages) {
        List<Quote> quotes = row.passages().stream()
                .filter(passages)
                .limit(MOST_QUOTES)
                .map(this::quote)
                .toList();
        return new Anchor(row.type(), row.id(), quotes, values(contents, row), rules(row.derivation()));
    }

    /** The values of a row by field; of a report with the day that was read for it, of an intermediary with who it is. */
    static SortedMap<String, String> values(Contents contents, Contents.Row row) {
        SortedMap<String, String> values = RowFields.of(row.type(), row.value());
        if (row.value() instanceof Report report) {
            contents.reading(report.id()).ifPresent(reading -> values.putAll(RowFields.of("reading", reading)));
        }
        if (row.value() instanceof Intermediary intermediary) {
            values.put("name", intermediary.party().text());
            values.put("country", intermediary.party().country().orElse(""));
        }
        return values;
    }

    private Quote quote(Passage passage) {
        String text = contents.report(passage.report()).map(Report::text).orElse("");
        int start = Math.min(passage.span().start(), text.length());
        int end = Math.min(passage.span().end(), text.length());
        if (start == end) {
            return new Quote(passage.report(), 0, "", "", "");
        }
        return new Quote(
                passage.report(),
                text.codePointCount(0, start),
                text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }

    private static List<String> rules(Optional<Derivation> derivation) {
        List<String> rules = new ArrayList<>();
        derivation.ifPresent(found -> addRules(found, rules));
        return rules.stream().distinct().toList();
    }

    /** The rule of a person's edit is none of the program's. */
    private static void addRules(Derivation derivation, List<String> rules) {
        if (!derivation.rule().equals(Judged.EDIT_RULE)) {
            rules.add(derivation.rule());
        }
        derivation.from().forEach(step -> addRules(step, rules));
    }
}
