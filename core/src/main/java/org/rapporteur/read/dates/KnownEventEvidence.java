package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.read.dates.DateConstraint.Strength;
import org.rapporteur.read.dates.Expression.Amount;
import org.rapporteur.read.dates.Expression.Length;
import org.rapporteur.read.dates.Expression.Moved;
import org.rapporteur.read.dates.Expression.Origin;
import org.rapporteur.read.dates.KnownEvents.Known;

/** What a time beside a well-known event says about the day of writing: "11 months of violence", "Libya last year". */
final class KnownEventEvidence {

    /** How many words may lie between a length and the event it measures, and between "last year" and its event. */
    private static final int NEAR_LENGTH = 6;

    private static final int NEAR_YEAR = 12;

    private final KnownEvents known;
    private final Draft draft;
    private final int endOfLead;
    private final List<DateConstraint> found = new ArrayList<>();

    KnownEventEvidence(KnownEvents known, Draft draft) {
        this.known = known;
        this.draft = draft;
        this.endOfLead = draft.endOfLead();
    }

    List<DateConstraint> constraints() {
        for (Finding finding : draft.ofReporter()) {
            if (finding.meaning() instanceof Length length) {
                addLength(finding, length);
            } else if (finding.meaning() instanceof Moved moved) {
                addYear(finding, moved);
            }
        }
        return found;
    }

    /** How long something whose start is known has gone on. */
    private void addLength(Finding finding, Length length) {
        Amount amount = length.amounts().get(0);
        boolean monthsOrYears =
                amount.unit().grain() == Grain.MONTH || amount.unit().grain() == Grain.YEAR;
        if (length.amounts().size() > 1 || amount.quantity().vague() || !monthsOrYears) {
            return;
        }
        event(finding, finding.end(), finding.end() + NEAR_LENGTH)
                .filter(event -> event.last().isEmpty())
                .ifPresent(event -> addLength(finding, amount, event));
    }

    private void addLength(Finding finding, Amount amount, Known event) {
        LocalDate reached = Resolver.move(event.first(), amount.quantity(), 1, amount.unit());
        boolean years = amount.unit().grain() == Grain.YEAR;
        String reason = "so long after " + event.first();
        if (years) {
            add(reached.minusMonths(4), reached.plusMonths(10), Strength.USUAL, finding, reason);
            add(reached.minusMonths(2), reached.plusMonths(8), Strength.LIKELY, finding, reason);
        } else {
            add(reached.minusMonths(2), reached.plusMonths(2), Strength.USUAL, finding, reason);
        }
    }

    private void add(LocalDate first, LocalDate last, Strength strength, Finding finding, String reason) {
        found.add(DateConstraint.between(Optional.of(first), Optional.of(last), strength, finding.span(), reason));
    }

    /** "Last year", "this year" beside an event of a known year. */
    private void addYear(Finding finding, Moved moved) {
        boolean year = moved.unit().grain() == Grain.YEAR && moved.origin() == Origin.REPORT && !moved.isAgo();
        if (!year || moved.quantity().vague()) {
            return;
        }
        int step = moved.sign() * (int) moved.quantity().value();
        event(finding, finding.first() - NEAR_YEAR, finding.end() + NEAR_YEAR)
                .filter(event -> event.last().isPresent())
                .ifPresent(event -> add(
                        LocalDate.of(event.first().getYear() - step, 1, 1),
                        LocalDate.of(event.last().orElseThrow().getYear() - step, 12, 31),
                        Strength.USUAL,
                        finding,
                        "that year was " + event.first().getYear()));
    }

    /** The event that is named between the places, with its topic in the sentence or in the lead. */
    private Optional<Known> event(Finding finding, int from, int to) {
        Span sentence = draft.sentence(finding);
        int first = Math.max(from, sentence.start());
        int end = Math.min(to, sentence.end());
        List<Known> named = known.all().stream()
                .filter(event -> draft.holds(event.words(), first, end))
                .toList();
        return named.stream()
                .filter(event -> draft.holds(event.topic(), sentence.start(), sentence.end()))
                .findFirst()
                .or(() -> named.stream()
                        .filter(event -> draft.holds(event.topic(), 0, endOfLead))
                        .findFirst());
    }
}
