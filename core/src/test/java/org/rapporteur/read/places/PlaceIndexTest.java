package org.rapporteur.read.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.read.names.Gazetteer;

class PlaceIndexTest {

    private static final PlaceIndex INDEX = PlaceIndex.load(Gazetteer.load(List.of()));

    @ParameterizedTest
    @CsvSource({
        "Sana'a, YEM",
        "Deir al-Zor, SYR",
        "Deir ez-Zor, SYR",
        "al-Qusair, SYR",
        "Qusayr, SYR",
        "Jisr al-Shughour, SYR",
        "St. Petersburg, RUS",
        "Kiev, UKR",
        "Kyiv, UKR",
        "Artyomovsk, UKR",
        "Khan Yunis, PSE",
        "Mekelle, ETH",
        "El Fasher, SDN",
        "Goma, COD",
        "São Paulo, BRA",
        "Sao Paulo, BRA",
        "Łódź, POL",
        "Lodz, POL",
        "Halab, SYR",
    })
    void findsCitiesWhateverTheSpelling(String name, String country) {
        assertThat(INDEX.named(name))
                .anyMatch(place -> place.country().filter(country::equals).isPresent());
    }

    @Test
    void findsCitiesByTheirOwnNames() {
        // The script that made the list and the program must make the same keys of names.
        assertThat(INDEX.cities()
                        .filter(city -> city.geonames().orElse(0L) % 16 == 0)
                        .filter(city -> !INDEX.named(city.name()).contains(city)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Middle East", "Donbas", "the Gulf", "Golan", "Rif Dimashq", "Calif.", "Strait of Hormuz"})
    void findsWhatIsNoCity(String name) {
        assertThat(INDEX.has(name) || INDEX.abbreviated(name).isPresent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "Zzyzxq", "As Russia", "ambassador"})
    void findsNothingElse(String name) {
        assertThat(INDEX.has(name)).isFalse();
    }

    @Test
    void putsTheMiddleOfACountryNearItsMiddle() {
        KnownPlace usa = INDEX.country("USA").orElseThrow();
        assertThat(usa.latitude()).isBetween(35.0, 42.0);
        assertThat(usa.longitude()).isBetween(-105.0, -90.0);
    }
}
