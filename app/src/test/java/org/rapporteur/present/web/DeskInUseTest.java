package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.rapporteur.record.DeskRecords;

/** A desk at work in a real Chromium: records of one report, of none and of a very long one; judging, adding, switching. */
@Tag("models")
@EnabledIf(value = "isBrowserHere", disabledReason = Chromium.MISSING)
class DeskInUseTest {

    /** More reports than are read before a button is pressed. */
    private static final int MANY = 60;

    @TempDir
    private static Path folder;

    private static Desk desk;
    private static Chromium chromium;
    private static ChromeDriver browser;

    static boolean isBrowserHere() {
        return Chromium.isHere();
    }

    @BeforeAll
    static void serve() {
        desk = Desk.open(
                List.of(
                        DeskRecords.ofOne(folder.resolve("one")),
                        DeskRecords.ofNone(folder.resolve("none")),
                        DeskRecords.ofFiveMegabytes(folder.resolve("long")),
                        DeskRecords.ofOne(folder.resolve("judged")),
                        DeskRecords.ofNone(folder.resolve("stopped")),
                        DeskRecords.ofRoute(folder.resolve("route")),
                        DeskRecords.ofRoute(folder.resolve("keys")),
                        DeskRecords.ofRoute(folder.resolve("part"))),
                "127.0.0.1",
                0,
                Optional.empty());
        chromium = Chromium.start();
        browser = chromium.driver;
    }

    @AfterAll
    static void stop() {
        chromium.close();
        desk.close();
    }

    private static void open(String path) {
        chromium.open("http://127.0.0.1:" + desk.port() + path, 1024, "light");
    }

    private static String main() {
        return browser.findElement(By.tagName("main")).getText();
    }

