package org.rapporteur.read.events;

import java.util.Set;

/** Tells where a word of blame judges: as what something is said to be, or set in quotation marks. */
final class Judgements {

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "‘", "’", "«", "»", "'");
    private static final Set<String> PREDICATIVE = Set.of("xcomp", "ccomp", "dep", "root", "obj");

    /** "Unbalanced signal": the marks may stand a few words before the one that judges. */
    private static final int LONGEST_QUOTE = 4;

    private final Syntax syntax;

    Judgements(Syntax syntax) {
        this.syntax = syntax;
    }

    boolean judges(int place) {
        return isPredicate(place) || isQuoted(place);
    }

    private boolean isPredicate(int place) {
        boolean copula =
                (syntax.hasChild(place, "cop") || syntax.hasChild(place, "aux")) && syntax.hasChild(place, "nsubj");
        return copula
                && (PREDICATIVE.contains(syntax.relation(place))
                        || syntax.relation(place).equals("conj"));
    }

    /** Words of few that are set in marks: a whole sentence in marks is a quotation, not a choice of words. */
    private boolean isQuoted(int place) {
        for (int first = place - 1; first >= 0 && first >= place - LONGEST_QUOTE; first--) {
            if (MARKS.contains(syntax.text(first))) {
                return closes(place, first);
            }
        }
        return false;
    }

    private boolean closes(int place, int first) {
        for (int last = place + 1; last < syntax.size() && last <= first + LONGEST_QUOTE + 2; last++) {
            if (MARKS.contains(syntax.text(last))) {
                return true;
            }
        }
        return false;
    }
}
