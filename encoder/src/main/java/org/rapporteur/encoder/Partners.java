package org.rapporteur.encoder;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rapporteur.encoder.EncoderTagger.Tagged;
import org.rapporteur.read.statements.TaggedSpan.Role;

/**
 * Which stretch belongs to which, among those of one window: by the pointers' scores, in its own sentence first. In
 * PolNeAR 97 of 100 contents and all but a few sources stand in the sentence of their cue.
 */
final class Partners {

    /** The kinds of links, as the training script numbers them. */
    private static final int TO_CUE = 0;

    private static final int TO_SOURCE = 1;

    /** The place of a window's opening mark, which stands for "there is none". */
    private static final int NONE = 0;

    private final Window window;
    private final Encoder.Answer answer;
    private final List<Tagged> tagged;
    private final int firstSeen;

    /**
     * Reads one window.
     *
     * @param tagged the stretches of the whole text so far, by sentence; each may be given a partner meanwhile
     */
    Partners(Window window, Encoder.Answer answer, List<Tagged> tagged) {
        this.window = window;
        this.answer = answer;
        this.tagged = tagged;
        this.firstSeen = firstSeen(window, tagged);
    }

    /** The cue of a content, the source of a cue, in the same sentence; none for a source. */
    Optional<Integer> inItsSentence(Tagged asking) {
        IntPredicate near = other -> tagged.get(other).sentence() == asking.sentence();
        return switch (asking.stretch().role()) {
            case SOURCE -> Optional.empty();
            case CONTENT -> best(TO_CUE, asking, near.and(is(Role.CUE)), Float.NEGATIVE_INFINITY);
            case CUE -> best(TO_SOURCE, asking, near.and(is(Role.SOURCE)), answer.fit(TO_SOURCE, place(asking), NONE));
        };
    }

    /** The partner that it has or, for a content whose sentence has no cue, a cue beside that sentence without content. */
    Optional<Integer> orBesideIt(Tagged asking) {
        if (asking.partner().isPresent() || asking.stretch().role() != Role.CONTENT) {
            return asking.partner();
        }
        IntPredicate beside = other -> Math.abs(tagged.get(other).sentence() - asking.sentence()) == 1;
        IntPredicate free = other -> !hasContent(other);
        return best(TO_CUE, asking, beside.and(is(Role.CUE)).and(free), Float.NEGATIVE_INFINITY);
    }

    private IntPredicate is(Role role) {
        return other -> tagged.get(other).stretch().role() == role;
    }

    private boolean hasContent(int cue) {
        return IntStream.range(firstSeen, tagged.size())
                .filter(is(Role.CONTENT))
                .anyMatch(content -> tagged.get(content)
                        .partner()
                        .filter(other -> other == cue)
                        .isPresent());
    }

    /** The last of the wanted that fits best, and better than the least. */
    private Optional<Integer> best(int kind, Tagged asking, IntPredicate wanted, float least) {
        int best = -1;
        float most = least;
        for (int i = tagged.size() - 1; i >= firstSeen; i--) {
            if (wanted.test(i)) {
                float fit = answer.fit(kind, place(asking), place(tagged.get(i)));
                if (fit > most) {
                    most = fit;
                    best = i;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static int firstSeen(Window window, List<Tagged> tagged) {
        int first = tagged.size();
        while (first > 0 && tagged.get(first - 1).sentence() >= window.firstSentence()) {
            first--;
        }
        return first;
    }

    private int place(Tagged each) {
        int[] places = window.firstPieces().get(each.sentence() - window.firstSentence());
        return Math.min(places[each.stretch().first()], window.pieces().length - 1);
    }
}
