package org.rapporteur.present.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** A table as CSV (RFC 4180, lines end in CR LF). */
public final class CsvTable {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these columns. */
    public CsvTable(List<String> columns) {
        rows.add(List.copyOf(columns));
    }

    /** Adds a row. */
    public void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The names of its columns. */
    List<String> columns() {
        return rows.get(0);
    }

    /** Its rows, without the heading. */
    List<List<String>> rows() {
        return List.copyOf(rows.subList(1, rows.size()));
    }

    /** Writes it. */
    public void write(Appendable out) throws IOException {
        StringWriter lines = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(lines)) {
            rows.forEach(writer::writeRecord);
        }
        out.append(lines.toString());
    }

    /** The columns of its own, then those of a citation. */
    static List<String> cited(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        all.addAll(Citation.COLUMNS);
        return all;
    }

    /** Adds a row that ends with a citation. */
    void add(List<String> cells, Citation citation) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(citation.cells());
        add(all);
    }
}
