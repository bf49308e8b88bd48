package org.rapporteur.present.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.StoryFixture;

/** The briefing of the bundled story. */
@Tag("models")
class BriefingTest {

    private static final Length LONG = new Length(12, 5000);
    private static final Pattern NAMES_WHO = Pattern.compile("according to|, in | origins?:");

    private static RecordQueries record;

    @BeforeAll
    static void open() {
        record = RecordQueries.open(StoryFixture.deskRecord());
    }

    private static Briefing brief(Filter filter, Length length) {
        return new BriefingWriter(record, filter, length).write();
    }

    private static Stream<Line> lines(Briefing briefing) {
        return briefing.sections().stream().flatMap(section -> section.lines().stream());
    }

    @Test
    void leadsEveryLineBackToWordsThatStandThere() {
        List<Line> lines = lines(brief(Filter.ALL, LONG)).toList();
        assertThat(lines).hasSizeGreaterThan(30).allSatisfy(line -> {
            assertThat(line.citations()).isNotEmpty();
            assertThat(line.citations()).allSatisfy(citation -> {
                String text = record.report(citation.report()).orElseThrow().text();
                int start = text.offsetByCodePoints(0, citation.start());
                assertThat(text.startsWith(citation.exact(), start))
                        .as(citation.exact())
                        .isTrue();
            });
        });
    }

    /** Each line names an outlet that it cites, or who says so. */
    @Test
    void assertsNothingInItsOwnVoice() {
        assertThat(lines(brief(Filter.ALL, LONG))).allSatisfy(line -> {
            boolean namesOutlet = line.citations().stream()
                    .flatMap(citation -> record.reportRow(citation.report()).stream())
                    .anyMatch(report -> line.words().contains(report.outlet().orElse("A report that names no outlet")));
            assertThat(namesOutlet || NAMES_WHO.matcher(line.words()).find())
                    .as(line.words())
                    .isTrue();
        });
    }

    /** The dead of two years around a town are not among those of one night there. */
    @Test
    void keepsCountsOfOnePlaceApartThatDoNotCountTheSame() {
        List<String> figures = lines(brief(Filter.ALL, LONG))
                .map(Line::words)
                .filter(words -> words.startsWith("Killed, Damascus"))
                .toList();
        assertThat(figures)
                .anySatisfy(words -> assertThat(words).contains("1,429", "213").doesNotContain("17,800"));
    }

    @Test
    void saysNothingTwice() {
        List<String> quoted = new ArrayList<>();
        lines(brief(Filter.ALL, LONG))
                .flatMap(line -> line.citations().stream())
                .map(citation -> Quotations.oneLine(citation.exact()))
                .filter(words -> words.split(" ").length > 12)
                .forEach(quoted::add);
        assertThat(quoted).doesNotHaveDuplicates();
    }

    @Test
    void keepsToItsLength() {
        for (int words : new int[] {60, 200, 700}) {
            int number = lines(brief(Filter.ALL, new Length(6, words)))
                    .mapToInt(line -> line.words().split("\\s+").length)
                    .sum();
            assertThat(number).isBetween(words / 3, words);
        }
        assertThat(brief(Filter.ALL, new Length(2, 5000)).sections())
                .allSatisfy(section -> assertThat(section.lines()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(brief(Filter.ALL, Length.PAGE)).isEqualTo(brief(Filter.ALL, Length.PAGE));
    }

    @Test
    void citesNoReportOfALaterDay() {
        LocalDate day = LocalDate.of(2012, 7, 31);
        Briefing briefing = brief(Filter.ALL.withPublished(Optional.empty(), Optional.of(day)), LONG);
        assertThat(briefing.title()).isEqualTo("Briefing, as of 31 July 2012");
        assertThat(lines(briefing).flatMap(line -> line.citations().stream()))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(record.reportRow(citation.report())
                                .orElseThrow()
                                .publishedFirst()
                                .orElse(""))
                        .isLessThanOrEqualTo(day.toString()));
    }

    @Test
    void citesNoReportOfAnEarlierDay() {
        LocalDate day = LocalDate.of(2013, 6, 1);
        Briefing briefing = brief(Filter.ALL.withPublished(Optional.of(day), Optional.empty()), LONG);
        assertThat(lines(briefing).flatMap(line -> line.citations().stream()))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(record.reportRow(citation.report())
                                .orElseThrow()
                                .publishedLast()
                                .orElse(""))
                        .isGreaterThanOrEqualTo(day.toString()));
    }

    @Test
    void isAboutWhatIsAskedFor() {
        Briefing briefing = brief(Filter.ALL.withAbout(Optional.of("Yakhont")), Length.PAGE);
        assertThat(briefing.title()).isEqualTo("Briefing on Yakhont");
        assertThat(lines(briefing))
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line.words()).contains("Yakhont"));
    }

    @Test
    void hasNothingToSayOfAnEmptyRecord(@TempDir Path folder) {
        StoryFixture.build(folder.resolve("empty.record"), List.of(), 1);
        RecordQueries empty = RecordQueries.open(RecordDirectory.open(folder.resolve("empty.record")));
        Briefing briefing = new BriefingWriter(empty, Filter.ALL, Length.PAGE).write();
        assertThat(briefing.sections()).isEmpty();
        assertThat(briefing.extent()).startsWith("0 reports from no named outlet.");
        for (BriefingFormat format : BriefingFormat.values()) {
            assertThat(format.lines(briefing)).isNotEmpty();
        }
    }

    @Test
    void writesTheSameLinesInEveryFormat() {
        Briefing briefing = brief(Filter.ALL, Length.PAGE);
        long lines = lines(briefing).count();
        assertThat(String.join("\n", BriefingFormat.TEXT.lines(briefing))
                        .lines()
                        .filter(line -> line.startsWith("- ")))
                .hasSize((int) lines);
        assertThat(BriefingFormat.MARKDOWN.lines(briefing).stream().filter(line -> line.startsWith("- ")))
                .hasSize((int) lines);
        assertThat(BriefingFormat.HTML.lines(briefing).stream().filter(line -> line.startsWith("<li>")))
                .hasSize((int) lines);
    }
}
