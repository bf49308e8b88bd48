package org.rapporteur.present.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.data.DataFile;

/** A table beside this package's classes: the last columns by the first ones; "-" in a first column stands for any. */
final class Lookup {

    private static final String ANY = "-";

    private final Map<List<String>, List<String>> rows = new LinkedHashMap<>();

    /**
     * @param keys how many columns a row is found by
     */
    Lookup(String file, int keys) {
        DataFile.lines(Lookup.class, file).stream()
                .map(line -> List.of(line.split("\t")))
                .forEach(columns -> rows.put(columns.subList(0, keys), columns.subList(keys, columns.size())));
    }

    /** The columns of the first row that fits. */
    Optional<List<String>> find(String... wanted) {
        for (Map.Entry<List<String>, List<String>> row : rows.entrySet()) {
            if (fits(row.getKey(), wanted)) {
                return Optional.of(row.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> key, String... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!key.get(i).equals(wanted[i]) && !key.get(i).equals(ANY)) {
                return false;
            }
        }
        return true;
    }
}
