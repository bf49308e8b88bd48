package org.rapporteur.present.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.present.answers.Answers;
import org.rapporteur.present.answers.Parameters;
import org.rapporteur.record.RecordException;

/** What an assistant can ask: one tool for each register, and search, briefing, one row and one passage. All only read. */
final class Tools {

    /** An assistant reads it all: fewer rows than a program gets. */
    private static final String ROWS = "20";

    private static final Map<String, String> REGISTERS = Map.ofEntries(
            Map.entry("reports", "The reports of the record, in order of publication, without their texts."),
            Map.entry(
                    "statements",
                    "Who said what: source, cue, content, act, chain of who passed it on. status is an act such as deny."),
            Map.entry(
                    "events",
                    "What is said to have happened: type, actors, recipients, time, place, status. status is such as denied."),
            Map.entry(
                    "figures",
                    "Numbers that reports give, with what is counted and who says so. status is what is counted."),
            Map.entry("transfers", "Deliveries of arms and material, each with a ladder of dated, sourced statuses."),
            Map.entry("processes", "Conferences, talks, resolutions and sanctions with their stages."),
            Map.entry("entities", "People, organisations, states, places and weapons with their names and roles."),
            Map.entry("claims", "What several reports assert alike, and how many independent origins it has."),
            Map.entry(
                    "disagreements",
                    "Where reports differ: numbers, times, perpetrators, denials. Kinds that begin with none_ are no disagreement."),
            Map.entry("timeline", "The days that mattered, with a passage each."),
            Map.entry(
                    "incidents",
                    "Where and when people were killed or wounded, and how many by all reports together; status is the precision of the day."));

    private static final Map<String, String> PARAMETERS = Map.of(
            "about", "a name or words that the row is about",
            "from", "the first day (2013-05-17) that the row's time may touch",
            "to", "the last day",
            "as_of", "only what reports published on or before this day say",
            "since", "only what reports published on or after this day say",
            "outlet", "who published the report",
            "status", "the row's status, type or act",
            "report", "the id of a report",
            "limit", "the most rows to give; 20 if not named",
            "offset", "how many rows to leave out first");

    private static final Set<String> NUMBERS = Set.of("limit", "offset", "start", "end");

    private final Supplier<Answers> answers;

    Tools(Supplier<Answers> answers) {
        this.answers = answers;
    }

    List<SyncToolSpecification> all() {
        List<SyncToolSpecification> tools = new ArrayList<>();
        for (String register : Answers.registerNames()) {
            tools.add(tool(
                    register,
                    REGISTERS.getOrDefault(register, "The register of " + register + "."),
                    lists(),
                    List.of(),
                    asked -> Optional.of(answers.get().list(register, asked.filter()))));
        }
        tools.add(tool(
                "search",
                "Passages that match words: phrases in quotation marks, AND, OR, NOT, source:word, word*.",
                Map.of("q", "the words", "limit", PARAMETERS.get("limit")),
                List.of("q"),
                asked -> Optional.of(answers.get().search(asked.text("q").orElse(""), asked))));
        tools.add(tool(
                "brief",
                "The briefing: what mattered, who said what, figures, transfers, what is disputed; every line cited.",
                lists(),
                List.of(),
                asked -> Optional.of(answers.get().brief(asked.filter()))));
        tools.add(tool(
                "row",
                "One row of any register by its id; a report with its whole text.",
                Map.of("id", "such as statement-4f2a…"),
                List.of("id"),
                asked -> answers.get().row(asked.text("id").orElse(""))));
        tools.add(tool(
                "passage",
                "The exact words of a report between two offsets in code points, to check a citation.",
                Map.of("report", PARAMETERS.get("report"), "start", "the first", "end", "the one after the last"),
                List.of("report", "start", "end"),
                asked -> answers.get().passage(asked.text("report").orElse(""), asked)));
        return tools;
    }

    private static Map<String, String> lists() {
        return Parameters.OF_LISTS.stream().collect(Collectors.toMap(name -> name, PARAMETERS::get));
    }

    private static SyncToolSpecification tool(
            String name,
            String description,
            Map<String, String> parameters,
            List<String> required,
            Function<Parameters, Optional<ObjectNode>> answerer) {
        Tool tool = Tool.builder(name, schema(parameters, required))
                .description(description)
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((exchange, request) -> answer(request, parameters.keySet(), answerer))
                .build();
    }

    private static Map<String, Object> schema(Map<String, String> parameters, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        parameters.keySet().stream()
                .sorted()
                .forEach(name -> properties.put(
                        name,
                        Map.of(
                                "type",
                                NUMBERS.contains(name) ? "integer" : "string",
                                "description",
                                parameters.get(name))));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static CallToolResult answer(
            CallToolRequest request, Set<String> known, Function<Parameters, Optional<ObjectNode>> answerer) {
        try {
            Map<String, String> values = new LinkedHashMap<>();
            if (known.contains("limit")) {
                values.put("limit", ROWS);
            }
            Optional.ofNullable(request.arguments())
                    .orElse(Map.of())
                    .forEach((name, value) -> values.put(name, String.valueOf(value)));
            return answerer.apply(new Parameters(values, known))
                    .map(Tools::told)
                    .orElseGet(() -> refused("there is nothing of this id or place"));
        } catch (IllegalArgumentException | RecordException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private static CallToolResult told(ObjectNode answer) {
        return CallToolResult.builder()
                .addTextContent(Answers.written(answer))
                .structuredContent(Answers.map(answer))
                .isError(false)
                .build();
    }

    private static CallToolResult refused(String reason) {
        return CallToolResult.builder().addTextContent(reason).isError(true).build();
    }
}
