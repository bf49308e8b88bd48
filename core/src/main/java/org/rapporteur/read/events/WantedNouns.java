package org.rapporteur.read.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.read.language.NameLabel;

/** Tells whether a noun of a sentence is what a predicate asks for: a word, one of a set, a name, a place, a sum of money. */
final class WantedNouns {

    /** Nouns that stand for what follows them: "a round of talks". */
    private static final Set<String> TRANSPARENT = Set.of(
            "round",
            "series",
            "wave",
            "number",
            "package",
            "set",
            "spate",
            "string",
            "batch",
            "lot",
            "kind",
            "part",
            "member",
            "group",
            "team",
            "majority",
            "dozen",
            "hundred",
            "thousand",
            "score",
            "spell",
            "form",
            "type",
            "act",
            "couple",
            "range",
            "volley",
            "barrage",
            "shipment",
            "consignment",
            "hundreds",
            "thousands",
            "dozens",
            "million",
            "billion",
            "plenty",
            "use",
            "one",
            "some",
            "ton",
            "tonne",
            "worth",
            "truckload",
            "lorryload",
            "planeload",
            "cache",
            "haul",
            "stash",
            "tranche",
            "convoy",
            "amount",
            "sum");

    /** "Nothing but medicine": what follows is what there is. */
    private static final Set<String> NOTHING = Set.of("nothing", "anything", "little", "none");

    private final Syntax syntax;
    private final NounSets sets;
    private final WordLists lists;

    WantedNouns(Syntax syntax, NounSets sets, WordLists lists) {
        this.syntax = syntax;
        this.sets = sets;
        this.lists = lists;
    }

    /** The noun, or the one it stands for, if it is what is wanted. */
    Optional<Integer> member(String wanted, int place) {
        int at = place;
        for (int step = 0; step < 3; step++) {
            boolean packing = lists.isPacking(syntax.lemma(at)) && isModifier(wanted, at);
            if (isMember(wanted, at) || packing || isNamedKind(wanted, at)) {
                return Optional.of(at);
            }
            boolean none = NOTHING.contains(syntax.text(at));
            List<Integer> of = none ? exceptions(at) : syntax.governed(at, "of");
            boolean measure =
                    TRANSPARENT.contains(syntax.lemma(at)) || syntax.tag(at).equals("CD");
            if (of.isEmpty() || !none && !measure) {
                return Optional.empty();
            }
            at = of.get(0);
        }
        return Optional.empty();
    }

    /** What stands behind "but": the parser takes it for a preposition or a conjunction. */
    private List<Integer> exceptions(int nothing) {
        List<Integer> governed = syntax.governed(nothing, "but");
        boolean joined = nothing + 1 < syntax.size() && syntax.text(nothing + 1).equals("but");
        return governed.isEmpty() && joined ? syntax.parse().children(nothing, "conj") : governed;
    }

    /** "The freighter Alaed", "the Alaed, a freighter": what a name is said to be. */
    private boolean isNamedKind(String wanted, int place) {
        return syntax.token(place).isProperNoun()
                && Stream.of("compound", "appos")
                        .flatMap(relation -> syntax.parse().children(place, relation).stream())
                        .anyMatch(child -> !syntax.token(child).isProperNoun() && isMember(wanted, child));
    }

    /** "An aid parcel". */
    private boolean isModifier(String wanted, int place) {
        return syntax.parse().children(place, "compound").stream().anyMatch(child -> isMember(wanted, child));
    }

    private boolean isMember(String wanted, int place) {
        if (wanted.startsWith("$")) {
            String set = wanted.substring(1);
            return sets.has(set, syntax.lemma(place))
                    || sets.has(set, syntax.text(place))
                    || sets.has(set, "<name>") && isName(place)
                    || sets.has(set, "people") && lists.isGroup(syntax.lemma(place))
                    || sets.has(set, "<money>") && isMoney(place)
                    || sets.has(set, "<number>") && syntax.tag(place).equals("CD");
        }
        return switch (wanted) {
            case "<name>" -> isName(place);
            case "<place>" -> isPlace(place);
            case "<number>" -> syntax.tag(place).equals("CD");
            case "<money>" -> isMoney(place);
            case "<any>" -> true;
            default -> syntax.lemma(place).equals(wanted) || syntax.text(place).equals(wanted);
        };
    }

    /** A name that is known for a place, or that nothing tells to be anything else. */
    private boolean isPlace(int place) {
        NameLabel label = syntax.token(place).label();
        return label == NameLabel.LOCATION
                || label == NameLabel.NONE
                        && syntax.tag(place).equals("NNP")
                        && !lists.isTimeWord(syntax.lemma(place))
                        && !lists.isTimeWord(syntax.text(place));
    }

    private boolean isMoney(int place) {
        return syntax.tag(place).equals("$") || lists.isMoney(syntax.lemma(place));
    }

    private boolean isName(int place) {
        boolean pronoun = syntax.tag(place).equals("PRP")
                && !syntax.text(place).equals("it")
                && !syntax.text(place).endsWith("self")
                && !syntax.text(place).endsWith("selves");
        return pronoun
                || syntax.token(place).isProperNoun()
                || syntax.token(place).label() != NameLabel.NONE;
    }

    /** Whether what is asked for can be a party of its own: a name, people, what people strike at. */
    boolean isOfParties(String wanted) {
        if (wanted.startsWith("<")) {
            return true;
        }
        return wanted.startsWith("$")
                ? sets.isOfParties(wanted.substring(1))
                : sets.has("people", wanted) || sets.has("target", wanted);
    }
}
