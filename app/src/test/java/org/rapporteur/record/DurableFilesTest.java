package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are whole or absent, also where a run was killed or the disk is full. */
class DurableFilesTest {

    @TempDir
    private Path folder;

    @Test
    void addsAfterTheLastWholeLine() throws IOException {
        Path file = folder.resolve("lines");
        Files.writeString(file, "one\ntwo\nhal");
        DurableFiles.appendWhole(file, "three\n");
        assertThat(Files.readString(file)).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void addsToAFileThatIsOneHalfLine() throws IOException {
        Path file = folder.resolve("lines");
        Files.writeString(file, "half of a line that is longer than the next");
        DurableFiles.appendWhole(file, "one\n");
        assertThat(Files.readString(file)).isEqualTo("one\n");
    }

    @Test
    void leavesNothingBesideAFileThatItReplaced() throws IOException {
        Path file = folder.resolve("a").resolve("file");
        DurableFiles.replace(file, "old");
        DurableFiles.replace(file, "new");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files.toList()).containsExactly(file);
        }
        assertThat(Files.readString(file)).isEqualTo("new");
    }

    /** On Linux every write to /dev/full ends as on a full disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDiskIsFull() {
        assertThatThrownBy(() -> DurableFiles.appendWhole(Path.of("/dev/full"), "a judgement\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
    }
}
