package org.rapporteur.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * How an annotation came about: the rule or model that made it, what that found, and what it was made from.
 *
 * @param rule the name of the rule or model
 * @param detail what it matched or how sure it was, for a person to read; may be empty
 * @param from the steps before it
 */
public record Derivation(String rule, String detail, List<Derivation> from) {

    public Derivation {
        from = List.copyOf(from);
    }

    /** A first step. */
    public static Derivation of(String rule, String detail) {
        return new Derivation(rule, detail, List.of());
    }

    /** The same with a further step that it was made from. */
    public Derivation and(Derivation step) {
        return new Derivation(
                rule, detail, Stream.concat(from.stream(), Stream.of(step)).toList());
    }

    /** A step made from others. */
    public static Derivation of(String rule, String detail, Derivation... from) {
        return new Derivation(rule, detail, List.of(from));
    }
}
