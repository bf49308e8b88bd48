package org.rapporteur.link.claims;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/**
 * Which reports were written within days of one another: those that give several of the same utterances (papers quote
 * what was said this week, and one old remark may be taken up again, but hardly several), and those that carry the same
 * text.
 */
final class NearInTime {

    private static final int SHARED_UTTERANCES = 2;
    private static final int DAYS_APART = 7;

    /** A paper prints an agency's text on the day or the next; a web page may carry it a little later. */
    private static final int DAYS_OF_ONE_TEXT = 2;

    /** An utterance that more reports than this give is known to all; it says little of when each was written. */
    private static final int WIDELY_TOLD = 20;

    private final Map<Id, Map<Id, Integer>> shared;
    private final Map<Id, SortedSet<Id>> sameText = new HashMap<>();

    private final Map<Id, Set<DayOfWeek>> latest = new HashMap<>();

    NearInTime(List<Statement> statements, Groups groups, List<Link> links, List<Reading> readings) {
        this.shared = shared(statements, groups);
        readings.forEach(reading -> latest.put(reading.report(), weekdays(reading)));
        links.stream().filter(NearInTime::isSameText).forEach(link -> {
            sameText.computeIfAbsent(link.a(), report -> new TreeSet<>()).add(link.b());
            sameText.computeIfAbsent(link.b(), report -> new TreeSet<>()).add(link.a());
        });
    }

    /** The weekdays that a report leaves possible for its own day. */
    private static Set<DayOfWeek> weekdays(Reading reading) {
        Set<DayOfWeek> left = EnumSet.allOf(DayOfWeek.class);
        reading.dateConstraints().all().forEach(constraint -> left.retainAll(constraint.weekdays()));
        return left;
    }

    /** Whether at least one of the two is, for the most part, the text of the other. */
    private static boolean isSameText(Link link) {
        return link.kind() == LinkKind.COPY && !link.by().endsWith("partial");
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

    /** What the days of the others, as far as they are known, say about the day of the report. */
    List<DateConstraint> of(Id report, Map<Id, Time> published) {
        List<DateConstraint> found = new ArrayList<>();
        for (Id other : sameText.getOrDefault(report, new TreeSet<>())) {
            within(published, other, DAYS_OF_ONE_TEXT, Strength.USUAL, "carries the text of another report")
                    .ifPresent(found::add);
        }
        shared.getOrDefault(report, Map.of()).forEach((other, utterances) -> {
            if (utterances >= SHARED_UTTERANCES) {
                within(
                                published,
                                other,
                                daysApart(report, other),
                                Strength.LIKELY,
                                "gives utterances that another report gives")
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    /** Two that give the same utterances and take the same weekday for the latest tell of one day. */
    private int daysApart(Id report, Id other) {
        Set<DayOfWeek> ours = latest.getOrDefault(report, Set.of());
        boolean sameDay = ours.size() == 2 && ours.equals(latest.getOrDefault(other, Set.of()));
        return sameDay ? 1 : DAYS_APART;
    }

    private static Optional<DateConstraint> within(
            Map<Id, Time> published, Id other, int days, Strength strength, String reason) {
        Window theirs = Window.of(published.getOrDefault(other, Time.UNKNOWN));
        return theirs.isClosed()
                ? Optional.of(theirs.widened(days, days).constraint(strength, reason))
                : Optional.empty();
    }
}
