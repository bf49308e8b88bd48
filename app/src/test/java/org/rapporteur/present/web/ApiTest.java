package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.StoryFixture;

/** The record as programs get it, checked against its OpenAPI description by readers that others wrote. */
@Tag("models")
class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static Desk desk;
    private static JsonNode description;

    @BeforeAll
    static void serve() throws IOException {
        Path record = folder.resolve("record");
        StoryFixture.build(record, StoryFixture.files(8), 2);
        desk = Desk.open(RecordDirectory.open(record), "127.0.0.1", 0);
        description = JSON.readTree(get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path))
                    .build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }

    private static JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    /** What the description promises of the answer is so. */
    private static JsonNode checked(String template, String path) {
        JsonNode answer = json(path);
        String pointer = "/paths/" + template.replace("~", "~0").replace("/", "~1")
                + "/get/responses/200/content/application~1json/schema";
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(withComponents(description.at(pointer)));
        assertThat(schema.validate(answer)).as(path).isEmpty();
        return answer;
    }

    private static JsonNode withComponents(JsonNode schema) {
        return JSON.createObjectNode()
                .<com.fasterxml.jackson.databind.node.ObjectNode>set("components", description.path("components"))
                .setAll((com.fasterxml.jackson.databind.node.ObjectNode) schema.deepCopy());
    }

    @Test
    void theDescriptionIsOpenApi() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(description.toString(), List.of(), options);
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(parsed.getOpenAPI().getPaths()).hasSize(16);
    }

    @ParameterizedTest
    @FieldSource("org.rapporteur.record.RegisterNames#LISTED")
    void everyRegisterAnswersAsDescribed(String register) {
        JsonNode answer = checked("/api/v1/" + register, "/api/v1/" + register + "?limit=20");
        assertThat(answer.path("total").asInt())
                .isGreaterThanOrEqualTo(answer.path("items").size());
        if (answer.path("total").asInt() > 0) {
            assertThat(answer.path("items")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/search?q=Syria", "/brief?about=Lavrov"})
    void everyOtherAnswerIsAsDescribed(String question) {
        String template = "/api/v1" + question.replaceAll("\\?.*", "");
        assertThat(checked(template, "/api/v1" + question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "events", "figures", "entities", "claims"})
    void everyRowLeadsToItsWords(String register) {
        for (JsonNode item : json("/api/v1/" + register + "?limit=10").path("items")) {
            assertThat(item.path("passages")).as(item.path("id").asText()).isNotEmpty();
            for (JsonNode passage : item.path("passages")) {
                String words = checked(
                                "/api/v1/passages",
                                "/api/v1/passages?report="
                                        + passage.path("report").asText() + "&start=" + passage.path("start") + "&end="
                                        + passage.path("end"))
                        .path("exact")
                        .asText();
                assertThat(words).isEqualTo(passage.path("exact").asText());
            }
        }
    }

    @Test
    void aRowIsFoundByItsId() {
        List<String> ids = new ArrayList<>();
        for (String register : List.of("reports", "statements", "events", "entities")) {
            ids.add(json("/api/v1/" + register + "?limit=1")
                    .path("items")
                    .path(0)
                    .path("id")
                    .asText());
        }
        assertThat(ids)
                .allSatisfy(id -> assertThat(checked("/api/v1/rows/{id}", "/api/v1/rows/" + id)
                                .path("id")
                                .asText())
                        .isEqualTo(id));
        assertThat(json("/api/v1/rows/" + ids.get(0)).path("text").asText()).isNotBlank();
    }

    @Test
    void filtersAndPages() {
        JsonNode all = json("/api/v1/statements?limit=500");
        JsonNode about = json("/api/v1/statements?about=Lavrov&limit=500");
        assertThat(about.path("total").asInt())
                .isPositive()
                .isLessThan(all.path("total").asInt());
        JsonNode second = json("/api/v1/statements?limit=1&offset=1");
        assertThat(second.path("items").path(0).path("id"))
                .isEqualTo(all.path("items").path(1).path("id"));
        assertThat(json("/api/v1/reports?as_of=2012-02-29").path("total").asInt())
                .isLessThan(json("/api/v1/reports").path("total").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/statements?from=yesterday, 400, from is a day such as 2013-05-17",
        "/api/v1/statements?limit=0, 400, limit is a number from 1 to 500",
        "/api/v1/statements?abuot=Lavrov, 400, there is no parameter \"abuot\"",
        "/api/v1/statements?limit=1&limit=2, 400, limit is named more than once",
        "/api/v1/search, 400, q is missing: the words",
        "/api/v1/rows/none, 404, there is nothing of this id or place",
        "/api/v1/passages?report=none, 404, there is nothing of this id or place",
        "/api/v1/nowhere, 404, there is nothing at this address; see /api/v1/openapi.json"
    })
    void refusesInOneLineOfJson(String path, int status, String reason) throws IOException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(response.body()).path("error").asText()).isEqualTo(reason);
    }
}
