package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;
import org.rapporteur.record.StepRow;
import org.rapporteur.record.Support;
import org.rapporteur.record.TransferRow;

/** The ledger of transfers: each with the ladder of its statuses on a time axis, and who says so. */
final class TransfersPage implements Page {

    private static final int ROWS = 12;

    @Override
    public String path() {
        return "/transfers";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        List<TransferRow> rows = record.transfers(form.filter(ROWS));
        List<StepRow> steps = new Support(record)
                .transferSteps(rows.stream().map(TransferRow::id).toList());
        Transfers page = new Transfers(
                rows.stream().map(row -> entry(row, steps)).toList(),
                Pager.of(record, Selection.TRANSFERS, form, path(), ROWS, rows.size()));
        return new View(
                "transfers.jte",
                Map.of(
                        "page",
                        page,
                        "form",
                        form,
                        "fields",
                        List.of(
                                FilterField.typed("item", "Item", "S-300"),
                                FilterField.typed("supplier", "Supplier", "Russia"),
                                FilterField.typed("recipient", "Recipient", "Syria"),
                                FilterField.chosen(
                                        "status",
                                        "Status",
                                        List.of(
                                                "talks",
                                                "requested",
                                                "offered",
                                                "approved",
                                                "contracted",
                                                "in_delivery",
                                                "delivered",
                                                "postponed",
                                                "suspended",
                                                "cancelled",
                                                "denied",
                                                "unconfirmed")),
                                FilterField.FROM,
                                FilterField.TO)));
    }

    static Transfers.Entry entry(TransferRow row, List<StepRow> all) {
        List<StepRow> steps =
                all.stream().filter(step -> step.owner().equals(row.id())).toList();
        List<String> facts = new ArrayList<>();
        row.category().ifPresent(facts::add);
        String number = Registers.number("", row.low(), row.high());
        if (!number.isEmpty()) {
            facts.add("number: " + number);
        }
        return new Transfers.Entry(
                row.designation().orElse(row.item()),
                Addresses.row(row.id()),
                row.supplier().orElse("supplier not named") + " → "
                        + row.recipient().orElse("recipient not named"),
                facts,
                Ladders.statuses(steps),
                steps.stream().map(Items::of).toList(),
                List.of());
    }
}
