package org.rapporteur.read.events;

import java.util.BitSet;
import org.rapporteur.model.Span;

/** The stretch of a sentence that tells an event: the trigger, its parties and what modifies it. */
final class Clauses {

    private Clauses() {}

    static Span span(Syntax syntax, Finding finding) {
        BitSet places = new BitSet(syntax.size());
        add(syntax, finding.trigger().anchor(), places, 0);
        add(syntax, finding.place(), places, 0);
        if (finding.trigger().eventClass().is("obligation")) {
            for (int clause : syntax.parse().children(finding.place(), "ccomp")) {
                add(syntax, clause, places, 0);
                syntax.parse().children(clause, "ccomp").forEach(inner -> add(syntax, inner, places, 0));
            }
        }
        finding.roles().actors().forEach(places::set);
        finding.roles().recipients().forEach(places::set);
        return syntax.sentence().spanOf(places.nextSetBit(0), places.length() - 1);
    }

    /** The place and what hangs on it, but no clause of its own. */
    private static void add(Syntax syntax, int place, BitSet places, int depth) {
        places.set(place);
        for (int child : syntax.parse().children(place)) {
            String relation = syntax.relation(child);
            boolean ownClause = relation.equals("ccomp")
                    || relation.equals("parataxis")
                    || relation.equals("advcl")
                    || relation.equals("acl:relcl")
                    || relation.equals("punct")
                    || relation.equals("dep")
                    || relation.equals("conj") && syntax.isVerb(child)
                    || relation.equals("cc");
            if (!ownClause && depth < 8 && !places.get(child)) {
                add(syntax, child, places, depth + 1);
            }
        }
    }
}
