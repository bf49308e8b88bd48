package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Count;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Side;

/**
 * Counts of one thing that stand side by side in a report and cover another place, period or side: they differ and do
 * not disagree. One for each report and thing counted; copies of the report give the same one.
 */
final class OtherScopes {

    /** Units under which a report counts whatever it likes: people, shares, sums of money, places. */
    private static final Pattern ANYTHING = Pattern.compile("people|persons|percent|places|[A-Z]{3}");

    private final Same same;
    private final Clearest clearest;
    private final Set<Id> withdrawn;

    OtherScopes(Assembled assembled, Same same) {
        this.same = same;
        this.clearest = new Clearest(assembled);
        this.withdrawn = Corrections.noticed(assembled);
    }

    List<Disagreement> find() {
        SortedMap<String, List<Count>> inReport = new TreeMap<>();
        for (Count count : same.counts()) {
            if (!withdrawn.contains(count.id()) && saysWhat(count)) {
                inReport.computeIfAbsent(count.figure().report() + " " + count.counted(), absent -> new ArrayList<>())
                        .add(count);
            }
        }
        SortedMap<Id, List<Id>> accounts = same.figures().all();
        List<Disagreement> found = new ArrayList<>();
        for (List<Count> counts : inReport.values()) {
            List<List<Count>> scopes = scopes(counts);
            if (scopes.size() > 1 && differ(scopes)) {
                List<Side> sides =
                        scopes.stream().map(scope -> side(scope, accounts)).toList();
                String about = "counts of other scope: "
                        + counts.get(0)
                                .figure()
                                .counted()
                                .orElse(counts.get(0).figure().unit());
                found.add(Disagreements.of(DisagreementKind.NONE_DIFFERENT_SCOPE, about, sides));
            }
        }
        return found;
    }

    /** Whether two readers would take it for a count of one thing: of people, shares or sums of any kind they would not. */
    private static boolean saysWhat(Count count) {
        return count.figure().counted().isPresent()
                || !ANYTHING.matcher(count.figure().unit()).matches();
    }

    /** The counts by scope, in the order in which the report gives the first of each. */
    private static List<List<Count>> scopes(List<Count> counts) {
        List<List<Count>> scopes = new ArrayList<>();
        counts.stream()
                .filter(count -> counts.stream().noneMatch(whole -> isPartOf(count, whole)))
                .sorted(Comparator.comparing((Count count) -> count.figure().span()))
                .forEach(count -> scopes.stream()
                        .filter(scope -> scope.get(0).isOfScope(count))
                        .findFirst()
                        .orElseGet(() -> begin(scopes))
                        .add(count));
        return scopes;
    }

    /** "The eleven soldiers" in "four of the eleven soldiers" are told as a part of the other's words. */
    private static boolean isPartOf(Count count, Count whole) {
        return count != whole
                && whole.figure().span().covers(count.figure().span())
                && !count.figure().span().covers(whole.figure().span());
    }

    /** Whether not all give one number: then only how the place is named differs. */
    private static boolean differ(List<List<Count>> scopes) {
        return scopes.stream()
                        .flatMap(List::stream)
                        .map(Count::number)
                        .distinct()
                        .count()
                > 1;
    }

    private static List<Count> begin(List<List<Count>> scopes) {
        List<Count> scope = new ArrayList<>();
        scopes.add(scope);
        return scope;
    }

    private Side side(List<Count> scope, SortedMap<Id, List<Id>> accounts) {
        Count first = scope.get(0);
        List<String> limits = new ArrayList<>();
        first.place().map(Place::name).ifPresent(limits::add);
        first.side().map(Party::text).ifPresent(limits::add);
        limits.add(first.figure().scope().period().value());
        limits.removeIf(String::isBlank);
        String words = String.join(
                "; ",
                scope.stream().map(count -> clearest.words(count.figure())).toList());
        String value = (limits.isEmpty() ? "no limits told" : String.join(", ", limits)) + ": " + words;
        Stream<Id> members = scope.stream()
                .map(count -> same.figures().leader(count.id()))
                .flatMap(leader -> accounts.getOrDefault(leader, List.of(leader)).stream());
        return Disagreements.side(value, members);
    }
}
