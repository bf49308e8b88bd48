package org.rapporteur.present.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordException;

/** The desk's server: the pages of its records ({@link Served}), who may see them, and what is said where there is none. */
public final class Desk implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final List<Served> records;
    private final Screen screen = new Screen();
    private final Javalin server;
    private final List<Rehearsal> rehearsals;

    private Desk(List<RecordDirectory> directories, String host, int port, Optional<String> token) {
        this.records = Served.all(directories, new OwnOrigin());
        this.server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    Additions.limit(config);
                    config.routes.before(Desk::secure);
                    config.routes.before(new Gate(token)::check);
                    records.forEach(record -> record.addTo(config, screen));
                    if (records.size() > 1) {
                        config.routes.get("/", this::choose);
                        config.routes.get(Served.ROOT, this::choose);
                    }
                    config.routes.get(StaticFiles.ROOT + "{name}", StaticFiles::serve);
                    config.routes.error(HttpStatus.NOT_FOUND.getCode(), this::notFound);
                    config.routes.exception(RecordException.class, this::recordFailed);
                    config.routes.exception(IllegalArgumentException.class, this::notUnderstood);
                    config.routes.exception(RuntimeException.class, this::failed);
                })
                .start(host, port);
        this.rehearsals =
                records.stream().limit(1).map(record -> record.rehearse(screen)).toList();
    }

    /** Serves the record at an address of this machine alone. */
    public static Desk open(RecordDirectory record, String host, int port) {
        return open(List.of(record), host, port, Optional.empty());
    }

    /**
     * Serves records.
     *
     * @param token what everybody must know who asks from elsewhere; empty for an address of this machine alone
     */
    public static Desk open(List<RecordDirectory> records, String host, int port, Optional<String> token) {
        return new Desk(records, host, port, token);
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

    /** The list of the records, where there are several. */
    private void choose(Context context) {
        List<List<Cell>> rows = records.stream().map(RecordList::cells).toList();
        screen.show(context, Shell.ofNone(), new View("records.jte", Map.of("rows", rows)));
    }

    private Shell shell(Context context) {
        return records.stream()
                .filter(record -> record.owns(context.path()))
                .findFirst()
                .map(Served::shell)
                .orElseGet(Shell::ofNone);
    }

    private void notFound(Context context) {
        if (Api.owns(context)) {
            Api.refuse(
                    context,
                    HttpStatus.NOT_FOUND,
                    "there is nothing at this address; see " + Api.ROOT + "/openapi.json");
            return;
        }
        String base = shell(context).base();
        String asked = context.path()
                .substring(base.length())
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
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
                "The record may have been derived by another version of this program; run rapporteur rebuild on it."
                        + " The reason: " + failure.getMessage(),
                "");
    }

    private void message(Context context, String title, String words, String search) {
        screen.say(context, shell(context), title, words, search);
    }

    @Override
    public void close() {
        server.stop();
        rehearsals.forEach(Rehearsal::close);
        records.forEach(Served::close);
    }
}
