package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.read.figures.PartsOfAll.Part;

class PartsOfAllTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One of the five people in hospital after the shooting has died. | 1 | 5
                    Three of the 4 victims died at the scene.                       | 3 | 4
                    Six people were shot, one fatally, outside the bar.             | 1 | 6
                    He fired at four teenagers, killing two of them.                | 2 | 4
                    They found two victims, one of whom was pronounced dead.        | 1 | 2
                    """)
    void takesHowManyOfAllDied(String sentence, int killed, int all) {
        assertThat(PartsOfAll.in(sentence)).contains(new Part(killed, all));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One of the five people in hospital is in critical condition.",
                "Police named two of the three people who died.",
                "It was one of four cars that were searched.",
                "Two of the victims died."
            })
    void takesNothingElse(String sentence) {
        assertThat(PartsOfAll.in(sentence)).isEmpty();
    }
}
