package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Count;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Side;
import org.rapporteur.model.Time;

/**
 * Where counts of one thing differ: by another source at about the same time (number); by one source as time goes on
 * (a series, no disagreement). Figures that are one count as one.
 */
final class FigureDisagreements {

    /** Days between two sources' running totals up to which they are held against one another. */
    private static final int SAME_TIME_DAYS = 45;

    /** Counts of one occurrence may still be brought up so many days apart. */
    private static final int SAME_OCCURRENCE_DAYS = 60;

    /** Numbers that differ by less are one number told with other care. */
    private static final double LEAST_DIFFERENCE = 0.02;

    /** Totals of two sources that differ by more count different things. */
    private static final double MOST_TIMES = 4;

    /** Days by which a count may be further off than the nearest of its source. */
    private static final int NEARLY_AS_NEAR = 7;

    /** Words that sentences of two entries of a live blog share if they count one thing. */
    private static final int LEAST_SHARED = 4;

    private static final Set<String> VOTES = Set.of("votes", "members");

    private final Clearest clearest;
    private final Groups events;
    private final SortedMap<Id, List<Count>> accounts = new TreeMap<>();
    private final SortedMap<Id, Count> leaders = new TreeMap<>();
    private final SideBySideCounts sideBySide;

    FigureDisagreements(Assembled assembled, Same same) {
        this.clearest = new Clearest(assembled);
        this.events = same.events();
        Set<Id> withdrawn = Corrections.noticed(assembled);
        for (Count count : same.counts()) {
            if (!withdrawn.contains(count.id())) {
                accounts.computeIfAbsent(same.figures().leader(count.id()), absent -> new ArrayList<>())
                        .add(count);
            }
        }
        accounts.values().forEach(group -> leaders.put(clear(group).id(), clear(group)));
        for (List<Count> group : List.copyOf(accounts.values())) {
            accounts.put(clear(group).id(), group);
        }
        this.sideBySide = new SideBySideCounts(clearest, accounts, leaders.keySet());
    }

    private Count clear(List<Count> group) {
        List<Count> dated =
                group.stream().filter(count -> count.asOf().isClosed()).toList();
        List<Count> told = dated.isEmpty() ? group : dated;
        List<Count> sourced =
                told.stream().filter(count -> count.voice().isPresent()).toList();
        Figure clear = clearest.figure(
                (sourced.isEmpty() ? told : sourced).stream().map(Count::figure).toList());
        return group.stream()
                .filter(count -> count.figure() == clear)
                .findFirst()
                .orElseThrow();
    }

    List<Disagreement> find() {
        List<Count> counts = leaders.values().stream()
                .sorted(Comparator.comparing((Count count) -> count.asOf().first())
                        .thenComparing(Count::id))
                .toList();
        Groups series = new Groups();
        List<List<Count>> opposed = new ArrayList<>();
        List<List<Count>> apart = new ArrayList<>();
        blocks(counts).pairs((a, b) -> {
            compare(counts.get(a), counts.get(b), series, opposed);
            if (areTotalsOfOtherTimes(counts.get(a), counts.get(b))) {
                apart.add(List.of(counts.get(a), counts.get(b)));
            }
        });
        List<Disagreement> found = new ArrayList<>();
        found.addAll(ofSeveralSources(apart, series));
        series.all().values().forEach(group -> found.add(told(DisagreementKind.NONE_DIFFERENT_TIMES, group)));
        nearest(opposed).all().values().stream()
                .flatMap(group -> byTime(group).stream())
                .filter(group -> group.size() > 1)
                .forEach(group -> found.add(told(DisagreementKind.NUMBER, group)));
        return found;
    }

    private Blocks blocks(List<Count> counts) {
        Blocks blocks = new Blocks();
        for (int at = 0; at < counts.size(); at++) {
            Count count = counts.get(at);
            int number = at;
            String what = count.figure().unit() + " " + count.counted();
            blocks.put(what + " by " + count.voice().orElse("?"), at);
            blocks.put(
                    what + " near "
                            + count.locality()
                                    .map(Place::name)
                                    .or(count::country)
                                    .orElse("?"),
                    at);
            if (count.isRunning() && count.asOf().isClosed()) {
                long weeks = Math.floorDiv(count.asOf().last(), SAME_TIME_DAYS);
                blocks.put(what + " total " + weeks, at);
                blocks.put(what + " total " + (weeks + 1), at);
            }
            count.event().ifPresent(event -> blocks.put(what + " of " + events.leader(event), number));
            for (Count account : accounts.get(count.id())) {
                blocks.put(what + " in " + account.figure().report(), at);
            }
        }
        return blocks;
    }

