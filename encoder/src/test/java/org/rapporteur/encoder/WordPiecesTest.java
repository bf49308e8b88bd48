package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private final WordPieces pieces =
            new WordPieces(List.of("[UNK]", "un", "##able", "##a", "able", "e", "'", "s", "unable", "##s"));

    @Test
    void takesTheLongestPieceFirst() {
        assertThat(pieces.of("unables")).containsExactly(8, 9);
        assertThat(pieces.of("una")).containsExactly(1, 3);
    }

    @Test
    void readsCapitalsAndAccentsAsPlainLetters() {
        assertThat(pieces.of("Unable")).containsExactly(8);
        assertThat(pieces.of("É")).containsExactly(5);
    }

    @Test
    void splitsAtMarks() {
        assertThat(pieces.of("able's")).containsExactly(4, 6, 7);
    }

    @Test
    void givesWhatItDoesNotKnowTheUnknownPiece() {
        assertThat(pieces.of("zz")).containsExactly(0);
        assertThat(pieces.of("\u0301")).containsExactly(0);
    }

    @Test
    void givesNoWordMorePiecesThanTheLongest() {
        assertThat(pieces.of("'".repeat(1000))).hasSize(WordPieces.LONGEST);
    }

    @Test
    void saysWhichPieceIsMissing() {
        assertThatThrownBy(() -> pieces.number("[CLS]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CLS]");
    }
}
