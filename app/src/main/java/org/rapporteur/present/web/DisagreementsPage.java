package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;

/** Where reports differ, side by side, with the passages; and what looks like a difference and is none. */
final class DisagreementsPage implements Page {

    private static final int ROWS = 12;

    @Override
    public String path() {
        return "/disagreements";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        List<DisagreementRow> rows = record.disagreements(form.filter(ROWS));
        return new View(
                "disagreements.jte",
                Map.of(
                        "conflicts",
                        Conflict.of(record, rows),
                        "pager",
                        Pager.of(record, Selection.DISAGREEMENTS, form, path(), ROWS, rows.size()),
                        "form",
                        form,
                        "fields",
                        List.of(
                                FilterField.ABOUT,
                                new FilterField(
                                        "finding",
                                        "Finding",
                                        "",
                                        List.of(
                                                new FilterField.Choice("differ", "they differ"),
                                                new FilterField.Choice("none", "no disagreement after all"))),
                                FilterField.chosen(
                                        "status",
                                        "Kind",
                                        List.of(
                                                "number",
                                                "time",
                                                "place",
                                                "perpetrator",
                                                "denial",
                                                "scope",
                                                "correction",
                                                "hedged",
                                                "none_different_scope",
                                                "none_different_times")))));
    }
}
