package org.rapporteur.read.rules;

import java.util.List;
import java.util.Map;

/**
 * A rule as its file has it.
 *
 * @param name in prose: "month, day and year"
 * @param builds the category of what it finds
 * @param patterns one or more ways to say it
 * @param make the production's name
 * @param arguments the production's arguments
 * @param alone whether what it finds may stand for itself
 * @param left word sequences of which one must stand before; empty if any may
 * @param notLeft word sequences of which none may stand before
 * @param right word sequences of which one must follow; empty if any may
 * @param notRight word sequences of which none may follow
 * @param examples phrases that it must and must not find
 */
public record RuleText(
        String name,
        String builds,
        List<String> patterns,
        String make,
        Map<String, String> arguments,
        boolean alone,
        List<List<String>> left,
        List<List<String>> notLeft,
        List<List<String>> right,
        List<List<String>> notRight,
        List<RuleExample> examples) {}
