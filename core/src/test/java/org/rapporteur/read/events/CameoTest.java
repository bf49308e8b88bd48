package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.PloverType;

/** The types and codes of the lists against the published table; where they differ the manual, which is younger, says so. */
class CameoTest {

    /** What the lists give to codes of which the table says something else, or nothing. */
    private static final Map<String, PloverType> BY_THE_MANUAL = Map.of(
            "0871", PloverType.CONCEDE, // a ceasefire that is declared; one that is kept is RETREAT
            "055", PloverType.CONCEDE, // an apology
            "0831", PloverType.RETREAT, // a resignation
            "163", PloverType.SANCTION, // sanctions and embargoes
            "116", PloverType.SANCTION, // a conviction
            "176", PloverType.COERCE); // a cyber attack: a later code

    @Test
    void givesEachCodeTheTypeThatTheTableGivesItOrTheManual() throws IOException {
        Map<String, String> table = table();
        Map<String, String> astray = new TreeMap<>();
        codings().filter(coding -> coding.type() != PloverType.DISASTER).forEach(coding -> {
            String type = coding.type().name();
            boolean byManual = coding.type() == BY_THE_MANUAL.get(coding.cameo());
            if (!byManual && !type.equals(table.get(coding.cameo()))) {
                astray.put(coding.cameo(), type);
            }
        });

        assertThat(astray).isEmpty();
    }

    @Test
    void partsFromTheTableOnlyWhereItSaysSomethingElse() throws IOException {
        Map<String, String> table = table();

        assertThat(BY_THE_MANUAL)
                .allSatisfy((code, type) -> assertThat(table.get(code)).isNotEqualTo(type.name()));
    }

    @Test
    void givesNoCodeToDisasters() {
        assertThat(codings())
                .allSatisfy(coding -> assertThat(coding.type() == PloverType.DISASTER)
                        .isEqualTo(coding.cameo().equals(Coding.NONE)));
    }

    /** The codes of the classes, of the modes by weapon and of what is agreed, asked, refused or threatened. */
    private static Stream<Coding> codings() {
        Stream<Coding> classes = new Lexicon().classes().values().stream().map(Coding::of);
        Stream<Coding> modes = Table.rows("modes.tsv").stream().map(row -> coding(row[1], row[3]));
        Stream<Coding> contents = Table.rows("content.tsv").stream().map(row -> coding(row[0], row[3]));
        return Stream.of(classes, modes, contents).flatMap(each -> each);
    }

    private static Coding coding(String type, String cameo) {
        return new Coding(PloverType.valueOf(type), Optional.empty(), cameo);
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> types = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CameoTest.class.getResourceAsStream("cameo-types.tsv"), StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            for (String line : lines) {
                String[] field = line.split("\t");
                Stream.of(field[1].split(", ")).forEach(code -> types.put(code, field[0]));
            }
        }
        return types;
    }
}
