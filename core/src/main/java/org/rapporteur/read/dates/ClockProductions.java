package org.rapporteur.read.dates;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.read.dates.Meaning.Clock;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.rules.Match;

/** Makes times of day from what rules took. */
final class ClockProductions {

    private static final int HOUR = 60;

    private ClockProductions() {}

    static Optional<Meaning> clock(Match<Meaning> match) {
        Optional<Tag> half = Productions.tag(match, "HalfDay");
        int minutes = minutes(match);
        if (half.isPresent()) {
            int hour = minutes / HOUR;
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            minutes = minutes % (12 * HOUR) + half.get().number() * HOUR;
        }
        minutes = afternoon(match, minutes);
        return minutes < 0 || minutes > 24 * HOUR
                ? Optional.empty()
                : Optional.of(new Clock(value(minutes), zone(match)));
    }

    private static int minutes(Match<Meaning> match) {
        Optional<Tag> whole = Productions.tag(match, "DottedClock").or(() -> Productions.tag(match, "Clock4"));
        if (whole.isPresent()) {
            return whole.get().number();
        }
        int hour = Productions.tag(match, "HourNumber")
                .map(Tag::number)
                .or(() -> match.value("hour", Quantity.class).map(quantity -> (int) quantity.value()))
                .orElse(-1);
        int minute = Productions.tag(match, "MinuteNumber").map(Tag::number).orElse(0);
        return hour < 0 || hour > 24 ? -1 : hour * HOUR + minute;
    }

    /** "Three o'clock in the afternoon". */
    private static int afternoon(Match<Meaning> match, int minutes) {
        boolean late = Productions.tag(match, "PartOfDay")
                .filter(part -> !part.code().equals("TMO"))
                .isPresent();
        return late && minutes < 12 * HOUR ? minutes + 12 * HOUR : minutes;
    }

    private static String value(int minutes) {
        return String.format(Locale.ROOT, "T%02d:%02d", minutes / HOUR, minutes % HOUR);
    }

    private static Optional<String> zone(Match<Meaning> match) {
        return Productions.tag(match, "Zone").map(Tag::code).filter(code -> !code.equals("?"));
    }
}