    private static void waitFor(String words) {
        new WebDriverWait(browser, Duration.ofMinutes(3))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "no “" + words + "” after three minutes")
                .until(driver -> main().contains(words));
    }

    /** What the row's page says of its judgements, once it says these words. */
    private static String judging(String words) {
        return new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "no “" + words + "” among the judgements")
                .until(driver -> driver.findElements(By.className("judging")).stream()
                        .map(WebElement::getText)
                        .filter(text -> text.contains(words))
                        .findFirst()
                        .orElse(null));
    }

    /** Opens the page of the only statement of a record, as a reader would. */
    private static void openStatement(String record) {
        open("/records/" + record + "/statements");
        browser.findElement(By.cssSelector("td a.tag")).click();
    }

    @Test
    void switchesBetweenRecordsAndKeepsTheRecordInEveryAddress() {
        open("/");
        browser.findElement(By.linkText("one")).click();
        browser.findElement(By.linkText("Statements")).click();
        assertThat(browser.getCurrentUrl()).endsWith("/records/one/statements");
        assertThat(main()).contains("she would resign");
        browser.findElement(By.cssSelector(".switch summary")).click();
        browser.findElement(By.linkText("long")).click();
        assertThat(browser.getCurrentUrl()).endsWith("/records/long/");
        assertThat(browser.findElements(By.cssSelector("main a[href^='/']")))
                .allSatisfy(link -> assertThat(link.getAttribute("href")).contains("/records/long/"));
    }

    @Test
    void looksRightWithOneReportAndWithNone() {
        for (String page :
                List.of("/", "/timeline", "/statements", "/reports", "/copies", "/map", "/network", "/review")) {
            for (String record : List.of("one", "none")) {
                open("/records/" + record + page);
                assertThat(browser.findElement(By.tagName("h1")).getText()).isNotBlank();
                assertThat(chromium.violations()).as(record + page).isEmpty();
                assertThat(chromium.scrollWidth()).isLessThanOrEqualTo(1024);
                assertThat(chromium.complaints()).isEmpty();
            }
        }
        open("/records/none/");
        assertThat(main()).contains("Nothing is in this record yet");
    }

    @Test
    void scrollsThroughAReportOfFiveMegabytes() {
        open("/records/long/reports");
        browser.findElement(By.cssSelector("td.passage a")).click();
        int before = browser.findElements(By.cssSelector(".block")).size();
        assertThat((Long) browser.executeScript("return document.documentElement.outerHTML.length"))
                .isLessThan(700_000);
        browser.executeScript("document.querySelector('.onward').scrollIntoView()");
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> driver.findElements(By.cssSelector(".block")).size() > before);
        assertThat(main()).doesNotContain("the session was closed");
    }

    @Test
    void leadsFromAStatementToItsPlaceInALongReport() {
        open("/records/long/statements");
        browser.findElement(By.linkText("the session was closed")).click();
        assertThat(browser.findElement(By.id("here")).isDisplayed()).isTrue();
        assertThat(main()).contains("of a long text");
    }

    @Test
    void judgesARowOnItsOwnPageAndTakesItBack() {
        openStatement("one");
        String page = browser.getCurrentUrl();
        browser.findElement(By.xpath("//button[starts-with(., 'Right')]")).click();
        assertThat(judging("Undo")).contains("right");
        assertThat(browser.getCurrentUrl()).startsWith(page);
        assertThat(chromium.violations()).isEmpty();
        browser.findElement(By.xpath("//button[starts-with(., 'Undo')]")).click();
        assertThat(judging("undone")).isNotBlank();
    }

    @Test
    void editsAFieldOnTheRowsPage() {
        openStatement("one");
        browser.findElement(By.xpath("//summary[. = 'Edit a field']")).click();
        browser.findElement(By.xpath("//option[starts-with(., 'act')]")).click();
        browser.findElement(By.name("value")).sendKeys("promise");
        browser.findElement(By.xpath("//button[. = 'Change it']")).click();
        assertThat(judging("act")).isNotBlank();
    }

    @Test
    void answersTheReviewQueueWithKeys() {
        open("/records/long/review");
        assertThat(main()).contains("1 of ");
        String first = browser.findElement(By.cssSelector(".judged mark")).getText();
        browser.findElement(By.tagName("body")).sendKeys("n");
        waitFor("wrong");
        assertThat(main()).contains("Nothing is left to judge");
        browser.findElement(By.tagName("body")).sendKeys("u");
        waitFor("undone");
        assertThat(browser.findElement(By.cssSelector(".judged mark")).getText())
                .isEqualTo(first);
    }

    @Test
    void goesThroughTheReviewQueueWithKeys() {
        open("/records/judged/review");
        String first = judged();
        press("j");
        waitFor("2 of ");
        String second = judged();
        assertThat(second).isNotEqualTo(first);
        press("k");
        waitFor("1 of ");
        assertThat(judged()).isEqualTo(first);
        press("y");
        waitFor("right");
        assertThat(judged()).isEqualTo(second);
        press("u");
        waitFor("undone");
        assertThat(judged()).isEqualTo(first);
    }

    private static void press(String key) {
        browser.findElement(By.tagName("body")).sendKeys(key);
    }

    private static String judged() {
        return browser.findElement(By.cssSelector(".judged mark")).getText();
    }

    /** Opens the page of the only transfer of a record. */
    private static void openTransfer(String record) {
        open("/records/" + record + "/transfers");
        browser.findElement(By.cssSelector(".lines h2 a")).click();
    }

    /** What the page says of one through whom the transfer passes, once it says these words. */
    private static String intermediary(String name, String words) {
        return new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "no “" + words + "” beside " + name)
                .until(driver -> {
                    driver.navigate().refresh();
                    return driver.findElements(By.cssSelector("[data-judging]")).stream()
                            .map(WebElement::getText)
                            .filter(text -> text.contains(name) && text.contains(words))
                            .findFirst()
                            .orElse(null);
                });
    }

    /** What is judged stands on the next page; what follows from it is put together behind it. */
    private static void waitForRoute(Predicate<String> wanted) {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .until(driver -> {
                    driver.navigate().refresh();
                    return wanted.test(driver.findElement(By.cssSelector(".lines dl.facts"))
                            .getText());
                });
    }

    @Test
    void strikesOutABrokerOnTheTransfersPageAndPutsItBack() {
        openTransfer("route");
        browser.findElement(By.xpath("//button[@aria-label = 'Wrong: broker, Viktor Halden']"))
                .click();
        assertThat(intermediary("Viktor Halden", "Put back")).contains("applied");
        waitForRoute(route -> route.contains("Sarvia") && !route.contains("Halden"));
        assertThat(chromium.violations()).isEmpty();
        browser.findElement(By.xpath("//button[starts-with(., 'Put back')]")).click();
        intermediary("Viktor Halden", "Wrong");
        waitForRoute(route -> route.contains("Viktor Halden"));
    }

    @Test
    void answersForTheIntermediaryThatHasTheFocus() {
        openTransfer("keys");
        browser.findElement(By.cssSelector("[data-judging] button")).sendKeys("n");
        assertThat(intermediary("Sarvia", "Put back")).isNotBlank();
        browser.findElement(By.xpath("//button[starts-with(., 'Put back')]")).sendKeys("u");
        assertThat(intermediary("Sarvia", "Wrong")).contains("undone");
        assertThat(browser.findElements(By.cssSelector(".judging > .latest"))).isEmpty();
    }

    @Test
    void givesAnIntermediaryAnotherPart() {
        openTransfer("part");
        browser.findElements(By.xpath("//summary[. = 'Another part']")).get(1).click();
        browser.findElements(By.xpath("//option[. = 'transit']")).get(1).click();
        browser.findElements(By.xpath("//button[. = 'Change it' and ancestor::*[@data-judging]]"))
                .get(1)
                .click();
        assertThat(intermediary("transit: Viktor Halden", "edit")).contains("applied");
    }

    @Test
    void stopsARunningBuildAndKeepsWhatItHasRead() throws IOException {
        StringBuilder files = new StringBuilder();
        for (int number = 1; number <= MANY; number++) {
            String text = "Envoy " + number + " leaves\n\nOSLO (Example Wire) -- "
                    + ("“I am leaving,” Olga Berg said on Monday, number " + number + ". ").repeat(20) + "\n";
            files.append(number == 1 ? "" : "\n").append(Files.writeString(folder.resolve(number + ".txt"), text));
        }
        open("/records/stopped/add");
        browser.findElement(By.id("files")).sendKeys(files);
        browser.findElement(By.xpath("//button[. = 'Read them']")).click();
        browser.findElement(By.xpath("//button[. = 'Stop it']")).click();
        waitFor("It was stopped.");
        assertThat(browser.findElements(By.id("files"))).hasSize(1);
        assertThat(chromium.violations()).isEmpty();
        open("/records/stopped/");
        assertThat(main()).doesNotContain("A build is running");
    }

    @Test
    void readsFilesThatAreDroppedOnThePageAndSaysWhatItCouldNotUse() throws IOException {
        Path report = Files.writeString(
                folder.resolve("new.txt"),
                "Envoy <i>leaves</i>\n\nOSLO (Example Wire) -- “I am leaving,” Olga Berg said on Monday.\n");
        Path broken = Files.write(folder.resolve("broken.bin"), new byte[] {0, 1, 2});
        open("/records/none/add");
        assertThat(chromium.violations()).isEmpty();
        browser.findElement(By.id("files")).sendKeys(report + "\n" + broken);
        browser.findElement(By.xpath("//button[. = 'Read them']")).click();
        waitFor("New reports: 1.");
        assertThat(main()).contains("broken.bin");
        open("/records/none/search?q=leaving");
        assertThat(main()).contains("leaving");
        assertThat(browser.findElements(By.cssSelector("main i"))).isEmpty();
    }

    @Test
    void helpsWhereAnAddressLeadsNowhere() {
        for (String path :
                List.of("/records/one/rows/statement-0", "/records/one/nothing", "/records/nowhere/", "/x")) {
            open(path);
            assertThat(main()).contains("Not here");
            assertThat(chromium.violations()).as(path).isEmpty();
            assertThat(browser.findElements(By.cssSelector("main a"))).isNotEmpty();
        }
    }
}
