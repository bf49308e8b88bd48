package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.DatedGroups;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Resemblance;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;

/** Finds the figures of several reports that are one: the same number for the same thing by the same count. */
public final class FigureLinker {

    /** Days after which an outlet still repeats a count of which it names the source. */
    private static final int REPEATED_DAYS = 200;

    private final Assembled assembled;
    private final Groups events;
    private final List<Count> counts;

    public FigureLinker(Assembled assembled, Groups events) {
        this.assembled = assembled;
        this.events = events;
        this.counts = new Counts(assembled, events).all();
    }

    /** The figures prepared for comparison, by time; those that are one with a running total are one themselves. */
    public List<Count> counts(Groups figures) {
        Set<Id> running = counts.stream()
                .filter(Count::isRunning)
                .map(count -> figures.leader(count.id()))
                .collect(Collectors.toSet());
        return counts.stream()
                .map(count -> running.contains(figures.leader(count.id())) ? count.running() : count)
                .toList();
    }

    /** The groups of figures that are one, and the links that make them. */
    public DatedGroups link() {
        Blocks blocks = new Blocks();
        SortedMap<Id, Window> days = new TreeMap<>();
        for (int at = 0; at < counts.size(); at++) {
            Count count = counts.get(at);
            blocks.put(count.number(), at);
            days.put(count.id(), Window.OPEN);
        }
        List<Link> links = new ArrayList<>();
        blocks.pairs((a, b) -> compare(counts.get(a), counts.get(b)).ifPresent(links::add));
        return DatedGroups.of(days, links, 0, assembled.gathered().decisions());
    }

    private Optional<Link> compare(Count a, Count b) {
        if (!a.figure().unit().equalsIgnoreCase(b.figure().unit())) {
            return Optional.empty();
        }
        Resemblance words = Resemblance.of(a.wording(), b.wording(), assembled.weights());
        boolean oneText =
                assembled.copies().shareText(a.figure().report(), b.figure().report());
        if (oneText && words.likeness() >= 0.7) {
            return link(a, b, 0.98, "the same sentence in reports that share their text", "figures.same-text");
        }
        if (!a.counted().equals(b.counted()) || !a.mayBeOne(b) || a.isOtherSideOf(b) || isOtherEvent(a, b)) {
            return Optional.empty();
        }
        return sameScope(a, b, words);
    }

    private boolean isOtherEvent(Count a, Count b) {
        return a.event().isPresent() && b.event().isPresent() && !a.isTelling() && !isOfOneEvent(a, b);
    }

    private boolean isOfOneEvent(Count a, Count b) {
        return a.event().isPresent()
                && b.event().isPresent()
                && events.together(a.event().get(), b.event().get());
    }

    private Optional<Link> sameScope(Count a, Count b, Resemblance words) {
        String counted = a.figure().counted().orElse(a.figure().unit());
        boolean sameSource = a.voice().isPresent() && a.voice().equals(b.voice());
        boolean telling = a.isTelling()
                || isOfOneEvent(a, b)
                || words.cover() >= 0.4 && words.shared().size() >= 3;
        int days = sameSource || words.likeness() >= 0.5 ? REPEATED_DAYS : REPEATED_DAYS / 4;
        if (!telling || !a.told().meets(b.told(), days)) {
            return Optional.empty();
        }
        String source = sameSource ? "by " + a.voice().orElseThrow() : "with nothing that says it is another count";
        String reason = "both give " + a.number() + " for " + counted + ", of one scope as far as is told, " + source;
        return link(a, b, sameSource ? 0.9 : 0.7, reason, "figures.same-number-and-scope");
    }

    private static Optional<Link> link(Count a, Count b, double score, String reason, String rule) {
        return Optional.of(Link.of(LinkKind.SAME_FIGURE, a.id(), b.id(), score, Judgement.SAME, reason, rule));
    }
}
