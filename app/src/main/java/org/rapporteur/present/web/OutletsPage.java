package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.OutletRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.SourceRow;
import org.rapporteur.record.Spread;

/** Who publishes, and who is quoted. */
final class OutletsPage implements Page {

    private static final int ROWS = 100;

    @Override
    public String path() {
        return "/outlets";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        Spread spread = new Spread(record);
        return new View(
                "outlets.jte",
                Map.of(
                        "outlets",
                        spread.outlets(ROWS).stream().map(OutletsPage::cells).toList(),
                        "sources",
                        spread.sources(ROWS).stream().map(OutletsPage::cells).toList()));
    }

    private static List<Cell> cells(OutletRow row) {
        String reports = Addresses.list("/reports", "outlet", row.outlet());
        return List.of(
                Cell.linked(row.outlet(), reports),
                Cell.styled(String.valueOf(row.reports()), "number"),
                Cell.styled(row.shared() == 0 ? "" : String.valueOf(row.shared()), "number"),
                new Cell(
                        String.valueOf(row.statements()),
                        Addresses.list("/statements", "outlet", row.outlet()),
                        "number",
                        "",
                        ""),
                Cell.styled(row.first().orElse(""), "date"),
                Cell.styled(row.last().orElse(""), "date"));
    }

    private static List<Cell> cells(SourceRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("speaker", row.entity());
        return List.of(
                Cell.linked(row.name(), Addresses.entity(row.entity())),
                Cell.plain(row.kind().replace('_', ' ')),
                new Cell(String.valueOf(row.statements()), FilterForm.address("/statements", fields), "number", "", ""),
                Cell.styled(String.valueOf(row.reports()), "number"),
                Cell.styled(String.valueOf(row.outlets()), "number"));
    }
}
