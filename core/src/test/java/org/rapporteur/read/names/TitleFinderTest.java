package org.rapporteur.read.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TitleFinderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());

    @ParameterizedTest
    @CsvFileSource(resources = "titles-found.tsv", delimiter = '\t', quoteCharacter = '\u0000')
    void findsTitles(String text, String words, String title, String kind, String modifiers, String sector) {
        assertThat(find(text)).anySatisfy(match -> {
            assertThat(match.span().in(text)).isEqualTo(words);
            assertThat(match.title().name()).isEqualTo(title);
            assertThat(match.title().kind().word()).isEqualTo(kind);
            assertThat(String.join(",", match.modifiers())).isEqualTo(modifiers == null ? "" : modifiers);
            assertThat(match.title().sector()).isEqualTo(Optional.ofNullable(sector));
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "titles-not-found.tsv", delimiter = '\t', quoteCharacter = '\u0000')
    void leavesOrdinaryWordsAlone(String text, String words) {
        assertThat(find(text)).noneMatch(match -> match.span().in(text).equals(words));
    }

    @Test
    void knowsPluralsAndFormerHolders() {
        assertThat(find("foreign ministers met").get(0).plural()).isTrue();
        assertThat(find("the former president").get(0).former()).isTrue();
    }

    private static List<TitleMatch> find(String text) {
        Words words = Words.of(text);
        return GAZETTEER.titles(words.words(), words.spans());
    }
}
