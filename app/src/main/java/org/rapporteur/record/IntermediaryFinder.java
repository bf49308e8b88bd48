package org.rapporteur.record;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.Party;

/**
 * Of the intermediaries that are told of at the passages of a judgement, the one that was judged: "through Uganda and
 * Kenya" tells of two. Another name at the same words is another one: what was said of the first does not hold of it.
 */
record IntermediaryFinder(Contents contents) {

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");

    /** Function words that open a description: "The broker", "A company". */
    private static final Set<String> NO_NAMES = Set.of("the", "one", "his", "her", "its", "their", "two");

    /** Those that are most like whom the person saw; none if none is like them. */
    List<Id> ofWhom(Anchor anchor, List<Id> there) {
        int best = there.stream().mapToInt(id -> likeness(anchor, id)).max().orElse(0);
        return best == 0
                ? List.of()
                : there.stream().filter(id -> likeness(anchor, id) == best).toList();
    }

    /** By the same words 3, by a name in common 2, by the same country 1. */
    private int likeness(Anchor anchor, Id id) {
        Contents.Row row = contents.find(id).orElseThrow();
        Party party = ((Intermediary) row.value()).party();
        String seen = anchor.seen().getOrDefault("name", "");
        Set<String> names = names(row, party);
        if (names.stream().anyMatch(seen::equalsIgnoreCase)) {
            return 3;
        }
        Set<String> ofSeen = properNames(seen).collect(Collectors.toSet());
        if (names.stream().flatMap(IntermediaryFinder::properNames).anyMatch(ofSeen::contains)) {
            return 2;
        }
        return party.country()
                        .filter(anchor.seen().getOrDefault("country", "")::equals)
                        .isPresent()
                ? 1
                : 0;
    }

    /** How its report calls it: here, and elsewhere in it. */
    private Set<String> names(Contents.Row row, Party party) {
        Set<String> names = new HashSet<>(Set.of(party.text()));
        contents.reading(row.passages().get(0).report()).stream()
                .flatMap(reading -> reading.entities().stream())
                .filter(entity -> party.entity().filter(entity.id()::equals).isPresent())
                .flatMap(IntermediaryFinder::names)
                .forEach(names::add);
        return names;
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    private static Stream<String> properNames(String words) {
        return NAME.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !NO_NAMES.contains(name));
    }
}
