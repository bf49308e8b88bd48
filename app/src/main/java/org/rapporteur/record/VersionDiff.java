package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Id;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Report;

/** What a later version of an article says otherwise than an earlier one, claim by claim. */
public final class VersionDiff {

    private VersionDiff() {}

    /**
     * The differences as lines for a person, the headline first.
     *
     * @throws IllegalArgumentException if a report is not in the record
     */
    public static List<String> lines(RecordQueries queries, String earlier, String later) {
        Contents contents = Contents.of(
                List.of(report(queries, earlier), report(queries, later)),
                List.of(
                        queries.reading(earlier).orElseThrow(),
                        queries.reading(later).orElseThrow()));
        Report before = report(queries, earlier);
        Report after = report(queries, later);
        List<String> lines = new ArrayList<>();
        headline(before, after).ifPresent(lines::add);
        RowAlignment.of(contents, before.id(), contents, after.id())
                .changes()
                .forEach(change -> lines.add(change.line()));
        return lines;
    }

    private static Report report(RecordQueries queries, String id) {
        return queries.report(id).orElseThrow(() -> new IllegalArgumentException("there is no report " + id));
    }

    private static Optional<String> headline(Report before, Report after) {
        String was = before.title().orElse("");
        String now = after.title().orElse("");
        return was.equals(now)
                ? Optional.empty()
                : Optional.of("headline " + new Headlines().change(was, now) + ": “" + was + "” -> “" + now + "”");
    }

    /**
     * The rows of earlier versions that later ones do not have, and the claims that rest on nothing else: each with the
     * version from which it is gone.
     */
    static Map<Id, Id> withdrawn(Contents contents, Linking linking) {
        Map<Id, Id> withdrawn = new TreeMap<>();
        List<Map.Entry<Id, Id>> pairs = new ArrayList<>(linking.versionOf().entrySet());
        pairs.sort(Comparator.comparing((Map.Entry<Id, Id> pair) -> depth(pair.getKey(), linking.versionOf()))
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<Id, Id> pair : pairs) {
            RowAlignment alignment = RowAlignment.of(contents, pair.getValue(), contents, pair.getKey());
            alignment.removed().forEach(row -> withdrawn.put(row, pair.getKey()));
            alignment
                    .laterOf()
                    .forEach((row, other) -> Optional.ofNullable(withdrawn.get(other))
                            .ifPresent(version -> withdrawn.put(row, version)));
        }
        for (Claim claim : linking.claims()) {
            if (withdrawn.keySet().containsAll(claim.members())
                    && !claim.members().isEmpty()) {
                withdrawn.put(claim.id(), withdrawn.get(claim.members().get(0)));
            }
        }
        return withdrawn;
    }

    /** How many versions come before it: the latest versions are looked at first. */
    private static int depth(Id version, Map<Id, Id> versionOf) {
        int depth = 0;
        for (Id at = version; versionOf.containsKey(at) && depth <= versionOf.size(); at = versionOf.get(at)) {
            depth++;
        }
        return depth;
    }
}
