package org.rapporteur.encoder;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /**
     * Reads one window.
     *
     * @param tagged the stretches of the whole text so far, by sentence; it may grow a partner for each
     */
    Partners(Window window, Encoder.Answer answer, List<Tagged> tagged) {
        this.window = window;
        this.answer = answer;
        this.tagged = tagged;
    }

    /** The cue of a content, the source of a cue, in the same sentence; none for a source. */
    Optional<Integer> inItsSentence(Tagged asking) {
        Predicate<Tagged> near = each -> each.sentence() == asking.sentence();
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
        Predicate<Tagged> beside = each -> Math.abs(each.sentence() - asking.sentence()) == 1 && !hasContent(each);
        return best(TO_CUE, asking, beside.and(is(Role.CUE)), Float.NEGATIVE_INFINITY);
    }

    private static Predicate<Tagged> is(Role role) {
        return each -> each.stretch().role() == role;
    }

    private boolean hasContent(Tagged cue) {
        int place = tagged.indexOf(cue);
        for (int i = tagged.size() - 1; i >= 0 && isSeen(i); i--) {
            Tagged each = tagged.get(i);
            if (each.stretch().role() == Role.CONTENT
                    && each.partner().filter(other -> other == place).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeen(int place) {
        return tagged.get(place).sentence() >= window.firstSentence();
    }

    private Optional<Integer> best(int kind, Tagged asking, Predicate<Tagged> wanted, float least) {
        int best = -1;
        float most = least;
        for (int i = tagged.size() - 1; i >= 0 && isSeen(i); i--) {
            if (wanted.test(tagged.get(i))) {
                float fit = answer.fit(kind, place(asking), place(tagged.get(i)));
                if (fit > most) {
                    most = fit;
                    best = i;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private int place(Tagged each) {
        int[] places = window.firstPieces().get(each.sentence() - window.firstSentence());
        return Math.min(places[each.stretch().first()], window.pieces().length - 1);
    }
}
