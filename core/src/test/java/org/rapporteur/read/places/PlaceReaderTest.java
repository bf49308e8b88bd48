package org.rapporteur.read.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.read.names.Gazetteer;

class PlaceReaderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
    private static final PlaceReader READER = new PlaceReader(GAZETTEER, PlaceIndex.load(GAZETTEER));

    @ParameterizedTest
    @CsvFileSource(resources = "places-found.tsv", delimiter = '\t', quoteCharacter = '\u0000')
    void readsPlaces(String tagged, String words, String use, String name, String country, String precision) {
        assertThat(READER.read(Tagged.analysis(tagged)))
                .filteredOn(mention -> mention.text().equals(words))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.use().word()).isEqualTo(use);
                    assertThat(mention.best().orElseThrow().name()).isEqualTo(name);
                    assertThat(mention.best().orElseThrow().country()).isEqualTo(Optional.ofNullable(country));
                    assertThat(mention.precision().word()).isEqualTo(precision);
                });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "places-not-found.tsv", delimiter = '\t', quoteCharacter = '\u0000')
    void leavesOtherNamesAlone(String tagged, String words) {
        assertThat(READER.read(Tagged.analysis(tagged)))
                .noneMatch(mention -> mention.text().equals(words));
    }

    @Test
    void takesTheCountryThatTheReportIsAbout() {
        String tagged =
                "the/DT Lebanese/JJ army/NN shelled/VBD Tripoli/NNP/L\nLebanon/NNP/L mourned/VBD Lebanese/JJ dead/NNS";
        assertThat(mention(tagged, "Tripoli").best().orElseThrow().country()).contains("LBN");
    }

    @Test
    void remembersWhatTheReportSaidOutright() {
        String tagged =
                "a/DT man/NN in/IN Paris/NNP/L ,/, Texas/NNP/L ,/, died/VBD\nPolice/NNS in/IN Paris/NNP/L said/VBD";
        assertThat(READER.read(Tagged.analysis(tagged)))
                .filteredOn(mention -> mention.text().equals("Paris"))
                .allSatisfy(mention ->
                        assertThat(mention.best().orElseThrow().country()).contains("USA"));
    }

    @Test
    void keepsTheOtherCandidates() {
        assertThat(mention("talks/NNS in/IN Tripoli/NNP/L", "Tripoli").candidates())
                .flatExtracting(
                        candidate -> candidate.place().country().stream().toList())
                .contains("LBY", "LBN");
    }

    @Test
    void knowsAPersonOfTheReportByTheSurname() {
        String tagged = "Michael/NNP/P Jordan/NNP/P came/VBD\nJordan/NNP said/VBD/-/say so/RB";
        assertThat(READER.read(Tagged.analysis(tagged))).isEmpty();
    }

    @Test
    void readsTheDateline() {
        PlaceMention dateline =
                READER.read(Tagged.analysis("It/PRP rained/VBD", "LONDON")).get(0);
        assertThat(dateline.use()).isEqualTo(PlaceUse.DATELINE);
        assertThat(dateline.best().orElseThrow().country()).contains("GBR");
    }

    @Test
    void keepsNamesThatAreNotInTheLists() {
        PlaceMention mention = mention("fire/NN on/IN Letchworth/NNP/L Drive/NNP/L", "Letchworth Drive");
        assertThat(mention.candidates()).isEmpty();
        assertThat(mention.precision()).isEqualTo(PlacePrecision.EXACT);
    }

    @Test
    void saysWhyInItsDerivation() {
        assertThat(mention("talks/NNS in/IN Geneva/NNP/L", "Geneva")
                        .derivation()
                        .detail())
                .startsWith("Geneva: city +0.10, people");
    }

    @Test
    void givesAPlaceOfTheRecord() {
        Place place = mention("talks/NNS in/IN Geneva/NNP/L", "Geneva").place();
        assertThat(place.country()).contains("CHE");
        assertThat(place.geonames()).contains(2660646L);
        assertThat(place.latitude().orElseThrow()).isBetween(46.1, 46.3);
    }

    private static PlaceMention mention(String tagged, String words) {
        return READER.read(Tagged.analysis(tagged)).stream()
                .filter(mention -> mention.text().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
