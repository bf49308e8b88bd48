package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.events.PairClause;
import org.rapporteur.read.events.PairTyper.Typed;

class EncoderPairTyperTest {

    private static final EncoderPairTyper TYPER = EncoderPairTyper.load();

    @ParameterizedTest
    @CsvSource({
        "source condemned target over the raid ., ACCUSE",
        "source donated ten ambulances to target ., AID",
        "source shelled the suburbs of target ., ASSAULT",
        "source travelled to target for talks ., CONSULT"
    })
    void typesWhatTheSourceDoesToTheTarget(String words, PloverType type) {
        assertThat(TYPER.type(clause(words)).type()).isEqualTo(type);
    }

    @Test
    void givesTheSameAnswerAgain() {
        Typed first = TYPER.type(clause("source sent a cheque to target ."));

        assertThat(TYPER.type(clause("source sent a cheque to target ."))).isEqualTo(first);
    }

    @Test
    void readsClausesLongerThanItsWindow() {
        String many = "very ".repeat(300);

        assertThat(TYPER.type(clause("source is " + many + "angry at target .")).probability())
                .isBetween(0.0, 1.0);
    }

    private static PairClause clause(String words) {
        List<String> split = List.of(words.split(" "));
        return new PairClause(split, split.indexOf(PairClause.SOURCE), split.indexOf(PairClause.TARGET));
    }
}
