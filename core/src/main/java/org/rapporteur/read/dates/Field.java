package org.rapporteur.read.dates;

/** The fields that a date can state, from the coarsest to the finest. */
enum Field {
    /** Years divided by a hundred: 19 is the years from 1900 to 1999. */
    CENTURY(Grain.CENTURY),
    /** Years divided by ten: 198 is the years from 1980 to 1989. */
    DECADE(Grain.DECADE),
    YEAR(Grain.YEAR),
    HALF(Grain.HALF),
    QUARTER(Grain.QUARTER),
    /** 1 spring, 2 summer, 3 autumn, 4 winter. */
    SEASON(Grain.SEASON),
    MONTH(Grain.MONTH),
    WEEKEND(Grain.WEEKEND),
    /** The place of the holiday in the list of them. */
    HOLIDAY(Grain.DAY),
    /** 1 Monday to 7 Sunday. */
    WEEKDAY(Grain.DAY),
    /** The day of the month. */
    DAY(Grain.DAY);

    private final Grain grain;

    Field(Grain grain) {
        this.grain = grain;
    }

    /** How finely a date is told whose finest field this is. */
    Grain grain() {
        return grain;
    }
}
