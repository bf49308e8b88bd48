package org.rapporteur.read.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapporteur.model.Span;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());

    @ParameterizedTest
    @CsvFileSource(resources = "names-found.tsv", delimiter = '\t', quoteCharacter = '\u0000', emptyValue = "")
    void findsNames(String text, String words, String name, String kind, String country) {
        assertThat(find(text))
                .filteredOn(match -> match.span().in(text).equals(words))
                .flatExtracting(NameMatch::candidates)
                .anySatisfy(known -> {
                    assertThat(known.name()).isEqualTo(name);
                    assertThat(known.kind().word()).isEqualTo(kind);
                    assertThat(known.country()).isEqualTo(Optional.ofNullable(country));
                });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "names-not-found.tsv", delimiter = '\t', quoteCharacter = '\u0000')
    void leavesOrdinaryWordsAlone(String text, String words) {
        assertThat(find(text)).noneMatch(match -> match.span().in(text).equals(words));
    }

    @Test
    void neverFindsANameInsideAWord() {
        assertThat(find("the ambassador of Syriana met Moscowites")).isEmpty();
    }

    @Test
    void keepsEveryBearerOfAName() {
        assertThat(find("the Times reported").get(0).candidates())
                .extracting(KnownName::name)
                .contains("New York Times", "The Times");
    }

    @Test
    void marksNamesThatArePersonsToo() {
        NameMatch jordan = find("Jordan said it would not").get(0);
        assertThat(jordan.weak()).isTrue();
        assertThat(jordan.alsoGivenName()).isTrue();
    }

    @Test
    void tellsNamesWithinWordsApart() {
        assertThat(find("a Kremlin-backed party").get(0).wholeWords()).isFalse();
        assertThat(find("the Kremlin's party").get(0).wholeWords()).isTrue();
    }

    @Test
    void countsSpansInTheText() {
        String text = "Then Bashar, of Syria’s government";
        assertThat(find(text)).extracting(match -> match.span().in(text)).containsExactly("Syria");
    }

    @Test
    void givesWholeWordsWhereAnEngineRewroteThem() {
        NameMatch match =
                GAZETTEER.names(List.of("US-led"), List.of(new Span(10, 20))).get(0);
        assertThat(match.span()).isEqualTo(new Span(10, 20));
    }

    @Test
    void knowsStandInsForGovernments() {
        assertThat(find("the White House said").get(0).first().kind().standsForState())
                .isTrue();
    }

    @Test
    void looksUpWholeNamesOnly() {
        assertThat(GAZETTEER.named("Hizballah")).extracting(KnownName::name).containsExactly("Hezbollah");
        assertThat(GAZETTEER.named("Hizballah said")).isEmpty();
    }

    @Test
    void knowsCountriesByCode() {
        assertThat(GAZETTEER.country("SYR").orElseThrow().people()).contains("Syrian", "Syrians");
        assertThat(GAZETTEER.countries()).hasSizeGreaterThan(240);
    }

    @Test
    void knowsGivenNames() {
        assertThat(GAZETTEER.isGivenName("Sergei")).isTrue();
        assertThat(GAZETTEER.isGivenName("François")).isTrue();
        assertThat(GAZETTEER.isGivenName("Damascus")).isFalse();
    }

    @Test
    void takesAUsersList(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(
                folder.resolve("mine.csv"),
                "name,kind,country,sector,aliases\n\"Lions, United\",armed_group,SYR,REB,Lions of Dawn|?Lions\n");
        Gazetteer gazetteer = Gazetteer.load(List.of(list));
        assertThat(gazetteer.named("Lions of Dawn")).extracting(KnownName::name).containsExactly("Lions, United");
    }

    @Test
    void saysWhatIsWrongWithAUsersList(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("mine.tsv"), "name\tkind\nLions\tanimal\n");
        assertThatThrownBy(() -> Gazetteer.load(List.of(list)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.tsv, line 2: unknown kind animal");
    }

    private static List<NameMatch> find(String text) {
        Words words = Words.of(text);
        return GAZETTEER.names(words.words(), words.spans());
    }
}
