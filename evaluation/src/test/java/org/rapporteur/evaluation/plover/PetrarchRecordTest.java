package org.rapporteur.evaluation.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PetrarchRecordTest {

    @TempDir
    Path folder;

    @Test
    void readsTextAndExpectedEvents() throws IOException {
        Path file = Files.writeString(folder.resolve("records.xml"), """
                <Sentence date="19950101" id="TEST-1" category="DEMO" sentence="true">
                <!-- a comment -- that is no XML -->
                <EventCoding sourcecode="AAA" targetcode="BBBGOV" eventcode="122"></EventCoding>
                <Text>
                Aland condemned
                the Beland government.
                </Text>
                </Sentence>
                """);

        List<PetrarchRecord> records = PetrarchRecord.read(file);

        assertThat(records).hasSize(1);
        assertThat(records.get(0).text()).isEqualTo("Aland condemned the Beland government.");
        assertThat(records.get(0).events()).containsExactly(new PetrarchRecord.Coded("AAA", "BBBGOV", "122"));
    }
}
