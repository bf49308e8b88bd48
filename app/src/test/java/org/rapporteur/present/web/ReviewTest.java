package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.JudgementRow;
import org.rapporteur.record.Judgements;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.ReviewRecord;

/** The review queue as a browser without scripts uses it, and as another site would misuse it. */
class ReviewTest {

    @TempDir
    private Path folder;

    private RecordDirectory record;
    private Desk desk;

    @BeforeEach
    void serve() {
        record = ReviewRecord.make(folder.resolve("r"));
        desk = Desk.open(record, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private String origin() {
        return "http://127.0.0.1:" + desk.port();
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(origin() + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        return response.body();
    }

    private int post(String origin, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + "/review/judge"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    @Test
    void asksOneThingAtATimeAndTakesTheAnswer() throws IOException, InterruptedException {
        String page = page("/review");
        assertThat(page).contains("1 of ").contains("data-key=\"y\"").contains("data-key=\"n\"");
        String id = hidden(page, "id");
        String kind = page.contains("value=\"not_same\"") ? "not_same" : "wrong";
        int status =
                post(origin(), Map.of("token", hidden(page, "token"), "id", id, "kind", kind, "by", "Anna", "at", "0"));
        assertThat(status).isEqualTo(303);
        assertThat(Judgements.of(record).list())
                .singleElement()
                .satisfies(row -> assertThat(row.by()).isEqualTo("Anna"))
                .satisfies(row -> assertThat(row.kind()).isEqualTo(kind));
        assertThat(page("/review")).contains("Judged last").doesNotContain("value=\"" + id + "\"");
    }

    @Test
    void undoesFromThePage() throws IOException, InterruptedException {
        String page = page("/review");
        String kind = page.contains("value=\"not_same\"") ? "not_same" : "wrong";
        String token = hidden(page, "token");
        post(origin(), Map.of("token", token, "id", hidden(page, "id"), "kind", kind, "by", "Anna", "at", "0"));
        String judgement = Judgements.of(record).list().get(0).id();
        post(origin(), Map.of("token", token, "id", judgement, "kind", "undo", "by", "Anna", "at", "0"));
        assertThat(Judgements.of(record).list()).extracting(JudgementRow::state).contains("undone");
    }

    @Test
    void takesNothingFromAnotherSite() throws IOException, InterruptedException {
        String page = page("/review");
        Map<String, String> good =
                Map.of("token", hidden(page, "token"), "id", hidden(page, "id"), "kind", "wrong", "by", "x", "at", "0");
        assertThat(post("http://elsewhere.example", good)).isEqualTo(403);
        assertThat(post("null", good)).isEqualTo(403);
        assertThat(post("", good)).isEqualTo(403);
        assertThat(post(
                        origin(),
                        Map.of("token", "0".repeat(48), "id", hidden(page, "id"), "kind", "wrong", "at", "0")))
                .isEqualTo(403);
        assertThat(Judgements.of(record).list()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnAnswer() throws IOException, InterruptedException {
        String page = page("/review");
        String token = hidden(page, "token");
        assertThat(post(origin(), Map.of("token", token, "id", "event-0", "kind", "wrong", "by", "x", "at", "0")))
                .isEqualTo(400);
        assertThat(post(
                        origin(),
                        Map.of("token", token, "id", hidden(page, "id"), "kind", "burn", "by", "x", "at", "0")))
                .isEqualTo(400);
        assertThat(Judgements.of(record).list()).isEmpty();
    }

    @Test
    void showsWordsOfReportsAndNeverRunsThem() throws IOException, InterruptedException {
        for (int at = 0; at < 6; at++) {
            assertThat(page("/review?at=" + at)).doesNotContain("<script>alert");
        }
    }
}
