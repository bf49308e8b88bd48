package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.List;

/** A briefing as Markdown; the reports cited are footnotes. */
final class BriefingMarkdown {

    private BriefingMarkdown() {}

    static List<String> lines(Briefing briefing) {
        SourceNumbers numbers = new SourceNumbers(briefing);
        List<String> lines = new ArrayList<>();
        lines.add("# " + escaped(briefing.title()));
        lines.add("");
        lines.add(escaped(briefing.extent()));
        for (Section section : briefing.sections()) {
            lines.add("");
            lines.add("## " + escaped(section.heading()));
            lines.add("");
            section.lines().forEach(line -> lines.add("- " + escaped(line.words()) + marks(line, numbers)));
        }
        lines.add("");
        numbers.all().forEach(source -> lines.add("[^" + source.number() + "]: " + escaped(source.name())));
        return lines;
    }

    private static String marks(Line line, SourceNumbers numbers) {
        StringBuilder marks = new StringBuilder();
        numbers.of(line)
                .forEach(source -> marks.append("[^").append(source.number()).append(']'));
        return marks.toString();
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
