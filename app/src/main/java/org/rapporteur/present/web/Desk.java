package org.rapporteur.present.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.OpenRecord;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RecordQueries;

/** The desk's server: one page a route, in the list below. There is no other magic. */
public final class Desk implements AutoCloseable {

    private static final List<Page> PAGES = List.of(
            new OverviewPage(),
            new TimelinePage(),
            Registers.STATEMENTS,
            new ClaimsPage(),
            new DisagreementsPage(),
            Registers.EVENTS,
            new FiguresPage(),
            Registers.FIGURES,
            new TransfersPage(),
            new ProcessesPage(),
            Registers.ENTITIES,
            new EntityPage(),
            Registers.REPORTS,
            new ReadingPage(),
            new BesidePage(),
            new RowPage(),
            new SearchPage(),
            new NetworkPage(),
            new MapPage(),
            new OutletsPage(),
            new ExportPage());

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final OpenRecord record;
    private final Shell shell;
    private final Review review;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Javalin server;

    private Desk(RecordDirectory record, String host, int port, Optional<String> token) {
        this.record = new OpenRecord(record);
        this.shell = new Shell(record.root().toAbsolutePath().getFileName().toString(), List.of());
        this.review = new Review(this.record);
        this.server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(Desk::secure);
                    config.routes.before(new Gate(token)::check);
                    PAGES.forEach(page -> config.routes.get(page.path(), context -> show(context, page)));
                    config.routes.get(review.path(), context -> show(context, review));
                    review.addTo(config);
                    config.routes.get("/rows/{id}/citation.ris", context -> CitationFile.serve(context, queries()));
                    config.routes.get("/reports/{id}/citation.ris", context -> CitationFile.serve(context, queries()));
                    config.routes.get("/export/{format}", context -> ExportFiles.serve(context, record, queries()));
                    config.routes.get("/files/{name}", StaticFiles::serve);
                    new Api(this::queries).addTo(config);
                    config.routes.error(HttpStatus.NOT_FOUND.getCode(), this::notFound);
                    config.routes.exception(RecordException.class, this::recordFailed);
                    config.routes.exception(IllegalArgumentException.class, this::notUnderstood);
                    config.routes.exception(RuntimeException.class, this::failed);
                })
                .start(host, port);
    }

    /** Serves the record at an address of this machine alone. */
    public static Desk open(RecordDirectory record, String host, int port) {
        return new Desk(record, host, port, Optional.empty());
    }

    /** Serves the record at any address, to those who have the token. */
    public static Desk open(RecordDirectory record, String host, int port, String token) {
        return new Desk(record, host, port, Optional.of(token));
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

    /** A build that has ended is seen at once. */
    private RecordQueries queries() {
        return record.queries();
    }

    private void show(Context context, Page page) {
        View view = page.view(context, queries());
        render(context, view.template(), view.values());
    }

    private void notFound(Context context) {
        if (Api.owns(context)) {
            Api.refuse(
                    context,
                    HttpStatus.NOT_FOUND,
                    "there is nothing at this address; see " + Api.ROOT + "/openapi.json");
            return;
        }
        String asked = context.path().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        message(
                context,
                "Not here",
                "There is nothing at this address. A row may have another id since the record was built anew; search for its words instead.",
                asked.length() <= 60 ? asked : "");
    }

    private void recordFailed(RecordException failure, Context context) {
        context.status(HttpStatus.SERVICE_UNAVAILABLE);
        message(context, "The record cannot be read", failure.getMessage(), "");
    }

    private void notUnderstood(IllegalArgumentException failure, Context context) {
        context.status(HttpStatus.BAD_REQUEST);
        message(context, "Not understood", failure.getMessage(), "");
    }

    private void failed(RuntimeException failure, Context context) {
        if (failure instanceof HttpResponseException answer) {
            context.status(answer.getStatus());
            return;
        }
        context.status(HttpStatus.INTERNAL_SERVER_ERROR);
        message(
                context,
                "This page could not be made",
                "The record may have been derived by another version of this program; run rapporteur build on it once more."
                        + " The reason: " + failure.getMessage(),
                "");
    }

    private void message(Context context, String title, String words, String search) {
        render(context, "message.jte", Map.of("title", title, "words", words, "search", search));
    }

    private void render(Context context, String template, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("shell", shell);
        StringOutput output = new StringOutput();
        templates.render(template, all, output);
        context.html(output.toString());
    }

    @Override
    public void close() {
        server.stop();
        review.close();
        record.close();
    }
}
