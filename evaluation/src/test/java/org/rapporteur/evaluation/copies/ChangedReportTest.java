package org.rapporteur.evaluation.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;

class ChangedReportTest {

    private static final Report REPORT = PlainReports.of("r", """
            Headline
            The river rose above the second dam on Monday and flooded the lower town.
            Soldiers brought boats and blankets from the garrison by the sea.
            The water is expected to fall by the end of the week.
            """);

    @Test
    void changesAboutTheShareOfTheWords() {
        String text = ChangedReport.of(REPORT, 0.5, false, List.of("other"), 7).text();

        long changed =
                List.of(text.split("\\W+")).stream().filter("other"::equals).count();
        assertThat(changed).isBetween(10L, 26L);
    }

    @Test
    void cutsThreeTenthsOfTheParagraphs() {
        assertThat(ChangedReport.of(REPORT, 0, true, List.of("other"), 7).parts(PartKind.PARAGRAPH))
                .hasSize(3);
        assertThat(ChangedReport.of(REPORT, 0, false, List.of("other"), 7).parts(PartKind.PARAGRAPH))
                .hasSize(3);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(ChangedReport.of(REPORT, 0.3, true, List.of("other"), 7))
                .isEqualTo(ChangedReport.of(REPORT, 0.3, true, List.of("other"), 7));
    }
}
