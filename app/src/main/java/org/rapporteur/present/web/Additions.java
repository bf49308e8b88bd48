package org.rapporteur.present.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.BuildState;
import org.rapporteur.record.OpenRecord;

/** Building from the browser: files are dropped on the page, read behind it, and how far that is stands on it. */
final class Additions implements AutoCloseable {

    static final String PATH = "/add";

    private static final int FILE_MEGABYTES = 64;
    private static final int ALL_MEGABYTES = 256;
    private static final int FILES = 2000;

    private final OpenRecord record;
    private final String base;
    private final OwnOrigin own;
    private final BuildBehind behind;

    Additions(OpenRecord record, String base, OwnOrigin own) {
        this.record = record;
        this.base = base;
        this.own = own;
        this.behind = new BuildBehind(record.directory());
    }

    /** Sets how much the server takes at once. */
    static void limit(JavalinConfig config) {
        config.jetty.multipartConfig.maxFileSize(FILE_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(ALL_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    }

    /** Adds the addresses that the page's forms are sent to. */
    void addTo(JavalinConfig config) {
        config.routes.post(base + PATH, this::take);
        config.routes.post(base + PATH + "/cancel", this::cancel);
        config.routes.get(base + PATH + "/progress", this::progress);
    }

    String path() {
        return PATH;
    }

    View view(Context context) {
        own.allowForms(context);
        return new View(
                "add.jte",
                Map.of(
                        "page",
                        new AdditionsView(
                                own.token(),
                                FILE_MEGABYTES,
                                ALL_MEGABYTES,
                                BuildState.of(record.directory()),
                                behind.isRunning(),
                                behind.isStopping(),
                                behind.last())));
    }

    private void take(Context context) throws IOException {
        List<UploadedFile> files = sent(context);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file was chosen; go back and choose some");
        }
        if (files.size() > FILES) {
            throw new IllegalArgumentException("at most " + FILES + " files at once; put more into one archive");
        }
        behind.start(files);
        context.redirect(base + PATH, HttpStatus.SEE_OTHER);
    }

    /** What was sent; a server that is sent too much fails in ways of its own. */
    private List<UploadedFile> sent(Context context) {
        try {
            own.check(context);
            return context.uploadedFiles("files").stream()
                    .filter(file -> file.size() > 0 || !file.filename().isBlank())
                    .toList();
        } catch (HttpResponseException refused) {
            throw refused;
        } catch (Exception tooLarge) {
            throw new IllegalArgumentException(
                    "a file is larger than " + FILE_MEGABYTES + " MB, or all of them together than " + ALL_MEGABYTES
                            + " MB; on the command line rapporteur build takes files of any size",
                    tooLarge);
        }
    }

    private void cancel(Context context) {
        own.check(context);
        behind.cancel();
        context.redirect(base + PATH, HttpStatus.SEE_OTHER);
    }

    /** For the script of the pages; those without it load the page again. */
    private void progress(Context context) {
        context.header("Cache-Control", "no-store");
        context.contentType("application/json; charset=utf-8")
                .result(BuildState.of(record.directory())
                        .map(state -> "{\"words\":\"" + AdditionsView.words(state) + "\",\"files\":" + state.files()
                                + ",\"done\":" + state.done() + "}")
                        .orElse("{\"words\":\"\"}"));
    }

    @Override
    public void close() {
        behind.close();
    }
}
