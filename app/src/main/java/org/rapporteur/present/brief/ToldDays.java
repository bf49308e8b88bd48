package org.rapporteur.present.brief;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.Newest;
import org.rapporteur.record.Support;
import org.rapporteur.record.TimelineRow;

/** The days of the timeline of which an event is told as having happened, by sentences that are clear by themselves. */
final class ToldDays {

    /** What is still to come is not told among what happened. */
    private static final Pattern AHEAD_WORDS = Pattern.compile("\\b(?:is|are) (?:expected|due|scheduled|to)\\b");

    /** Days within which a report's day of the week says which day is meant. */
    private static final int NEWS = 9;

    /** Days whose events are looked up together. */
    private static final int AT_ONCE = 50;

    private final Material material;
    private final boolean isAboutAll;

    /** The ids of the events about what is asked for, where it is not all. */
    private final Set<String> about;

    private final Map<String, EventRow> events = new HashMap<>();
    private final Map<String, String> statuses = new HashMap<>();

    ToldDays(Material material) {
        this.material = material;
        this.isAboutAll = material.filter().about().isEmpty();
        this.about = isAboutAll ? Set.of() : new Newest(material.record()).eventIds(material.filter());
    }

    /** Those of the days in an order, one by one. */
    Iterator<TimelineRow> of(List<TimelineRow> days, Comparator<TimelineRow> order) {
        List<TimelineRow> ordered =
                days.stream().filter(this::isAsked).sorted(order).toList();
        return IntStream.iterate(0, from -> from < ordered.size(), from -> from + AT_ONCE)
                .mapToObj(from -> ordered.subList(from, Math.min(from + AT_ONCE, ordered.size())))
                .flatMap(this::told)
                .iterator();
    }

    private Stream<TimelineRow> told(List<TimelineRow> days) {
        if (!isAboutAll) {
            lookUpEvents(days);
        }
        List<TimelineRow> clear = days.stream()
                .flatMap(day -> asked(day).stream())
                .filter(day -> material.allows(day.report()))
                .filter(this::showsItsDay)
                .filter(day -> !AHEAD_WORDS.matcher(day.passage()).find())
                .toList();
        lookUpStatuses(clear);
        return clear.stream().filter(this::isTold);
    }

    private void lookUpEvents(List<TimelineRow> days) {
        List<String> unknown =
                members(days, events).stream().filter(about::contains).toList();
        new Support(material.record()).events(unknown).forEach(event -> events.put(event.id(), event));
    }

    private void lookUpStatuses(List<TimelineRow> days) {
        statuses.putAll(new Support(material.record()).statuses(members(days, statuses)));
    }

    /** The events of the days of which nothing is known yet. */
    private static List<String> members(List<TimelineRow> days, Map<String, ?> known) {
        return days.stream()
                .flatMap(ToldDays::members)
                .filter(id -> !known.containsKey(id))
                .distinct()
                .toList();
    }

    private static Stream<String> members(TimelineRow day) {
        return Arrays.stream(day.members().split(" "));
    }

    private boolean isAsked(TimelineRow day) {
        return isAboutAll || members(day).anyMatch(about::contains);
    }

    /** The day by a sentence that is about what is asked for. */
    private Optional<TimelineRow> asked(TimelineRow day) {
        if (isAboutAll) {
            return Optional.of(day);
        }
        return members(day)
                .map(events::get)
                .filter(Objects::nonNull)
                .filter(event -> material.allows(event.report()))
                .min(Comparator.comparing((EventRow event) -> material.dayOf(event.report()))
                        .thenComparing(EventRow::id))
                .map(event -> new TimelineRow(
                        day.day(),
                        day.precision(),
                        day.weight(),
                        1,
                        event.report(),
                        event.start(),
                        event.passage(),
                        event.id(),
                        event.outlet(),
                        event.title()));
    }

    /** Whether the sentence is of the day's news, or names the month or the year: others are not clear by themselves. */
    private boolean showsItsDay(TimelineRow row) {
        LocalDate day = LocalDate.parse(row.day());
        String published = material.dayOf(row.report());
        boolean isNews = !published.isEmpty()
                && LocalDate.parse(published.substring(0, 10)).isBefore(day.plusDays(NEWS));
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return isNews
                || row.passage().contains(month)
                || row.passage().contains(month.substring(0, 3) + ".")
                || row.passage().contains(Integer.toString(day.getYear()));
    }

    /** Plans stand among what is expected. */
    private boolean isTold(TimelineRow day) {
        return members(day)
                .map(id -> statuses.getOrDefault(id, ""))
                .anyMatch(status -> Happenings.HAPPENED.contains(status) || Happenings.OPEN.contains(status));
    }
}
