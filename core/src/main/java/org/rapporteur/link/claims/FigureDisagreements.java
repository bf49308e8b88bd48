package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Count;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Side;

/**
 * Where counts of one thing differ: by another source at about the same time (number); by one source as time goes on
 * (a series, no disagreement); over another place, period or side (other scope, no disagreement).
 */
final class FigureDisagreements {

    /** Days between two sources' running totals up to which they are held against one another. */
    private static final int SAME_TIME_DAYS = 45;

    /** Numbers that differ by less are one number told with other care. */
    private static final double LEAST_DIFFERENCE = 0.02;

    /** Counts of one occurrence may still be brought up so many days apart. */
    private static final int SAME_OCCURRENCE_DAYS = 60;

    private final Clearest clearest;
    private final Groups figures;
    private final Groups events;
    private final List<Count> counts;
    private final SortedMap<Id, List<Count>> accounts = new TreeMap<>();

    FigureDisagreements(Assembled assembled, Same same) {
        this.clearest = new Clearest(assembled);
        this.figures = same.figures();
        this.events = same.events();
        Set<Id> withdrawn = Corrections.noticed(assembled);
        for (Count count : same.counts()) {
            if (!withdrawn.contains(count.id())) {
                accounts.computeIfAbsent(figures.leader(count.id()), absent -> new ArrayList<>())
                        .add(count);
            }
        }
        this.counts = accounts.values().stream()
                .map(this::clearest)
                .sorted(Comparator.comparing((Count count) -> count.asOf().first())
                        .thenComparing(Count::id))
                .toList();
    }

    private Count clearest(List<Count> group) {
        Figure clear = clearest.figure(group.stream().map(Count::figure).toList());
        return group.stream()
                .filter(count -> count.figure() == clear)
                .findFirst()
                .orElseThrow();
    }

    List<Disagreement> find() {
        Blocks blocks = new Blocks();
        for (int at = 0; at < counts.size(); at++) {
            Count count = counts.get(at);
            String what = count.figure().unit() + " " + count.counted();
            blocks.put(what + " by " + count.source().map(Entity::id), at);
            blocks.put(what + " near " + count.locality().map(Place::name).or(count::country), at);
            for (Count account : accounts.get(figures.leader(count.id()))) {
                blocks.put(what + " in " + account.figure().report(), at);
            }
        }
        List<Disagreement> found = new ArrayList<>();
        Groups series = new Groups();
        Groups rivals = new Groups();
        blocks.pairs((a, b) -> compare(counts.get(a), counts.get(b), series, rivals, found));
        series.all()
                .values()
                .forEach(group -> found.add(told(DisagreementKind.NONE_DIFFERENT_TIMES, "series of counts: ", group)));
        rivals.all().values().forEach(group -> found.add(told(DisagreementKind.NUMBER, "counts of ", group)));
        return found;
    }

    private void compare(Count a, Count b, Groups series, Groups rivals, List<Disagreement> found) {
        if (!a.countsLike(b) || !differ(a, b)) {
            return;
        }
        boolean sameSource = a.source().isPresent() && a.source().equals(b.source());
        if (a.isOfScope(b) && isOfOneThing(a, b)) {
            boolean later = !a.asOf().meets(b.asOf(), 0) || !a.told().meets(b.told(), 0);
            if (sameSource && later) {
                series.join(a.id(), b.id());
            } else if (!sameSource && isAtOneTime(a, b)) {
                rivals.join(a.id(), b.id());
            }
        } else if (inOneReport(a, b)) {
            List<Side> sides = List.of(scopeSide(a), scopeSide(b));
            String about = a.figure().counted().orElse(a.figure().unit()) + ": counts of different scope";
            found.add(Disagreements.of(DisagreementKind.NONE_DIFFERENT_SCOPE, about, sides));
        }
    }

