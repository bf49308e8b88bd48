package org.rapporteur.read.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;

class OutletCountriesTest {

    private static final OutletCountries OUTLETS = new OutletCountries(Gazetteer.load(List.of()));

    @ParameterizedTest
    @CsvSource({
        "Daily Nation, https://example.com/a, KEN, the outlet Daily Nation is of Kenya",
        "Lesotho Herald, https://example.com/a, LSO, 'the outlet''s name, Lesotho Herald, tells of Lesotho'",
        "The Evening Post, https://www.evening.example.co.ke/a, KEN, 'the address ends in .ke, of Kenya'",
        "The Evening Post, https://evening.example.uk:8080/a, GBR, 'the address ends in .uk, of United Kingdom'"
    })
    void tellsTheCountryAndByWhat(String outlet, String url, String country, String basis) {
        assertThat(OUTLETS.of(report(Optional.of(outlet), url))).contains(new OutletCountries.Home(country, basis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/kenya",
                "https://example.tv/a",
                "https://example.io/a",
                "mailto:someone@example.co.ke",
                "https://",
                ".ke"
            })
    void tellsNothingByOtherAddresses(String url) {
        assertThat(OUTLETS.of(report(Optional.empty(), url))).isEmpty();
    }

    @Test
    void tellsNothingOfAnAgencyThatWritesForAll() {
        assertThat(OUTLETS.of(report(Optional.of("Reuters"), "https://www.reuters.example.co.uk/a")))
                .isEmpty();
    }

    @Test
    void tellsNothingByANameOfTwoCountries() {
        assertThat(OUTLETS.of(report(Optional.of("Kenya and Uganda Review"), "https://example.com/a")))
                .isEmpty();
    }

    private static Report report(Optional<String> outlet, String url) {
        return Report.plain(Id.of("report", url), new Capture("0", "a.txt", Optional.empty()), "")
                .withOutlet(outlet)
                .withUrl(Optional.of(url));
    }
}
