package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From reports to the record: outlets that give one deed other times and other places. */
@Tag("models")
class RivalAccountsTest {

    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "arrest.txt",
            "Mutiny leader held at airport\n\nBAMAKO, March 14, 2014 (Example Wire) - Colonel Sado Keita, the leader of Monday's"
                    + " mutiny, was arrested on Thursday at the airport of Bamako, the army said.\n",
            "capture.txt",
            "Where the colonel was found\n\nSEGOU, March 15, 2014 (Example Ledger) - Colonel Sado Keita was captured in Segou on"
                    + " Thursday, his lawyer said. Neighbours saw six lorries.\n",
            "trawler.txt",
            "Trawler taken off Vigo\n\nVIGO, Spain, March 12, 2014 (Example Courier) - Customs officers seized the trawler Ana Luz"
                    + " off Vigo on Monday, the ministry said.\n",
            "harbour.txt",
            "A trawler and its catch\n\nVIGO, Spain, March 13, 2014 (Example Post) - Customs officers seized the trawler Ana Luz"
                    + " off Vigo on Tuesday, the harbour master said. Its hold was full of hake.\n"));

    @TempDir
    private static Path folder;

    private static RecordQueries record;

    @BeforeAll
    static void build() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            files.add(Files.writeString(folder.resolve(text.getKey()), text.getValue()));
        }
        StoryFixture.build(folder.resolve("r"), files, 1);
        record = RecordQueries.open(RecordDirectory.open(folder.resolve("r")));
    }

    private static List<String> sides(String kind) {
        return record.disagreements(Filter.ALL.withStatus(Optional.of(kind))).stream()
                .flatMap(row -> row.sides().stream())
                .toList();
    }

    @Test
    void giveOneDeedOtherDays() {
        assertThat(sides("time")).containsExactly("2014-03-10: Monday / 2014-03-11: Tuesday");
    }

    /** Somebody is taken once: two places for it are two accounts of one deed. */
    @Test
    void giveOneDeedOtherPlaces() {
        assertThat(sides("place")).containsExactly("Bamako / Segou");
    }

    @Test
    void areDatedByTheWordsThatHangOnTheDeed() {
        assertThat(record.events(Filter.ALL.withAbout(Optional.of("Keita"))))
                .filteredOn(event -> event.trigger().matches("arrested|captured"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.time()).hasValue("2014-03-13"));
    }
}
