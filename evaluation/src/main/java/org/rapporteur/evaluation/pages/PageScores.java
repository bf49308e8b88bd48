package org.rapporteur.evaluation.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.evaluation.Score;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.read.dates.DateReader;

/**
 * Scores web pages as the trafilatura evaluation does: a passage that must be there counts as right if the text holds
 * it, one that must not be there as wrong; blanks aside. Precision, recall and F are over all passages, once of all that is
 * not furniture, once of the main text alone.
 */
public final class PageScores {

    private final Ingest ingest = new Ingest();
    private final DateReader dates = new DateReader();

    /** The scores on every page below the folder; on those held out and the others, each by itself. */
    public List<Score> score(Path folder) throws IOException {
        List<GoldPage> pages = GoldPage.below(folder);
        List<Score> scores = new ArrayList<>(score("html", pages, any -> true));
        scores.addAll(score("html held out", pages, page -> isHeldOut(page.name())));
        scores.addAll(score("html worked on", pages, page -> !isHeldOut(page.name())));
        return scores;
    }

    /** Whether a page is kept from those that the rules were written on: one in two, by a digest of the name. */
    public static boolean isHeldOut(String name) {
        String digest = Id.sha256Hex(name.getBytes(StandardCharsets.UTF_8));
        return Integer.parseInt(digest.substring(0, 2), 16) % 2 == 0;
    }

    private List<Score> score(String task, List<GoldPage> pages, Predicate<GoldPage> wanted) throws IOException {
        PageTally tally = new PageTally();
        for (GoldPage page : pages) {
            if (wanted.test(page)) {
                count(page, tally);
            }
        }
        return tally.scores(task);
    }

    private void count(GoldPage page, PageTally tally) throws IOException {
        byte[] bytes = Files.readAllBytes(page.file());
        Optional<Report> report =
                ingest.read(page.name(), bytes).reports().stream().findFirst();
        String text = report.map(PageScores::text).orElse("");
        String mainText = report.map(PageScores::mainText).orElse("");
        page.with().stream()
                .map(PageScores::blanks)
                .forEach(passage -> tally.passage(true, text.contains(passage), mainText.contains(passage)));
        page.without().stream()
                .map(PageScores::blanks)
                .forEach(passage -> tally.passage(false, text.contains(passage), mainText.contains(passage)));
        if (!page.title().isBlank()) {
            tally.title(report.flatMap(Report::title)
                    .filter(title -> blanks(title).equalsIgnoreCase(blanks(page.title())))
                    .isPresent());
        }
        if (!page.author().isBlank()) {
            tally.author(report.filter(found -> names(found, page.author())).isPresent());
        }
        if (!page.date().isBlank()) {
            tally.date(report.filter(found -> holdsDay(found, page.date())).isPresent());
            Optional<String> day = report.flatMap(
                            found -> dates.read(found).published().asDay())
                    .map(LocalDate::toString);
            boolean stated = StatedDay.in(new String(bytes, StandardCharsets.UTF_8), LocalDate.parse(page.date()));
            tally.day(day.isPresent(), day.filter(page.date()::equals).isPresent(), stated);
        }
    }

    /** What the report holds beside furniture, with single blanks. */
    static String text(Report report) {
        return text(report, Set.of(PartKind.FURNITURE));
    }

    /** The text proper: without what the report tells to be its title, bylines and captions. */
    private static String mainText(Report report) {
        return text(report, Set.of(PartKind.FURNITURE, PartKind.TITLE, PartKind.BYLINE, PartKind.CAPTION));
    }

    private static String text(Report report, Set<PartKind> left) {
        return blanks(report.parts().stream()
                .filter(part -> !left.contains(part.kind()))
                .map(part -> report.words(part.span()))
                .collect(Collectors.joining("\n")));
    }

    private static String blanks(String words) {
        return words.replace("\u00ad", "")
                .replaceAll("[\\s\\u00a0\\u200b]+", " ")
                .strip();
    }

    private static boolean names(Report report, String author) {
        String wanted = author.toLowerCase(Locale.ROOT);
        return report.bylines().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains(wanted) || wanted.contains(name));
    }

    /** Whether one of the dates that the page states for its publication is the day. */
    private static boolean holdsDay(Report report, String day) {
        return report.dates().stream()
                .filter(date -> date.kind() == DateKind.PUBLISHED)
                .anyMatch(date -> date.value().startsWith(day));
    }
}
