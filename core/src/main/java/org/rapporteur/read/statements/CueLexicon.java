package org.rapporteur.read.statements;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.data.DataFile;
import org.rapporteur.model.Act;

/** The cues by the first word of their name. The data stand in {@code cues.tsv} beside this class. */
final class CueLexicon {

    private static final String RESOURCE = "cues.tsv";
    private static final int NAME = 0;
    private static final int KIND = 1;
    private static final int SORT = 2;
    private static final int ACT = 3;
    private static final int FRAMES = 4;

    private final Map<Cue.Kind, Map<String, List<Cue>>> byWord = new EnumMap<>(Cue.Kind.class);

    CueLexicon(List<Cue> cues) {
        Comparator<Cue> longestFirst = Comparator.comparing(cue -> -cue.words().size());
        for (Cue.Kind kind : Cue.Kind.values()) {
            byWord.put(
                    kind,
                    cues.stream()
                            .filter(cue -> cue.kind() == kind)
                            .sorted(longestFirst)
                            .collect(Collectors.groupingBy(cue -> cue.words().get(0))));
        }
    }

    /** The lexicon that comes with the program. */
    static CueLexicon load() {
        return new CueLexicon(DataFile.lines(CueLexicon.class, RESOURCE).stream()
                .map(CueLexicon::parse)
                .toList());
    }

    /**
     * Reads one line: name, kind, sort, act, frames; further columns are examples.
     *
     * @throws IllegalArgumentException if a word of it is not known
     */
    static Cue parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length <= FRAMES) {
            throw new IllegalArgumentException("a cue has five columns: " + line);
        }
        Act act = Act.valueOf(constant(columns[ACT]));
        Map<Frame, Act> frames = new EnumMap<>(Frame.class);
        Map<String, Act> prepositions = new LinkedHashMap<>();
        for (String each : columns[FRAMES].strip().split(" +")) {
            String name = each.contains("=") ? each.substring(0, each.indexOf('=')) : each;
            Act own = each.contains("=") ? Act.valueOf(constant(each.substring(name.length() + 1))) : act;
            if (name.startsWith("+")) {
                prepositions.put(name.substring(1), own);
                frames.put(Frame.PREPOSITION, own);
            } else {
                frames.put(Frame.named(name), own);
            }
        }
        return new Cue(
                columns[NAME],
                Cue.Kind.valueOf(constant(columns[KIND])),
                Cue.Sort.valueOf(constant(columns[SORT])),
                frames,
                prepositions);
    }

    private static String constant(String word) {
        return word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The verbs that begin with the lemma, those with a particle first. */
    List<Cue> verbs(String lemma) {
        return of(Cue.Kind.VERB, lemma);
    }

    /** The cues of a kind that begin with the lemma, the longest names first. */
    List<Cue> of(Cue.Kind kind, String lemma) {
        return byWord.get(kind).getOrDefault(lemma, List.of());
    }

    /** Whether any cue begins with the lemma. */
    boolean knows(String lemma) {
        return byWord.values().stream().anyMatch(cues -> cues.containsKey(lemma));
    }
}
