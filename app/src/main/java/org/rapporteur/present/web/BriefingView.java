package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.present.brief.Briefing;
import org.rapporteur.present.brief.Citation;
import org.rapporteur.present.brief.Line;
import org.rapporteur.present.brief.SourceNumbers;

/**
 * The briefing as the desk shows it: every line leads to its row, every number to the passage.
 *
 * @param title what it is about
 * @param extent what it is made of
 * @param parts its sections
 * @param sources the reports cited, by number
 */
public record BriefingView(String title, String extent, List<Part> parts, List<Source> sources) {

    /** A section. */
    public record Part(String heading, List<Entry> entries) {}

    /** A line: its words, the row it was made from, and where it stands. */
    public record Entry(String words, String link, List<Mark> marks) {}

    /** The number of a report cited; the link leads to the passage. */
    public record Mark(int number, String link, String name) {}

    /** A report cited. */
    public record Source(int number, String link, String name) {}

    static BriefingView of(Briefing briefing) {
        SourceNumbers numbers = new SourceNumbers(briefing);
        return new BriefingView(
                briefing.title(),
                briefing.extent(),
                briefing.sections().stream()
                        .map(section -> new Part(
                                section.heading(),
                                section.lines().stream()
                                        .map(line -> entry(line, numbers))
                                        .toList()))
                        .toList(),
                numbers.all().stream()
                        .map(source -> new Source(source.number(), Addresses.report(source.report()), source.name()))
                        .toList());
    }

    private static Entry entry(Line line, SourceNumbers numbers) {
        return new Entry(
                line.words(),
                line.row().isEmpty() ? "" : Addresses.row(line.row()),
                numbers.of(line).stream()
                        .map(source -> new Mark(source.number(), passage(line, source.report()), source.name()))
                        .toList());
    }

    private static String passage(Line line, String report) {
        Optional<Citation> first = line.citations().stream()
                .filter(citation -> citation.report().equals(report))
                .findFirst();
        return first.map(citation -> Addresses.passage(report, citation.start()))
                .orElse(Addresses.report(report));
    }
}
