package org.rapporteur.read.statements;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;

/**
 * Who is spoken of, where a tagger takes them for the source: the subject of a passive ("the talks were agreed during a
 * visit by X", "the plan is seen as"), and who receives what the cue's noun names ("X drew condemnation for").
 */
final class SourceRoles {

    /** Verbs whose subject receives what their object names. */
    private static final Set<String> RECEIVING = Set.of(
            "draw",
            "face",
            "attract",
            "receive",
            "incur",
            "earn",
            "provoke",
            "spark",
            "prompt",
            "trigger",
            "suffer",
            "invite",
            "encounter",
            "stir",
            "court",
            "come",
            "elicit");

    /** Participles that say what their subject holds, or from whom words are taken. */
    private static final Set<String> OWN = Set.of(
            "quote",
            "cite",
            "hear",
            "convince",
            "persuade",
            "concern",
            "determine",
            "prepare",
            "satisfy",
            "commit",
            "oppose",
            "worry",
            "alarm",
            "dispose",
            "interest",
            "resolve",
            "decide",
            "dedicate",
            "surprise",
            "disappoint",
            "please",
            "shock");

    private final CueLexicon lexicon;

    SourceRoles(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same attribution, with the source that the words of the cue allow. */
    Learned checked(Words words, Learned found) {
        if (found.source().isEmpty()) {
            return found;
        }
        Span source = found.source().get();
        if (isReceived(words, found.cue()) && source.end() <= start(words, found.cue())) {
            return found.from(giver(words, found.cue()));
        }
        return isPassive(words, found.cue()) && !isAgent(words, found.cue(), source)
                ? found.from(Optional.empty())
                : found;
    }

    private static int start(Words words, Range cue) {
        return words.sentence().spanOf(cue.first(), cue.first()).start();
    }

    /** "drew condemnation for", "came under criticism for". */
    private boolean isReceived(Words words, Range cue) {
        int last = words.is(cue.last(), "for", "from", "over", "about", "after") ? cue.last() - 1 : cue.last();
        return last > cue.first()
                && !lexicon.of(Cue.Kind.NOUN, words.lemma(last)).isEmpty()
                && words.any(cue.first(), last - 1, i -> words.isVerb(i) && RECEIVING.contains(words.lemma(i)));
    }

    /** "from X" right after the noun. */
    private static Optional<Span> giver(Words words, Range cue) {
        int from = words.is(cue.last(), "from", "by") ? cue.last() : cue.last() + 1;
        return words.is(from, "from", "by")
                ? NounPhrases.startingAt(words, from + 1)
                        .map(range -> words.sentence().spanOf(range.first(), range.last()))
                : Optional.empty();
    }

    private boolean isPassive(Words words, Range cue) {
        for (int i = cue.last(); i > cue.first(); i--) {
            if (words.isVerb(i)) {
                return words.isTag(i, "VBN")
                        && !OWN.contains(words.lemma(i))
                        && lexicon.of(Cue.Kind.VERB, words.lemma(i)).stream().anyMatch(SourceRoles::takesObject)
                        && words.any(
                                cue.first(),
                                i - 1,
                                k -> words.isVerb(k) && words.lemma(k).equals("be"));
            }
        }
        return false;
    }

    private static boolean takesObject(Cue cue) {
        return cue.takes(Frame.NP) || cue.takes(Frame.SAID_TO) || cue.takes(Frame.CLAUSE) || cue.takes(Frame.THAT);
    }

    /** Whether the source stands in a phrase that belongs to the passive: right after it, or by the dependencies. */
    private static boolean isAgent(Words words, Range cue, Span source) {
        Optional<Integer> first = words.sentence().tokenAt(source.start());
        if (first.isEmpty()) {
            return true;
        }
        boolean next = first.get() - 1 <= Modifiers.skipTime(words, cue.last() + 1) && first.get() > cue.first();
        int last = words.sentence().tokenAt(source.end() - 1).orElse(first.get());
        return next
                || words.is(first.get() - 1, "by", "among", "for")
                        && words.any(
                                first.get(),
                                last,
                                i -> cue.contains(words.parse().head(i)));
    }
}
