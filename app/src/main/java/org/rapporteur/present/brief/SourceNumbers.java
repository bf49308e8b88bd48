package org.rapporteur.present.brief;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers under which a briefing cites reports, in the order in which they are first cited. */
public final class SourceNumbers {

    /** A report cited: its number, its id, its name. */
    public record Numbered(int number, String report, String name) {}

    private final Map<String, Numbered> byReport = new LinkedHashMap<>();

    /** Those of a briefing. */
    public SourceNumbers(Briefing briefing) {
        for (Section section : briefing.sections()) {
            for (Line line : section.lines()) {
                for (Citation citation : line.citations()) {
                    byReport.computeIfAbsent(
                            citation.report(), report -> new Numbered(byReport.size() + 1, report, citation.name()));
                }
            }
        }
    }

    /** The reports that a line cites, each once, by number. */
    public List<Numbered> of(Line line) {
        return line.citations().stream()
                .map(citation -> byReport.get(citation.report()))
                .distinct()
                .sorted(Comparator.comparingInt(Numbered::number))
                .toList();
    }

    /** Every report cited, by number. */
    public List<Numbered> all() {
        return List.copyOf(byReport.values());
    }
}
