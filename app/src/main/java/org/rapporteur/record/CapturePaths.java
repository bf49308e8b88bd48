package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Under which paths each capture was found. The first path by name is the one shown, so that the order in which files
 * were added does not matter.
 */
public final class CapturePaths {

    private final RecordDirectory record;

    CapturePaths(RecordDirectory record) {
        this.record = record;
    }

    /** The paths of every capture, both in order. */
    public SortedMap<String, SortedSet<String>> all() {
        if (!Files.exists(record.paths())) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, SortedSet<String>> paths = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(record.paths())) {
                int tab = line.indexOf('\t');
                paths.computeIfAbsent(line.substring(0, tab), digest -> new TreeSet<>())
                        .add(line.substring(tab + 1));
            }
            return paths;
        } catch (IOException e) {
            throw new RecordException("cannot read " + record.paths() + ": " + e.getMessage(), e);
        }
    }

    /** Notes the paths under which captures were found, as digest to path, if they are new. */
    public void add(Map<String, ? extends SortedSet<String>> found) throws IOException {
        Map<String, SortedSet<String>> known = all();
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(found)
                .forEach((digest, paths) -> paths.stream()
                        .map(path -> path.replaceAll("[\t\r\n]", " "))
                        .filter(path -> !known.getOrDefault(digest, Collections.emptySortedSet())
                                .contains(path))
                        .forEach(path ->
                                lines.append(digest).append('\t').append(path).append('\n')));
        if (!lines.isEmpty()) {
            DurableFiles.append(record.paths(), lines.toString());
        }
    }
}