    private void compare(Count a, Count b, Groups series, List<List<Count>> opposed) {
        if (!a.countsLike(b)
                || !differ(a, b)
                || !a.isOfScope(b) && !(areHeldTogether(a, b) && !a.isElsewhere(b) && !a.isOtherSide(b))
                || !isOfOneThing(a, b)
                || areSidesOfAVote(a, b)
                || arePartOfOneAnother(a, b)) {
            return;
        }
        boolean sameVoice = isOneVoice(a, b);
        boolean later = !a.asOf().meets(b.asOf(), 0) || !a.told().meets(b.told(), 0);
        boolean revised =
                isAtAnotherHour(a, b) && (a.voice().isEmpty() || b.voice().isEmpty() || sameVoice);
        if (sameVoice && later || revised) {
            series.join(a.id(), b.id());
        } else if (!sameVoice && isAtOneTime(a, b)) {
            opposed.add(List.of(a, b));
        }
    }

    /** Of the counts that one source gives as time goes on, each of another's is held against those nearest in time. */
    private static Groups nearest(List<List<Count>> opposed) {
        Map<String, Long> least = new HashMap<>();
        for (List<Count> pair : opposed) {
            long gap = pair.get(0).asOf().gap(pair.get(1).asOf());
            least.merge(against(pair.get(0), pair.get(1)), gap, Math::min);
            least.merge(against(pair.get(1), pair.get(0)), gap, Math::min);
        }
        Groups rivals = new Groups();
        for (List<Count> pair : opposed) {
            long gap = pair.get(0).asOf().gap(pair.get(1).asOf());
            boolean near = gap <= least.get(against(pair.get(0), pair.get(1))) + NEARLY_AS_NEAR
                    && gap <= least.get(against(pair.get(1), pair.get(0))) + NEARLY_AS_NEAR;
            if (near) {
                rivals.join(pair.get(0).id(), pair.get(1).id());
            }
        }
        return rivals;
    }

    private static String against(Count count, Count other) {
        return count.id() + " " + other.voice().orElseGet(() -> other.id().value());
    }

    /** Whether one report gives them as of two times of day: what it puts up later revises what it had put up. */
    private static boolean isAtAnotherHour(Count a, Count b) {
        return a.figure().report().equals(b.figure().report())
                && !timeOfDay(a).isEmpty()
                && !timeOfDay(b).isEmpty()
                && !timeOfDay(a).equals(timeOfDay(b));
    }

    /** "T18:10" of a time that is known to the minute. */
    private static String timeOfDay(Count count) {
        Time asOf = count.figure().asOf();
        return asOf.precision() == Precision.MINUTE
                ? asOf.value().substring(Math.max(0, asOf.value().indexOf('T')))
                : "";
    }

    /** Those for and those against a thing, told in one report, differ and are no two counts of one. */
    private static boolean areSidesOfAVote(Count a, Count b) {
        return VOTES.contains(a.figure().unit())
                && a.figure().report().equals(b.figure().report());
    }

    /** "Four of the eleven soldiers" are four and eleven, and no two counts of one thing. */
    private static boolean arePartOfOneAnother(Count a, Count b) {
        return a.figure().report().equals(b.figure().report())
                && a.figure().span().overlaps(b.figure().span());
    }

    private static boolean differ(Count a, Count b) {
        double most = Math.max(a.value(), b.value());
        return a.value() > 0 && b.value() > 0 && Math.abs(a.value() - b.value()) / most > LEAST_DIFFERENCE;
    }

    /** Occurrences must be one event, of one town, or told in sentences alike; totals may not be of other orders. */
    private boolean isOfOneThing(Count a, Count b) {
        double least = Math.min(a.value(), b.value());
        if (a.isRunning()) {
            return Math.max(a.value(), b.value()) <= MOST_TIMES * least || isOneVoice(a, b);
        }
        Optional<Id> eventOfA = a.event();
        Optional<Id> eventOfB = b.event();
        boolean sameEvent =
                eventOfA.isPresent() && eventOfB.isPresent() && events.together(eventOfA.get(), eventOfB.get());
        boolean sameTown = a.locality().isPresent() && b.locality().isPresent();
        boolean oneSentence = a.wording().equals(b.wording());
        boolean untold = a.voice().isEmpty() || b.voice().isEmpty();
        boolean entries = isAtAnotherHour(a, b) && (isOneVoice(a, b) || untold && wordsShared(a, b) >= LEAST_SHARED);
        return sameEvent || sameTown || oneSentence || entries || areRivalsInOneReport(a, b) || areHeldTogether(a, b);
    }

    private static int wordsShared(Count a, Count b) {
        Set<String> shared = a.wording().vocabulary();
        shared.retainAll(b.wording().vocabulary());
        return shared.size();
    }

