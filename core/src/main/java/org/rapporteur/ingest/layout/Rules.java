package org.rapporteur.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Where each of the rules matches within the block of a view, in the order of the text. */
    List<Rule.Found> findAll(String view, Span block) {
        List<Rule.Found> all = new ArrayList<>();
        for (Rule rule : rules) {
            int from = block.start();
            Optional<Rule.Found> found = rule.find(view, block);
            while (found.isPresent()) {
                all.add(found.get());
                from = Math.max(from + 1, found.get().span().end());
                found = from < block.end() ? rule.find(view, new Span(from, block.end())) : Optional.empty();
            }
        }
        all.sort(Comparator.comparing(Rule.Found::span));
        return all;
    }

    /** Whether a rule matches the block of a view. */
    boolean match(String view, Span block) {
        return find(view, block).isPresent();
    }
}
