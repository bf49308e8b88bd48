package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.Span;
import org.rapporteur.read.dates.Expression.Amount;
import org.rapporteur.read.dates.Expression.Length;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Moved;
import org.rapporteur.read.dates.Expression.Nearby;
import org.rapporteur.read.dates.Expression.Origin;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.KnownEvents.Known;

/** What a time beside a well-known event says about the day of writing: "11 months of violence", "Libya last year". */
final class KnownEventEvidence {

    /** How many words may lie between a length and the event it measures, and between "last year" and its event. */
    private static final int NEAR_LENGTH = 6;

    private static final int NEAR_YEAR = 12;

    private static final int NEAR_START = 8;

    /** Months are counted when they are full, or rounded. */
    private static final int HALF_A_MONTH = 15;

    private static final Set<String> BEGINNINGS =
            Set.of("since", "began", "begun", "start", "started", "erupted", "broke", "beginning", "outbreak");

    private static final Set<String> DEATHS = Set.of("killed", "died", "dead", "deaths", "lives");

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
            } else if (finding.meaning() instanceof Point point) {
                addPoint(finding, bare(point));
            }
        }
        return found;
    }

    private static Point bare(Point point) {
        return point instanceof Modified modified ? bare(modified.date()) : point;
    }

    private void addPoint(Finding finding, Point point) {
        if (point instanceof Moved moved && moved.isAgo()) {
            addAgo(finding, moved);
        } else if (point instanceof Moved moved) {
            addYear(finding, moved);
        } else if (point instanceof Nearby nearby && nearby.step() < 0) {
            addMonth(finding, nearby.fields());
        } else if (point instanceof Stated stated && finding.tense().isPast()) {
            addMonth(finding, stated.fields());
        }
    }

    /** "The uprising began eleven months ago." */
    private void addAgo(Finding finding, Moved moved) {
        Grain grain = moved.unit().grain();
        if (!moved.quantity().vague() && (grain == Grain.MONTH || grain == Grain.YEAR)) {
            events(finding, finding.first() - NEAR_START, finding.end()).stream()
                    .filter(event -> begins(finding))
                    .findFirst()
                    .ifPresent(event -> addLength(finding, new Amount(moved.quantity(), moved.unit()), event));
        }
    }

    /** "Since March", "protests broke out last March", "the attack of August 21": the last one before the day of writing. */
    private void addMonth(Finding finding, Fields fields) {
        boolean month = fields.has(Field.MONTH) && !fields.hasYear();
        if (!month) {
            return;
        }
        events(finding, finding.first() - NEAR_YEAR, finding.end() + NEAR_LENGTH).stream()
                .filter(event -> event.first().getMonthValue() == fields.get(Field.MONTH))
                .filter(event -> fields.has(Field.DAY) ? isDayOf(event, fields) : begins(finding))
                .findFirst()
                .ifPresent(event -> add(
                        event.first(),
                        event.first().plusMonths(12),
                        Strength.USUAL,
                        finding,
                        "was on " + event.first() + ", and less than a year ago"));
    }

    private static boolean isDayOf(Known event, Fields fields) {
        return event.last().filter(event.first()::equals).isPresent()
                && event.first().getDayOfMonth() == fields.get(Field.DAY);
    }

    /** Whether something is said to have begun then. */
    private boolean begins(Finding finding) {
        return draft.holds(BEGINNINGS, finding.first() - NEAR_START, finding.end());
    }

    /** How long something whose start is known has gone on. */
    private void addLength(Finding finding, Length length) {
        Amount amount = length.amounts().get(0);
        boolean monthsOrYears =
                amount.unit().grain() == Grain.MONTH || amount.unit().grain() == Grain.YEAR;
        if (length.amounts().size() > 1 || amount.quantity().vague() || !monthsOrYears) {
            return;
        }
        Stream<Known> measured = events(finding, finding.end(), finding.end() + NEAR_LENGTH).stream();
        Stream.concat(measured, warOfDeaths(finding).stream())
                .filter(event -> event.last().isEmpty())
                .findFirst()
                .ifPresent(event -> addLength(finding, amount, event));
    }

    /** "At least 80,000 people have been killed in two years": the war that the report is about. */
    private List<Known> warOfDeaths(Finding finding) {
        boolean inAll = finding.first() > 0
                && draft.words().get(finding.first() - 1).is("in")
                && draft.holds(
                        DEATHS,
                        Math.max(
                                finding.first() - NEAR_START,
                                draft.sentence(finding).start()),
                        finding.first());
        return inAll ? ofLead(known.all().stream()) : List.of();
    }

    private List<Known> ofLead(Stream<Known> events) {
        return events.filter(event -> draft.holds(event.topic(), 0, endOfLead)).toList();
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
            add(reached.minusDays(HALF_A_MONTH), reached.plusMonths(1), Strength.LIKELY, finding, reason);
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
        events(finding, finding.first() - NEAR_YEAR, finding.end() + NEAR_YEAR).stream()
                .filter(event -> event.last().isPresent())
                .findFirst()
                .ifPresent(event -> add(
                        LocalDate.of(event.first().getYear() - step, 1, 1),
                        LocalDate.of(event.last().orElseThrow().getYear() - step, 12, 31),
                        Strength.USUAL,
                        finding,
                        "that year was " + event.first().getYear()));
    }

    /** The events that are named between the places: those with their topic in the sentence, else in the lead. */
    private List<Known> events(Finding finding, int from, int to) {
        Span sentence = draft.sentence(finding);
        int first = Math.max(from, sentence.start());
        int end = Math.min(to, sentence.end());
        List<Known> named = known.all().stream()
                .filter(event -> draft.holds(event.words(), first, end))
                .toList();
        List<Known> here = named.stream()
                .filter(event -> draft.holds(event.topic(), sentence.start(), sentence.end()))
                .toList();
        return here.isEmpty() ? ofLead(named.stream()) : here;
    }
}
