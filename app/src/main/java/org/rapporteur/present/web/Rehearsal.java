package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.RecordQueries;

/**
 * Makes every page once before anybody asks for it, so that the first reader does not wait for the program to load its parts.
 * Nothing is sent anywhere, and a page that cannot be made now is made when it is asked for.
 */
final class Rehearsal {

    /** As often as the parts of the program must be used before they run fast. */
    private static final int TIMES = 3;

    private static final Context NOBODY = (Context)
            Proxy.newProxyInstance(Rehearsal.class.getClassLoader(), new Class<?>[] {Context.class}, Rehearsal::answer);

    private Rehearsal() {}

    /** Somebody who asks for nothing in particular. */
    private static @Nullable Object answer(Object context, Method method, Object @Nullable [] asked) {
        Class<?> type = method.getReturnType();
        if (type.equals(Context.class)) {
            return context;
        }
        return type.equals(String.class) && !method.getName().endsWith("Param") ? "" : null;
    }

    /** Makes the pages behind the desk. */
    static void begin(Served record, Screen screen, List<Page> pages) {
        Thread thread = new Thread(() -> makeAll(record, screen, pages), "rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void makeAll(Served record, Screen screen, List<Page> pages) {
        for (int time = 0; time < TIMES; time++) {
            for (Page page : pages) {
                make(record, screen, page);
            }
        }
    }

    private static void make(Served record, Screen screen, Page page) {
        try {
            RecordQueries queries = record.queries();
            View view = page.path().contains("{")
                    ? new View("message.jte", Map.of("title", "", "words", "", "search", ""))
                    : page.view(NOBODY, queries);
            screen.filled(record.shell(), view);
        } catch (RuntimeException | LinkageError unmade) {
            // whoever asks for it is told why
        }
    }
}
