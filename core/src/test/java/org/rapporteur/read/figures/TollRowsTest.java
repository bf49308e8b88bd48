package org.rapporteur.read.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.read.rules.Table;

class TollRowsTest {

    private static final TollRows ROWS = new TollRows();

    static List<Table.Row> examples() {
        return Table.beside(TollRows.class, "toll-rows.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesTheExampleOfEachRule(Table.Row row) {
        assertThat(ROWS.in(row.get("example")))
                .contains(new TollRows.Row(row.get("fate"), Integer.parseInt(row.get("number"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two men and a woman were not injured.",
                "Three men were taken to jail on Friday.",
                "A man was shot.",
                "Two women were shot at from a passing car.",
                "Police questioned four men and a woman."
            })
    void takesNothingElse(String sentence) {
        assertThat(ROWS.in(sentence)).isEmpty();
    }

    @Test
    void countsPeopleIncludedInANumberOnlyOnce() {
        assertThat(ROWS.in("Five people including a toddler were injured.")).noneMatch(row -> row.number() == 6);
    }

    @Test
    void readsALongRowInLinearTime() {
        String row = "two men and a small boy, ".repeat(2_000) + "were seen";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ROWS.in(row));
    }
}
