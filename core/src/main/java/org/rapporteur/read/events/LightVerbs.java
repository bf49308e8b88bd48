package org.rapporteur.read.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs that carry a noun: their subject is the noun's actor ("held talks") or recipient ("came under attack"). */
final class LightVerbs {

    private enum Kind {
        /** The subject acts. */
        ACTOR,
        /** The subject is acted upon. */
        RECIPIENT,
        /** The noun is the subject: "talks took place". */
        OCCURRENCE
    }

    private static final Set<String> OCCURRING = Set.of("take", "occur", "happen", "begin", "start", "open", "resume");

    private final Map<String, Kind> withObject = new HashMap<>();
    private final Map<String, Kind> withSubject = new HashMap<>();

    LightVerbs() {
        for (String[] row : Table.rows("light-verbs.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (String verb : row[1].split(", ")) {
                (kind == Kind.OCCURRENCE ? withSubject : withObject).put(verb, kind);
            }
        }
    }

    /** The trigger with the verb that carries it, if one does. */
    Trigger carry(Syntax syntax, Trigger trigger) {
        int noun = outermost(syntax, trigger.place());
        Optional<Integer> governor = syntax.head(noun).filter(syntax::isVerb);
        Optional<Integer> relative = relative(syntax, trigger.place());
        if (relative.isPresent()) {
            return new Trigger(trigger.place(), trigger.predicate(), relative, false, trigger.consumed());
        }
        if (governor.isEmpty()) {
            return trigger;
        }
        int verb = governor.get();
        boolean subject = syntax.subjects(verb).contains(noun) && !syntax.passive(verb);
        Kind kind = (subject ? withSubject : withObject).get(key(syntax, verb, noun));
        if (kind == null) {
            return trigger;
        }
        return new Trigger(
                trigger.place(), trigger.predicate(), Optional.of(verb), kind == Kind.RECIPIENT, trigger.consumed());
    }

    /** "The conference that is to take place in Geneva". */
    private Optional<Integer> relative(Syntax syntax, int noun) {
        for (int verb : syntax.parse().children(noun, "acl")) {
            boolean occurs = withSubject.containsKey(syntax.lemma(verb))
                    && OCCURRING.contains(syntax.lemma(verb))
                    && syntax.subjects(verb).contains(noun);
            if (occurs && syntax.hasChild(verb, "aux")) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** "Round" in "held a round of talks". */
    private static int outermost(Syntax syntax, int noun) {
        List<String> links = List.of("nmod", "conj");
        int at = noun;
        for (int step = 0; step < 2; step++) {
            Optional<Integer> head = syntax.head(at);
            boolean part = links.contains(syntax.relation(at))
                    && (syntax.relation(at).equals("conj")
                            || syntax.preposition(at).map("of"::equals).orElse(false));
            if (!part || head.isEmpty() || !syntax.isNoun(head.get())) {
                return at;
            }
            at = head.get();
        }
        return at;
    }

    /** "hold" with an object, "come_under" with a preposition or a particle. */
    private static String key(Syntax syntax, int verb, int noun) {
        StringBuilder key = new StringBuilder(syntax.lemma(verb));
        for (int child : syntax.parse().children(verb)) {
            if (syntax.relation(child).equals("compound:prt")) {
                key.append('_').append(syntax.text(child));
            }
        }
        String relation = syntax.relation(noun);
        if (relation.equals("obl") || relation.equals("nmod")) {
            syntax.preposition(noun).ifPresent(word -> key.append('_').append(word));
        }
        return key.toString();
    }
}
