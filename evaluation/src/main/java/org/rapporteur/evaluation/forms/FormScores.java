package org.rapporteur.evaluation.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Event;

/** How many of the events of written sentences are found, and how many rows are among those that may be noted. */
final class FormScores {

    /** Whether an event that was read is the expected one, as strictly as one asks. */
    @FunctionalInterface
    interface Match {
        boolean test(WrittenSentence sentence, ExpectedEvent expected, Event event);
    }

    private static final Match FOUND = (sentence, expected, event) -> expected.isAt(sentence.text(), event);
    private static final Match TYPED =
            (sentence, expected, event) -> FOUND.test(sentence, expected, event) && expected.hasType(event);
    private static final Match STANDING =
            (sentence, expected, event) -> TYPED.test(sentence, expected, event) && expected.hasStatus(event);
    private static final Match WHOLE =
            (sentence, expected, event) -> STANDING.test(sentence, expected, event) && expected.hasParties(event);

    private final List<WrittenSentence> sentences;
    private final List<List<Event>> read;

    FormScores(List<WrittenSentence> sentences, Function<WrittenSentence, List<Event>> reader) {
        this.sentences = List.copyOf(sentences);
        this.read = sentences.stream().map(reader).toList();
    }

    List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        scores.add(new Score(EventFormsTask.NAME, "sentences", sentences.size()));
        scores.add(score("event recall", recall(FOUND)));
        scores.add(score("event precision", precision(FOUND)));
        scores.add(score("event with type recall", recall(TYPED)));
        scores.add(score("event with type and status recall", recall(STANDING)));
        scores.add(score("event with type, status and all parties recall", recall(WHOLE)));
        scores.add(score("event with type, status and all parties precision", precision(WHOLE)));
        return scores;
    }

    private static Score score(String metric, double value) {
        return new Score(EventFormsTask.NAME, metric, value);
    }

    /** Of the events that must be noted, how many are. */
    double recall(Match match) {
        int found = 0;
        int wanted = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (ExpectedEvent expected : sentences.get(i).events()) {
                wanted += expected.needed() ? 1 : 0;
                found += expected.needed() && isMade(i, expected, match) ? 1 : 0;
            }
        }
        return 100.0 * found / wanted;
    }

    private boolean isMade(int sentence, ExpectedEvent expected, Match match) {
        return read.get(sentence).stream().anyMatch(event -> match.test(sentences.get(sentence), expected, event));
    }

    /** Of the rows read, how many must or may be noted. */
    double precision(Match match) {
        int right = 0;
        int made = 0;
        for (int i = 0; i < sentences.size(); i++) {
            WrittenSentence sentence = sentences.get(i);
            for (Event event : read.get(i)) {
                made++;
                right += sentence.events().stream().anyMatch(expected -> match.test(sentence, expected, event)) ? 1 : 0;
            }
        }
        return 100.0 * right / made;
    }
}
