package org.rapporteur.evaluation.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A timeline as SemEval-2015 Task 4 writes it: rows of a position, a time anchor and the mentions of one event
 * ("document-sentence-word"). What stands at position 0 could not be placed and is not scored.
 *
 * @param entity whose it is
 * @param rows in order
 */
record EntityTimeline(String entity, List<Row> rows) {

    /** One event, or several at one time. */
    record Row(int position, String anchor, List<String> mentions) {}

    static EntityTimeline read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.strip().split("\t");
            if (cells.length > 2) {
                rows.add(new Row(
                        Integer.parseInt(cells[0].strip()),
                        plain(cells[1]),
                        Arrays.stream(cells).skip(2).map(String::strip).toList()));
            }
        }
        return new EntityTimeline(lines.get(0).strip(), rows);
    }

    /** An anchor without the signs for what is not known: "2005-XX-XX" and "2005" are the same. */
    static String plain(String anchor) {
        return anchor.strip().replaceAll("(-XX)+$", "").replace("XXXX", "");
    }
}
