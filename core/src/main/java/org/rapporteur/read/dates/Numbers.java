package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.rules.Item;
import org.rapporteur.read.rules.Word;

/** What one number in digits can be by its size and shape: a count, a day of the month, a year, an hour. */
final class Numbers {

    /** The longest number that is still counted with; longer ones are account numbers and the like. */
    private static final int LONGEST = 12;

    private final String form;
    private final int place;
    private final List<Item<Meaning>> items = new ArrayList<>();

    Numbers(Word word, int place) {
        this.form = word.form();
        this.place = place;
    }

    /** Everything that it can be. */
    List<Item<Meaning>> items() {
        if (form.length() > LONGEST) {
            return List.of();
        }
        add("Digits", Quantity.of(Double.parseDouble(form.replace(",", ""))));
        boolean plain = form.indexOf(',') < 0 && form.indexOf('.') < 0;
        if (plain && form.length() <= 2) {
            addShort(Integer.parseInt(form));
        } else if (plain && form.length() == 4) {
            addLong(Integer.parseInt(form));
        } else if (!plain && form.indexOf(',') < 0) {
            addDotted();
        }
        return items;
    }

    private void addShort(int value) {
        addIf(value >= 1 && value <= 31, "DayNumber", value);
        addIf(value >= 1 && value <= 12, "MonthNumber", value);
        addIf(value <= 24, "HourNumber", value);
        addIf(form.length() == 2 && value <= 59, "MinuteNumber", value);
        addIf(form.length() == 2, "Year2", value);
        addIf(form.length() == 2 && value % 10 == 0, "Decade2", value / 10);
    }

    private void addLong(int value) {
        addIf(value >= 1000 && value <= 2999, "Year4", value);
        addIf(value >= 1000 && value <= 2999 && value % 10 == 0, "DecadeYear", value / 10);
        addIf(value / 100 <= 24 && value % 100 <= 59, "Clock4", value / 100 * 60 + value % 100);
    }

    private void addDotted() {
        int dot = form.indexOf('.');
        if (dot > 2 || form.length() - dot != 3) {
            return;
        }
        int hour = Integer.parseInt(form.substring(0, dot));
        int minute = Integer.parseInt(form.substring(dot + 1));
        addIf(hour <= 24 && minute <= 59, "DottedClock", hour * 60 + minute);
    }

    private void addIf(boolean condition, String category, int value) {
        if (condition) {
            add(category, new Tag(value, form));
        }
    }

    private void add(String category, Meaning meaning) {
        items.add(new Item<>(category, place, place + 1, meaning, "", -1, false, List.of()));
    }
}
