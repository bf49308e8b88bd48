package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;

/**
 * How likely two accounts in reports about one thing are of one event, by what can be seen of them; where that leaves it
 * open, also by how alike the words that name the event are in their sentences, if there is a reader of these.
 */
final class OneEvent {

    /** The name of the sign that the words in their sentences give. */
    static final String IN_CONTEXT = "likeness of the words in their sentences";

    /** Between these probabilities the signs alone leave it open. */
    private static final double OPEN_FROM = 0.08;

    private static final double OPEN_TO = 0.98;

    private final Assembled assembled;
    private final EventSigns signs;
    private final BoostedTrees seen;
    private final BoostedTrees seenInContext;
    private final Supplier<Optional<WordsInContext>> words;
    private final Map<Id, float[]> vectors = new HashMap<>();

    OneEvent(Assembled assembled, Subjects subjects, Supplier<Optional<WordsInContext>> words) {
        this.assembled = assembled;
        this.signs = new EventSigns(assembled, subjects);
        this.seen = new BoostedTrees("one-event.tsv", EventSigns.NAMES);
        this.seenInContext = new BoostedTrees("one-event-in-context.tsv", names());
        this.words = words;
    }

    /** The names of the signs, that of the words in their sentences as the last. */
    static List<String> names() {
        List<String> names = new ArrayList<>(EventSigns.NAMES);
        names.add(IN_CONTEXT);
        return List.copyOf(names);
    }

    /**
     * A probability and what it rests on.
     *
     * @param inContext how alike the words are in their sentences, if that was asked
     */
    record Likelihood(double probability, Optional<Double> inContext) {}

    Likelihood of(EventAccount a, EventAccount b) {
        double[] found = signs.of(a, b);
        double probability = seen.probability(found);
        boolean open = probability >= OPEN_FROM && probability <= OPEN_TO;
        if (!open || words.get().isEmpty()) {
            return new Likelihood(probability, Optional.empty());
        }
        double[] all = inContext(found, a, b, words.get().get());
        return new Likelihood(seenInContext.probability(all), Optional.of(all[found.length]));
    }

    /** All signs of two accounts, those of the words in their sentences as the last, if there is a reader of these. */
    double[] signs(EventAccount a, EventAccount b) {
        double[] found = signs.of(a, b);
        return words.get().map(reader -> inContext(found, a, b, reader)).orElse(found);
    }

    private double[] inContext(double[] found, EventAccount a, EventAccount b, WordsInContext reader) {
        double[] all = Arrays.copyOf(found, found.length + 1);
        all[found.length] = alike(a, b, reader);
        return all;
    }

    /** The cosine of the words' vectors, to a thousandth: machines differ in the last digits of a network's answer. */
    private double alike(EventAccount a, EventAccount b, WordsInContext reader) {
        float[] ofA = vector(a, reader);
        float[] ofB = vector(b, reader);
        double product = 0;
        for (int at = 0; at < ofA.length; at++) {
            product += ofA[at] * ofB[at];
        }
        return Math.round(product * 1e3) / 1e3;
    }

    private float[] vector(EventAccount account, WordsInContext reader) {
        return vectors.computeIfAbsent(account.id(), id -> {
            Span around = account.around();
            Span trigger = account.event().trigger();
            String sentence = assembled.gathered().words(account.event().report(), around);
            int start = Math.min(Math.max(0, trigger.start() - around.start()), sentence.length());
            int end = Math.min(Math.max(start, trigger.end() - around.start()), sentence.length());
            return reader.vector(sentence, start, end);
        });
    }
}
