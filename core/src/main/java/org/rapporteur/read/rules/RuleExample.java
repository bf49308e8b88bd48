package org.rapporteur.read.rules;

import java.util.Optional;

/**
 * A phrase beside a rule.
 *
 * @param phrase the words; what the rule must find stands in double square brackets, or is the whole phrase
 * @param expected what it must mean; empty if the rule must not be used on the phrase
 */
public record RuleExample(String phrase, Optional<String> expected) {}
