package org.rapporteur.link.claims;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Side;

/** Where accounts of one thing differ, and where they only seem to. */
public final class Disagreements {

    private Disagreements() {}

    /** The disagreements, in the order of their ids, none twice. */
    public static List<Disagreement> of(Assembled assembled, Same same) {
        SortedMap<Id, Disagreement> distinct = new TreeMap<>();
        Stream.of(
                        new FigureDisagreements(assembled, same).find(),
                        new OtherScopes(assembled, same).find(),
                        new OtherVotes(assembled, same).find(),
                        new Corrections(assembled, same).find(),
                        new TakenBack(assembled, same).find(),
                        new Denials(assembled, same).find(),
                        new EventDisagreements(assembled, same).find(),
                        new Unacknowledged(assembled, same).find(),
                        new StatusDisagreements(assembled, same).find())
                .flatMap(List::stream)
                .forEach(disagreement -> distinct.putIfAbsent(disagreement.id(), disagreement));
        return List.copyOf(distinct.values());
    }

    /** A disagreement whose sides stand in the order given. */
    static Disagreement of(DisagreementKind kind, String about, List<Side> sides) {
        List<Id> members = sides.stream()
                .flatMap(side -> side.members().stream())
                .sorted()
                .distinct()
                .toList();
        return new Disagreement(Id.of("disagreement", kind, members), kind, Clearest.cut(about), sides);
    }

    /** Members in the order of their ids, each once. */
    static Side side(String value, Stream<Id> members) {
        return new Side(
                Clearest.cut(value),
                members.distinct().sorted(Comparator.naturalOrder()).toList());
    }
}
