package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A briefing as plain text: lines with numbers in brackets, and the reports that the numbers stand for at the end. */
final class BriefingText {

    private static final int WIDTH = 100;

    private BriefingText() {}

    static List<String> lines(Briefing briefing) {
        List<String> lines = new ArrayList<>();
        SourceNumbers numbers = new SourceNumbers(briefing);
        lines.add(briefing.title());
        lines.addAll(wrapped(briefing.extent(), ""));
        for (Section section : briefing.sections()) {
            lines.add("");
            lines.add(section.heading().toUpperCase(Locale.ROOT));
            section.lines().forEach(line -> lines.addAll(wrapped("- " + cited(line, numbers), "  ")));
        }
        if (!numbers.all().isEmpty()) {
            lines.add("");
            lines.add("SOURCES");
            numbers.all()
                    .forEach(source -> lines.addAll(wrapped("[" + source.number() + "] " + source.name(), "    ")));
        }
        return lines;
    }

    private static String cited(Line line, SourceNumbers numbers) {
        StringBuilder marks = new StringBuilder();
        numbers.of(line)
                .forEach(source -> marks.append('[').append(source.number()).append(']'));
        return line.words() + " " + marks;
    }

    private static List<String> wrapped(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
