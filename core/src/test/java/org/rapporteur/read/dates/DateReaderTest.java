package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

class DateReaderTest {

    private static final DateReader READER = new DateReader();

    private static final String NEWS =
            "The minister said Friday that talks would begin on 3 June, two years after the war"
                    + " broke out in March 2011. Last week he met the envoy for about three hours, early on Tuesday morning.";

    @Test
    void leavesOpenWhatDependsOnAnUnknownDate() {
        Dates dates =
                READER.read(Reports.of("They met on May 7 and again on Friday.").report());
        assertThat(dates.published()).isEqualTo(Time.UNKNOWN);
        assertThat(dates.expressions())
                .extracting(each -> each.time().value())
                .containsExactly("XXXX-05-07", "XXXX-WXX-5");
        assertThat(dates.expressions()).allMatch(each -> !each.time().isKnown());
    }

    @ParameterizedTest
    @CsvSource({
        "A man was shot on Sunday night. Police came at about 8:55 p.m., 2013-05-12T20:55",
        "A man was shot on Sunday. Police came at about 8:55 p.m., 2013-05-12T20:55",
        "A man was shot at 1 a.m. and died at 8:55 p.m., 2013-05-17T20:55",
        "A man was shot on Sunday at 1 a.m. and died at 8:55 p.m., 2013-05-12T20:55"
    })
    void putsATimeOfDayOnTheDaySpokenOf(String words, String value) {
        List<TimeExpression> found = READER.read(
                        Reports.of(words + ".").published("2013-05-17").report())
                .expressions();
        assertThat(found.get(found.size() - 1).time().value()).isEqualTo(value);
    }

    @Test
    void saysThatSlashedDatesAreAmbiguous() {
        TimeExpression found = only("signed on 07/05/2013.");
        assertThat(found.time().asDay()).isEmpty();
        assertThat(found.time().first()).contains(LocalDate.of(2013, 5, 7));
        assertThat(found.time().last()).contains(LocalDate.of(2013, 7, 5));
    }

    @ParameterizedTest
    @CsvSource({"10/26/89, 1989-10-26", "26/10/1989, 1989-10-26", "13/06/07, 2007-06-13", "'05/05/2013', 2013-05-05"})
    void readsBothOrdersWhereOnlyOneIsPossible(String words, LocalDate day) {
        assertThat(only("on " + words).time().asDay()).contains(day);
    }

    @Test
    void saysThatTwoDigitYearsInBothOrdersAreAmbiguous() {
        TimeExpression found = only("on 05/06/07");
        assertThat(found.time().value()).isEqualTo("2007-XX-XX");
        assertThat(found.time().asDay()).isEmpty();
    }

    @Test
    void readsTodayOnTheDayOfTheDateline() {
        String text = "Damascus, Feb. 7: The president said today that he would see him tomorrow.";
        Dates dates = READER.read(Reports.of(text)
                .published("2012-02-08")
                .dateline("Feb. 7", "", new Span(0, text.indexOf(':')))
                .report());
        assertThat(dates.published().asDay()).contains(LocalDate.of(2012, 2, 8));
        assertThat(dates.expressions())
                .extracting(each -> each.time().value())
                .containsExactly("2012-02-07", "2012-02-07", "2012-02-08");
    }

    @ParameterizedTest
    @CsvSource({
        "The slick grew to cover the coast on Monday., 2013-05-13",
        "He hopes to visit the capital by Sunday., 2013-05-19",
        "They said an audit in July found faults., 2012-07",
        "They said a meeting in July would find faults., 2013-07",
        "The rule ran until April 15 when it was lifted., 2013-04-15",
        "May 20 - Envoys leave the city., 2012-05-20",
        "'Until Thursday, they had not named him.', 2013-05-16",
        "'Until Thursday, nobody will be let in.', 2013-05-23",
        "They will look to the West. So he on Monday tried again., 2013-05-13",
        "The offer had been due to expire on Monday., 2013-05-13",
        "It tells of a war which ended June 30., 2012-06-30",
        "The offer is due to expire on Monday., 2013-05-20"
    })
    void tellsFromTheWordsAroundWhetherADayIsPast(String words, String value) {
        assertThat(only(words).time().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It fell between May 7 and May 9, 2013.",
                "It ran from May 7, 2013 through May 9, 2013.",
                "It ran from May 7 to May 9."
            })
    void datesWhatLiesBetweenTwoDaysByBoth(String words) {
        Dates dates = READER.read(Reports.of(words).published("2013-05-17").report());
        assertThat(dates.expressions()).hasSize(2).allSatisfy(expression -> {
            Time time = dates.dated(expression);
            assertThat(time.first()).contains(LocalDate.of(2013, 5, 7));
            assertThat(time.last()).contains(LocalDate.of(2013, 5, 9));
        });
    }

