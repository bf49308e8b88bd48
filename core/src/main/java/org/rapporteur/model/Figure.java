package org.rapporteur.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a report gives, as an entry in a ledger.
 *
 * @param low the least it says
 * @param high the most it says; empty if open
 * @param bound what the number is to the true one
 * @param unit people, an ISO 4217 currency, weapons, kilometres, days, percent
 * @param counted what is counted: killed, wounded, displaced, missiles, …
 * @param scope what it covers
 * @param asOf the day it is said to hold for
 * @param says the statement in which it stands
 * @param event the event that it measures
 */
public record Figure(
        Id id,
        Id report,
        Span span,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Bound bound,
        String unit,
        Optional<String> counted,
        Scope scope,
        Time asOf,
        Optional<Id> says,
        Optional<Id> event,
        Derivation derivation) {

    /** The same figure as of another time. */
    public Figure withAsOf(Time other) {
        return new Figure(id, report, span, low, high, bound, unit, counted, scope, other, says, event, derivation);
    }

    /** The id of the figure at the span. */
    public static Id idOf(Id report, Span span) {
        return Id.of("figure", report, span);
    }
}
