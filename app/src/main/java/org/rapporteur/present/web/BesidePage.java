package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.rapporteur.model.Report;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;

/** Two reports beside one another, word by word: a version and the one before it, a copy and what it was copied from. */
final class BesidePage implements Page {

    @Override
    public String path() {
        return "/reports/{id}/beside/{other}";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        String id = context.pathParam("id");
        String other = context.pathParam("other");
        ReportRow own = record.reportRow(id).orElseThrow(NotFoundResponse::new);
        ReportRow older = record.reportRow(other).orElseThrow(NotFoundResponse::new);
        Wording wording = Wording.beside(
                record.report(other).map(Report::text).orElse(""),
                record.report(id).map(Report::text).orElse(""));
        return new View("beside.jte", Map.of("own", own, "other", older, "wording", wording));
    }
}
