package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "XXXX-WXX-5, Friday",
        "XXXX-WXX-5TEV, Friday evening",
        "XXXX-WXX, some week",
        "XXXX-WXX-WE, a weekend",
        "XXXX-05-07, 7 May",
        "XXXX-05, May",
        "XXXX-XX-XX, some day",
        "XXXX-XX-XXT22:00, some day 22:00",
        "XXXX-XX, some month",
        "XXXX-SU, summer",
        "XXXX-Q3, 3rd quarter",
        "XXXX-QX, a quarter",
        "XXXX-H1, 1st half of the year",
        "XXXX, some year",
        "PAST_REF, before",
        "PRESENT_REF, then",
        "FUTURE_REF, to come",
        "P2D, 2 days",
        "P1M, 1 month",
        "PXY, years"
    })
    void tellsAnOpenTimeInWords(String value, String words) {
        assertThat(TimeWords.of(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-17, 2013-05-17",
        "2013-05, 2013-05",
        "2013, 2013",
        "2013-XX-XX, 2013",
        "2013-W20, week of 2013-05-13",
        "2009-W53, week of 2009-12-28",
        "2013-W20-WE, weekend of 2013-05-18",
        "2013-SU, summer 2013",
        "2013-Q2, 2013-Q2",
        "198, 1980s",
        "198X, 1980s",
        "18, 19th century",
        "18XX, 19th century",
        "20XX, 21st century",
        "2013-05-17TNI, 2013-05-17 night",
        "2013-05-17T15:30Z, 2013-05-17 15:30Z",
        "../2013-05-07, until 2013-05-07",
        "2011-03/.., since 2011-03",
        "2013-05-07/2013-05-09, 2013-05-07 to 2013-05-09",
        "BC0044, BC0044"
    })
    void keepsWhatIsKnown(String value, String words) {
        assertThat(TimeWords.of(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2013-W99", "XXXX-99-99", "P", "T", "/", "X", "''"})
    void bearsWhatIsNoTime(String value) {
        assertThat(TimeWords.of(value)).isNotNull();
    }
}
