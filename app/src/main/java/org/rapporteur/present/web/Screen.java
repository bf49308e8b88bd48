package org.rapporteur.present.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.record.RecordException;

/** Fills the templates of the pages. */
final class Screen {

    private static final Content NOTHING = output -> {};

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a page of a record, or of none. */
    void show(Context context, Shell shell, View view) {
        if (view.isInParts()) {
            send(context, shell, view);
        } else {
            context.html(filled(shell, view));
        }
    }

    /** The page. */
    String filled(Shell shell, View view) {
        StringOutput output = new StringOutput();
        fill(shell, view, output, NOTHING);
        return output.toString();
    }

    private void fill(Shell shell, View view, TemplateOutput output, Content sent) {
        Map<String, Object> all = new LinkedHashMap<>(view.values());
        all.put("shell", shell);
        if (view.isInParts()) {
            all.put("sent", sent);
        }
        templates.render(view.template(), all, new BasedOutput(output, shell.base()));
    }

    /** Sends the page as it is made; what cannot be made after its head was sent is said in its place. */
    private void send(Context context, Shell shell, View view) {
        StringOutput made = new StringOutput();
        context.contentType("text/html;charset=utf-8");
        try {
            fill(shell, view, made, head -> sendOn(context, made));
        } catch (RecordException | TemplateException unmade) {
            if (!context.res().isCommitted()) {
                throw unmade;
            }
            made.writeContent("<p class=\"complaint\">The rest of this page could not be made; load it again.</p>");
        }
        sendOn(context, made);
    }

    private static void sendOn(Context context, StringOutput made) {
        try {
            context.res().getOutputStream().write(made.toString().getBytes(StandardCharsets.UTF_8));
            context.res().getOutputStream().flush();
            made.reset();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Answers with a few words instead of a page. */
    void say(Context context, Shell shell, String title, String words, String search) {
        show(context, shell, new View("message.jte", Map.of("title", title, "words", words, "search", search)));
    }
}
