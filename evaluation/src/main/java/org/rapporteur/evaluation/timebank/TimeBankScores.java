package org.rapporteur.evaluation.timebank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.timebank.TimeMl.Timex;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.DateReader;

/**
 * Scores time expressions as TempEval-3 task A does: an expression is found if its words overlap an annotated one
 * (relaxed), or are the same (strict); its value counts if it is found and the TIMEX3 values are equal.
 */
public final class TimeBankScores {

    private static final int HELD_OUT_OF_FIVE = 2;

    private final DateReader reader = new DateReader();

    /** The scores on every {@code .tml} file below the folder; on those held out and the others, each by itself. */
    public List<Score> score(Path folder) throws IOException {
        List<TimeMl> documents = TimeMl.below(folder);
        List<Score> scores = new ArrayList<>(score("timebank", documents, any -> true));
        scores.addAll(score("timebank held out", documents, document -> isHeldOut(document.name())));
        scores.addAll(score("timebank worked on", documents, document -> !isHeldOut(document.name())));
        return scores;
    }

    /**
     * Whether a file is kept from those that the rules were written on: half of two in five, by a digest of the name. The
     * other half was held out at first and then opened: see the decision "how-time-expressions-are-held-out".
     */
    public static boolean isHeldOut(String name) {
        return isHeldOutAtFirst(name) && byteOfDigest(name, 1) % 2 == 0;
    }

    private static boolean isHeldOutAtFirst(String name) {
        return byteOfDigest(name, 0) % 5 < HELD_OUT_OF_FIVE;
    }

    private static int byteOfDigest(String name, int place) {
        String digest = Id.sha256Hex(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Integer.parseInt(digest.substring(2 * place, 2 * place + 2), 16);
    }

    private List<Score> score(String task, List<TimeMl> documents, Predicate<TimeMl> wanted) {
        Tally tally = new Tally();
        documents.stream().filter(wanted).forEach(document -> count(document, tally));
        return tally.scores(task);
    }

    private void count(TimeMl document, Tally tally) {
        List<TimeExpression> found = reader.read(document.report()).expressions();
        List<Timex> open = new ArrayList<>(document.expressions());
        tally.gold += open.size();
        tally.found += found.size();
        for (TimeExpression expression : found) {
            Optional<Timex> gold = match(expression.span(), open, document.text());
            gold.ifPresent(annotated -> {
                open.remove(annotated);
                tally.relaxed++;
                tally.strict += trimmed(annotated.span(), document.text()).equals(expression.span()) ? 1 : 0;
                tally.value += annotated.value().equals(expression.value()) ? 1 : 0;
                tally.type += annotated.type().equals(expression.type().name()) ? 1 : 0;
            });
        }
    }

    /** The annotated expression with the same words, else the first that overlaps. */
    private static Optional<Timex> match(Span span, List<Timex> open, String text) {
        return open.stream()
                .filter(annotated -> trimmed(annotated.span(), text).equals(span))
                .findFirst()
                .or(() -> open.stream()
                        .filter(annotated -> annotated.span().overlaps(span))
                        .findFirst());
    }

    private static Span trimmed(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** What was counted so far. */
    private static final class Tally {

        private int gold;
        private int found;
        private int relaxed;
        private int strict;
        private int value;
        private int type;

        List<Score> scores(String task) {
            return List.of(
                    new Score(task, "expressions", gold),
                    new Score(task, "relaxed F1", f1(relaxed)),
                    new Score(task, "strict F1", f1(strict)),
                    new Score(task, "value F1", f1(value)),
                    new Score(task, "type F1", f1(type)));
        }

        private double f1(int right) {
            return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
        }
    }
}
