package org.rapporteur.record;

/**
 * How often a rule was checked by people and how often it was wrong.
 *
 * @param rule the type of the rows and the rule's name
 */
public record RuleCount(String rule, int wrong, int checked) {}