    private static boolean differ(Count a, Count b) {
        Optional<Double> first = value(a);
        Optional<Double> second = value(b);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        double most = Math.max(first.get(), second.get());
        return most > 0 && Math.abs(first.get() - second.get()) / most > LEAST_DIFFERENCE;
    }

    private static Optional<Double> value(Count count) {
        return count.figure().low().or(count.figure()::high).map(Number::doubleValue);
    }

    /** Counts of a single occurrence must be of the same one; running totals have no occurrence. */
    private boolean isOfOneThing(Count a, Count b) {
        Optional<Id> eventOfA = a.figure().event();
        Optional<Id> eventOfB = b.figure().event();
        boolean sameEvent =
                eventOfA.isPresent() && eventOfB.isPresent() && events.together(eventOfA.get(), eventOfB.get());
        boolean local = a.locality().isPresent() && b.locality().isPresent();
        boolean samePeriod = a.period().isClosed()
                && b.period().isClosed()
                && a.period().days() <= 7
                && a.period().meets(b.period(), 1);
        boolean running = isRunning(a)
                && isRunning(b)
                && (a.country().isPresent() || b.country().isPresent());
        return sameEvent || local && samePeriod || running;
    }

    /** Whether the count goes on: it is over a long or open stretch, or over none that is told but a whole country. */
    private static boolean isRunning(Count count) {
        boolean single = count.period().isClosed() && count.period().days() <= 31;
        return !single
                && count.locality().isEmpty()
                && (count.figure().event().isEmpty() || count.period().isKnown());
    }

    private static boolean isAtOneTime(Count a, Count b) {
        boolean occurrence = a.period().isClosed() && a.period().days() <= 7;
        return a.asOf().meets(b.asOf(), occurrence ? SAME_OCCURRENCE_DAYS : SAME_TIME_DAYS);
    }

    private boolean inOneReport(Count a, Count b) {
        Set<Id> reports = new HashSet<>();
        accounts.get(figures.leader(a.id()))
                .forEach(count -> reports.add(count.figure().report()));
        return accounts.get(figures.leader(b.id())).stream()
                .anyMatch(count -> reports.contains(count.figure().report()));
    }

    private Side scopeSide(Count count) {
        List<String> limits = new ArrayList<>();
        count.figure().scope().place().map(Place::name).ifPresent(limits::add);
        count.figure().scope().side().map(side -> side.text()).ifPresent(limits::add);
        if (count.period().isKnown()) {
            limits.add(count.figure().scope().period().value());
        }
        limits.removeIf(String::isBlank);
        String scope = limits.isEmpty() ? "no limits told" : String.join(", ", limits);
        return side(count, clearest.words(count.figure()) + ": " + scope);
    }

    private Side side(Count count, String value) {
        return Disagreements.side(
                value, accounts.get(figures.leader(count.id())).stream().map(Count::id));
    }

    private Disagreement told(DisagreementKind kind, String about, List<Id> leaders) {
        List<Count> ordered = leaders.stream()
                .map(leader -> clearest(accounts.get(figures.leader(leader))))
                .sorted(Comparator.comparing((Count count) -> count.asOf().last())
                        .thenComparing(count -> value(count).orElse(0.0))
                        .thenComparing(Count::id))
                .toList();
        Count first = ordered.get(0);
        String place = first.figure()
                .scope()
                .place()
                .map(found -> " in " + found.name())
                .orElse("");
        String source = kind == DisagreementKind.NONE_DIFFERENT_TIMES ? ", by " + clearest.source(first.figure()) : "";
        String counted = first.figure().counted().orElse(first.figure().unit());
        List<Side> sides =
                ordered.stream().map(count -> side(count, valued(count))).toList();
        return Disagreements.of(kind, about + counted + place + source, sides);
    }

    private String valued(Count count) {
        Window asOf = count.asOf();
        String when = asOf.isClosed() ? ", " + LocalDate.ofEpochDay(asOf.last()) : "";
        return clearest.words(count.figure()) + when;
    }
}
