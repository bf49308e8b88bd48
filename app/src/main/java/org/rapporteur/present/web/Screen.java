package org.rapporteur.present.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills the templates of the pages. */
final class Screen {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a page of a record, or of none. */
    void show(Context context, Shell shell, View view) {
        context.html(filled(shell, view));
    }

    /** The page. */
    String filled(Shell shell, View view) {
        Map<String, Object> all = new LinkedHashMap<>(view.values());
        all.put("shell", shell);
        StringOutput output = new StringOutput();
        templates.render(view.template(), all, new BasedOutput(output, shell.base()));
        return output.toString();
    }

    /** Answers with a few words instead of a page. */
    void say(Context context, Shell shell, String title, String words, String search) {
        show(context, shell, new View("message.jte", Map.of("title", title, "words", words, "search", search)));
    }
}
