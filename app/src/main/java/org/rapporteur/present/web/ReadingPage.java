package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.record.Kinship;
import org.rapporteur.record.OpenRecord;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;

/** The text of a report with every annotation marked in it, and its rows beside it. */
final class ReadingPage implements Page {

    private final OpenRecord open;
    private final OwnOrigin own;

    ReadingPage(OpenRecord open, OwnOrigin own) {
        this.open = open;
        this.own = own;
    }

    @Override
    public String path() {
        return "/reports/{id}";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        String id = context.pathParam("id");
        Optional<ReportRow> row = record.reportRow(id);
        Optional<Report> report = record.report(id);
        Optional<Reading> reading = record.reading(id);
        if (row.isEmpty() || report.isEmpty() || reading.isEmpty()) {
            throw new NotFoundResponse();
        }
        ReadingView view = new ReadingView(
                report.get(),
                reading.get(),
                record.entitiesOfMentions(id),
                Optional.ofNullable(context.queryParam("row")).orElse(""),
                Optional.ofNullable(context.queryParam("at"))
                        .filter(at -> at.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf));
        return new View(
                "reading.jte",
                Map.of(
                        "page",
                        view.page(row.get(), number(context)),
                        "judging",
                        RowJudging.of(context, open, own, id),
                        "kin",
                        new Kinship(record).of(id),
                        "citations",
                        Citations.of(row.get(), Optional.empty(), id, Addresses.report(id))));
    }

    private static int number(Context context) {
        String digits = Optional.ofNullable(context.queryParam("part")).orElse("");
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 1;
    }
}
