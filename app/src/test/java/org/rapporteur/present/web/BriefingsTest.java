package org.rapporteur.present.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.present.brief.Length;
import org.rapporteur.record.DeskRecords;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;

class BriefingsTest {

    @TempDir
    private Path folder;

    private final Briefings briefings = new Briefings();

    @Test
    void writesABriefingOnceAndAnewForAnotherStateOfTheRecord() {
        RecordDirectory directory = DeskRecords.ofOne(folder.resolve("one"));
        RecordQueries before = RecordQueries.open(directory);
        RecordQueries after = RecordQueries.open(directory);
        BriefingView first = briefings.of(before, Filter.ALL, Length.PAGE);
        assertThat(briefings.of(before, Filter.ALL, Length.PAGE)).isSameAs(first);
        assertThat(briefings.of(after, Filter.ALL, Length.PAGE))
                .isNotSameAs(first)
                .isEqualTo(first);
    }

    @Test
    void keepsNoBriefingForAnother() {
        RecordQueries record = RecordQueries.open(DeskRecords.ofOne(folder.resolve("one")));
        BriefingView all = briefings.of(record, Filter.ALL, Length.PAGE);
        BriefingView some = briefings.of(record, Filter.ALL.withAbout(Optional.of("nobody at all")), Length.PAGE);
        assertThat(all.parts()).isNotEmpty();
        assertThat(some.parts()).isEmpty();
    }
}
