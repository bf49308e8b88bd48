package org.rapporteur.read.dates;

import java.util.List;
import java.util.Optional;

/** What a time expression means before it is known when it was written. */
sealed interface Expression extends Meaning {

    /** A point or stretch on the calendar. */
    sealed interface Point extends Expression {}

    /** A length of time. */
    record Length(List<Amount> amounts, Optional<String> mod, Reach reach) implements Expression {
        public Length {
            amounts = List.copyOf(amounts);
        }
    }

    /** So many of a unit. */
    record Amount(Quantity quantity, Unit unit) {}

    /** Whether a length reaches back from, or on from, the day of writing; or just lasts. */
    enum Reach {
        BACK,
        ON,
        NONE
    }

    /** Something that comes again: TIMEX3's SET. */
    record Recurrence(String value, Optional<String> quant, Optional<String> freq) implements Expression {}

    /** A date as far as the words state it. */
    record Stated(Fields fields) implements Point {}

    /** Last (-1), this (0), next (1) of a kind: "last Friday", "this summer". */
    record Nearby(Fields fields, int step) implements Point {}

    /** What a date is counted from. */
    enum Origin {
        /** The day of writing. */
        REPORT,
        /** The time spoken of last. */
        FOCUS
    }

    /**
     * So many units after (before, if negative) an origin.
     *
     * @param ago whether the words are "ago" or "from now", not "last" or "next"
     * @param keepsGrain whether the result is as fine as the origin ("a year earlier") or as the unit ("a week ago")
     */
    record Moved(Origin origin, Quantity quantity, int sign, Unit unit, boolean ago, boolean keepsGrain)
            implements Point {

        /** Whether it is counted back from the day of writing: "a year ago". */
        boolean isAgo() {
            return origin == Origin.REPORT && sign < 0 && ago;
        }
    }

    /**
     * So many units after (before, if negative) another date.
     *
     * @param told how finely the result is told: as the unit ("a week after May 7") or as the date ("a year ago today")
     */
    record MovedFrom(Point from, Quantity quantity, int sign, Unit unit, Grain told) implements Point {}

    /**
     * The unit of this grain that was spoken of last, or the one that ended last: "the quarter".
     *
     * @param ends whether the next date tells its end: "the quarter ended Sept. 30"
     */
    record Spoken(Grain grain, boolean ends) implements Point {}

    /**
     * The quarter spoken of, in another year, or the year where none is: "the 1988 period".
     *
     * @param named whether it is called a quarter; a period may be the longer one that was spoken of since
     */
    record QuarterOf(int year, boolean named) implements Point {}

    /** "Last year" where sums are compared: the quarter spoken of, a year before, if it is one; else the year. */
    record LastYear() implements Point {}

    /** The next such weekday after the day spoken of (before, if negative): "the following Monday". */
    record WeekdayFrom(int weekday, int sign) implements Point {}

    /** A part of another date: "the third quarter of last year". */
    record Within(Point whole, Fields part) implements Point {}

    /** The unit at a place in another date, -1 for the last: "the first week of June". */
    record NthUnit(Point whole, int place, Grain grain) implements Point {}

    /** The weekday at a place in another date, -1 for the last: "the last Friday in May". */
    record NthWeekday(Point whole, int place, int weekday) implements Point {}

    /** PAST_REF, PRESENT_REF or FUTURE_REF. */
    record Loose(String value) implements Point {}

    /** A time of day on a date. */
    record Timed(Point date, Clock clock) implements Point {}

    /** A date with a TIMEX3 modifier. */
    record Modified(Point date, String mod) implements Point {}

    /** From one date to another. */
    record Between(Point from, Point to) implements Point {}

    /** Two readings of one date: "07/05/2013". */
    record Ambiguous(Fields american, Fields british) implements Point {}
}
