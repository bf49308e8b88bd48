package org.rapporteur.present.export;

import java.util.ArrayList;
import java.util.List;

/** The incidents that reports are about: one row a report, with the toll by all reports together and what this one gives. */
final class IncidentTable {

    private static final List<String> COLUMNS = List.of(
            "id",
            "time",
            "time_start",
            "time_end",
            "time_precision",
            "time_basis",
            "place",
            "place_latitude",
            "place_longitude",
            "place_country",
            "killed",
            "killed_reason",
            "wounded",
            "wounded_reason",
            "account",
            "account_killed",
            "account_wounded");

    private IncidentTable() {}

    static CsvTable of(RecordRows rows) {
        CsvTable table = new CsvTable(CsvTable.cited(COLUMNS));
        for (Row row : rows.list("incident")) {
            List<Row> accounts = row.list("accounts");
            for (int i = 0; i < accounts.size(); i++) {
                Row account = accounts.get(i);
                List<String> cells = new ArrayList<>(whole(row));
                cells.add(String.valueOf(i + 1));
                cells.add(account.text("killed"));
                cells.add(account.text("wounded"));
                table.add(cells, rows.cite(account.list("spans").get(0)));
            }
        }
        return table;
    }

    private static List<String> whole(Row row) {
        return List.of(
                row.id(),
                row.text("time.value"),
                row.text("time.start"),
                row.text("time.end"),
                row.text("time.precision"),
                row.text("time.basis"),
                row.text("place.name"),
                row.text("place.lat"),
                row.text("place.lon"),
                row.text("place.country"),
                row.text("killed.number"),
                row.text("killed.reason"),
                row.text("wounded.number"),
                row.text("wounded.reason"));
    }
}
