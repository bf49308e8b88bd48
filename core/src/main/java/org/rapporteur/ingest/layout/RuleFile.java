package org.rapporteur.ingest.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.data.DataFile;

/**
 * Reads rules from text.
 *
 * <pre>
 * define NAME pattern        {NAME} in later patterns stands for it; @file stands for the lines of a file, @File (capital first) in capitals, @file=kind for those whose last column is that kind
 * rule name                  begins a rule
 * opens|whole|ends pattern   what it matches, and which stretch of a block it is held against
 * + words                    must match; written as they stand in a report
 * - words                    must not match
 * </pre>
 *
 * A space in a pattern stands for up to four blanks, so that a pattern reads the same in hard-wrapped text.
 */
final class RuleFile {

    private static final Pattern MACRO = Pattern.compile("(?<!\\\\[pP])\\{([A-Z_]{2,})\\}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private RuleFile() {}

    static List<Rule> read(String name) {
        RuleFile file = new RuleFile();
        file.take(DataFile.lines(RuleFile.class, "shared.rules"));
        file.take(DataFile.lines(RuleFile.class, name + ".rules"));
        return file.rules;
    }

    private void take(List<String> lines) {
        String name = "";
        String pattern = "";
        List<String> matches = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        for (String line : lines) {
            String rest = line.substring(line.indexOf(' ') + 1);
            switch (line.substring(0, line.indexOf(' '))) {
                case "define" -> define(rest);
                case "rule" -> {
                    add(name, pattern, matches, misses);
                    name = rest.strip();
                    matches = new ArrayList<>();
                    misses = new ArrayList<>();
                }
                case "+" -> matches.add(View.of(rest));
                case "-" -> misses.add(View.of(rest));
                default -> pattern = line;
            }
        }
        add(name, pattern, matches, misses);
    }

    private void define(String line) {
        int space = line.indexOf(' ');
        String value = line.substring(space + 1).strip();
        definitions.put(line.substring(0, space), value.startsWith("@") ? included(value) : expand(value));
    }

    private static String included(String reference) {
        String[] fileAndKind = reference.substring(1).split("=");
        String file = fileAndKind[0];
        boolean capitals = !file.equals(file.toLowerCase(Locale.ROOT));
        return DataFile.lines(RuleFile.class, file.toLowerCase(Locale.ROOT)).stream()
                .filter(line -> fileAndKind.length == 1 || line.endsWith("\t" + fileAndKind[1]))
                .map(line -> line.split("\t", 2)[0])
                .map(line -> capitals ? line.toUpperCase(Locale.ROOT) : line)
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .map(line -> Pattern.quote(line).replace(" ", "\\E {1,4}\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private String expand(String pattern) {
        Matcher macro = MACRO.matcher(pattern);
        return macro.replaceAll(found -> {
            String definition = definitions.get(found.group(1));
            if (definition == null) {
                throw new IllegalStateException("not defined: " + found.group() + " in " + pattern);
            }
            return Matcher.quoteReplacement("(?:" + definition + ")");
        });
    }

    private void add(String name, String line, List<String> matches, List<String> misses) {
        if (name.isEmpty()) {
            return;
        }
        int space = line.indexOf(' ');
        Rule.Reach reach = Rule.Reach.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
        String pattern = blanks(expand(line.substring(space + 1).strip()));
        rules.add(new Rule(name, reach, Pattern.compile(pattern), groups(pattern), matches, misses));
    }

    /** Lets each space of the pattern, outside a character class and before no quantifier, stand for several. */
    private static String blanks(String pattern) {
        StringBuilder result = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\' && !(i > 1 && pattern.charAt(i - 2) == '\\');
            depth += escaped ? 0 : c == '[' ? 1 : c == ']' ? -1 : 0;
            result.append(c);
            if (c == ' ' && depth == 0) {
                boolean optional = pattern.startsWith("?", i + 1);
                boolean counted = i + 1 < pattern.length() && "{*+".indexOf(pattern.charAt(i + 1)) >= 0;
                result.append(optional ? "{0,4}" : counted ? "" : "{1,4}");
                i += optional ? 1 : 0;
            }
        }
        return result.toString();
    }

    private static Set<String> groups(String pattern) {
        Set<String> names = new TreeSet<>();
        Matcher group = GROUP.matcher(pattern);
        while (group.find()) {
            names.add(group.group(1));
        }
        return names;
    }
}
