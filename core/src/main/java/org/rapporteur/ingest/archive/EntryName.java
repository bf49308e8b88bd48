package org.rapporteur.ingest.archive;

import java.util.Arrays;
import java.util.Optional;

/** What a file in an archive calls itself; nothing is written under it, but it is shown and kept. */
final class EntryName {

    private static final int MAX_CHARS = 1000;

    private EntryName() {}

    /** Why a file of this name is not read; empty if it is. */
    static Optional<String> refusal(String name) {
        String[] steps = name.replace('\\', '/').split("/", -1);
        if (name.length() > MAX_CHARS || name.isBlank() || name.chars().anyMatch(c -> c < ' ' || c == 127)) {
            return Optional.of("its name is empty, too long or holds control characters");
        }
        if (steps[0].isEmpty()
                || steps[0].matches("[A-Za-z]:")
                || Arrays.asList(steps).contains("..")) {
            return Optional.of("its path leads out of the archive");
        }
        boolean hidden = Arrays.stream(steps).anyMatch(step -> step.startsWith(".") && step.length() > 1)
                || steps[0].equals("__MACOSX");
        return hidden ? Optional.of("a hidden file: not looked into") : Optional.empty();
    }

    /** The name as it can be shown on one line. */
    static String shown(String name) {
        String line = name.replaceAll("\\p{Cntrl}", "?");
        return line.length() > MAX_CHARS ? line.substring(0, MAX_CHARS) + "…" : line;
    }
}
