package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/** What somebody means to do, or a council votes to do, where the doing is the event and not the meaning or the vote. */
final class Intentions {

    /** To mean harm is no agreement: "plans to invade" tells of an invasion to come. */
    private static final Set<PloverType> HARM = EnumSet.of(
            PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION, PloverType.MOBILIZE, PloverType.PROTEST);

    /** What a council does by voting for it. */
    private static final Set<PloverType> VOTED =
            EnumSet.of(PloverType.ACCUSE, PloverType.REJECT, PloverType.SANCTION, PloverType.RETREAT);

    private static final Set<String> MEANING = Set.of("plan", "intend", "aim");

    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "acl", "dep");

    private static final String VOTE = "vote-for";

    private Intentions() {}

    /** Whether the finding says that somebody means to do something. */
    static boolean means(Trigger trigger) {
        return trigger.eventClass().name().equals("agree")
                && MEANING.contains(trigger.predicate().lemma())
                && trigger.predicate().kind() == Predicate.Kind.VERB;
    }

    /**
     * The findings without the intentions and votes that tell of another one of them. What is only an infinitive behind the
     * vote is the vote's: "voted to condemn the raid" condemns.
     */
    static List<Finding> settled(Syntax syntax, List<Finding> findings) {
        Map<Integer, Finding> settled = new LinkedHashMap<>();
        findings.forEach(finding -> settled.put(finding.place(), finding));
        for (Finding inner : findings) {
            Optional<Finding> outer = syntax.head(inner.place())
                    .filter(head -> head < inner.place() && CLAUSES.contains(syntax.relation(inner.place())))
                    .map(settled::get);
            outer.filter(act -> tells(act, inner)).ifPresent(act -> {
                if (inner.standing().status() == Status.HYPOTHETICAL && isVote(act)) {
                    settled.put(act.place(), voted(act, inner));
                    settled.remove(inner.place());
                } else {
                    settled.remove(act.place());
                }
            });
        }
        return List.copyOf(settled.values());
    }

    private static Finding voted(Finding act, Finding inner) {
        Roles roles = inner.roles();
        return act.withCoding(inner.coding())
                .withRoles(new Roles(act.roles().actors(), roles.recipients(), roles.deeds(), roles.inClause()));
    }

    private static boolean isVote(Finding act) {
        return act.trigger().eventClass().name().equals(VOTE);
    }

    private static boolean tells(Finding act, Finding inner) {
        if (act.standing().negated()) {
            return false;
        }
        PloverType type = inner.coding().type();
        boolean verb = !inner.trigger().isNoun();
        boolean harm = means(act.trigger()) && HARM.contains(type);
        boolean voted = isVote(act) && VOTED.contains(type);
        return verb && (harm || voted);
    }
}
