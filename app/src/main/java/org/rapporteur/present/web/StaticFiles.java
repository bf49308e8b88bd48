package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The style sheet and the script of the desk. */
final class StaticFiles {

    static final String ROOT = "/files/";

    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, String> TYPES =
            Map.of("desk.css", CSS, "drawings.css", CSS, "reading.css", CSS, "review.css", CSS, "desk.js", SCRIPT);

    private StaticFiles() {}

    static void serve(Context context) throws IOException {
        String name = context.pathParam("name");
        String type = TYPES.get(name);
        if (type == null) {
            throw new NotFoundResponse();
        }
        try (InputStream stream = StaticFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            context.contentType(type);
            context.header("Cache-Control", "max-age=300");
            context.result(stream.readAllBytes());
        }
    }
}
