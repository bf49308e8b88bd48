package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.present.export.ExportFormat;
import org.rapporteur.record.RecordQueries;

/** The formats that the record can be taken in, each a file to save. */
final class ExportPage implements Page {

    @Override
    public String path() {
        return "/export";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        Stream<List<Cell>> formats = Arrays.stream(ExportFormat.values())
                .map(format -> cells(format.name().toLowerCase(Locale.ROOT), format.about()));
        return new View(
                "export.jte",
                Map.of(
                        "rows",
                        Stream.concat(
                                        Stream.of(cells(
                                                ExportFiles.INTERCHANGE,
                                                "the whole record, one row a line; everything else is made from it")),
                                        formats)
                                .toList()));
    }

    private static List<Cell> cells(String name, String about) {
        return List.of(Cell.linked(name, "/export/" + name), Cell.plain(about));
    }
}