    @Test
    void leavesApartTheDaysFromWhichAndToWhichSomethingMoves() {
        Dates dates = READER.read(Reports.of("They moved it from June to July.")
                .published("2013-05-17")
                .report());
        assertThat(dates.expressions())
                .extracting(each -> dates.dated(each).value())
                .containsExactly("2013-06", "2013-07");
    }

    @ParameterizedTest
    @CsvSource({
        "It lost $3 million in the first quarter against $2 million last year., 2012-Q1",
        "It sold for $9 million in the first quarter and not last year's $8 million., 2012-Q1",
        "It lost $3 million in the quarter ended March 31 against $2 million a year ago., 2012-Q1",
        "It lost $3 million in the third quarter. In nine months it lost $9 million against $8 million a year ago., 2012",
        "It lost $3 million in March against $2 million last year., 2012",
        "It lost $3 million in the first quarter against $2 million in the same period last year., 2012-Q1",
        "It earned $3 million in the first quarter. In nine months it earned $9 million against $8 million in the 2011 period., 2011"
    })
    void tellsAQuarterOfTheYearBeforeWhereSumsAreCompared(String words, String value) {
        List<TimeExpression> found =
                READER.read(Reports.of(words).published("2013-05-17").report()).expressions();
        assertThat(found.get(found.size() - 1).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "It rose from March to May 2011., 2011-03",
        "It rose from November to March 2011., 2010-11",
        "'They met on May 7 and June 8, 2011.', 2011-05-07",
        "'They met on May 7, 2012 and June 2011.', 2012-05-07",
        "They met in March before leaving in May 2011., 2013-03"
    })
    void takesTheYearOfTheDateThatFollowsAtOnce(String words, String value) {
        assertThat(READER.read(Reports.of(words).published("2013-05-17").report())
                        .expressions()
                        .get(0)
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "He was named in April. He left that day., 2013-04-XX",
        "It opened in 2012. The next day it closed., 2012-XX-XX",
        "It opened on May 7. The next day it closed., 2013-05-08",
        "'It sank on May 7, the worst since 1989. Two days later it burned.', 2013-05-09"
    })
    void namesNoDayOfAMonthOrYearThatIsNotTold(String words, String value) {
        List<TimeExpression> found =
                READER.read(Reports.of(words).published("2013-05-17").report()).expressions();
        assertThat(found.get(found.size() - 1).value()).isEqualTo(value);
    }

    @Test
    void knowsTheDaysOfAHalfMonth() {
        Time time = only("expected for the first half of June").time();
        assertThat(time.first()).contains(LocalDate.of(2013, 6, 1));
        assertThat(time.last()).contains(LocalDate.of(2013, 6, 15));
    }

    @Test
    void knowsWhereALengthReachesBack() {
        Time time = only("killed over the past two months").time();
        assertThat(time.first()).contains(LocalDate.of(2013, 3, 17));
        assertThat(time.last()).contains(LocalDate.of(2013, 5, 17));
    }

