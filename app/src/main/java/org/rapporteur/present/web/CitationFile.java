package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.rapporteur.record.PassageRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;

/** One passage or report as a file for programs that keep references. */
final class CitationFile {

    private CitationFile() {}

    static void serve(Context context, RecordQueries record) {
        String id = context.pathParam("id");
        Optional<PassageRow> passage = id.startsWith("report-") ? Optional.empty() : record.citation(id);
        ReportRow report =
                record.reportRow(passage.map(PassageRow::report).orElse(id)).orElseThrow(NotFoundResponse::new);
        context.contentType("application/x-research-info-systems; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"" + id.replaceAll("[^a-z0-9-]", "") + ".ris\"");
        context.result(Citations.of(report, passage.map(PassageRow::words), id, Addresses.row(id))
                .ris());
    }
}
