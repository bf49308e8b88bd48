package org.rapporteur.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private final Days days = new Days();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-05-17T10:32:00Z | 2013-05-17",
                "20130517 | 2013-05-17",
                "17 May 2013 | 2013-05-17",
                "Friday, May 17, 2013 at 10:32 | 2013-05-17",
                "Fri, 17 May 2013 10:32:00 GMT | 2013-05-17",
                "17.05.2013 | 2013-05-17",
                "5/17/2013 | 2013-05-17",
                "17/05/2013 | 2013-05-17",
                "25. Oktober 2023, 14:10 Uhr | 2023-10-25",
                "1er mars 2020 | 2020-03-01",
                "3 de mayo de 2022 | 2022-05-03",
                "2019年6月24日 | 2019-06-24",
                "30.05.14, 23:17 | 2014-05-30",
                "12.03.99 | 1999-03-12",
                "2 | ''"
            })
    void readsTheDay(String words, String day) {
        assertThat(days.in(words).map(Object::toString).orElse("")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-00-00",
                "2013-13-45",
                "05/06/2013",
                "31 February 2013",
                "May 2013",
                "yesterday",
                "1.2.13.4",
                "version 30.05.14.2"
            })
    void leavesOpenWhatNamesNoDay(String words) {
        assertThat(days.in(words)).isEmpty();
    }
}
