package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage made up for an evaluation, and what a careful reader would note in it.
 *
 * @param form the heading that it stands under
 * @param wanted the lines below it, as they are written
 */
public record WrittenPassage(String form, String text, List<String> wanted) {

    private static final String FORM = "= ";

    public WrittenPassage {
        wanted = List.copyOf(wanted);
    }

    /**
     * The passages of a file beside the class, in its order: "= " before a heading, "#" before a remark, a passage at the
     * start of a line, and indented below it what is wanted.
     */
    public static List<WrittenPassage> read(Class<?> beside, String name) throws IOException {
        List<WrittenPassage> found = new ArrayList<>();
        String form = "";
        for (String line : lines(beside, name)) {
            if (line.startsWith(FORM)) {
                form = line.substring(FORM.length());
            } else if (Character.isWhitespace(line.charAt(0))) {
                WrittenPassage open = found.remove(found.size() - 1);
                List<String> wanted = new ArrayList<>(open.wanted());
                wanted.add(line.strip());
                found.add(new WrittenPassage(open.form(), open.text(), wanted));
            } else {
                found.add(new WrittenPassage(form, line, List.of()));
            }
        }
        return found;
    }

    private static List<String> lines(Class<?> beside, String name) throws IOException {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
