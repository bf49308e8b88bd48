package org.rapporteur.read.events;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;

/**
 * Predicates that name the same kind of event and share their frames.
 *
 * @param name unique among the classes
 * @param mode PLOVER's mode
 * @param cameo CAMEO's code
 * @param verb where the parties of a verb or an adjective stand
 * @param noun where the parties of a noun stand
 * @param flags "reciprocal": who takes part acts; "content": what is agreed, asked, refused or threatened decides the
 *     mode; "violent": two sides may fight; "effect": what an attack does; "obligation": says that somebody must
 */
record EventClass(
        String name, PloverType type, Optional<String> mode, String cameo, Frame verb, Frame noun, Set<String> flags) {

    boolean is(String flag) {
        return flags.contains(flag);
    }
}
