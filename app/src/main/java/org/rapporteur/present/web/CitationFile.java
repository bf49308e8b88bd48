package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.rapporteur.record.RecordQueries;

/** The passages of a row, or a report, as a file for programs that keep references. */
final class CitationFile {

    private CitationFile() {}

    static void serve(Context context, RecordQueries record) {
        String id = context.pathParam("id");
        Citations citations = CitedPassages.of(record, id).orElseThrow(NotFoundResponse::new);
        context.contentType("application/x-research-info-systems; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"" + id.replaceAll("[^a-z0-9-]", "") + ".ris\"");
        context.result(citations.ris());
    }
}
