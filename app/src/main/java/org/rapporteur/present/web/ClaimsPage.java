package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;

/** What several reports assert alike, with the independent origins and why they count as such. */
final class ClaimsPage implements Page {

    private static final int ROWS = 20;

    @Override
    public String path() {
        return "/claims";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        List<ClaimRow> rows = record.claims(form.filter(ROWS));
        return new View(
                "claims.jte",
                Map.of(
                        "claims",
                        Supported.of(record, rows),
                        "pager",
                        Pager.of(record, Selection.CLAIMS, form, path(), ROWS, rows.size()),
                        "form",
                        form,
                        "fields",
                        List.of(
                                FilterField.ABOUT,
                                new FilterField(
                                        "support",
                                        "Support",
                                        "",
                                        List.of(
                                                new FilterField.Choice("several", "several origins"),
                                                new FilterField.Choice("single", "several reports, one origin"),
                                                new FilterField.Choice("one", "one report"))),
                                FilterField.typed("since", "In reports since", "2013-05-01"))));
    }
}
