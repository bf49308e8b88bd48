package org.rapporteur.evaluation.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.Score;

class TimeBankScoresTest {

    private static final String DOCUMENT = """
            <?xml version="1.0" ?>
            <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2013-05-17">2013-05-17</TIMEX3></DCT>
            <TEXT>They met on <TIMEX3 tid="t1" type="DATE" value="2013-05-07">May 7</TIMEX3> and again
            <TIMEX3 tid="t2" type="DATE" value="2013-05-10">Friday</TIMEX3> at the <EVENT eid="e1">talks</EVENT>.</TEXT>
            </TimeML>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTextSpansAndTheTimeOfWriting() throws IOException {
        TimeMl document = TimeMl.read(written("a.tml"));
        assertThat(document.created()).isEqualTo("2013-05-17");
        assertThat(document.expressions())
                .extracting(each -> each.span().in(document.text()))
                .containsExactly("May 7", "Friday");
    }

    @Test
    void countsSpansAndValuesApart() throws IOException {
        written("deeper/a.tml");
        List<Score> scores = new TimeBankScores().score(folder);
        assertThat(scores).contains(new Score("timebank", "strict F1", 100), new Score("timebank", "value F1", 50));
    }

    @Test
    void takesAFileThatLiesInTwoFoldersOnce() throws IOException {
        written("one/a.tml");
        written("two/a.tml");
        assertThat(TimeMl.below(folder)).hasSize(1);
    }

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, DOCUMENT);
    }
}
