package org.rapporteur.present.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.present.answers.Answers;

/** What an assistant can read whole: what the record holds, the text of a report, a row. */
final class Resources {

    private static final String SUMMARY = "rapporteur://summary";
    private static final String REPORTS = "rapporteur://reports/";
    private static final String ROWS = "rapporteur://rows/";

    private final Supplier<Answers> answers;

    Resources(Supplier<Answers> answers) {
        this.answers = answers;
    }

    List<SyncResourceSpecification> all() {
        Resource summary = Resource.builder(SUMMARY, "summary")
                .description("How many rows each register of the record holds, and the outlets.")
                .mimeType("application/json")
                .build();
        return List.of(new SyncResourceSpecification(
                summary,
                (exchange, request) -> contents(
                        SUMMARY,
                        "application/json",
                        Answers.written(answers.get().summary()))));
    }

    List<SyncResourceTemplateSpecification> templates() {
        return List.of(
                template(
                        REPORTS,
                        "report text",
                        "The text of a report, in which all offsets count.",
                        "text/plain",
                        id -> answers.get()
                                .row(id)
                                .filter(row -> row.has("text"))
                                .map(row -> row.path("text").asText())),
                template(
                        ROWS,
                        "row",
                        "One row of any register with its passages.",
                        "application/json",
                        id -> answers.get().row(id).map(Answers::written)));
    }

    private static SyncResourceTemplateSpecification template(
            String start, String name, String description, String type, Function<String, Optional<String>> reader) {
        ResourceTemplate template = ResourceTemplate.builder(start + "{id}", name)
                .description(description)
                .mimeType(type)
                .build();
        return new SyncResourceTemplateSpecification(template, (exchange, request) -> {
            String id = request.uri()
                    .substring(Math.min(start.length(), request.uri().length()));
            String words = reader.apply(id).orElseThrow(() -> McpError.RESOURCE_NOT_FOUND.apply(request.uri()));
            return contents(request.uri(), type, words);
        });
    }

    private static ReadResourceResult contents(String address, String type, String words) {
        return ReadResourceResult.builder(List.of(TextResourceContents.builder(address, words)
                        .mimeType(type)
                        .build()))
                .build();
    }
}
