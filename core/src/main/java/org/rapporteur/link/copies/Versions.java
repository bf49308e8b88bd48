package org.rapporteur.link.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.gather.Decisions;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;

/**
 * States of one article: reports of one address with different texts. The earlier is the one that was changed, or
 * published, at the earlier time by its own account; where that does not tell, the one that carries no note of an
 * amendment; where that does not tell, the shorter; where that does not tell, the lesser id.
 */
final class Versions {

    private final SortedMap<Id, Id> earlier = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();

    private final Decisions decisions;

    private Versions(Decisions decisions) {
        this.decisions = decisions;
    }

    static Versions of(List<Report> reports, Decisions decisions) {
        Versions versions = new Versions(decisions);
        SortedMap<String, List<Report>> byAddress = new TreeMap<>();
        for (Report report : reports) {
            report.url()
                    .map(Versions::address)
                    .ifPresent(address -> byAddress
                            .computeIfAbsent(address, absent -> new ArrayList<>())
                            .add(report));
        }
        byAddress.forEach(versions::add);
        return versions;
    }

    /** The address without scheme, "www.", fragment, query marks of campaigns, and last slash. */
    static String address(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("[?&]utm_[^&]*", "")
                .replaceFirst("/$", "");
    }

    private void add(String address, List<Report> states) {
        List<Report> ordered = states.stream().sorted(BY_AGE).toList();
        for (int at = 1; at < ordered.size(); at++) {
            Report before = ordered.get(at - 1);
            Report after = ordered.get(at);
            if (!before.text().equals(after.text()) && !decisions.areApart(before.id(), after.id())) {
                earlier.put(after.id(), before.id());
                links.add(Link.of(
                        LinkKind.VERSION,
                        before.id(),
                        after.id(),
                        1,
                        Judgement.SAME,
                        "one address, " + address + ", two texts; " + told(before) + ", then " + told(after),
                        "versions.same-address"));
            }
        }
    }

    private static final Comparator<Report> BY_AGE = Comparator.comparing(Versions::changed)
            .thenComparing(Versions::isAmended)
            .thenComparing(report -> report.text().length())
            .thenComparing(Report::id);

    private static String told(Report report) {
        String changed = changed(report);
        return changed.isEmpty() ? "without a date" : "dated " + changed;
    }

    /** When the report says it was last changed; the form of such fields (ISO 8601) sorts as text within one site. */
    private static String changed(Report report) {
        return stated(report, DateKind.UPDATED)
                .or(() -> stated(report, DateKind.PUBLISHED))
                .orElse("");
    }

    private static Optional<String> stated(Report report, DateKind kind) {
        return report.dates().stream()
                .filter(date -> date.kind() == kind)
                .map(date -> date.value())
                .max(Comparator.naturalOrder());
    }

    private static boolean isAmended(Report report) {
        return report.parts().stream()
                .filter(part -> part.kind() == PartKind.PARAGRAPH || part.kind() == PartKind.FURNITURE)
                .anyMatch(part -> CorrectionNotice.isNotice(report.words(part.span())));
    }

    /** For each later state the one before it. */
    Map<Id, Id> earlier() {
        return earlier;
    }

    List<Link> links() {
        return links;
    }
}
