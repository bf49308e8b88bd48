package org.rapporteur.present.brief;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.Support;
import org.rapporteur.record.TimelineRow;

/** What happened, what is alleged or not confirmed, and what is expected: sentences about events. */
final class Happenings {

    private static final Set<String> HAPPENED = Set.of("happened", "ongoing");
    private static final Set<String> OPEN = Set.of("alleged", "unconfirmed");
    private static final Set<String> AHEAD = Set.of("planned", "threatened");

    /** What is still to come is not told among what happened. */
    private static final Pattern AHEAD_WORDS = Pattern.compile("\\b(?:is|are) (?:expected|due|scheduled|to)\\b");

    /** Days before the newest report within which a plan without a day is still news. */
    private static final int RECENT = 21;

    /** One in so many lines on what happened is what a new report opens with. */
    private static final int LEADS = 3;

    private static final int NEWEST_EVENTS = 300;

    /** Days within which a report's day of the week says which day is meant. */
    private static final int NEWS = 9;

    private final Material material;
    private final Support support;
    private final Map<Line, String> dayOf = new HashMap<>();
    private final Map<String, EventRow> aboutEvents = new HashMap<>();

    Happenings(Material material) {
        this.material = material;
        this.support = new Support(material.record());
    }

    /** The newest days and those that mattered most, in turn. */
    List<Line> happened(int most) {
        List<TimelineRow> days =
                material.record().timeline(material.filter().withPublished(Optional.empty(), Optional.empty())).stream()
                        .flatMap(day -> asked(day).stream())
                        .filter(day -> material.allows(day.report()))
                        .filter(this::showsItsDay)
                        .filter(day -> !AHEAD_WORDS.matcher(day.passage()).find())
                        .toList();
        Iterator<TimelineRow> newest =
                told(days, Comparator.comparing(TimelineRow::day).reversed());
        Iterator<TimelineRow> greatest = told(
                days,
                Comparator.comparingDouble((TimelineRow day) -> -day.weight()).thenComparing(TimelineRow::day));
        List<Line> lines = leads(most / LEADS);
        Set<TimelineRow> tried = new HashSet<>();
        while (lines.size() < most && newest.hasNext() && greatest.hasNext()) {
            for (TimelineRow day : List.of(newest.next(), greatest.next())) {
                if (lines.size() < most && tried.add(day)) {
                    line(day).ifPresent(line -> {
                        lines.add(line);
                        dayOf.put(line, day.day());
                    });
                }
            }
        }
        return lines;
    }

    /** The day by a sentence that is about what is asked for; empty if none of its events is. */
    private Optional<TimelineRow> asked(TimelineRow day) {
        if (material.filter().about().isEmpty()) {
            return Optional.of(day);
        }
        return Arrays.stream(day.members().split(" "))
                .map(about()::get)
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

    /** The days of which an event is told as having happened, one by one; plans stand among what is expected. */
    private Iterator<TimelineRow> told(List<TimelineRow> days, Comparator<TimelineRow> order) {
        return days.stream().sorted(order).filter(this::isTold).iterator();
    }

    private boolean isTold(TimelineRow day) {
        return support.statuses(Arrays.asList(day.members().split(" "))).values().stream()
                .anyMatch(status -> HAPPENED.contains(status) || OPEN.contains(status));
    }

    /** The events about what is asked for, by id. */
    private Map<String, EventRow> about() {
        if (aboutEvents.isEmpty()) {
            material.record().events(material.filter()).forEach(event -> aboutEvents.put(event.id(), event));
        }
        return aboutEvents;
    }

    /** What the newest reports open with, where that is something that happened. */
    private List<Line> leads(int most) {
        List<Line> lines = new ArrayList<>();
        Map<String, Optional<Quotation>> leads = new HashMap<>();
        for (EventRow event : material.record().newestEvents(material.filter().page(NEWEST_EVENTS, 0))) {
            boolean isNews =
                    HAPPENED.contains(event.status()) && event.accordingTo().isEmpty();
            if (isNews && lines.size() < most && material.allows(event.report())) {
                leads.computeIfAbsent(event.report(), material.quotations()::lead)
                        .filter(lead -> event.start() >= lead.start()
                                && event.start() < lead.start() + lead.exact().length())
                        .flatMap(lead -> material.line("lead", event.id(), lead))
                        .ifPresent(line -> {
                            lines.add(line);
                            dayOf.put(line, material.dayOf(event.report()));
                        });
            }
        }
        return lines;
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

    /** The lines on what happened by their days. */
    List<Line> newestFirst(List<Line> happened) {
        return happened.stream()
                .sorted(Comparator.comparing((Line line) -> dayOf.getOrDefault(line, ""))
                        .reversed())
                .toList();
    }

    private Optional<Line> line(TimelineRow day) {
        List<String> members = Arrays.asList(day.members().split(" "));
        return material.quotations()
                .around(day.report(), day.start())
                .filter(quotation -> material.told().isNew(List.of(quotation)))
                .map(quotation -> new Line(
                        material.phrases()
                                .say(
                                        "happened",
                                        "day",
                                        material.phrases().when(day.day()).orElse(day.day()),
                                        "lead",
                                        material.phrases()
                                                .lead(
                                                        quotation.report().outlet(),
                                                        material.origins(day.origins(), () -> members)),
                                        "words",
                                        quotation.words()),
                        members.get(0).isEmpty() ? day.report() : members.get(0),
                        List.of(quotation.citation())));
    }

    /** What is only alleged or was not confirmed, the newest first. */
    List<Line> open(int most) {
        return lines("open", OPEN, event -> true, most);
    }

    /** What was still to come when the newest report was published, the newest first. */
    List<Line> expected(int most) {
        String last = material.lastDay();
        return last.isEmpty() ? List.of() : lines("expected", AHEAD, event -> isAhead(event, last), most);
    }

    private boolean isAhead(EventRow event, String last) {
        String recent = LocalDate.parse(last.substring(0, 10)).minusDays(RECENT).toString();
        return event.last()
                .map(day -> day.compareTo(last) > 0)
                .orElseGet(() -> material.dayOf(event.report()).compareTo(recent) >= 0);
    }

    private List<Line> lines(String phrase, Set<String> statuses, Predicate<EventRow> wanted, int most) {
        List<Line> lines = new ArrayList<>();
        List<EventRow> events = statuses.stream()
                .map(status -> material.filter().withStatus(Optional.of(status)))
                .flatMap(filter -> material.record().events(filter).stream())
                .filter(event -> material.allows(event.report()))
                .filter(wanted)
                .sorted(Comparator.comparing((EventRow event) -> material.dayOf(event.report()))
                        .reversed()
                        .thenComparing(EventRow::report)
                        .thenComparing(EventRow::start)
                        .thenComparing(EventRow::id))
                .toList();
        for (EventRow event : events) {
            if (lines.size() < most) {
                material.quotations()
                        .around(event.report(), event.start())
                        .flatMap(quotation -> material.line(phrase, event.id(), quotation))
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }
}
