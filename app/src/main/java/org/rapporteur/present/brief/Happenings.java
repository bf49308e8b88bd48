package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.Filter;
import org.rapporteur.record.Newest;
import org.rapporteur.record.TimelineRow;

/** What happened, what is alleged or not confirmed, and what is expected: sentences about events. */
final class Happenings {

    static final Set<String> HAPPENED = Set.of("happened", "ongoing");
    static final Set<String> OPEN = Set.of("alleged", "unconfirmed");
    private static final Set<String> AHEAD = Set.of("planned", "threatened");

    /** One in so many lines on what happened is what a new report opens with. */
    private static final int LEADS = 3;

    private static final int NEWEST_EVENTS = 300;

    private final Material material;
    private final Map<Line, String> dayOf = new HashMap<>();

    Happenings(Material material) {
        this.material = material;
    }

    /** The newest days and those that mattered most, in turn. */
    List<Line> happened(int most) {
        List<TimelineRow> days =
                material.record().timeline(material.filter().withPublished(Optional.empty(), Optional.empty()));
        ToldDays told = new ToldDays(material);
        Iterator<TimelineRow> newest =
                told.of(days, Comparator.comparing(TimelineRow::day).reversed());
        Iterator<TimelineRow> greatest = told.of(
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
        return lines("open", withStatus(OPEN), most);
    }

    /** What was still to come when the newest report was published, the newest first. */
    List<Line> expected(int most) {
        String last = material.lastDay();
        return last.isEmpty() ? List.of() : lines("expected", withStatus(AHEAD).withField("after", last), most);
    }

    private Filter withStatus(Set<String> statuses) {
        return material.filter().withField("statuses", String.join(",", new TreeSet<>(statuses)));
    }

    private List<Line> lines(String phrase, Filter filter, int most) {
        return new Newest(material.record())
                .events(filter)
                .flatMap(event -> material.quotations().around(event.report(), event.start()).stream()
                        .flatMap(quotation -> material.line(phrase, event.id(), quotation).stream()))
                .limit(most)
                .toList();
    }
}
