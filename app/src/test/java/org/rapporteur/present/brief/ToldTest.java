package org.rapporteur.present.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.ReportRow;

class ToldTest {

    private static final ReportRow REPORT = new ReportRow(
            "report-1",
            "a.txt",
            Optional.empty(),
            Optional.of("Cedar Tribune"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "day",
            "stated",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            "",
            Optional.empty(),
            0,
            0,
            0);

    private final Told told = new Told();

    private static List<Quotation> sentence(String words) {
        return List.of(new Quotation(REPORT, 0, words, words));
    }

    @Test
    void knowsASentenceThatAnotherOutletHasInOtherWords() {
        assertThat(told.isNew(sentence("Russia and China vetoed a Security Council resolution on Syria on Saturday.")))
                .isTrue();
        assertThat(told.isNew(sentence("A Security Council resolution on Syria was vetoed by Russia and China.")))
                .isFalse();
    }

    @Test
    void tellsSentencesApartThatShareNames() {
        told.isNew(sentence("Lavrov met Assad in Damascus and spoke of reform."));
        assertThat(told.isNew(sentence("Clinton told Lavrov that helicopters were on their way to Damascus.")))
                .isTrue();
    }

    @Test
    void tellsARowOnce() {
        assertThat(told.isNewRow("figure-1")).isTrue();
        assertThat(told.isNewRow("figure-1")).isFalse();
    }
}
