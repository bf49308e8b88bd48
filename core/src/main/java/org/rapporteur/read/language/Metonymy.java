package org.rapporteur.read.language;

import java.util.OptionalInt;
import java.util.Set;

/** Tells where a capital or a palace stands for the government in it: "Moscow insisted", but "in Moscow". */
final class Metonymy {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "through",
            "into",
            "across",
            "throughout",
            "within",
            "of",
            "from",
            "to",
            "for",
            "central",
            "downtown",
            "eastern",
            "western",
            "northern",
            "southern");

    private static final Set<String> PARTNER_PREPOSITIONS = Set.of("with", "between", "against", "by", "on");

    private static final Set<String> ACTS = Set.of(
            "support",
            "backing",
            "decision",
            "refusal",
            "position",
            "policy",
            "veto",
            "ally",
            "allies",
            "envoy",
            "stance",
            "interests",
            "demand",
            "demands",
            "offer",
            "response",
            "reply",
            "insistence",
            "commitment",
            "role",
            "relations",
            "willingness",
            "readiness",
            "claim",
            "claims",
            "warning",
            "objections",
            "concerns",
            "proposal",
            "arms");

    private Metonymy() {}

    /** Whether the capital acts, or is dealt with, as a government does. */
    static boolean capitalActs(SentenceView view, Name name) {
        String before = view.word(name.first() - 1).toLowerCase(java.util.Locale.ROOT);
        if (before.equals("to") && view.word(name.first() - 2).equalsIgnoreCase("according")) {
            return true;
        }
        if (PLACE_PREPOSITIONS.contains(before) || name.isWithinToken()) {
            return false;
        }
        if (PARTNER_PREPOSITIONS.contains(before)) {
            return !view.word(name.last() + 1).equals(",");
        }
        if (view.isTag(name.last() + 1, "POS")) {
            return ACTS.contains(view.word(name.last() + 2));
        }
        return view.order().speaks(name.first(), name.last()) || actsByVerb(view, name);
    }

    private static boolean actsByVerb(SentenceView view, Name name) {
        OptionalInt verb = view.order().verbAfter(name.last());
        if (verb.isEmpty()) {
            return and(view, name);
        }
        int at = verb.getAsInt();
        String lemma = view.sentence().token(at).lemma();
        boolean copula = lemma.equals("be") || lemma.equals("become") || lemma.equals("remain") || lemma.equals("lie");
        return !copula || view.isTag(at + 1, "VBG") || view.isTag(at + 2, "VBG");
    }

    /** "Washington and Moscow read": the other of two subjects. */
    private static boolean and(SentenceView view, Name name) {
        return view.word(name.last() + 1).equals("and")
                && view.isCapitalised(name.last() + 2)
                && view.order().verbAfter(name.last() + 2).isPresent();
    }

    /** Whether a preposition makes a place of it. */
    static boolean isLocated(SentenceView view, Name name) {
        int before = name.first() - 1;
        if (view.word(before).equalsIgnoreCase("the")) {
            before--;
        }
        return switch (view.word(before).toLowerCase(java.util.Locale.ROOT)) {
            case "in", "at", "near", "outside", "inside", "around", "into" -> true;
            default -> false;
        };
    }
}
