package org.rapporteur.evaluation.re3d;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Id;
import org.rapporteur.read.language.LanguageEngine;

/** Scores what is named in re3d's texts: F1 of passages with exactly the annotators' borders and type. */
public final class Re3dScores {

    private static final List<String> TYPES =
            List.of("Person", "Organisation", "Location", "Weapon", "MilitaryPlatform", "Quantity", "Money");

    private final Re3dReader reader;

    /** Scores with the engine's tags, names and dependencies. */
    public Re3dScores(LanguageEngine engine) {
        this.reader = new Re3dReader(engine);
    }

    private record Read(Re3dDocument document, Set<Typed> found) {}

    /** The scores on every document below the folder; on those held out and the others, each by itself. */
    public List<Score> score(Path folder) throws IOException {
        List<Read> all = Re3dDocument.below(folder).stream()
                .map(document -> new Read(document, reader.read(document.report())))
                .toList();
        List<Score> scores = new ArrayList<>(scores("re3d", all, read -> true));
        scores.addAll(scores("re3d held out", all, Re3dScores::isHeldOut));
        scores.addAll(scores("re3d worked on", all, read -> !isHeldOut(read)));
        return scores;
    }

    /** Whether a document is kept from those that the rules were written on: every other one, by a digest. */
    private static boolean isHeldOut(Read read) {
        String name = read.document().report().capture().path();
        String digest = Id.sha256Hex(name.getBytes(StandardCharsets.UTF_8));
        return Character.digit(digest.charAt(digest.length() - 1), 16) % 2 == 1;
    }

    private static List<Score> scores(String task, List<Read> all, Predicate<Read> wanted) {
        List<Read> reads = all.stream().filter(wanted).toList();
        if (reads.isEmpty()) {
            return List.of();
        }
        List<Score> scores = new ArrayList<>();
        scores.add(new Score(task, "documents", reads.size()));
        Tally sum = new Tally(0, 0, 0);
        for (String type : TYPES) {
            Tally tally = tally(reads, type);
            scores.add(new Score(task, type + " F1", tally.f1()));
            sum = sum.plus(tally);
        }
        scores.add(new Score(task, "precision", sum.precision()));
        scores.add(new Score(task, "recall", sum.recall()));
        scores.add(new Score(task, "F1", sum.f1()));
        return scores;
    }

    private static Tally tally(List<Read> reads, String type) {
        Tally sum = new Tally(0, 0, 0);
        for (Read read : reads) {
            Set<Typed> gold = ofType(read.document().gold(), type);
            Set<Typed> found = ofType(read.found(), type);
            int right = (int) found.stream().filter(gold::contains).count();
            sum = sum.plus(new Tally(right, found.size(), gold.size()));
        }
        return sum;
    }

    private static Set<Typed> ofType(Set<Typed> all, String type) {
        return all.stream().filter(typed -> typed.type().equals(type)).collect(Collectors.toSet());
    }

    /** How many are right, found and wanted. */
    private record Tally(int right, int found, int wanted) {

        Tally plus(Tally other) {
            return new Tally(right + other.right, found + other.found, wanted + other.wanted);
        }

        double precision() {
            return found == 0 ? 0 : 100.0 * right / found;
        }

        double recall() {
            return wanted == 0 ? 0 : 100.0 * right / wanted;
        }

        double f1() {
            return found + wanted == 0 ? 0 : 200.0 * right / (found + wanted);
        }
    }
}
