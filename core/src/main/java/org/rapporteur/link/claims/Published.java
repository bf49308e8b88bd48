package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;

/**
 * When each report was published, after reports have been held against one another. What a report's text says about the
 * day it was written stands; beside it is put what the days of other reports say. All reports are gone over together a
 * few times, each time with what was known of all before, so that the order of the reports does not matter.
 */
public final class Published {

    /** How many times what was found of one report may tell of the next. */
    private static final int ROUNDS = 3;

    private final Gathered gathered;
    private final NearInTime near;
    private final ToldByWeekday told;

    private Published(Gathered gathered, List<Link> links, Groups events, Groups statements) {
        this.gathered = gathered;
        this.near = new NearInTime(gathered.statements(), statements, links, gathered.readings());
        this.told = new ToldByWeekday(gathered, events, statements);
    }

    /**
     * The times of publication of all reports.
     *
     * @param copies the links between reports that share text
     */
    public static Map<Id, Time> of(Gathered gathered, List<Link> copies, Groups events, Groups statements) {
        Published published = new Published(gathered, copies, events, statements);
        SortedMap<Id, Time> known = new TreeMap<>();
        for (Report report : gathered.reports()) {
            known.put(report.id(), gathered.published(report.id()));
        }
        SortedMap<Id, Time> times = known;
        for (int round = 0; round < ROUNDS; round++) {
            times = published.refined(known, times);
        }
        return times;
    }

    private SortedMap<Id, Time> refined(SortedMap<Id, Time> known, SortedMap<Id, Time> before) {
        SortedMap<Id, Time> refined = new TreeMap<>();
        known.forEach((report, time) -> refined.put(report, refined(report, time, before)));
        return refined;
    }

    private Time refined(Id report, Time known, SortedMap<Id, Time> before) {
        boolean open = known.basis() == Basis.NONE || known.basis() == Basis.INFERRED;
        if (!open || known.asDay().isPresent()) {
            return known;
        }
        Optional<Reading> reading = gathered.findReading(report);
        List<DateConstraint> others = new ArrayList<>();
        reading.ifPresent(found -> others.addAll(told.of(found)));
        others.addAll(near.of(report, before));
        if (others.isEmpty()) {
            return known;
        }
        DateConstraints own = reading.map(Reading::dateConstraints).orElse(DateConstraints.NONE);
        Time found = bounded(own, known).and(others).time();
        return found.isKnown()
                ? found.withEvidence(known.evidence().isEmpty() ? found.evidence() : known.evidence())
                : notBefore(known, others);
    }

    /** What was found from the text alone is never left. */
    private static DateConstraints bounded(DateConstraints own, Time known) {
        return known.isKnown() ? own.and(List.of(Window.of(known).constraint(Strength.FIRM, "by its own words"))) : own;
    }

    /** Where nothing tells the last day possible, the first may still be told. */
    private static Time notBefore(Time known, List<DateConstraint> others) {
        Optional<LocalDate> first = others.stream()
                .filter(constraint -> constraint.last().isEmpty())
                .flatMap(constraint -> constraint.first().stream())
                .max(Comparator.naturalOrder());
        return known.isKnown() || first.isEmpty()
                ? known
                : new Time("", first, Optional.empty(), Precision.UNKNOWN, Basis.INFERRED, known.evidence());
    }
}
