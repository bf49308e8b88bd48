package org.rapporteur.evaluation.plover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.Table;

/**
 * Scores PETRARCH's unit records: of the events that they expect, how many are read with both parties, and with the type
 * as well. Codes that only the records' own test dictionary knows, comments, and events without both parties are left
 * out. The countries are invented: a list beside this class tells their codes.
 */
public final class PetrarchScores {

    private static final int CODE_LETTERS = 3;

    private final PairCoder coder;
    private final Map<String, Set<String>> names = table("petrarch-actors.tsv");
    private final Map<String, Set<String>> types = table("petrarch-codes.tsv");

    public PetrarchScores(LanguageEngine engine) {
        this.coder = new PairCoder(
                engine,
                Gazetteer.of(List.of(
                        Table.bundled(PetrarchScores.class, "petrarch-countries.tsv"),
                        Table.bundled(PetrarchScores.class, "petrarch-people.tsv"))));
    }

    /** The scores on all records of the file. */
    public List<Score> score(Path file) throws IOException {
        int expected = 0;
        int parties = 0;
        int right = 0;
        for (PetrarchRecord record : PetrarchRecord.read(file)) {
            List<PetrarchRecord.Coded> wanted =
                    record.events().stream().filter(this::counts).toList();
            List<Event> events = wanted.isEmpty() ? List.of() : coder.events(record.text());
            for (PetrarchRecord.Coded coded : wanted) {
                List<Event> between =
                        events.stream().filter(event -> isBetween(event, coded)).toList();
                expected++;
                parties += between.isEmpty() ? 0 : 1;
                right += between.stream().anyMatch(event -> isOfCode(event, coded.code())) ? 1 : 0;
            }
        }
        return List.of(
                new Score("petrarch unit", "events", expected),
                new Score("petrarch unit", "both parties", 100.0 * parties / Math.max(1, expected)),
                new Score("petrarch unit", "root with both parties", 100.0 * right / Math.max(1, expected)));
    }

    /** Whether the code is one of WEIS and both parties are countries of the list. */
    private boolean counts(PetrarchRecord.Coded coded) {
        return coded.code().length() == CODE_LETTERS
                && !coded.code().equals("081")
                && types.containsKey(coded.code().substring(0, 2))
                && names.containsKey(country(coded.source()))
                && names.containsKey(country(coded.target()))
                && !country(coded.source()).equals(country(coded.target()));
    }

    private static String country(String code) {
        return code.substring(0, Math.min(CODE_LETTERS, code.length()));
    }

    private boolean isOfCode(Event event, String code) {
        return types.getOrDefault(code, types.get(code.substring(0, 2)))
                .contains(event.type().name());
    }

    /** A meeting ties its parties both ways. */
    private boolean isBetween(Event event, PetrarchRecord.Coded coded) {
        String source = country(coded.source());
        String target = country(coded.target());
        boolean apart = isAmong(source, event.actors()) && isAmong(target, event.recipients());
        boolean back = isAmong(target, event.actors()) && isAmong(source, event.recipients());
        boolean together = isAmong(source, event.actors()) && isAmong(target, event.actors());
        return apart || together || back && isMutual(coded.code());
    }

    private static boolean isMutual(String code) {
        return code.startsWith("03") || code.startsWith("08") || code.equals("064") || code.startsWith("22");
    }

    private boolean isAmong(String country, List<Party> parties) {
        return parties.stream()
                .anyMatch(party -> party.country().equals(Optional.of(country))
                        || names.get(country).stream()
                                .anyMatch(name -> party.text().contains(name)));
    }

    private static Map<String, Set<String>> table(String name) {
        Map<String, Set<String>> rows = new HashMap<>();
        try (InputStream bytes = PetrarchScores.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] field = line.split("\t");
                rows.put(field[0], Set.of(field[1].split(", ")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
