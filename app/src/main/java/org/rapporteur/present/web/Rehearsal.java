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
final class Rehearsal implements AutoCloseable {

    /** As often as the parts of the program must be used before they run fast. */
    private static final int TIMES = 3;

    /** Milliseconds that one page may take. */
    private static final long LONGEST = 20_000;

    private static final Context NOBODY = (Context)
            Proxy.newProxyInstance(Rehearsal.class.getClassLoader(), new Class<?>[] {Context.class}, Rehearsal::answer);

    private final Served record;
    private final Screen screen;
    private final List<Page> pages;
    private final Thread thread = new Thread(this::makeAll, "rehearsal");
    private volatile boolean isOver;

    /** Makes the pages behind the desk. */
    Rehearsal(Served record, Screen screen, List<Page> pages) {
        this.record = record;
        this.screen = screen;
        this.pages = List.copyOf(pages);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Somebody who asks for nothing in particular. */
    private static @Nullable Object answer(Object context, Method method, Object @Nullable [] asked) {
        Class<?> type = method.getReturnType();
        if (type.equals(Context.class)) {
            return context;
        }
        return type.equals(String.class) && !method.getName().endsWith("Param") ? "" : null;
    }

    private void makeAll() {
        for (int time = 0; time < TIMES; time++) {
            for (Page page : pages) {
                if (isOver) {
                    return;
                }
                make(page);
            }
        }
    }

    private void make(Page page) {
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

    /** Ends it before the next page. */
    @Override
    public void close() {
        isOver = true;
        try {
            thread.join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
