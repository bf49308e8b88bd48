package org.rapporteur.present.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.rapporteur.present.answers.Answers;
import org.rapporteur.present.answers.Parameters;
import org.rapporteur.record.RecordException;
import org.rapporteur.record.RecordQueries;

/** The record for programs, read only: JSON under /api/v1, described by /api/v1/openapi.json. */
final class Api {

    /** Where it begins. */
    static final String ROOT = "/api/v1";

    private static final Pattern OWN = Pattern.compile("(" + Served.ROOT + "[^/]+)?" + ROOT + "(/.*)?");
    private static final Set<String> OF_SEARCH = Set.of("q", "limit");
    private static final Set<String> OF_PASSAGES = Set.of("report", "start", "end");
    private static final String REFUSED = "rapporteur.refused";
    private static final String JSON = "application/json; charset=utf-8";

    private final String base;
    private final Supplier<RecordQueries> queries;

    /**
     * The record at an address.
     *
     * @param base where the record's pages begin; empty at the root
     * @param queries answers from the record as it is now
     */
    Api(String base, Supplier<RecordQueries> queries) {
        this.base = base;
        this.queries = queries;
    }

    /** Adds its routes. */
    void addTo(JavalinConfig config) {
        String root = base + ROOT;
        config.routes.get(
                root,
                context -> answer(context, Set.of(), asked -> found(answers().summary())));
        config.routes.get(root + "/openapi.json", Api::description);
        config.routes.get(root + "/search", context -> answer(context, OF_SEARCH, this::search));
        config.routes.get(root + "/passages", context -> answer(context, OF_PASSAGES, this::passage));
        config.routes.get(
                root + "/brief",
                context -> answer(
                        context, Parameters.OF_LISTS, asked -> found(answers().brief(asked.filter()))));
        config.routes.get(
                root + "/rows/{id}",
                context -> answer(context, Set.of(), asked -> answers().row(context.pathParam("id"))));
        for (String register : Answers.registerNames()) {
            config.routes.get(
                    root + "/" + register,
                    context -> answer(
                            context,
                            Parameters.OF_LISTS,
                            asked -> found(answers().list(register, asked.filter()))));
        }
    }

    /** Whether the address is one of its own, so that a message is for a program. */
    static boolean owns(Context context) {
        return OWN.matcher(context.path()).matches();
    }

    private Answers answers() {
        return new Answers(queries.get());
    }

    private static Optional<ObjectNode> found(ObjectNode answer) {
        return Optional.of(answer);
    }

    private Optional<ObjectNode> search(Parameters asked) {
        String words = asked.text("q").orElseThrow(() -> new IllegalArgumentException("q is missing: the words"));
        return found(answers().search(words, asked));
    }

    private Optional<ObjectNode> passage(Parameters asked) {
        String report = asked.text("report").orElseThrow(() -> new IllegalArgumentException("report is missing"));
        return answers().passage(report, asked);
    }

    private static void answer(
            Context context, Set<String> known, Function<Parameters, Optional<ObjectNode>> answerer) {
        try {
            Optional<ObjectNode> answer = answerer.apply(new Parameters(values(context), known));
            if (answer.isPresent()) {
                context.contentType(JSON).result(Answers.written(answer.get()));
            } else {
                refuse(context, HttpStatus.NOT_FOUND, "there is nothing of this id or place");
            }
        } catch (IllegalArgumentException e) {
            refuse(context, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (RecordException e) {
            refuse(context, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> values(Context context) {
        Map<String, String> values = new LinkedHashMap<>();
        context.queryParamMap().forEach((name, all) -> {
            if (all.size() != 1) {
                throw new IllegalArgumentException(name + " is named more than once");
            }
            values.put(name, all.get(0));
        });
        return values;
    }

    /** Says why there is no answer; the first reason stands. */
    static void refuse(Context context, HttpStatus status, String reason) {
        if (context.attribute(REFUSED) != null) {
            return;
        }
        context.attribute(REFUSED, true);
        context.status(status).contentType(JSON).result(Answers.error(reason));
    }

    private static void description(Context context) {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            String words = new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            context.contentType(JSON).result(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
