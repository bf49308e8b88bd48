package org.rapporteur.present.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;

/**
 * What the sections of one briefing are made from.
 *
 * @param record what is asked
 * @param filter what the briefing is about
 * @param reports the reports that it may cite, by id
 * @param quotations finds the sentences to quote
 * @param told what has been said so far
 * @param phrases its own words
 */
record Material(
        RecordQueries record,
        Filter filter,
        Map<String, ReportRow> reports,
        Quotations quotations,
        Told told,
        Phrases phrases) {

    /** Characters of a day as it is written: 2013-05-17. */
    private static final int DAY_LENGTH = 10;

    static Material of(RecordQueries record, Filter filter) {
        Map<String, ReportRow> reports = new LinkedHashMap<>();
        record.reports(filter.withAbout(Optional.empty()).withDays(Optional.empty(), Optional.empty()))
                .forEach(report -> reports.put(report.id(), report));
        return new Material(record, filter, reports, new Quotations(record, reports), new Told(), new Phrases());
    }

    /** Whether a row's report may be cited. */
    boolean allows(String report) {
        return reports.containsKey(report);
    }

    /** The first day on which a report may have been published; nothing if none is known, so that it sorts as the oldest. */
    String dayOf(String report) {
        return Optional.ofNullable(reports.get(report))
                .flatMap(ReportRow::publishedFirst)
                .map(day -> day.substring(0, Math.min(DAY_LENGTH, day.length())))
                .orElse("");
    }

    /** The first day of the newest report that may be cited. */
    String lastDay() {
        return reports.keySet().stream().map(this::dayOf).max(String::compareTo).orElse("");
    }

    /** When a report was published, in words: its day, or the month or year of which alone it is known. */
    Optional<String> when(ReportRow report) {
        return report.published().flatMap(phrases::when);
    }

    /** The words of a phrase that dates and names a report, and the sentence quoted. */
    String quoted(String phrase, Quotation quotation) {
        String outlet = phrases.outlet(quotation.report().outlet());
        return when(quotation.report())
                .map(day -> phrases.say(phrase, "outlet", outlet, "day", day, "words", quotation.words()))
                .orElseGet(() -> phrases.say(phrase + ".undated", "outlet", outlet, "words", quotation.words()));
    }

    /** A line that quotes one sentence, if that has not been told. */
    Optional<Line> line(String phrase, String row, Quotation quotation) {
        return Optional.of(quotation)
                .filter(found -> told.isNew(List.of(found)))
                .map(found -> new Line(quoted(phrase, found), row, List.of(found.citation())));
    }

    /**
     * How many independent origins stand behind rows, of those reports that may be cited: never more than there are such
     * reports.
     */
    int origins(int counted, Supplier<List<String>> members) {
        boolean isWhole = filter.asOf().isEmpty()
                && filter.since().isEmpty()
                && filter.outlet().isEmpty();
        if (counted <= 1 || isWhole) {
            return counted;
        }
        long cited = members.get().stream()
                .flatMap(member -> record.citation(member).stream())
                .map(passage -> passage.report())
                .filter(this::allows)
                .distinct()
                .count();
        return (int) Math.min(counted, Math.max(1, cited));
    }
}
