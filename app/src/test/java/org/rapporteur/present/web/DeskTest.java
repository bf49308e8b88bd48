package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.StoryFixture;

/** The desk's pages as a browser without scripts gets them. */
@Tag("models")
class DeskTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void serve() throws IOException {
        Path hostile = folder.resolve("hostile.txt");
        Files.writeString(
                hostile,
                "Minister <script>alert(1)</script> resigns\n\nWARSAW (Example Wire) -- “I <b>resign</b>,” Anna Kowalska said on Monday.\n",
                StandardCharsets.UTF_8);
        Path record = folder.resolve("record");
        List<Path> files = new ArrayList<>(StoryFixture.files(6));
        files.add(hostile);
        StoryFixture.build(record, files, 2);
        desk = Desk.open(RecordDirectory.open(record), "127.0.0.1", 0);
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

    private static String firstLink(String page, String start) {
        Matcher link = LINK.matcher(get(page).body());
        while (link.find()) {
            if (link.group(1).startsWith(start)) {
                return link.group(1).replace("&amp;", "&");
            }
        }
        throw new AssertionError("no link to " + start + " on " + page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/statements",
                "/events",
                "/figures",
                "/transfers",
                "/processes",
                "/entities",
                "/claims",
                "/disagreements",
                "/timeline",
                "/reports",
                "/search?q=Syria",
                "/?about=Lavrov",
                "/statements?about=Lavrov&from=2012-01-01&to=2013-12-31&page=2",
                "/events?status=happened"
            })
    void servesThePage(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<main id=\"main\"").contains("</html>");
    }

    @Test
    void leadsFromAStatementToItsRowAndItsPassage() {
        String row = firstLink("/statements", "/rows/statement-");
        String passage = firstLink(row, "/reports/");
        assertThat(get(passage).body()).contains("id=\"here\"");
    }

    @Test
    void leadsFromAMarkInTheTextToItsRow() {
        String report = firstLink("/statements", "/reports/");
        String row = firstLink(report, "/rows/");
        assertThat(get(row).body()).contains("How it came about");
    }

    @Test
    void showsMarkupInAReportAndNeverRunsIt() {
        String body = get("/search?q=Kowalska").body();
        Matcher link = Pattern.compile("/reports/report-[0-9a-f]+").matcher(body);
        assertThat(link.find()).isTrue();
        String page = get(link.group()).body();
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void saysWhatIsWrongWithADate() {
        assertThat(get("/events?from=yesterday").body()).contains("is not a day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/rows/statement-0", "/reports/report-0", "/entities/x", "/files/..%2f..%2fetc"})
    void answersAWrongAddressWithAPageThatHelps(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void allowsNothingFromElsewhere() {
        String policy = get("/").headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }
}
