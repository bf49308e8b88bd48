package org.rapporteur.present.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.present.brief.Briefing;
import org.rapporteur.present.brief.BriefingWriter;
import org.rapporteur.record.EntityRow;
import org.rapporteur.record.Explanation;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.SearchHit;

/** The desk's server: one route a page. There is no other magic. */
public final class Desk implements AutoCloseable {

    private static final int BRIEF_LINES = 6;
    private static final int HITS = 100;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final RecordDirectory record;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Javalin server;

    private Desk(RecordDirectory record, String host, int port) {
        this.record = record;
        this.server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(Desk::secure);
                    config.routes.get("/", this::overview);
                    Registers.ALL.forEach(
                            register -> config.routes.get(register.path(), context -> list(context, register)));
                    config.routes.get("/search", this::search);
                    config.routes.get("/reports/{id}", this::reading);
                    config.routes.get("/rows/{id}", this::row);
                    config.routes.get("/entities/{id}", this::entity);
                    config.routes.get("/files/{name}", StaticFiles::serve);
                    config.routes.error(HttpStatus.NOT_FOUND.getCode(), this::notFound);
                    config.routes.exception(RecordException.class, this::recordFailed);
                    config.routes.exception(IllegalArgumentException.class, this::notUnderstood);
                })
                .start(host, port);
    }

    /** Serves the record at the address. */
    public static Desk open(RecordDirectory record, String host, int port) {
        return new Desk(record, host, port);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    private static void secure(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
    }

    /** Opened anew for each page, so that a build that has ended is seen at once. */
    private RecordQueries queries() {
        return RecordQueries.open(record);
    }

    private void overview(Context context) {
        RecordQueries queries = queries();
        FilterForm form = FilterForm.of(context);
        Briefing briefing = new BriefingWriter(queries, form.filter(Integer.MAX_VALUE), BRIEF_LINES).write();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("briefing", briefing);
        values.put("counts", queries.counts());
        values.put("form", form);
        render(context, "overview.jte", values);
    }

    private void list(Context context, Registers.Register<?> register) {
        FilterForm form = FilterForm.of(context);
        RecordQueries queries = queries();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", register.page(queries, form));
        values.put("form", form);
        values.put("outlets", queries.outlets());
        render(context, "register.jte", values);
    }

    private void search(Context context) {
        String words = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        List<SearchHit> hits = words.isEmpty() ? List.of() : queries().search(words, HITS);
        render(context, "search.jte", Map.of("words", words, "hits", hits));
    }

    private void reading(Context context) {
        RecordQueries queries = queries();
        String id = context.pathParam("id");
        Optional<ReportRow> row = queries.reportRow(id);
        Optional<Report> report = queries.report(id);
        Optional<Reading> reading = queries.reading(id);
        if (row.isEmpty() || report.isEmpty() || reading.isEmpty()) {
            throw new NotFoundResponse();
        }
        ReadingView view = new ReadingView(
                report.get(),
                reading.get(),
                queries.entitiesOfMentions(id),
                Optional.ofNullable(context.queryParam("row")).orElse(""),
                Optional.ofNullable(context.queryParam("at"))
                        .filter(at -> at.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf));
        render(context, "reading.jte", Map.of("page", view.page(row.get())));
    }

    private void row(Context context) {
        RecordQueries queries = queries();
        String id = context.pathParam("id");
        if (queries.json(id).isEmpty()) {
            throw new NotFoundResponse();
        }
        render(context, "row.jte", Map.of("page", RowPage.of(queries, id, Explanation.of(queries, id))));
    }

    private void entity(Context context) {
        RecordQueries queries = queries();
        EntityRow entity = queries.entity(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
        Filter about = Filter.ALL.withAbout(Optional.of(entity.name())).page(50, 0);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("entity", entity);
        values.put("statements", queries.statements(about));
        values.put("events", queries.events(about));
        render(context, "entity.jte", values);
    }

    private void notFound(Context context) {
        message(
                context,
                "Not here",
                "There is nothing at this address. The row may have another id since the record was built anew; search for its words instead.");
    }

    private void recordFailed(RecordException failure, Context context) {
        context.status(HttpStatus.SERVICE_UNAVAILABLE);
        message(context, "The record cannot be read", failure.getMessage());
    }

    private void notUnderstood(IllegalArgumentException failure, Context context) {
        context.status(HttpStatus.BAD_REQUEST);
        message(context, "Not understood", failure.getMessage());
    }

    private void message(Context context, String title, String words) {
        render(context, "message.jte", Map.of("title", title, "words", words));
    }

    private void render(Context context, String template, Map<String, Object> values) {
        StringOutput output = new StringOutput();
        templates.render(template, values, output);
        context.html(output.toString());
    }

    @Override
    public void close() {
        server.stop();
    }
}
