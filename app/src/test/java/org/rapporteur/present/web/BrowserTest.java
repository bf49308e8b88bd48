package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.rapporteur.record.StoryFixture;

/** The desk in a real Chromium: every page can be used by everybody, at every width, and asks no other host. */
@Tag("models")
@EnabledIf(
        value = "isBrowserHere",
        disabledReason =
                "no Chromium with its driver here; to run these tests: apt-get install chromium chromium-driver")
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Desk desk;
    private static ChromeDriver browser;

    static boolean isBrowserHere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    @BeforeAll
    static void serve() {
        desk = Desk.open(StoryFixture.deskRecord(), "127.0.0.1", 0);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .build(),
                options);
    }

    @AfterAll
    static void stop() {
        browser.quit();
        desk.close();
    }

    /** A page of each kind; the narrow and dark ones and the wide and light ones take turns. */
    static List<String> pages() {
        return List.of(
                "/",
                "/timeline",
                "/statements",
                "/claims?support=single",
                "/disagreements?finding=differ",
                "/events?status=happened",
                "/figures",
                "/transfers",
                "/processes",
                "/map",
                "/network",
                "/outlets",
                "/search?q=missile*",
                "/nothing-here",
                link("/statements", "/rows/statement-"),
                link("/entities", "/entities/entity-"),
                link("/statements", "/reports/report-"));
    }

    private static String link(String page, String start) {
        return DeskTest.firstLink(address(""), page, start);
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + desk.port() + path;
    }

    private static void open(String path, int width, String scheme) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        browser.get(address(path));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanUseThePage(String path) {
        boolean isNarrow = pages().indexOf(path) % 2 == 1;
        int width = isNarrow ? 360 : 1600;
        open(path, width, isNarrow ? "dark" : "light");
        assertThat(violations()).isEmpty();
        assertThat(foreignRequests()).isEmpty();
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .as("does not scroll sideways")
                .isLessThanOrEqualTo(width);
        assertThat(complaints()).isEmpty();
    }

    private static List<String> violations() {
        return new AxeBuilder()
                .withTags(WCAG).analyze(browser).getViolations().stream()
                        .map((Rule rule) -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> foreignRequests() {
        List<String> asked = (List<String>)
                browser.executeScript("return performance.getEntriesByType('resource').map(each => each.name)");
        return asked.stream()
                .filter(address -> !address.startsWith(address("")) && !address.startsWith("data:"))
                .toList();
    }

    private static List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("404 (Not Found)"))
                .toList();
    }

    @Test
    void tellsANewcomerInThreeClicksWhoSaysTheMissilesCameAndWhoDeniesIt() {
        open("/", 1024, "light");
        browser.findElement(By.linkText("Transfers")).click();
        browser.findElement(By.linkText("S-300")).click();
        String page = browser.findElement(By.tagName("main")).getText();
        assertThat(page).contains("delivered").contains("Bashar al-Assad").contains("Cedar Tribune");
        assertThat(page).contains("denied").contains("Vladimir Putin").contains("Neva Chronicle");
        browser.findElement(By.linkText("the first consignment had arrived")).click();
        assertThat(browser.findElement(By.id("here")).isDisplayed()).isTrue();
    }

    @Test
    void takesALayerOffTheTextAndPutsItBack() {
        open(link("/statements", "/reports/report-"), 1024, "light");
        WebElement box = browser.findElement(By.cssSelector("input[data-layer=content]"));
        box.click();
        assertThat(browser.findElements(By.cssSelector(".text .mark.content"))).isEmpty();
        box.click();
        assertThat(browser.findElements(By.cssSelector(".text .mark.content"))).isNotEmpty();
    }

    @Test
    void walksTheMarksWithTheKeyboardAndExplainsThem() {
        open(link("/statements", "/reports/report-"), 1024, "light");
        browser.findElement(By.tagName("main")).sendKeys("j");
        assertThat(browser.switchTo().activeElement().getAttribute("class")).contains("mark");
        assertThat(browser.findElement(By.className("explain")).getText()).isNotBlank();
        browser.switchTo().activeElement().sendKeys("/");
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("q");
    }

    @Test
    void filtersByTheFormAndKeepsTheFilterInTheAddress() {
        open("/statements", 1024, "light");
        browser.findElement(By.name("source")).sendKeys("Putin", Keys.ENTER);
        assertThat(browser.getCurrentUrl()).contains("source=Putin");
        assertThat(browser.findElements(By.cssSelector("td[data-column=Source]")))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getText()).contains("Putin"));
    }

    @Test
    void showsMarkupInAReportAndNeverRunsIt() {
        open("/search?q=resign", 1024, "light");
        browser.findElement(By.cssSelector(".cites a")).click();
        assertThat(browser.getTitle()).contains("<script>alert(1)</script>");
        assertThat(browser.findElements(By.cssSelector("main script, main b.injected")))
                .isEmpty();
    }
}
