package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

class ClockZonesTest {

    private static final DateReader READER = new DateReader();

    @ParameterizedTest
    @CsvSource({
        "at 10 p.m. Moscow time, 2013-05-17T22:00",
        "at 9 a.m. EDT, 2013-05-17T09:00",
        "at 1500 GMT, 2013-05-17T15:00Z",
        "in the 1980s, 198"
    })
    void tellsWhatTheClockShowsAsTimex3(String words, String value) {
        assertThat(READER.read(Reports.of("They met " + words + ".")
                                .published("2013-05-17")
                                .report())
                        .expressions())
                .extracting(TimeExpression::value)
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-07, at 10 p.m. Moscow time, 2013-01-07T22:00+04:00",
        "2015-01-07, at 10 p.m. Moscow time, 2015-01-07T22:00+03:00",
        "2013-01-07, at 9 a.m. Eastern time, 2013-01-07T09:00-05:00",
        "2013-07-07, at 9 a.m. Eastern time, 2013-07-07T09:00-04:00",
        "2013-07-07, at noon London time, 2013-07-07T12:00+01:00",
        "2013-07-07, at 9 p.m. local time in Tokyo, 2013-07-07T21:00+09:00",
        "2013-07-07, at 6:40 p.m. (GMT +8), 2013-07-07T18:40+08:00",
        "2013-07-07, at 18:40 UTC-5, 2013-07-07T18:40-05:00",
        "2013-07-07, at 18:40 UTC-19, 2013-07-07T18:40"
    })
    void writesTheOffsetOfTheZoneOnThatDay(String published, String words, String value) {
        assertThat(values(Reports.of("They met " + words + ".").published(published)))
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "at 2 a.m. local time (2300 GMT), 2013-05-17T02:00+03:00, 2013-05-16T23:00Z",
        "at 9 p.m. (1500 GMT), 2013-05-17T21:00+06:00, 2013-05-17T15:00Z",
        "at 7:15 p.m. (1345 GMT), 2013-05-17T19:15+05:30, 2013-05-17T13:45Z",
        "at 10 p.m. (0200 GMT), 2013-05-17T22:00-04:00, 2013-05-18T02:00Z",
        "at 10 a.m. local time (1000 GMT), 2013-05-17T10:00Z, 2013-05-17T10:00Z"
    })
    void findsTheZoneOfATimeThatIsToldTwice(String words, String local, String universal) {
        assertThat(values(Reports.of("They met " + words + ".").published("2013-05-17")))
                .containsExactly(local, universal);
    }

    @Test
    void leavesTheZoneOpenWhereTheTwoTimesAreNotTheSame() {
        assertThat(values(
                        Reports.of("They met at 2 a.m. local time (2307 GMT).").published("2013-05-17")))
                .startsWith("2013-05-17T02:00");
    }

    @Test
    void takesLocalTimeForThatOfTheDateline() {
        assertThat(values(Reports.of("They met at 2 a.m. local time.")
                        .datelinePlace("TEHRAN, Iran", new Span(0, 4))
                        .published("2013-01-17")))
                .containsExactly("2013-01-17T02:00+03:30");
    }

    @Test
    void leavesLocalTimeOpenWhereNoPlaceIsKnown() {
        assertThat(values(Reports.of("They met at 2 a.m. local time.").published("2013-01-17")))
                .containsExactly("2013-01-17T02:00");
    }

    private static List<String> values(Reports reports) {
        return READER.read(reports.report()).expressions().stream()
                .map(TimeExpression::time)
                .map(Time::value)
                .toList();
    }
}