    /** Two voices on those of one side in one report, with nothing told that makes them of two occurrences. */
    private static boolean areRivalsInOneReport(Count a, Count b) {
        return a.figure().report().equals(b.figure().report())
                && a.side().isPresent()
                && a.figure().counted().isPresent()
                && a.figure().says().isPresent()
                && b.figure().says().isPresent();
    }

    /** "Twelve bodies were brought in, a doctor said. The ministry spoke of seven dead": two voices, one right behind the other. */
    private boolean areHeldTogether(Count a, Count b) {
        return Math.max(a.value(), b.value()) <= MOST_TIMES * Math.min(a.value(), b.value())
                && sideBySide.are(a.id(), b.id());
    }

    /** Totals that two sources give for days far apart, of which the later is the greater: what is counted has gone on. */
    private static boolean areTotalsOfOtherTimes(Count a, Count b) {
        boolean told = a.voice().isPresent() && b.voice().isPresent() && !isOneVoice(a, b);
        boolean totals = told && a.isRunning() && b.isRunning() && a.countsLike(b) && a.isOfScope(b);
        boolean dated = a.asOf().isClosed() && b.asOf().isClosed() && !isAtOneTime(a, b);
        boolean later = a.asOf().first() > b.asOf().last();
        return totals && dated && differ(a, b) && later == a.value() > b.value();
    }

    /** Series of totals of which none is in the series of one source. */
    private List<Disagreement> ofSeveralSources(List<List<Count>> apart, Groups series) {
        Set<Id> ofOneSource =
                series.all().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        Groups mixed = new Groups();
        apart.stream()
                .filter(pair -> pair.stream().noneMatch(count -> ofOneSource.contains(count.id())))
                .forEach(pair -> mixed.join(pair.get(0).id(), pair.get(1).id()));
        return mixed.all().values().stream()
                .map(group -> told(DisagreementKind.NONE_DIFFERENT_TIMES, group))
                .toList();
    }

    /** One body, also where a report says "the Ivorian army" first and then "the army". */
    static boolean isOneVoice(Count a, Count b) {
        boolean oneReport = a.figure().report().equals(b.figure().report());
        return a.isOfOneVoice(b) || oneReport && (isShort(a, b) || isShort(b, a));
    }

    private static boolean isShort(Count bare, Count placed) {
        return placed.voice().orElse("").endsWith(" " + bare.voice().orElse("?"));
    }

    private static boolean isAtOneTime(Count a, Count b) {
        return a.asOf().meets(b.asOf(), a.isRunning() ? SAME_TIME_DAYS : SAME_OCCURRENCE_DAYS);
    }

    /** Totals that were joined through others but lie too far apart are parted again. */
    private List<List<Id>> byTime(List<Id> group) {
        List<List<Id>> parts = new ArrayList<>();
        long begun = Long.MIN_VALUE;
        for (Count count : ordered(group)) {
            boolean near = !count.isRunning() || count.asOf().last() <= begun + SAME_TIME_DAYS;
            if (parts.isEmpty() || !near) {
                parts.add(new ArrayList<>());
                begun = count.asOf().last();
            }
            parts.get(parts.size() - 1).add(count.id());
        }
        return parts;
    }

    private List<Count> ordered(List<Id> group) {
        return group.stream()
                .map(leaders::get)
                .sorted(Comparator.comparing((Count count) -> count.asOf().last())
                        .thenComparing(FigureDisagreements::timeOfDay)
                        .thenComparing(Count::value)
                        .thenComparing(Count::id))
                .toList();
    }

    private Disagreement told(DisagreementKind kind, List<Id> group) {
        List<Count> ordered = ordered(group);
        Count first = ordered.get(0);
        boolean series = kind == DisagreementKind.NONE_DIFFERENT_TIMES;
        String place = first.place().map(found -> " in " + found.name()).orElse("");
        String counted = first.figure().counted().orElse(first.figure().unit());
        String about = (series ? "one count as time goes on: " : "counts differ: ")
                + counted
                + place
                + (series ? ", by " + voices(ordered) : "");
        List<Side> sides = ordered.stream().map(this::side).toList();
        return Disagreements.of(kind, about, sides);
    }

    private static String voices(List<Count> counts) {
        List<String> voices = counts.stream()
                .map(Count::voice)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return voices.size() == 1 ? voices.get(0) : "several sources";
    }

    private Side side(Count count) {
        Window asOf = count.asOf();
        String when = asOf.isClosed() ? ", " + LocalDate.ofEpochDay(asOf.last()) + timeOfDay(count) : "";
        return Disagreements.side(
                clearest.words(count.figure()) + when,
                accounts.get(count.id()).stream().map(Count::id));
    }
}
