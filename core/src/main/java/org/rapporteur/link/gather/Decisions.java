package org.rapporteur.link.gather;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;

/** What people decided of pairs, which outranks what linking finds: they are the same, or they are not. */
public final class Decisions {

    /** Nobody decided anything. */
    public static final Decisions NONE = new Decisions(List.of());

    private final SortedMap<Id, Link> links = new TreeMap<>();
    private final List<Link> same;
    private final List<Link> apart;

    private Decisions(Collection<Link> decided) {
        decided.forEach(link -> links.put(link.id(), link));
        this.same = of(Judgement.SAME);
        this.apart = of(Judgement.NOT_SAME);
    }

    /** Decisions, each as a link. */
    public static Decisions of(Collection<Link> decided) {
        return decided.isEmpty() ? NONE : new Decisions(decided);
    }

    private List<Link> of(Judgement judgement) {
        return links.values().stream()
                .filter(link -> link.judgement() == judgement)
                .toList();
    }

    /** Pairs that are the same. */
    public List<Link> same() {
        return same;
    }

    /** Pairs that are not. */
    public List<Link> apart() {
        return apart;
    }

    /** Every decision, in the order of the links' ids. */
    public List<Link> all() {
        return List.copyOf(links.values());
    }

    /** The decision of a link between the same two, if there is one. */
    public Optional<Link> of(Link link) {
        return Optional.ofNullable(links.get(link.id()));
    }

    /** Whether the two are decided not to be the same. */
    public boolean areApart(Id a, Id b) {
        return apart.stream().anyMatch(link -> ties(link, a, b));
    }

    private static boolean ties(Link link, Id a, Id b) {
        return link.a().equals(a) && link.b().equals(b)
                || link.a().equals(b) && link.b().equals(a);
    }

    /** Whether something was decided of one of the ids. */
    public boolean concern(Collection<Id> ids) {
        return links.values().stream().anyMatch(link -> ids.contains(link.a()) || ids.contains(link.b()));
    }
}
