package org.rapporteur.ingest.layout;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;

/** The rules of one kind, in order; the first that matches counts. */
record Rules(List<Rule> rules) {

    Rules {
        rules = List.copyOf(rules);
    }

    /** The rules of the named file beside this class, as {@code furniture} for {@code furniture.rules}. */
    static Rules load(String name) {
        return new Rules(RuleFile.read(name));
    }

    /** The first rule that matches the block of a view. */
    Optional<Rule.Found> find(String view, Span block) {
        for (Rule rule : rules) {
            Optional<Rule.Found> found = rule.find(view, block);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a rule matches the block of a view. */
    boolean match(String view, Span block) {
        return find(view, block).isPresent();
    }
}
