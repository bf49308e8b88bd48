package org.rapporteur.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDayTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta content=\"2019-03-07T08:00:00Z\">",
                "<a href=\"/2019/03/07/title\">",
                "<p>7.3.2019</p>",
                "<p>03/07/2019</p>",
                "<p>07.03.19</p>",
                "<p>7.&nbsp;März 2019</p>",
                "<p>March <b>7th</b>, 2019</p>",
                "<p>Mar. 7 2019</p>",
                "<p>7 de marzo de 2019</p>",
                "<p>2019年3月7日</p>",
                "<script>{\"time\": 1551945600}</script>",
                "<body id=\"news20190307_k1\">"
            })
    void findsTheDayInEverySpelling(String page) {
        assertThat(StatedDay.in(page, DAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta content=\"2019-03-17\">",
                "<p>7.3.2018</p>",
                "<p>27 March 2019</p>",
                "<p>March 17, 2019</p>",
                "<p>7.13.2019</p>",
                "<script>{\"time\": 1561945600}</script>",
                "<p>7 March</p>",
                ""
            })
    void findsNoOtherDay(String page) {
        assertThat(StatedDay.in(page, DAY)).isFalse();
    }
}
