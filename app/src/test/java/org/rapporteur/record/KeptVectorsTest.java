package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.link.same.WordsInContext;

class KeptVectorsTest {

    @TempDir
    private Path folder;

    private final List<String> read = new ArrayList<>();

    /** Reads a vector off the offsets and notes that it was asked. */
    private WordsInContext reader(String name) {
        return new WordsInContext() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public float[] vector(String sentence, int start, int end) {
                read.add(sentence.substring(start, end));
                return new float[] {start, end, 0.1f};
            }
        };
    }

    private KeptVectors open(String name) {
        return KeptVectors.open(folder.resolve("vectors"), reader(name));
    }

    private void keepTwo() throws IOException {
        KeptVectors first = open("a model");
        first.vector("The ship sank.", 9, 13);
        first.vector("It was raised.", 7, 13);
        first.keep();
        read.clear();
    }

    @Test
    void readsOnlyWhatIsNew() throws IOException {
        keepTwo();
        KeptVectors again = open("a model");
        assertThat(again.vector("The ship sank.", 9, 13)).containsExactly(9, 13, 0.1f);
        again.vector("The ship left.", 9, 13);
        again.vector("The ship left.", 9, 13);
        assertThat(read).containsExactly("left");
    }

    @Test
    void readsAgainWhatAnotherModelRead() throws IOException {
        keepTwo();
        open("another model").vector("The ship sank.", 9, 13);
        assertThat(read).containsExactly("sank");
    }

    @Test
    void takesNothingFromAFileThatIsCutOrChanged() throws IOException {
        keepTwo();
        Path file = folder.resolve("vectors");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 3));
        open("a model").vector("The ship sank.", 9, 13);
        byte[] changed = whole.clone();
        changed[whole.length - 12] ^= 1;
        Files.write(file, changed);
        open("a model").vector("The ship sank.", 9, 13);
        assertThat(read).containsExactly("sank", "sank");
    }

    @Test
    void forgetsWhatIsNoLongerAskedFor() throws IOException {
        keepTwo();
        KeptVectors one = open("a model");
        one.vector("The ship sank.", 9, 13);
        one.keep();
        open("a model").vector("It was raised.", 7, 13);
        assertThat(read).containsExactly("raised");
    }

    @Test
    void keepsTheSameBytesWhateverTheOrder() throws IOException {
        keepTwo();
        byte[] before = Files.readAllBytes(folder.resolve("vectors"));
        Files.delete(folder.resolve("vectors"));
        KeptVectors other = open("a model");
        other.vector("It was raised.", 7, 13);
        other.vector("The ship sank.", 9, 13);
        other.keep();
        assertThat(folder.resolve("vectors")).hasBinaryContent(before);
    }
}
