package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.StoryFixture;

/** The desk's pages as a browser without scripts gets them. */
@Tag("models")
class DeskTest {

    static final List<String> PAGES = List.of(
            "/",
            "/?since=2013-05-17&about=Lavrov",
            "/brief",
            "/brief?about=Lavrov&as-of=2013-05-31&length=300",
            "/timeline",
            "/timeline?from=2012&to=2012",
            "/statements",
            "/statements?source=Putin&about=S-300&act=assert",
            "/statements?addressee=reporters&manner=indirect",
            "/statements?from=2012-01-01&to=2013-12&page=2",
            "/claims",
            "/claims?support=single",
            "/disagreements",
            "/disagreements?finding=differ&status=denial",
            "/events",
            "/events?status=happened&type=CONSULT&place=Geneva",
            "/events?actor=Israel&statuses=alleged,unconfirmed",
            "/figures",
            "/figures?counted=killed&unit=people&place=Syria",
            "/figures/list",
            "/transfers",
            "/transfers?item=S-300&status=delivered",
            "/incidents",
            "/processes",
            "/map",
            "/map?status=happened",
            "/entities",
            "/entities?about=Lavrov&status=person",
            "/network",
            "/reports",
            "/reports?outlet=Cedar+Tribune",
            "/outlets",
            "/search",
            "/search?q=missile*",
            "/search?q=Yakont~&from=2012",
            "/export");

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void serve() {
        desk = Desk.open(StoryFixture.deskRecord(), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static HttpResponse<String> get(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }

    /** What is at an address. */
    static String body(String address) {
        return get(address).body();
    }

    private static HttpResponse<String> page(String path) {
        return get("http://127.0.0.1:" + desk.port() + path);
    }

    /** The first link of a page that starts so. */
    static String firstLink(String desk, String page, String start) {
        Matcher link = LINK.matcher(get(desk + page).body());
        while (link.find()) {
            if (link.group(1).startsWith(start)) {
                return link.group(1).replace("&amp;", "&");
            }
        }
        throw new AssertionError("no link to " + start + " on " + page);
    }

    private static String firstLink(String page, String start) {
        return firstLink("http://127.0.0.1:" + desk.port(), page, start);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void servesThePage(String path) {
        HttpResponse<String> response = page(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<main id=\"main\"").contains("</html>");
        assertThat(response.body().length()).as("weight").isLessThan(path.startsWith("/map") ? 2_000_000 : 500_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "process", "claim", "disagreement", "statement", "event"})
    void citesEveryPassageOfARow(String type) {
        String list = type.equals("process") ? "/processes" : "/" + type + "s";
        String row = firstLink(list, "/rows/" + type + "-");
        assertThat(page(row).body()).contains("Cite this").contains(row + "/citation.ris");
        assertThat(page(row + "/citation.ris").body()).startsWith("TY  - NEWS").contains("AB  - ");
    }

    @Test
    void sendsTheHeadOfABriefingBeforeItIsWritten() {
        HttpResponse<String> response = page("/brief?length=321");
        assertThat(response.headers().firstValue("transfer-encoding")).hasValue("chunked");
        assertThat(response.body().indexOf("<form class=\"filter\""))
                .isLessThan(response.body().indexOf("<p class=\"lead\""));
        assertThat(response.body()).contains("<h2>Sources</h2>").contains("</html>");
    }

    @Test
    void linksThoseThroughWhomATransferPassesToTheWords() {
        assertThat(page("/transfers?via=Ankara").body())
                .containsPattern(
                        "<dt>transit</dt><dd><a href=\"/reports/[^\"]+#here\" title=\"[^\"]*land in Ankara”[^\"]*\">Ankara</a>");
    }

    @Test
    void saysByWhenAStepWasReachedOfWhichTheReportTellsNoDay() {
        assertThat(page("/transfers?item=S-300").body()).containsPattern("\\bby 2013-\\d\\d-\\d\\d\\b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements?source=Putin",
                "/statements?addressee=reporters",
                "/statements?act=deny&manner=indirect",
                "/events?place=Geneva",
                "/events?actor=Israel",
                "/events?type=CONSULT&status=happened",
                "/figures/list?place=Syria&counted=killed",
                "/figures/list?source=United+Nations",
                "/transfers?item=S-300&supplier=Russia&recipient=Syria",
                "/transfers?via=Ankara",
                "/claims?support=several",
                "/disagreements?finding=differ",
                "/reports?outlet=Cedar+Tribune"
            })
    void findsRowsThatPassAFilterAndFewerThanAll(String path) {
        assertThat(rows(path)).isPositive().isLessThan(rows(path.replaceAll("[?].*", "")));
    }

    private static int rows(String path) {
        Matcher extent = Pattern.compile("<p class=\"extent\">\\d+–\\d+ of (\\d+)</p>")
                .matcher(page(path).body());
        return extent.find() ? Integer.parseInt(extent.group(1)) : 0;
    }

    @Test
    void leadsFromAStatementToItsRowAndItsPassage() {
        String row = firstLink("/statements", "/rows/statement-");
        String passage = firstLink(row, "/reports/");
        assertThat(page(passage).body()).contains("id=\"here\"");
    }

    @Test
    void leadsFromAMarkInTheTextToItsRow() {
        String report = firstLink("/statements", "/reports/");
        String row = firstLink(report, "/rows/");
        assertThat(page(row).body()).contains("How it came about");
    }

    @Test
    void putsTheSidesOfADisagreementBesideOneAnotherWithTheirPassages() {
        String row = firstLink("/disagreements?status=denial", "/rows/disagreement-");
        assertThat(page(row).body()).contains("class=\"side\"").contains("?row=statement-");
    }

    @Test
    void citesAPassageInPlainWordsInMarkdownAndForReferenceManagers() {
        String row = firstLink("/statements?from=2012-01-01", "/rows/statement-");
        assertThat(page(row).body()).contains("<dt>Plain</dt>").contains("<dt>Markdown</dt>");
        HttpResponse<String> file = page(row + "/citation.ris");
        assertThat(file.body())
                .startsWith("TY  - NEWS\r\n")
                .endsWith("ER  - \r\n")
                .contains("T2  - ");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(".ris");
    }

    @Test
    void putsACopyBesideItsOriginalWordByWord() {
        String beside = null;
        for (Matcher report = LINK.matcher(page("/reports").body()); beside == null && report.find(); ) {
            if (report.group(1).startsWith("/reports/report-")) {
                Matcher links = LINK.matcher(page(report.group(1)).body());
                while (beside == null && links.find()) {
                    beside = links.group(1).contains("/beside/") ? links.group(1) : null;
                }
            }
        }
        assertThat(beside).isNotNull();
        assertThat(page(beside).body()).contains("<ins>").contains("<del>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "geojson", "ris", "markdown"})
    void handsOutTheRecordAsAFile(String format) {
        HttpResponse<String> response = page("/export/" + format);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(response.body()).isNotBlank();
    }

    @Test
    void findsWordsThatAreNearlySpeltSo() {
        assertThat(page("/search?q=Lavrof~").body()).contains("<mark>Lavrov</mark>");
        assertThat(page("/search?q=Lavrof").body()).contains("spelt nearly so").contains("lavrov");
    }

    @Test
    void showsMarkupInAReportAndNeverRunsIt() {
        String report = firstLink("/search?q=resign", "/reports/report-");
        assertThat(page(report).body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void saysWhatIsWrongWithADate() {
        assertThat(page("/events?from=yesterday").body()).contains("is not a day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=(((", "/search?q=foo:bar", "/search?q=%22", "/search?q=a+AND+OR+NOT+b"})
    void saysWhatIsWrongWithAQuestion(String path) {
        assertThat(page(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/rows/statement-0",
                "/rows/statement-0/citation.ris",
                "/reports/report-0",
                "/reports/report-0/beside/report-1",
                "/entities/x",
                "/export/x",
                "/files/..%2f..%2fetc"
            })
    void answersAWrongAddressWithAPageThatHelps(String path) {
        HttpResponse<String> response = page(path);
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void showsARecordOfNoReport() {
        StoryFixture.build(folder.resolve("empty"), List.of(), 1);
        try (Desk empty = Desk.open(RecordDirectory.open(folder.resolve("empty")), "127.0.0.1", 0)) {
            for (String path : PAGES) {
                assertThat(get("http://127.0.0.1:" + empty.port() + path).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
            assertThat(get("http://127.0.0.1:" + empty.port() + "/").body()).contains("Nothing is in this record yet");
        }
    }

    @Test
    void allowsNothingFromElsewhere() {
        String policy =
                page("/").headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }
}
