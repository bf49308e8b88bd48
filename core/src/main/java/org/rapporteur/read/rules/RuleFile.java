package org.rapporteur.read.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.data.DataFile;

/**
 * Reads rules from a text resource: blocks of {@code key: value} lines that each begin with {@code rule:}.
 *
 * <p>Keys: {@code rule} (the name), {@code builds}, {@code match} (repeatable), {@code make}, {@code inside} (it does
 * not stand alone), {@code left}, {@code not-left}, {@code right}, {@code not-right} (sequences parted by {@code |}),
 * {@code yes} ({@code phrase = meaning}) and {@code no}. Lines that start with {@code #} are comments.
 */
public final class RuleFile {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final List<RuleText> rules = new ArrayList<>();

    private RuleFile() {}

    /**
     * The rules of the resources beside the class, in order.
     *
     * @throws IllegalStateException if a resource is missing or malformed
     */
    public static List<RuleText> load(Class<?> beside, List<String> resources) {
        RuleFile file = new RuleFile();
        for (String resource : resources) {
            file.read(DataFile.lines(beside, resource), resource);
        }
        return List.copyOf(file.rules);
    }

    private void read(List<String> source, String resource) {
        for (String line : source) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(resource + ": no key in \"" + line + "\"");
            }
            String key = line.substring(0, colon).strip();
            if (key.equals("rule")) {
                close();
            }
            lines.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        close();
    }

    private void close() {
        if (!lines.isEmpty()) {
            rules.add(rule());
            lines.clear();
        }
    }

    private RuleText rule() {
        String[] make = one("make").split("\\s+");
        Map<String, String> arguments = new LinkedHashMap<>();
        for (String argument : Arrays.copyOfRange(make, 1, make.length)) {
            int equals = argument.indexOf('=');
            arguments.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new RuleText(
                one("rule"),
                one("builds"),
                List.copyOf(all("match")),
                make[0],
                Map.copyOf(arguments),
                all("inside").isEmpty(),
                sequences("left"),
                sequences("not-left"),
                sequences("right"),
                sequences("not-right"),
                examples());
    }

    private String one(String key) {
        List<String> values = all(key);
        if (values.size() != 1) {
            throw new IllegalStateException(values.size() + " times \"" + key + "\" in rule " + lines.get("rule"));
        }
        return values.get(0);
    }

    private List<String> all(String key) {
        return lines.getOrDefault(key, List.of());
    }

    private List<List<String>> sequences(String key) {
        return all(key).stream()
                .flatMap(value -> Arrays.stream(value.split("\\s+\\|\\s+")))
                .map(sequence -> List.of(sequence.strip().split("\\s+")))
                .toList();
    }

    private List<RuleExample> examples() {
        List<RuleExample> examples = new ArrayList<>();
        for (String line : all("yes")) {
            int equals = line.lastIndexOf(" = ");
            examples.add(new RuleExample(
                    line.substring(0, equals).strip(),
                    Optional.of(line.substring(equals + 3).strip())));
        }
        for (String line : all("no")) {
            examples.add(new RuleExample(line, Optional.empty()));
        }
        return List.copyOf(examples);
    }
}