    @Test
    void keepsHowItGotThere() {
        TimeExpression found = only("by the end of last year");
        assertThat(found.derivation().rule()).isEqualTo("the start, middle, end of a stretch");
        assertThat(found.derivation().from()).extracting(from -> from.rule()).containsExactly("this, last, next unit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S-300 missiles",
                "the attacks of 9/11",
                "Resolution 1559",
                "open 24/7",
                "31 February",
                "400 people",
                "a 44-year-old man",
                "5,400 people",
                "an Mi-25",
                "MH17",
                "You may go",
                "He can march",
                "$1990",
                "page 2012",
                "flight 2013",
                "on 02/30/2013",
                "2013-W60",
                "since 9-11 happened",
                "Route 66",
                "24/7/365 service"
            })
    void takesNoOtherNumberForATime(String words) {
        assertThat(expressions(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 31 February 2012",
                "in the year 0",
                "in year 99999999999999999999",
                "99999999999999 years ago",
                "1000000 centuries ago",
                "a thousand million billion years from now",
                "29 February 2100",
                "0000-00-00",
                "9999-12-31",
                "00:00 99:99 24:00",
                "the the the last last last next next week week",
                "January February March April May June July",
                "1/2/3/4/5/6/7/8/9",
                "mid-mid-mid-mid-mid-2012",
                "''''''80s",
                "\ud83d\ude00 May \ud83d 7",
                "half half half a a a century",
                "the end of the end of the end of the end of the year"
            })
    void survivesWhatMakesNoSense(String words) {
        Report report = Reports.of(words).published("2013-05-17").report();
        assertThatCode(() -> READER.read(report)).doesNotThrowAnyException();
        assertThatCode(() -> READER.read(Reports.of(words).report())).doesNotThrowAnyException();
    }

    @Test
    @Timeout(120)
    void doesNotHangOnLongAndShoutingText() {
        String words = "LAST WEEK THE 3 OF MAY 2012 AND 7 YEARS AND A HALF AGO EARLY NEXT YEAR ";
        Report report = Reports.of(words.repeat(4000)).published("2013-05-17").report();
        assertThat(READER.read(report).expressions()).hasSizeGreaterThan(4000);
    }

    static List<Locale> locales() {
        return List.of(
                Locale.ROOT, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void givesTheSameInEveryLocaleAndZone(Locale locale) {
        Dates expected = READER.read(Reports.of(NEWS).published("2013-05-17").report());
        Report undated = Reports.of(NEWS, "The war in Syria has gone on for 26 months of conflict.")
                .report();
        Dates expectedUndated = READER.read(undated);
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(
                    TimeZone.getTimeZone(locale.getCountry().isEmpty() ? "Pacific/Kiritimati" : "Pacific/Pago_Pago"));
            Dates dates = new DateReader()
                    .read(Reports.of(NEWS).published("2013-05-17").report());
            assertThat(dates).isEqualTo(expected);
            assertThat(new DateReader().read(undated)).isEqualTo(expectedUndated);
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
    }

    @Test
    void keepsEveryExpressionAtItsWordsWithoutOverlap() {
        Report report = Reports.of(NEWS, "“It’s over,” he said — in ’98 — on 3\u00a0May.")
                .report();
        List<TimeExpression> found = READER.read(report).expressions();
        assertThat(found)
                .extracting(each -> report.words(each.span()))
                .containsExactly(
                        "Friday",
                        "3 June",
                        "two years",
                        "March 2011",
                        "Last week",
                        "about three hours",
                        "early on Tuesday morning",
                        "’98",
                        "3\u00a0May");
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i - 1).span().end())
                    .isLessThanOrEqualTo(found.get(i).span().start());
        }
    }

    @Test
    void findsExpressionsByPlace() {
        Report report =
                Reports.of("On Friday they met.").published("2013-05-17").report();
        Dates dates = READER.read(report);
        assertThat(dates.at(4)).isPresent();
        assertThat(dates.at(0)).isEmpty();
        assertThat(dates.within(report.parts().get(0).span())).hasSize(1);
        assertThat(dates.claims(dates.expressions().get(0).span())).isTrue();
    }

    @Test
    void statesRelativeTimesWhenTheDateIsStated() {
        assertThat(only("said last week").time().basis()).isEqualTo(Basis.STATED);
    }

    private static TimeExpression only(String words) {
        List<TimeExpression> found = expressions(words);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<TimeExpression> expressions(String words) {
        return READER.read(Reports.of(words).published("2013-05-17").report()).expressions();
    }
}
