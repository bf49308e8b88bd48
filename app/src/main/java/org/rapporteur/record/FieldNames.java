package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.FieldMap;

/**
 * Under which names, beside the usual ones, the tables and the JSON of a record keep the parts of a report: kept with the
 * record, so that its captures are read in the same way whenever they are read again.
 */
public final class FieldNames {

    private final RecordDirectory record;

    /** Those of the record. */
    public FieldNames(RecordDirectory record) {
        this.record = record;
    }

    /**
     * Adds names, each as "part=name".
     *
     * @throws IllegalArgumentException if a part is none of a report's
     * @throws RecordException if they cannot be kept
     */
    public void add(List<String> names) {
        List<String> lines = new ArrayList<>(lines());
        for (String name : names) {
            map(List.of(name));
            if (!lines.contains(name)) {
                lines.add(name);
            }
        }
        if (!lines.equals(lines())) {
            keep(lines);
        }
    }

    private void keep(List<String> lines) {
        try {
            DurableFiles.replace(record.fields(), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new RecordException("cannot write " + record.fields() + ": " + e.getMessage(), e);
        }
    }

    /** The usual names, and before them those of the record. */
    public FieldMap map() {
        return map(lines());
    }

    private static FieldMap map(List<String> lines) {
        FieldMap map = FieldMap.STANDARD;
        for (String line : lines) {
            int mark = line.indexOf('=');
            if (mark < 1 || mark == line.length() - 1) {
                throw new IllegalArgumentException("\"" + line + "\" is not PART=NAME, as in text=Volltext");
            }
            map = map.with(line.substring(0, mark), line.substring(mark + 1));
        }
        return map;
    }

    private List<String> lines() {
        try {
            return Files.exists(record.fields()) ? Files.readAllLines(record.fields()) : List.of();
        } catch (IOException e) {
            throw new RecordException("cannot read " + record.fields() + ": " + e.getMessage(), e);
        }
    }
}
