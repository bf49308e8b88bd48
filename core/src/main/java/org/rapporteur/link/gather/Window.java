package org.rapporteur.link.gather;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/**
 * The days that something may lie in, both included; an open end stands for what is not known.
 *
 * @param first the first day, counted from 1970-01-01
 * @param last the last day, counted alike
 */
public record Window(long first, long last) {

    /** Nothing is known. */
    public static final Window OPEN = new Window(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);

    /** The days that the time may cover. */
    public static Window of(Time time) {
        return new Window(
                time.first().map(LocalDate::toEpochDay).orElse(OPEN.first),
                time.last().map(LocalDate::toEpochDay).orElse(OPEN.last));
    }

    /** Whether both ends are known. */
    public boolean isClosed() {
        return first > OPEN.first && last < OPEN.last;
    }

    /** Whether at least one end is known. */
    public boolean isKnown() {
        return first > OPEN.first || last < OPEN.last;
    }

    /** The number of days in it; very large if an end is open. */
    public long days() {
        return last - first + 1;
    }

    /** Whether the two share a day once each is made longer by half of the tolerance at each end. */
    public boolean meets(Window other, int toleranceDays) {
        return first <= other.last + toleranceDays && other.first <= last + toleranceDays;
    }

    /** The number of days between the two; 0 if they meet. */
    public long gap(Window other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    /** The days that lie in both; empty if there are none. */
    public Optional<Window> within(Window other) {
        Window shared = new Window(Math.max(first, other.first), Math.min(last, other.last));
        return shared.first <= shared.last ? Optional.of(shared) : Optional.empty();
    }

    /** This window with days added before and after. */
    public Window widened(int daysBefore, int daysAfter) {
        return new Window(first > OPEN.first ? first - daysBefore : first, last < OPEN.last ? last + daysAfter : last);
    }

    /** The days for a reader, as dates: "2012-02-07", "2013-05-17 to 2013-05-31"; a closed window is taken for granted. */
    public String words() {
        LocalDate from = LocalDate.ofEpochDay(first);
        return first == last ? from.toString() : from + " to " + LocalDate.ofEpochDay(last);
    }

    /** These days as what may be said about the day of a report, by other words than its own. */
    public DateConstraint constraint(Strength strength, String reason) {
        return constraint(new Span(0, 0), strength, reason);
    }

    /** These days as what the words say about the day of a report. */
    public DateConstraint constraint(Span words, Strength strength, String reason) {
        return DateConstraint.between(
                Optional.of(first).filter(day -> day > OPEN.first).map(LocalDate::ofEpochDay),
                Optional.of(last).filter(day -> day < OPEN.last).map(LocalDate::ofEpochDay),
                strength,
                words,
                reason);
    }
}
