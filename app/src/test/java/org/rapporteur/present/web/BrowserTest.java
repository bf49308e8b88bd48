package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.rapporteur.record.StoryFixture;

/** The desk in a real Chromium: every page can be used by everybody, at every width, and asks no other host. */
@Tag("models")
@EnabledIf(value = "isBrowserHere", disabledReason = Chromium.MISSING)
class BrowserTest {

    private static Desk desk;
    private static Chromium chromium;
    private static ChromeDriver browser;

    static boolean isBrowserHere() {
        return Chromium.isHere();
    }

    @BeforeAll
    static void serve() {
        desk = Desk.open(StoryFixture.deskRecord(), "127.0.0.1", 0);
        chromium = Chromium.start();
        browser = chromium.driver;
    }

    @AfterAll
    static void stop() {
        chromium.close();
        desk.close();
    }

    /** A page of each kind. */
    static List<String> pages() {
        return List.of(
                "/",
                "/brief",
                "/timeline",
                "/timeline?from=2013-05-01&to=2013-05-31",
                "/statements",
                "/claims?support=single",
                "/disagreements?finding=differ",
                "/events?status=happened",
                "/figures",
                "/figures/list",
                "/entities",
                "/reports",
                "/export",
                "/transfers",
                "/incidents",
                "/processes",
                "/map",
                "/network",
                "/outlets",
                "/copies",
                "/add",
                "/review",
                "/search?q=missile*",
                "/nothing-here",
                link("/statements", "/rows/statement-"),
                link("/transfers", "/rows/transfer-"),
                link("/claims", "/rows/claim-"),
                link("/disagreements", "/rows/disagreement-"),
                link("/copies", "/reports/"),
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
        chromium.open(address(path), width, scheme);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanUseThePage(String path) {
        isUsable(path, 360, "dark");
        isUsable(path, 1600, "light");
    }

    private static void isUsable(String path, int width, String scheme) {
        open(path, width, scheme);
        assertThat(chromium.violations()).isEmpty();
        assertThat(chromium.foreignRequests(address(""))).isEmpty();
        assertThat(chromium.scrollWidth()).as("does not scroll sideways").isLessThanOrEqualTo(width);
        assertThat(chromium.complaints()).isEmpty();
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
    void goesToTheNextMarkAndBackWithTheKeyboard() {
        open(link("/statements", "/reports/report-"), 1024, "light");
        browser.findElement(By.tagName("main")).sendKeys("j");
        WebElement first = browser.switchTo().activeElement();
        first.sendKeys("j");
        WebElement second = browser.switchTo().activeElement();
        assertThat(second).isNotEqualTo(first);
        assertThat(browser.findElement(By.className("explain")).getText())
                .contains(second.getText().strip());
        second.sendKeys("k");
        assertThat(browser.switchTo().activeElement()).isEqualTo(first);
        first.sendKeys(Keys.ENTER);
        assertThat(browser.getCurrentUrl()).contains("/rows/");
    }

    @Test
    void tellsTimesOfDayInTheReadersOwnZoneAndInTheirOwnWithoutAScript() {
        browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Tokyo"));
        try {
            open("/copies", 1024, "light");
            assertThat(browser.findElement(By.tagName("main")).getText()).contains("2013-08-21 18:05 GMT+9");
        } finally {
            browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", ""));
        }
        assertThat(DeskTest.body(address("/copies"))).contains(">2013-08-21 10:05 +01:00</time>");
    }

    @Test
    void copiesACitationInPlainWordsMarkdownAndRis() {
        open(link("/statements", "/rows/statement-"), 1024, "light");
        browser.findElement(By.xpath("//summary[. = 'Cite this']")).click();
        WebElement cite = browser.findElement(By.cssSelector(".cite"));
        assertThat(cite.getText()).contains("Plain").contains("Markdown").contains("RIS");
        assertThat(cite.findElements(By.tagName("button"))).hasSizeGreaterThanOrEqualTo(2);
        cite.findElement(By.tagName("button")).click();
        assertThat(cite.findElement(By.tagName("button")).getText()).startsWith("Cop");
        String ris = cite.findElement(By.cssSelector("a[href$='citation.ris']")).getAttribute("href");
        assertThat(DeskTest.body(ris)).startsWith("TY  - NEWS");
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
