package org.rapporteur.present.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRuleTest {

    private static final RecordRows ROWS = rows();

    private static RecordRows rows() {
        List<String> lines = new ArrayList<>();
        add(lines, 1, "Ledger", "2026-03-04", 7, "at_least");
        add(lines, 2, "Courier", "2026-03-05", 5, "exactly");
        add(lines, 3, "Tribune", "2026-03-06", 9, "about");
        add(lines, 4, "Herald", "2026-03-04", 9, "about");
        lines.add(disagreement("number"));
        lines.add(disagreement("none_different_times"));
        return new RecordRows(lines, List.of(), sha256 -> new byte[0]);
    }

    private static String disagreement(String kind) {
        return ("{'type':'disagreement','id':'disagreement-%s','kind':'%s','sides':["
                        + "{'members':['figure-1','figure-2']},{'members':['figure-3','figure-4']}]}")
                .formatted(kind, kind)
                .replace('\'', '"');
    }

    private static void add(List<String> lines, int number, String outlet, String day, int low, String bound) {
        lines.add(("{'type':'report','id':'report-%d','outlet':'%s','published':{'start':'%s'},'text':'x'}")
                .formatted(number, outlet, day)
                .replace('\'', '"'));
        lines.add(("{'type':'figure','id':'figure-%d','report':'report-%d','low':%d,'bound':'%s',"
                        + "'span':{'report':'report-%d','start':0,'end':1}}")
                .formatted(number, number, low, bound, number)
                .replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({"conservative, 5", "informative, 5", "representative, 9", "latest, 9", "source=Ledger, 7"})
    void choosesOneOfSeveralFigures(String rule, String value) {
        assertThat(new ValueRule(rule).choose(ROWS, ROWS.list("figure")).orElseThrow())
                .isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"conservative, 5", "informative, 5", "representative, 9", "latest, 9", "source=Ledger, 7"})
    void tablesOfDisagreementsNameTheChosenAndTheRule(String rule, String value) {
        CsvTable table = new RegisterTables(new ValueRule(rule))
                .all().stream()
                        .filter(each -> each.register().equals("disagreements"))
                        .findFirst()
                        .orElseThrow()
                        .of(ROWS);
        int chosen = table.columns().indexOf("chosen");
        assertThat(table.rows())
                .hasSize(8)
                .extracting(row -> row.get(1) + " " + row.get(chosen) + " " + row.get(chosen + 1))
                .containsOnly("number " + value + " " + rule, "none_different_times  ");
    }

    @Test
    void choosesNoneOfAnOutletThatGivesNone() {
        assertThat(new ValueRule("source=Gazette").choose(ROWS, ROWS.list("figure")))
                .isEmpty();
    }

    @Test
    void namesTheRulesThereAre() {
        assertThatThrownBy(() -> new ValueRule("highest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("representative");
    }
}
