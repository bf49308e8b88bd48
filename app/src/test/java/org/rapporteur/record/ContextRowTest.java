package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextRowTest {

    @Test
    void cutsNoWordInTwo() {
        ContextRow cut = new ContextRow("eader of any country ", "must go", ", he told his ho");
        assertThat(cut.inWords(16)).isEqualTo(new ContextRow("… of any country ", "must go", ", he told his …"));
    }

    @Test
    void leavesTheBeginningAndTheEndOfTheTextAsTheyAre() {
        ContextRow whole = new ContextRow("Leaders ", "must go", ", he told");
        assertThat(whole.inWords(320)).isEqualTo(whole);
    }

    @Test
    void leavesWhatHasNoWordsAsItIs() {
        ContextRow table = new ContextRow("-".repeat(60), "x", "-".repeat(60));
        assertThat(table.inWords(60)).isEqualTo(table);
    }
}
