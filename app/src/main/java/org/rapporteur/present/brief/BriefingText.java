package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A briefing as plain text: lines with numbers in brackets, and the reports that the numbers stand for at the end. */
public final class BriefingText {

    private static final int WIDTH = 100;

    private BriefingText() {}

    /** The lines of the briefing. */
    public static List<String> lines(Briefing briefing) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        lines.add(briefing.title());
        lines.addAll(wrapped(briefing.extent(), ""));
        for (Section section : briefing.sections()) {
            lines.add("");
            lines.add(section.heading().toUpperCase(Locale.ROOT));
            section.lines().forEach(line -> lines.addAll(wrapped("- " + cited(line, numbers), "  ")));
        }
        lines.add("");
        lines.add("SOURCES");
        numbers.forEach((name, number) -> lines.addAll(wrapped("[" + number + "] " + name, "    ")));
        return lines;
    }

    private static String cited(Line line, Map<String, Integer> numbers) {
        StringBuilder marks = new StringBuilder();
        line.citations().stream()
                .map(Citation::name)
                .distinct()
                .map(name -> numbers.computeIfAbsent(name, key -> numbers.size() + 1))
                .sorted()
                .forEach(number -> marks.append('[').append(number).append(']'));
        return marks.isEmpty() ? line.words() : line.words() + " " + marks;
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
