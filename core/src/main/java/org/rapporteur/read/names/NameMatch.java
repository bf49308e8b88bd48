package org.rapporteur.read.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.Span;

/**
 * A known name found among words.
 *
 * @param firstWord the place of its first word
 * @param endWord the place after its last word
 * @param span where it stands; may begin or end within a word at a hyphen or an apostrophe ("US-led", "Assad's")
 * @param wholeWords whether it begins and ends where words do; a possessive mark may follow
 * @param candidates who bears the name, in the order of the lists; never empty
 * @param weak whether it is also an ordinary word or another kind of name, so that its surroundings must support it
 * @param alsoGivenName whether it is also a person's given name: "Jordan"
 */
public record NameMatch(
        int firstWord,
        int endWord,
        Span span,
        boolean wholeWords,
        List<KnownName> candidates,
        boolean weak,
        boolean alsoGivenName) {

    public NameMatch {
        candidates = List.copyOf(candidates);
    }

    /** The first bearer. */
    public KnownName first() {
        return candidates.get(0);
    }

    /** The first bearer of a kind. */
    public Optional<KnownName> first(NameKind kind) {
        return first(name -> name.kind() == kind);
    }

    /** The first bearer that satisfies the condition. */
    public Optional<KnownName> first(Predicate<KnownName> condition) {
        return candidates.stream().filter(condition).findFirst();
    }
}
