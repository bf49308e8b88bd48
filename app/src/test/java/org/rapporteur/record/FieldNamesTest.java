package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Pipeline;
import org.rapporteur.ingest.FieldMap;

class FieldNamesTest {

    @TempDir
    private Path folder;

    private RecordDirectory record;

    @BeforeEach
    void makeRecord() {
        record = RecordDirectory.openOrCreate(folder.resolve("r"));
    }

    @Test
    void areTheUsualOnesUntilSomeAreAdded() {
        assertThat(new FieldNames(record).map()).isEqualTo(FieldMap.STANDARD);
    }

    @Test
    void areKeptWithTheRecord() {
        new FieldNames(record).add(List.of("text=Volltext", "title=Kopf"));
        new FieldNames(record).add(List.of("text=Text=2"));
        assertThat(new FieldNames(record).map().text()).startsWith("Text=2", "Volltext", "text");
        assertThat(new FieldNames(record).map().title()).startsWith("Kopf", "title");
    }

    @Test
    void readingsUnderOtherNamesAreReadingsOfAnotherVersion() {
        new FieldNames(record).add(List.of("text=Volltext"));
        assertThat(new Pipeline(new FieldNames(record).map()).version()).isNotEqualTo(new Pipeline().version());
    }

    @Test
    void refusesWhatIsNoPartOfAReport() {
        assertThatThrownBy(() -> new FieldNames(record).add(List.of("colour=Farbe")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> new FieldNames(record).add(List.of("text")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
