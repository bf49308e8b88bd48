package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/**
 * Reports that give several of the same utterances were written within days of one another: papers quote what was
 * said this week, and one old remark may be taken up again, but hardly several. Narrows only days that were inferred,
 * and never leaves what a report's own text makes possible.
 */
final class NearInTime {

    private static final int SHARED_UTTERANCES = 2;
    private static final int DAYS_APART = 7;

    /** An utterance that more reports than this give is known to all; it says little of when each was written. */
    private static final int WIDELY_TOLD = 20;

    private NearInTime() {}

    /** The times of publication, those that were inferred held against the reports that give the same utterances. */
    static SortedMap<Id, Time> narrowed(SortedMap<Id, Time> published, List<Statement> statements, Groups groups) {
        Map<Id, Map<Id, Integer>> shared = shared(statements, groups);
        SortedMap<Id, Time> narrowed = new TreeMap<>();
        published.forEach((report, time) ->
                narrowed.put(report, narrowed(time, shared.getOrDefault(report, Map.of()), published)));
        return narrowed;
    }

    /** How many utterances each report shares with each other. */
    private static Map<Id, Map<Id, Integer>> shared(List<Statement> statements, Groups groups) {
        SortedMap<Id, SortedSet<Id>> tellers = new TreeMap<>();
        statements.forEach(statement -> tellers.computeIfAbsent(groups.leader(statement.id()), group -> new TreeSet<>())
                .add(statement.report()));
        Map<Id, Map<Id, Integer>> shared = new HashMap<>();
        tellers.values().stream()
                .filter(reports -> reports.size() > 1 && reports.size() <= WIDELY_TOLD)
                .forEach(reports -> reports.forEach(one -> reports.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> shared.computeIfAbsent(one, report -> new TreeMap<>())
                                .merge(other, 1, Integer::sum))));
        return shared;
    }

    private static Time narrowed(Time time, Map<Id, Integer> shared, Map<Id, Time> published) {
        Window own = Window.of(time);
        if (time.basis() != Basis.INFERRED || !own.isClosed() || own.days() <= 1) {
            return time;
        }
        Window window = own;
        for (Map.Entry<Id, Integer> other : new TreeMap<>(shared).entrySet()) {
            Window theirs = Window.of(published.getOrDefault(other.getKey(), Time.UNKNOWN));
            if (other.getValue() >= SHARED_UTTERANCES && theirs.isClosed()) {
                window = window.within(theirs.widened(DAYS_APART, DAYS_APART)).orElse(window);
            }
        }
        return window.equals(own) ? time : time(window, time);
    }

    private static Time time(Window window, Time known) {
        LocalDate first = LocalDate.ofEpochDay(window.first());
        LocalDate last = LocalDate.ofEpochDay(window.last());
        if (first.equals(last)) {
            return Time.day(first, Basis.INFERRED, known.evidence());
        }
        Optional<YearMonth> month = Optional.of(YearMonth.from(first)).filter(own -> own.equals(YearMonth.from(last)));
        return Time.between(
                month.map(YearMonth::toString).orElse(known.value()),
                first,
                last,
                month.map(own -> Precision.MONTH).orElse(known.precision()),
                Basis.INFERRED,
                known.evidence());
    }
}
