package org.rapporteur.read.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a date states: "May 7" states a month and a day, and no year. */
record Fields(Map<Field, Integer> values) {

    static final Fields NONE = new Fields(new EnumMap<>(Field.class));

    Fields {
        EnumMap<Field, Integer> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    static Fields of(Field field, int value) {
        return NONE.with(field, value);
    }

    /** The same with one more field. */
    Fields with(Field field, int value) {
        EnumMap<Field, Integer> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        copy.put(field, value);
        return new Fields(copy);
    }

    /** The same with what another states; its fields win. */
    Fields with(Fields other) {
        EnumMap<Field, Integer> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        copy.putAll(other.values);
        return new Fields(copy);
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    /**
     * The value of the field.
     *
     * @throws IllegalArgumentException if it is not stated
     */
    int get(Field field) {
        Integer value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field);
        }
        return value;
    }

    /** The finest field stated. */
    Field finest() {
        Field finest = Field.CENTURY;
        for (Field field : values.keySet()) {
            finest = field;
        }
        return finest;
    }

    /** How finely the date is told. */
    Grain grain() {
        return finest().grain();
    }

    /** Whether the year, or what holds years, is stated. */
    boolean hasYear() {
        return has(Field.YEAR) || has(Field.DECADE) || has(Field.CENTURY);
    }

    /** Whether some year has the month and day: false for 31 February. */
    boolean isPossible() {
        if (has(Field.MONTH) && (get(Field.MONTH) < 1 || get(Field.MONTH) > 12)) {
            return false;
        }
        if (!has(Field.DAY)) {
            return true;
        }
        int leapYear = 2000;
        return day(has(Field.YEAR) ? get(Field.YEAR) : leapYear, has(Field.MONTH) ? get(Field.MONTH) : 1)
                .isPresent();
    }

    /** The stated day in the year and month, if there is one. */
    Optional<LocalDate> day(int year, int month) {
        try {
            return Optional.of(LocalDate.of(year, month, get(Field.DAY)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
