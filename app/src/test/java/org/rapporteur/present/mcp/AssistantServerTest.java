package org.rapporteur.present.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.present.answers.Answers;
import org.rapporteur.record.StoryFixture;

/** The program started as an assistant starts it, asked by the protocol's own client. */
@Tag("models")
class AssistantServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static McpSyncClient client;

    @BeforeAll
    static void start() {
        Path record = folder.resolve("record");
        StoryFixture.build(record, StoryFixture.files(8), 2);
        ServerParameters program = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.rapporteur.present.cli.Main",
                        "mcp",
                        "-r",
                        record.toString())
                .build();
        client = McpClient.sync(new StdioClientTransport(program, McpJsonDefaults.getMapper()))
                .requestTimeout(Duration.ofSeconds(120))
                .initializationTimeout(Duration.ofSeconds(120))
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.closeGracefully();
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    private static JsonNode json(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as(text(result)).isNotEqualTo(Boolean.TRUE);
        try {
            JsonNode answer = JSON.readTree(text(result));
            assertThat(JSON.valueToTree(result.structuredContent()).<JsonNode>deepCopy())
                    .isEqualTo(answer);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(tool, e);
        }
    }

    @Test
    void tellsTheAssistantToCite() {
        assertThat(client.getServerInstructions()).contains("Cite every line by its passages");
    }

    @Test
    void offersAToolForEachRegisterThatOnlyReads() {
        List<Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(Tool::name)
                .containsAll(Answers.registerNames())
                .contains("search", "brief", "row", "passage");
        assertThat(tools)
                .allSatisfy(
                        tool -> assertThat(tool.annotations().readOnlyHint()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "events", "figures"})
    void everyRowComesWithTheExactWords(String register) {
        JsonNode items = json(register, Map.of("limit", 5)).path("items");
        assertThat(items).isNotEmpty();
        for (JsonNode item : items) {
            assertThat(item.path("passages")).isNotEmpty();
            JsonNode passage = item.path("passages").path(0);
            JsonNode found = json(
                    "passage",
                    Map.of(
                            "report", passage.path("report").asText(),
                            "start", passage.path("start").asInt(),
                            "end", passage.path("end").asInt()));
            assertThat(found.path("exact")).isEqualTo(passage.path("exact"));
        }
    }

    @Test
    void searchesAndBriefs() {
        assertThat(json("search", Map.of("q", "Syria", "limit", 3)).path("items"))
                .hasSizeBetween(1, 3);
        JsonNode brief = json("brief", Map.of("about", "Lavrov"));
        assertThat(brief.path("sections")).isNotEmpty();
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        CallToolResult result = call("statements", Map.of("from", "yesterday"));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).isEqualTo("from is a day such as 2013-05-17");
    }

    @Test
    void givesTheTextThatOffsetsCountIn() {
        JsonNode passage = json("statements", Map.of("limit", 1))
                .path("items")
                .path(0)
                .path("passages")
                .path(0);
        String text = resource("rapporteur://reports/" + passage.path("report").asText());
        int start = text.offsetByCodePoints(0, passage.path("start").asInt());
        assertThat(text.substring(start)).startsWith(passage.path("exact").asText());
        assertThat(resource("rapporteur://summary")).contains("\"statements\":");
        assertThatThrownBy(() -> resource("rapporteur://reports/none")).hasMessageContaining("not found");
    }

    private static String resource(String address) {
        return ((TextResourceContents)
                        client.readResource(ReadResourceRequest.builder(address).build())
                                .contents()
                                .get(0))
                .text();
    }
}
