package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From reports to the record: the incidents that reports are about, and their tolls. */
@Tag("models")
class IncidentsTest {

    private static final String WIRE =
            "Two people were killed and three wounded when a man opened fire in a bar in Toledo"
                    + " on Saturday night, police said. The shooting at the Blue Heron on Lagrange Street began after a quarrel"
                    + " over a bill, Sgt. Mara Devlin said. The three wounded were taken to St. Vincent hospital. A suspect, 34,"
                    + " was arrested two blocks away.\n";

    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "wire.txt",
            "Two killed in Toledo bar shooting\n\nTOLEDO, Ohio, March 9, 2014 (Example Wire) - " + WIRE,
            "copy.txt",
            "Two killed in Toledo bar shooting\n\nTOLEDO, Ohio, March 9, 2014 (Example Wire) - " + WIRE
                    + "\nExample Gazette\n",
            "later.txt",
            "Third victim of Toledo bar shooting dies\n\nTOLEDO, Ohio, March 12, 2014 (Example Ledger) - A third person has"
                    + " died of the shooting at the Blue Heron bar in Toledo on Saturday night, police said on Wednesday."
                    + " Three people have now been killed; two others who were wounded are in stable condition at St."
                    + " Vincent hospital. Sgt. Mara Devlin said the suspect, who was arrested near Lagrange Street,"
                    + " had quarrelled over a bill.\n",
            "other.txt",
            "Man wounded in Spokane robbery\n\nSPOKANE, Washington, March 10, 2014 (Example Courier) - A clerk was shot"
                    + " and wounded in a robbery of a filling station in Spokane on Sunday, the sheriff said. Nobody else"
                    + " was hurt.\n",
            "ambush.txt",
            "Nine soldiers killed in ambush near Gao\n\nBAMAKO, March 14, 2014 (Example Courier) - Nine soldiers were killed"
                    + " when gunmen ambushed a convoy near Gao on Thursday, the army said. The road was closed. Helicopters"
                    + " flew over the desert until nightfall. A spokesman said the convoy had carried fuel and flour. In"
                    + " 2009 an ambush on the same road killed 17 soldiers.\n",
            "mourning.txt",
            "A garrison buries its dead\n\nGAO, March 17, 2014 (Example Ledger) - Flags hung at half mast in Gao on Monday"
                    + " for the eleven soldiers who were killed when gunmen ambushed a convoy near the town on Thursday,"
                    + " their colonel said. Mothers wept beside the band.\n",
            "skipper.txt",
            "Patrol boat stops trawler\n\nVIGO, Spain, March 11, 2014 (Example Ledger) - A patrol boat stopped a trawler off"
                    + " Vigo on Monday. \"There was one shot into the air, then nothing,\" its skipper said.\n",
            "talks.txt",
            "Ministers meet in Geneva\n\nGENEVA, March 10, 2014 (Example Wire) - The foreign ministers of France and Norway"
                    + " met in Geneva on Monday and agreed to hold another round of talks in May.\n"));

    @TempDir
    private static Path folder;

    private static RecordQueries record;

    private static List<Path> files;

    @BeforeAll
    static void build() throws IOException {
        files = new ArrayList<>();
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            files.add(Files.writeString(folder.resolve(text.getKey()), text.getValue()));
        }
        StoryFixture.build(folder.resolve("r"), files, 1);
        record = RecordQueries.open(RecordDirectory.open(folder.resolve("r")));
    }

    private static IncidentRow at(String place) {
        return record.incidents(Filter.ALL).stream()
                .filter(incident -> incident.place().equals(Optional.of(place)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areThoseThatReportsAreAbout() {
        assertThat(record.incidents(Filter.ALL))
                .extracting(incident -> incident.place().orElse(""))
                .containsExactlyInAnyOrder("Toledo", "Spokane", "Gao");
    }

    @Test
    void haveTheDayOnWhichTheyTookPlace() {
        assertThat(at("Toledo").time()).hasValue("2014-03-08");
        assertThat(at("Spokane").time()).hasValue("2014-03-09");
    }

    @Test
    void giveCopiesOfOneTextOneVote() {
        assertThat(at("Toledo").reports()).isEqualTo(3);
        assertThat(at("Toledo").killedReason()).endsWith("of 2 votes");
    }

    @Test
    void haveTheGreaterNumberOfKilledWhereItIsAsWellBorneOut() {
        assertThat(at("Toledo").killed()).isEqualTo(3);
        assertThat(at("Spokane").killed()).isZero();
        assertThat(at("Spokane").wounded()).isEqualTo(1);
    }

    /** The two share few words; that both tell of one ambush ties them. */
    @Test
    void areTiedByTheDeedThatReportsTellOf() {
        assertThat(at("Gao").reports()).isEqualTo(2);
        assertThat(at("Gao").killed()).isEqualTo(11);
    }

    @Test
    void leaveOutTheDeadOfAnEarlierIncident() {
        assertThat(new Support(record).accounts(List.of(at("Gao").id())))
                .extracting(AccountRow::killed)
                .containsExactly(9, 11);
    }

    @Test
    void leadBackToTheWordsOfEachReport() {
        List<AccountRow> accounts =
                new Support(record).accounts(List.of(at("Toledo").id()));
        assertThat(accounts).extracting(AccountRow::killed).containsExactly(2, 2, 3);
        assertThat(accounts)
                .allSatisfy(row -> assertThat(
                                record.report(row.report()).orElseThrow().text().startsWith(row.passage(), row.start()))
                        .isTrue());
    }

    @Test
    void areFoundByPlaceAndByDay() {
        assertThat(record.incidents(Filter.ALL.withAbout(Optional.of("Spokane"))))
                .hasSize(1);
        assertThat(record.incidents(Filter.ALL.withPublished(Optional.empty(), Optional.of(LocalDate.of(2014, 3, 9)))))
                .hasSize(1);
    }

    @Test
    void areTheSameInAnyOrderOfReports() {
        List<Path> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        StoryFixture.build(folder.resolve("reversed"), reversed, 2);
        assertThat(StoryFixture.export(folder.resolve("reversed"))).isEqualTo(StoryFixture.export(folder.resolve("r")));
    }

    @Test
    void areExportedWithWhatEachReportGives() {
        assertThat(StoryFixture.export(folder.resolve("r")))
                .filteredOn(line -> line.startsWith("{\"type\":\"incident\""))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"killed\":{\"number\":3,\"reason\":\"")
                        .contains("A third person has died"));
    }
}
