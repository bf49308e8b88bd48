package org.rapporteur.read.events;

import java.util.List;
import org.rapporteur.data.DataFile;

/** A list of this package: tab-separated rows; lines that begin with # are for people. */
final class Table {

    private Table() {}

    /**
     * The rows of a list.
     *
     * @throws IllegalStateException if the list is not among the resources
     */
    static List<String[]> rows(String name) {
        return DataFile.lines(Table.class, name).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
