package org.rapporteur.present.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.record.Build;
import org.rapporteur.record.BuildProgress;
import org.rapporteur.record.Judge;
import org.rapporteur.record.JudgementRow;
import org.rapporteur.record.Judgements;
import org.rapporteur.record.OpenRecord;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReviewQueue;

/**
 * The review queue: one thing at a time, the least sure first, and what was judged last. A judgement is on the disk before
 * the next page is shown; the record is put together behind it.
 */
final class Review implements Page, AutoCloseable {

    static final String PATH = "/review";
    private static final String JUDGE = "/review/judge";
    private static final Pattern OF_ROW = Pattern.compile("/(rows|entities|reports)/[a-z]+-[0-9a-f]{4,40}");
    private static final int LATEST = 12;
    private static final int LONGEST = 2000;

    private final OpenRecord open;
    private final RecordDirectory record;
    private final String base;
    private final OwnOrigin own;
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "review");
        thread.setDaemon(true);
        return thread;
    });

    Review(OpenRecord open, String base, OwnOrigin own) {
        this.open = open;
        this.base = base;
        this.own = own;
        this.record = open.directory();
    }

    /** Adds the address that the page's forms are sent to. */
    void addTo(JavalinConfig config) {
        config.routes.post(base + JUDGE, this::judge);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public View view(Context context, RecordQueries queries) {
        own.allowForms(context);
        ReviewQueue queue = ReviewQueue.of(open);
        int size = queue.size();
        int at = Math.min(number(context, "at"), Math.max(0, size - 1));
        Judgements judgements = Judgements.of(open);
        ReviewView page = new ReviewView(
                queue.item(at),
                at,
                size,
                by(context.queryParam("by")),
                own.token(),
                latest(judgements.list()),
                judgements.states());
        return new View("review.jte", Map.of("page", page));
    }

    private static int number(Context context, String name) {
        String digits = Optional.ofNullable(context.queryParam(name)).orElse("");
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
    }

    /** Who judges: whoever says so, or the user of this machine. */
    static String by(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .orElse(System.getProperty("user.name", ""));
    }

    /** The last of these judgements, the very last first. */
    static List<ReviewView.Judged> latest(List<JudgementRow> judgements) {
        List<ReviewView.Judged> all = judgements.stream()
                .filter(row -> !row.kind().equals("undo"))
                .map(row -> new ReviewView.Judged(
                        row.id(), row.at(), row.kind().replace('_', ' '), row.what(), row.by(), row.state(), row.why()))
                .toList();
        List<ReviewView.Judged> latest = new ArrayList<>(all.subList(Math.max(0, all.size() - LATEST), all.size()));
        Collections.reverse(latest);
        return latest;
    }

    private void judge(Context context) {
        own.check(context);
        String by = by(context.formParam("by"));
        keep(context, new Judge(record, by, Clock.systemUTC()));
        putTogetherBehind();
        context.redirect(
                base + back(context) + "by=" + URLEncoder.encode(by, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
    }

    /** The row's own page if the answer came from there; otherwise the queue, where it was. */
    private static String back(Context context) {
        String page = form(context, "back");
        if (OF_ROW.matcher(page).matches()) {
            return page + "?";
        }
        String at = form(context, "at");
        return PATH + "?at=" + (at.matches("[0-9]{1,7}") ? at : "0") + "&";
    }

    private static void keep(Context context, Judge judge) {
        String reason = form(context, "reason");
        Id id = new Id(form(context, "id"));
        switch (form(context, "kind")) {
            case "right" -> judge.row(JudgementKind.RIGHT, id, reason);
            case "wrong" -> judge.row(JudgementKind.WRONG, id, reason);
            case "same" -> judge.link(JudgementKind.SAME, id, reason);
            case "not_same" -> judge.link(JudgementKind.NOT_SAME, id, reason);
            case "edit" -> judge.edit(id, form(context, "field"), form(context, "value"), reason);
            case "undo" -> judge.undo(id, reason);
            default -> throw new IllegalArgumentException("that is no judgement");
        }
    }

    private static String form(Context context, String name) {
        String value = Optional.ofNullable(context.formParam(name)).orElse("");
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("the field " + name + " is longer than " + LONGEST + " characters");
        }
        return value;
    }

    /** Judgements that come while the record is being put together wait for the next time. */
    private void putTogetherBehind() {
        if (isDue.compareAndSet(false, true)) {
            behind.execute(() -> {
                isDue.set(false);
                try {
                    new Build(record, new Pipeline(), 1, BuildProgress.SILENT).putTogether();
                } catch (RecordException e) {
                    // shown as waiting on the page; the next judgement or build applies it
                }
            });
        }
    }

    /** Waits until what was judged is in the record, a minute at most. */
    @Override
    public void close() {
        behind.shutdown();
        try {
            behind.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
