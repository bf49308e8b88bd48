package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Id;

class RecordDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void saysHowToMakeARecordWhereThereIsNone() {
        assertThatThrownBy(() -> RecordDirectory.open(folder.resolve("none")))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("rapporteur build");
    }

    @Test
    void doesNotTakeOverAFolderWithOtherThings() throws IOException {
        Files.writeString(folder.resolve("letters.txt"), "mine");
        assertThatThrownBy(() -> RecordDirectory.openOrCreate(folder)).hasMessageContaining("not a record");
    }

    @Test
    void takesUpAFolderWhereMakingARecordWasKilled() throws IOException {
        Files.createDirectories(folder.resolve("captures"));
        Files.writeString(folder.resolve("format12345.part"), "rappor");
        RecordDirectory record = RecordDirectory.openOrCreate(folder);
        record.deleteParts();
        assertThat(RecordDirectory.open(folder)).isEqualTo(record);
        assertThat(folder.resolve("format12345.part")).doesNotExist();
        assertThat(new Captures(record).all()).isEmpty();
    }

    @Test
    void refusesARecordOfAnotherFormat() throws IOException {
        RecordDirectory.openOrCreate(folder.resolve("r"));
        Files.writeString(folder.resolve("r").resolve("format"), "rapporteur record 99\n");
        assertThatThrownBy(() -> RecordDirectory.open(folder.resolve("r"))).hasMessageContaining("99");
    }

    @Test
    void saysHowToRenewARecordThatAnotherVersionPutTogether() throws IOException {
        RecordDirectory record = HandRecord.of(folder.resolve("r"), HandReport.of("Gazette", "Storm\nA storm came."));
        try (RandomAccessFile database = new RandomAccessFile(record.database().toFile(), "rw")) {
            database.seek(60);
            database.writeInt(7);
        }
        assertThatThrownBy(() -> RecordQueries.open(record))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("rapporteur rebuild");
        HandRecord.putTogether(record);
        assertThat(HandRecord.export(record)).isNotEmpty();
    }

    @Test
    void keepsBytesAsTheyAre() throws IOException {
        Captures captures = new Captures(RecordDirectory.openOrCreate(folder.resolve("r")));
        byte[] bytes = {0, 1, 2, (byte) 0xff, 10};
        String digest = Id.sha256Hex(bytes);
        captures.keep(digest, bytes);
        assertThat(captures.bytes(digest)).isEqualTo(bytes);
    }

    @Test
    void letsOneBuildAtATimeWrite() throws IOException {
        RecordDirectory record = RecordDirectory.openOrCreate(folder.resolve("r"));
        try (RecordLock lock = RecordLock.take(record)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> RecordLock.take(record)).hasMessageContaining("another build");
        }
        RecordLock.take(record).close();
    }
}
