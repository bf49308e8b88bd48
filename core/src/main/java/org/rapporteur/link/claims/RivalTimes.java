package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Side;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** The days, or the hours of one day, that accounts of one event give and that cannot all be so. */
final class RivalTimes {

    /** Minutes by which two hours of one event may differ: accounts round. */
    private static final int MOST_MINUTES = 30;

    private static final Pattern CLOCK = Pattern.compile("T(\\d{2}):(\\d{2})");

    /** The night of one day and the early hours of the next are one. */
    private static final Pattern NIGHT = Pattern.compile("T(?:NI|EV|2[0-4])");

    private static final Pattern EARLY = Pattern.compile("T(?:MO|NI|0\\d)");

    /** Words that leave the day open: "overnight", "in the night of Monday to Tuesday". */
    private static final Pattern ACROSS =
            Pattern.compile("\\b(?:overnight|night|midnight)\\b(?!.{0,3}on)", Pattern.CASE_INSENSITIVE);

    private final Assembled assembled;
    private final Clearest clearest;

    RivalTimes(Assembled assembled, Clearest clearest) {
        this.assembled = assembled;
        this.clearest = clearest;
    }

    /** Accounts told by different authors that name different times; empty if one time suits all of them. */
    Optional<Disagreement> of(List<Event> accounts) {
        SortedMap<String, List<Event>> byTime = new TreeMap<>();
        accounts.stream()
                .filter(RivalTimes::isToldToTheDay)
                .forEach(event -> byTime.computeIfAbsent(event.time().value(), absent -> new ArrayList<>())
                        .add(event));
        List<List<Event>> rivals = new ArrayList<>();
        byTime.values().stream()
                .sorted(Comparator.comparing((List<Event> group) -> -group.size()))
                .forEach(group -> {
                    boolean all = rivals.stream().allMatch(other -> areRivals(group.get(0), other.get(0)));
                    if (all) {
                        rivals.add(group);
                    }
                });
        if (rivals.size() < 2) {
            return Optional.empty();
        }
        List<Side> sides = rivals.stream()
                .sorted(Comparator.comparing(group -> group.get(0).time().value()))
                .map(this::side)
                .toList();
        return Optional.of(Disagreements.of(DisagreementKind.TIME, clearest.words(clearest.event(accounts)), sides));
    }

    /** Told in so many words, and of one day. */
    private static boolean isToldToTheDay(Event event) {
        Time time = event.time();
        return time.basis() == Basis.STATED
                && time.asDay().isPresent()
                && !time.evidence().isEmpty()
                && event.time().value().matches("\\d{4}-.*");
    }

    private boolean areRivals(Event a, Event b) {
        Id one = assembled.copies().author(a.report());
        Id other = assembled.copies().author(b.report());
        return !one.equals(other) && differ(a, b);
    }

    private boolean differ(Event a, Event b) {
        LocalDate one = a.time().asDay().orElseThrow();
        LocalDate other = b.time().asDay().orElseThrow();
        if (one.equals(other)) {
            Optional<Integer> first = minutes(a.time());
            Optional<Integer> second = minutes(b.time());
            return first.isPresent() && second.isPresent() && Math.abs(first.get() - second.get()) > MOST_MINUTES;
        }
        boolean night = isNightAndMorning(a, b) || isNightAndMorning(b, a);
        return !night;
    }

    /** "Overnight on Monday" and "early on Tuesday" are one time. */
    private boolean isNightAndMorning(Event evening, Event morning) {
        boolean next = evening.time()
                .asDay()
                .orElseThrow()
                .plusDays(1)
                .equals(morning.time().asDay().orElseThrow());
        boolean open = ACROSS.matcher(words(evening)).find()
                || NIGHT.matcher(evening.time().value()).find()
                        && minutes(evening.time()).isEmpty();
        return next && open && EARLY.matcher(morning.time().value()).find();
    }

    private static Optional<Integer> minutes(Time time) {
        Matcher clock = CLOCK.matcher(time.value());
        return clock.find()
                ? Optional.of(60 * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)))
                : Optional.empty();
    }

    private Side side(List<Event> accounts) {
        Event first = accounts.get(0);
        return Disagreements.side(
                first.time().asDay().orElseThrow() + ": " + words(first),
                accounts.stream().map(Event::id));
    }

    private String words(Event event) {
        Span span = event.time().evidence().get(0);
        return assembled.gathered().words(event.report(), span);
    }
}
