package org.rapporteur.link.same;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Wording;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;

/**
 * A figure prepared to be held against others.
 *
 * @param counted the families of what is counted; of the unit where that is not told
 * @param voice the body that the source speaks for, or the source itself: the counts of one voice make a series
 * @param place the place that it is limited to; where it stands alone in a sentence, that of the figure before it
 * @param side whose it counts; found likewise
 * @param whose the families of the words for these: "miners" and "workers" are one
 * @param days the days of the one occurrence that it counts; open if it is a running total
 * @param isRunning whether it counts over a stretch that goes on
 * @param isDated whether the report tells the days of the occurrence
 * @param asOf the days for which it holds; those of the report where that is not told
 * @param told the days on which the report may have appeared
 * @param wording the sentence around it
 * @param event the event that it measures: the one that it stands with, or the disaster that its report is about; by the
 *     first of its accounts
 */
public record Count(
        Figure figure,
        String counted,
        Optional<String> voice,
        Optional<Place> place,
        Optional<Party> side,
        Optional<String> whose,
        Window days,
        boolean isRunning,
        boolean isDated,
        Window asOf,
        Window told,
        Wording wording,
        Optional<Id> event) {

    /** From here on a number is one that two counts seldom share by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    /** So many times as much is no other count of the same. */
    private static final double OTHER_ORDER = 20;

    /** An ISO 4217 code: a sum is not limited to the place where it was told of. */
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");

    private static final Pattern OFFICE =
            Pattern.compile("\\b(?:ministry|government|police|agency|authority|department|service|commission|office)$");

    private static final Set<Bound> ABOVE = Set.of(Bound.MORE_THAN, Bound.AT_LEAST);
    private static final Set<Bound> BELOW = Set.of(Bound.NEARLY, Bound.LESS_THAN, Bound.AT_MOST);

    public Id id() {
        return figure.id();
    }

    /** Whether the number is large or odd enough to be known again. */
    boolean isTelling() {
        return figure.low()
                .or(figure::high)
                .filter(value -> value.compareTo(TELLING) >= 0)
                .isPresent();
    }

    /** Whether the same is counted in the same unit. */
    public boolean countsLike(Count other) {
        return figure.unit().equalsIgnoreCase(other.figure.unit()) && counted.equals(other.counted);
    }

    /** Whether one body counts: "the interior ministry" is the "Peruvian Interior Ministry" where both count one thing. */
    public boolean isOfOneVoice(Count other) {
        if (voice.isEmpty() || other.voice.isEmpty()) {
            return false;
        }
        String one = voice.get().toLowerCase(Locale.ROOT);
        String two = other.voice.get().toLowerCase(Locale.ROOT);
        return one.equals(two) || isOfficeIn(one, two) || isOfficeIn(two, one);
    }

    private static boolean isOfficeIn(String office, String named) {
        return OFFICE.matcher(office).find() && named.endsWith(" " + office);
    }

    /** Whether both give the same numbers. */
    public boolean equalsIn(Count other) {
        return number().equals(other.number());
    }

    /** Whether one is above the number and the other below it: "nearly 60,000" is not "more than 60,000". */
    boolean isOtherSideOf(Count other) {
        return ABOVE.contains(figure.bound()) && BELOW.contains(other.figure.bound())
                || BELOW.contains(figure.bound()) && ABOVE.contains(other.figure.bound());
    }

    /** The same as a running total. */
    Count running() {
        return new Count(
                figure, counted, voice, place, side, whose, Window.OPEN, true, false, asOf, told, wording, event);
    }

    /** The same, of those of a side. */
    Count withSideOf(Count other) {
        return new Count(
                figure,
                counted,
                voice,
                place,
                other.side,
                other.whose,
                days,
                isRunning,
                isDated,
                asOf,
                told,
                wording,
                event);
    }

    /** The number, comparable as text: 5400 and 5400.0 are one; "nearly" and "up to" numbers count by their limit. */
    public String number() {
        Optional<BigDecimal> low = figure.low().map(BigDecimal::stripTrailingZeros);
        Optional<BigDecimal> high = figure.high().map(BigDecimal::stripTrailingZeros);
        List<BigDecimal> both = low.isPresent() && high.isPresent() && !low.equals(high)
                ? List.of(low.get(), high.get())
                : List.of(low.or(() -> high).orElse(BigDecimal.ZERO));
        return String.join("-", both.stream().map(BigDecimal::toPlainString).toList());
    }

    /** The number as a value: the least it says. */
    public double value() {
        return figure.low().or(figure::high).map(Number::doubleValue).orElse(0.0);
    }

    /** The place it is limited to, if it is finer than a country. */
    public Optional<Place> locality() {
        return place.filter(found -> found.precision() != PlacePrecision.COUNTRY
                && found.precision() != PlacePrecision.UNKNOWN
                && found.precision() != PlacePrecision.AREA);
    }

    /** The country it is limited to. */
    public Optional<String> country() {
        return place.flatMap(Place::country);
    }

    /** Whether the two are known to cover different places: two countries, two towns, or a town and a running total. */
    public boolean isElsewhere(Count other) {
        boolean oneEvent = event.isPresent() && event.equals(other.event);
        boolean countries = !oneEvent
                && country().isPresent()
                && other.country().isPresent()
                && !country().equals(other.country());
        Optional<String> here = locality().map(Count::key);
        Optional<String> there = other.locality().map(Count::key);
        boolean towns = here.isPresent() && there.isPresent() && !here.equals(there);
        if (MONEY.matcher(figure.unit()).matches()) {
            return false;
        }
        boolean townAndWhole = here.isPresent() != there.isPresent() && (isRunning || other.isRunning);
        return countries || towns || townAndWhole;
    }

    /** Whether one counts in a town what the other, of another order, does not limit to a town. */
    private boolean isPartOf(Count other) {
        double least = Math.min(value(), other.value());
        return locality().isPresent() != other.locality().isPresent()
                && Math.max(value(), other.value()) > OTHER_ORDER * least;
    }

    private static String key(Place place) {
        return place.geonames().map(String::valueOf).orElse(place.name());
    }

    /** Whether the two are known to count over different days: other occurrences, or one against a running total. */
    public boolean isOtherPeriod(Count other) {
        return isRunning != other.isRunning || !isRunning && !days.meets(other.days, 1);
    }

    /** Whether nothing that is told makes them counts of different things. */
    boolean mayBeOne(Count other) {
        boolean otherDays = isDated && other.isDated && !days.meets(other.days, 1);
        return !isElsewhere(other) && (!isOtherSide(other) || isSameToll(other)) && !otherDays;
    }

    /** "21 miners" of one disaster and "21" of it are all its dead, told with more or fewer words. */
    private boolean isSameToll(Count other) {
        return whose.isPresent() != other.whose.isPresent()
                && event.isPresent()
                && event.equals(other.event)
                && equalsIn(other);
    }

    /** Whether the two count people of different sides, or one counts only those of a side. */
    public boolean isOtherSide(Count other) {
        return !whose.equals(other.whose);
    }

    /** Whether both count over the same place, time and side as far as is told. */
    public boolean isOfScope(Count other) {
        return !isElsewhere(other) && !isOtherPeriod(other) && !isOtherSide(other) && !isPartOf(other);
    }
}
