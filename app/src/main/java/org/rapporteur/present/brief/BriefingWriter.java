package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;

/**
 * Makes a briefing from a record: what happened, what is solid, disputed or open, the figures, who said what, transfers
 * and processes, what is expected. It quotes whole sentences of reports under the name of their outlet, and puts only
 * names, days and counts into words of its own; nothing is said twice.
 */
public final class BriefingWriter {

    private final RecordQueries record;
    private final Filter filter;
    private final Length length;
    private final Phrases phrases = new Phrases();

    /**
     * @param filter what it is to be about and of which days
     * @param length how long it may be
     */
    public BriefingWriter(RecordQueries record, Filter filter, Length length) {
        this.record = record;
        this.filter = filter.page(Integer.MAX_VALUE, 0);
        this.length = length;
    }

    /** The briefing; sections that have nothing to say are left out. */
    public Briefing write() {
        Material material = Material.of(record, filter);
        int most = length.linesOfSection();
        Happenings happenings = new Happenings(material);
        Numbers numbers = new Numbers(material);
        Ladders ladders = new Ladders(material);
        List<Line> happened = happenings.happened(most);
        List<Line> agreed = new Agreements(material).lines(most);
        List<Line> expected = happenings.expected(most);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Draft(heading("happened"), happened, happenings.newestFirst(happened), 2));
        add(drafts, "solid", agreed);
        add(drafts, "disputed", new Disputes(material).lines(most));
        add(drafts, "open", happenings.open(most));
        add(drafts, "figures", numbers.lines(most));
        add(drafts, "said", new Speakers(material).lines(most));
        add(drafts, "transfers", ladders.transfers(most));
        add(drafts, "processes", ladders.processes(most));
        add(drafts, "expected", expected);
        return new Briefing(title(), extent(material), length.cut(drafts));
    }

    private String heading(String name) {
        return phrases.say("heading." + name);
    }

    private void add(List<Draft> drafts, String name, List<Line> lines) {
        drafts.add(new Draft(heading(name), lines, lines, 1));
    }

    /** What it is about; known before it is written. */
    public String title() {
        String title = filter.about()
                .map(words -> phrases.say("title.about", "about", words))
                .orElseGet(() -> phrases.say("title"));
        return title
                + filter.since()
                        .flatMap(day -> phrases.when(day.toString()))
                        .map(day -> phrases.say("title.since", "day", day))
                        .orElse("")
                + filter.asOf()
                        .flatMap(day -> phrases.when(day.toString()))
                        .map(day -> phrases.say("title.as-of", "day", day))
                        .orElse("");
    }

    private String extent(Material material) {
        List<ReportRow> reports = List.copyOf(material.reports().values());
        long outlets = reports.stream()
                .flatMap(report -> report.outlet().stream())
                .distinct()
                .count();
        long undated = reports.stream()
                .filter(report -> material.when(report).isEmpty())
                .count();
        return phrases.say(
                "extent",
                "reports",
                counted("report", reports.size()),
                "outlets",
                outlets == 0 ? phrases.say("outlet.none") : counted("outlet", outlets),
                "days",
                days(material, reports),
                "undated",
                undated == 0 ? "" : phrases.say("extent.undated", "undated", Long.toString(undated)));
    }

    private String counted(String what, long number) {
        return number == 1 ? phrases.say(what + ".one") : phrases.say(what + ".many", "number", Long.toString(number));
    }

    private String days(Material material, List<ReportRow> reports) {
        List<String> days = reports.stream()
                .filter(report -> material.when(report).isPresent())
                .sorted(Comparator.comparing(report -> material.dayOf(report.id())))
                .map(report -> material.when(report).orElseThrow())
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = days.get(0);
        String last = days.get(days.size() - 1);
        return first.equals(last)
                ? phrases.say("extent.day", "first", first)
                : phrases.say("extent.days", "first", first, "last", last);
    }
}
