package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private static final Holidays HOLIDAYS = new Holidays();

    /** Days as the calendars of the countries that keep them had them. */
    @ParameterizedTest
    @CsvSource({
        "Easter, 2013, 2013-03-31",
        "Orthodox Easter, 2013, 2013-05-05",
        "Thanksgiving, 2012, 2012-11-22",
        "Eid al - Fitr, 2013, 2013-08-08",
        "Eid al - Adha, 2012, 2012-10-26",
        "Ramadan, 2013, 2013-07-09/2013-08-07",
        "Ashura, 2013, 2013-11-13",
        "Rosh Hashanah, 2013, 2013-09-05/2013-09-06",
        "Yom Kippur, 2013, 2013-09-14",
        "Yom Kippur, 1973, 1973-10-06",
        "Passover, 2013, 2013-03-26/2013-04-02",
        "Passover, 2024, 2024-04-23/2024-04-30",
        "Hanukkah, 2013, 2013-11-28/2013-12-05",
        "Hanukkah, 2023, 2023-12-08/2023-12-15",
        "Purim, 2012, 2012-03-08",
        "Diwali, 2013, 2013-11-03",
        "Chinese New Year, 2013, 2013-02-10",
        "Nowruz, 2013, 2013-03-21"
    })
    void knowsTheDaysOfMovingHolidays(String name, int year, String value) {
        assertThat(HOLIDAYS.in(year, HOLIDAYS.names().indexOf(name))
                        .orElseThrow()
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {-4000, 1, 1500, 9999})
    void knowsNoDayInYearsThatACalendarDoesNotReach(int year) {
        for (String name : new String[] {"Ramadan", "Eid al - Fitr", "Diwali", "Chinese New Year"}) {
            assertThat(HOLIDAYS.in(year, HOLIDAYS.names().indexOf(name)))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"Eid al - Fitr, 2013", "Ashura, 2012"})
    void leavesADayOnEitherSideWhereTheMoonIsWatchedFor(String name, int year) {
        Denoted day = HOLIDAYS.in(year, HOLIDAYS.names().indexOf(name)).orElseThrow();
        assertThat(day.first().orElseThrow().plusDays(2)).isEqualTo(day.last().orElseThrow());
    }
}
