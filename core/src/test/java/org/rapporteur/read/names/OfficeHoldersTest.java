package org.rapporteur.read.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
    private static final OfficeHolders HOLDERS = GAZETTEER.officeHolders();

    @ParameterizedTest
    @CsvSource({
        "RUS, foreign, 2013-05-17, Sergei Lavrov",
        "USA, foreign, 2013-05-07, John Kerry",
        "USA, foreign, 2013-01-07, Hillary Clinton",
        "SYR, head_of_state, 1999-01-01, Hafez al-Assad",
        "SYR, head_of_state, 2012-02-07, Bashar al-Assad",
        "FRA, foreign, 2012-02-07, Alain Juppe",
        "ISR, head_of_government, 2013-05-14, Benjamin Netanyahu",
        "DEU, foreign, 2012-02-07, Guido Westerwelle",
        "United Nations, head_of_body, 2013-05-17, Ban Ki-moon",
    })
    void knowWhoHeldAnOffice(String of, String portfolio, LocalDate day, String person) {
        assertThat(HOLDERS.holding(of, portfolio, day))
                .extracting(OfficeHolder::person)
                .containsExactly(person);
    }

    @Test
    void keepFatherAndSonApartByDate() {
        assertThat(HOLDERS.named("Assad"))
                .extracting(OfficeHolder::person)
                .contains("Hafez al-Assad", "Bashar al-Assad");
        assertThat(HOLDERS.named("Assad", LocalDate.of(2013, 5, 17)))
                .extracting(OfficeHolder::person)
                .containsExactly("Bashar al-Assad");
    }

    @Test
    void knowOtherSpellings() {
        assertThat(HOLDERS.named("Muammar Qaddafi"))
                .extracting(OfficeHolder::person)
                .contains("Muammar Gaddafi");
    }

    @Test
    void arePeopleOfTheGazetteer() {
        assertThat(GAZETTEER.named("Binyamin Netanyahu"))
                .extracting(KnownName::name, KnownName::kind)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Benjamin Netanyahu", NameKind.PERSON));
    }

    @Test
    void leaveOfficeAfterTheyTookIt() {
        assertThat(HOLDERS.all())
                .filteredOn(holder -> holder.to().isPresent())
                .allSatisfy(
                        holder -> assertThat(holder.from()).isBefore(holder.to().orElseThrow()));
    }
}
