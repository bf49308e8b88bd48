package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            veto                   | "veto"
            veto AND china         | "veto" AND "china"
            "no firm date" OR june | "no firm date" OR "june"
            source:Lavrov          | source : "Lavrov"
            title:"arms sale"      | title : "arms sale"
            missile*               | "missile"*
            S-300                  | "S-300"
            (a OR b) NOT c         | ( "a" OR "b" ) NOT "c"
            AND veto               | "veto"
            veto AND               | "veto"
            "unclosed phrase       | "unclosed phrase"
            """)
    void readsTheQuestion(String question, String expected) {
        assertThat(SearchSyntax.toFts(question)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "AND", "--", "()"})
    void saysThatThereIsNothingToSearchFor(String question) {
        assertThatThrownBy(() -> SearchSyntax.toFts(question)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheFieldsThereAre() {
        assertThatThrownBy(() -> SearchSyntax.toFts("speaker:x")).hasMessageContaining("source, outlet and title");
    }
}
