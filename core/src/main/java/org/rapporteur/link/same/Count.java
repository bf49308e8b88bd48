package org.rapporteur.link.same;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.link.wording.Wording;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Role;
import org.rapporteur.model.Statement;

/**
 * A figure prepared to be held against others.
 *
 * @param counted the family of what is counted; the unit's where that is not told
 * @param source the entity of the record that says so
 * @param voice the body that the source speaks for, or the source itself: the counts of one voice make a series
 * @param period the days that it is counted over
 * @param asOf the days for which it holds; those of the report where that is not told
 * @param told the days on which the report may have appeared
 * @param wording the sentence around it
 */
public record Count(
        Figure figure,
        String counted,
        Optional<Entity> source,
        Optional<String> voice,
        Window period,
        Window asOf,
        Window told,
        Wording wording) {

    private static final Pattern UNITED_NATIONS = Pattern.compile("\\b(?:UN|U\\.N\\.|United Nations)(?!\\p{L})");

    /** From here on a number is one that two counts seldom share by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    static Count of(Figure figure, Assembled assembled) {
        Gathered gathered = assembled.gathered();
        Vocabulary vocabulary = assembled.vocabulary();
        Window told = Window.of(gathered.published(figure.report()));
        Window asOf = Window.of(figure.asOf());
        String sentence = gathered.findReport(figure.report())
                .map(report -> Sentences.around(report, figure.span()).in(report.text()))
                .orElse("");
        Optional<Entity> source = figure.says()
                .flatMap(gathered::findStatement)
                .map(Statement::source)
                .flatMap(found -> assembled.entities().find(found.entity()));
        return new Count(
                figure,
                counted(figure, vocabulary),
                source,
                source.map(Count::voice),
                Window.of(figure.scope().period()),
                asOf.isKnown() ? asOf : told,
                told,
                vocabulary.wording(sentence));
    }

    /** What is counted, whatever the words; what is counted against something is another thing. */
    private static String counted(Figure figure, Vocabulary vocabulary) {
        Wording counted = vocabulary.wording(figure.counted().orElse(figure.unit()));
        String against = counted.words().contains("against") ? " against" : "";
        return String.join(" ", counted.vocabulary()) + against;
    }

    /** The body that a person's office is of; the United Nations for each of its offices; else the entity itself. */
    private static String voice(Entity source) {
        Optional<String> body = source.roles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .findFirst();
        String name = body.filter(found -> source.kind() == EntityKind.PERSON).orElse(source.name());
        return UNITED_NATIONS.matcher(name).find() ? "United Nations" : name;
    }

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

    /** Whether both give the same numbers. */
    public boolean equalsIn(Count other) {
        return number().equals(other.number());
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

    /** The place it is limited to, if it is finer than a country. */
    public Optional<Place> locality() {
        return figure.scope()
                .place()
                .filter(place -> place.precision() != PlacePrecision.COUNTRY
                        && place.precision() != PlacePrecision.UNKNOWN
                        && place.precision() != PlacePrecision.AREA);
    }

    /** The country it is limited to. */
    public Optional<String> country() {
        return figure.scope().place().flatMap(Place::country);
    }

    /** Whether one is limited to a place that the other is not limited to. */
    public boolean isElsewhere(Count other) {
        boolean countries = country().isPresent()
                && other.country().isPresent()
                && !country().equals(other.country());
        return countries || !locality().map(Count::key).equals(other.locality().map(Count::key));
    }

    private static String key(Place place) {
        return place.geonames().map(String::valueOf).orElse(place.name());
    }

    /** Whether the two are counted over stretches that differ in kind: one day against many, or days apart. */
    public boolean isOtherPeriod(Count other) {
        if (!period.isClosed() || !other.period.isClosed()) {
            return period.isClosed() && period.days() <= 7 && other.isOpenEnded()
                    || other.period.isClosed() && other.period.days() <= 7 && isOpenEnded();
        }
        boolean apart = !period.meets(other.period, 2);
        boolean shortAndLong =
                Math.min(period.days(), other.period.days()) <= 7 && Math.max(period.days(), other.period.days()) > 60;
        return apart || shortAndLong;
    }

    private boolean isOpenEnded() {
        return period.isKnown() && !period.isClosed();
    }

    /** Whether the two count people of different sides, or one counts only those of a side. */
    public boolean isOtherSide(Count other) {
        return !side().equals(other.side());
    }

    private Set<String> side() {
        return figure.scope().side().map(Party::text).map(Set::of).orElse(Set.of());
    }

    /** Whether both count over the same place, time and side as far as is told. */
    public boolean isOfScope(Count other) {
        return !isElsewhere(other) && !isOtherPeriod(other) && !isOtherSide(other);
    }
}
