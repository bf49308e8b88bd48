package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

class PublishedDateTest {

    private static final DateReader READER = new DateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-05-17T23:50:00-04:00 | 2013-05-17",
                "Fri, 17 May 2013 10:00:00 GMT | 2013-05-17",
                "May 17, 2013 3:04 pm | 2013-05-17",
                "17. Mai 2013 | 2013-05-17",
                "17 décembre 2013 à 12h05 | 2013-12-17",
                "20130517 | 2013-05-17",
                "20130517T101500Z | 2013-05-17",
                "17.05.2013 | 2013-05-17",
                "05.07.2013 | 2013-07-05",
                "17/05/2013 | 2013-05-17",
                "1368748800 | 2013-05-17",
                "1368748800000 | 2013-05-17"
            })
    void readsTheDayFromMetadata(String value, LocalDate day) {
        Time published = published(Reports.of("Text.").published(value));
        assertThat(published.asDay()).contains(day);
        assertThat(published.basis()).isEqualTo(Basis.METADATA);
    }

    @ParameterizedTest
    @CsvSource({"05/07/2013", "31.02.2013", "yesterday", "0000-00-00", "2013", "''"})
    void takesNothingFromMetadataThatStateNoDay(String value) {
        assertThat(published(Reports.of("Text.").published(value))).isEqualTo(Time.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "https://outlet.example/2013/05/17/title, 2013-05-17",
        "https://outlet.example/world/2013/may/17/title, 2013-05-17",
        "https://outlet.example/news-2013-05-17.html, 2013-05-17",
        "https://outlet.example/20130517/title, 2013-05-17"
    })
    void readsTheDayFromTheAddress(String url, LocalDate day) {
        assertThat(published(Reports.of("Text.").url(url)).asDay()).contains(day);
    }

    @Test
    void readsTheMonthFromTheAddress() {
        Time published = published(Reports.of("Text.").url("https://outlet.example/2013/05/title"));
        assertThat(published.value()).isEqualTo("2013-05");
    }

    @Test
    void leavesOpenWhichOfTwoWeakFieldsADayApartIsRight() {
        Time published = published(Reports.of("Text.")
                .stated("time element", "2013-05-17T22:30:00Z")
                .stated("shown \"18 May 2013\"", "2013-05-18"));
        assertThat(published.asDay()).isEmpty();
        assertThat(published.first()).contains(LocalDate.of(2013, 5, 17));
        assertThat(published.last()).contains(LocalDate.of(2013, 5, 18));
    }

    @Test
    void prefersAFieldForTheDayOfPublicationToOneShown() {
        Time published = published(Reports.of("Text.")
                .stated("JSON-LD datePublished", "2013-05-17T22:30:00Z")
                .stated("shown \"18 May 2013\"", "2013-05-18"));
        assertThat(published.asDay()).contains(LocalDate.of(2013, 5, 17));
    }

    @Test
    void keepsUpdatedApart() {
        Dates dates = READER.read(Reports.of("Text.")
                .published("2013-05-17")
                .updated("2013-05-18")
                .report());
        assertThat(dates.published().asDay()).contains(LocalDate.of(2013, 5, 17));
        assertThat(dates.updated().asDay()).contains(LocalDate.of(2013, 5, 18));
    }

    @Test
    void readsADateAtTheHead() {
        Time published = published(
                new Reports().with(PartKind.BYLINE, "Saturday, 6 May 2006").with(PartKind.PARAGRAPH, "Text."));
        assertThat(published.asDay()).contains(LocalDate.of(2006, 5, 6));
        assertThat(published.basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void givesADatelineItsYearFromAKnownEvent() {
        String dateline = "GENEVA, June 30 (Northgate Wire)";
        Reports reports = new Reports()
                .with(PartKind.DATELINE, dateline)
                .with(PartKind.PARAGRAPH, "Powers agreed on Saturday to end 16 months of conflict in Syria.")
                .dateline("June 30", "Northgate Wire", new Span(0, dateline.length()));
        Time published = published(reports);
        assertThat(published.asDay()).contains(LocalDate.of(2012, 6, 30));
        assertThat(published.basis()).isEqualTo(Basis.DATELINE);
        assertThat(published.evidence()).isNotEmpty();
    }

    @Test
    void worksOutBoundsFromTheText() {
        Report report = Reports.of(
                        "The minister said on Friday that the talks agreed on May 7 would be held in June.",
                        "The war in Syria has gone on for 26 months of conflict, he said on Thursday.")
                .report();
        Time published = READER.read(report).published();
        assertThat(published.value()).isEqualTo("2013-05");
        assertThat(published.basis()).isEqualTo(Basis.INFERRED);
        assertThat(published.first().orElseThrow().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void readsNoDateFromACaption() {
        Time published = published(new Reports()
                .with(PartKind.CAPTION, "The president meets the envoy, Feb. 7, 2012.")
                .with(PartKind.PARAGRAPH, "The envoy was here."));
        assertThat(published).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void narrowsOneReportByAnother() {
        Dates undated = READER.read(Reports.of("The minister said on Friday that talks would be held in June.")
                .report());
        LocalDate friday = LocalDate.of(2013, 5, 17);
        DateConstraint near17May = DateConstraint.between(
                Optional.of(friday.minusDays(1)),
                Optional.of(friday.plusDays(1)),
                Strength.LIKELY,
                new Span(0, 0),
                "near another report");
        Time near = undated.constraints().and(List.of(near17May)).time();
        assertThat(near.first()).contains(friday);
        assertThat(near.last()).contains(friday.plusDays(1));
    }

    @Test
    void doesNotTakeTheDayOfAChangeForTheDayOfPublication() {
        Time published = published(new Reports()
                .with(PartKind.BYLINE, "Last updated: Thursday 22 August 2013 08.20 BST")
                .with(PartKind.PARAGRAPH, "Rockets hit the suburbs on Wednesday, the doctors said."));
        assertThat(published.first()).contains(LocalDate.of(2013, 8, 21));
        assertThat(published.last()).contains(LocalDate.of(2013, 8, 22));
        assertThat(published.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void doesNotTakeANoteOnAChangeForSomethingThatHadBeen() {
        Time published = published(Reports.of(
                "Rockets hit the suburbs on Wednesday, the doctors said.",
                "This article was amended on 22 August 2013. The headline was changed."));
        assertThat(published.first()).contains(LocalDate.of(2013, 8, 21));
        assertThat(published.last()).contains(LocalDate.of(2013, 8, 22));
    }

    @Test
    void aDayCalledByMonthIsNotOfTheLastWeekWhereThoseAreCalledByWeekday() {
        Report report = Reports.of(
                        "The minister said on Friday that the talks agreed on May 7 would be held in June.",
                        "The war in Syria has gone on for 26 months of conflict, he said on Thursday.")
                .report();
        Time published = READER.read(report).published();
        assertThat(published.first()).contains(LocalDate.of(2013, 5, 17));
        assertThat(published.last()).contains(LocalDate.of(2013, 5, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,500 people were killed in Syria since the uprising began eleven months ago. | 2012-01-31 | 2012-03-15",
                "More than 5,400 people have been killed in Syria since protests broke out last March. | 2011-03-15 | 2012-03-15",
                "The envoy to Syria was there. At least 80,000 were killed in two years. | 2013-01-15 | 2013-11-15",
                "Hundreds were killed by poison gas near Damascus on August 21. | 2013-08-21 | 2014-08-21"
            })
    void boundsItsDayByEventsThatAreWellKnown(String text, LocalDate first, LocalDate last) {
        Time published = published(Reports.of(text));
        assertThat(published.first()).contains(first);
        assertThat(published.last()).contains(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The uprising in the novel began eleven months ago.",
                "Five people were killed in Syria two weeks after the storm.",
                "Hundreds were killed by poison gas near Damascus on August 3."
            })
    void takesNoBoundFromOtherEvents(String text) {
        assertThat(published(Reports.of(text))).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void resolvesTimesOnceTheDateIsWorkedOut() {
        Report report = new Reports()
                .with(PartKind.BYLINE, "17 May 2013")
                .with(PartKind.PARAGRAPH, "They met last month.")
                .report();
        assertThat(READER.read(report).expressions())
                .extracting(each -> each.time().value())
                .contains("2013-04");
    }

    private static Time published(Reports reports) {
        return READER.read(reports.report()).published();
    }
}
