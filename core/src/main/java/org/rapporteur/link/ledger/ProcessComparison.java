package org.rapporteur.link.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.data.DataFile;
import org.rapporteur.link.same.Parties.Match;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.ProcessKind;

/** Decides whether two accounts are of one process. */
final class ProcessComparison {

    private record Kind(String family, int days) {}

    private final Map<String, Kind> kinds = new HashMap<>();

    ProcessComparison() {
        for (String line : DataFile.lines(ProcessComparison.class, "process-kinds.tsv")) {
            String[] cells = line.split("\t");
            kinds.put(cells[0], new Kind(cells[1], Integer.parseInt(cells[2])));
        }
    }

    /** Kinds that readers may take for one another have one family. */
    String family(ProcessKind kind) {
        return kinds.get(kind.word()).family();
    }

    private int days(LocalProcess a, LocalProcess b) {
        int daysOfA = kinds.get(a.process().kind().word()).days();
        int daysOfB = kinds.get(b.process().kind().word()).days();
        return Math.min(daysOfA, daysOfB);
    }

    Optional<Link> compare(LocalProcess a, LocalProcess b) {
        if (!mayBeOne(a, b)) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        double score = score(a, b, reasons);
        if (score < 0.5) {
            return Optional.empty();
        }
        reasons.add("not more than " + days(a, b) + " days apart");
        double rounded = Math.min(0.99, Math.round(100 * score) / 100.0);
        return Optional.of(Link.of(
                LinkKind.SAME_PROCESS,
                a.id(),
                b.id(),
                rounded,
                Judgement.SAME,
                String.join("; ", reasons),
                "processes.kind-and-name"));
    }

    /** Whether kind, number, words and days leave it open that the two are one. */
    private boolean mayBeOne(LocalProcess a, LocalProcess b) {
        boolean otherKind =
                !family(a.process().kind()).equals(family(b.process().kind()));
        boolean otherNumber =
                !a.numbers().isEmpty() && !b.numbers().isEmpty() && !a.numbers().equals(b.numbers());
        boolean mixed = a.process().kind() != b.process().kind();
        boolean likelyOther = mixed
                && (!sameVenue(a, b)
                        || !a.days().meets(b.days(), 3)
                        || !a.words().equals(b.words()));
        return !otherKind && !likelyOther && !otherNumber && a.days().meets(b.days(), days(a, b));
    }

    private static double score(LocalProcess a, LocalProcess b, List<String> reasons) {
        boolean otherVenue = a.venue().isPresent() && b.venue().isPresent() && !sameVenue(a, b);
        double score = name(a, b, reasons) + parties(a, b, reasons) + (otherVenue ? -0.3 : 0);
        if (sameVenue(a, b)) {
            reasons.add("both in " + a.process().venue().orElseThrow().name());
            score += 0.3;
        }
        if (!a.numbers().isEmpty() && a.numbers().equals(b.numbers())) {
            reasons.add("the same number " + a.numbers());
            score += 0.5;
        }
        if (!Collections.disjoint(a.votes(), b.votes())) {
            reasons.add("the same votes");
            score += 0.3;
        }
        if (!Collections.disjoint(a.events(), b.events())) {
            reasons.add("one event is a stage of both");
            score += 0.4;
        }
        return score + nearness(a, b);
    }

    private static double nearness(LocalProcess a, LocalProcess b) {
        if (!a.days().isClosed() || !b.days().isClosed()) {
            return 0;
        }
        return a.days().meets(b.days(), 10) ? 0.2 : a.days().meets(b.days(), 30) ? 0.1 : 0;
    }

    private static boolean sameVenue(LocalProcess a, LocalProcess b) {
        return a.venue().isPresent()
                && b.venue().isPresent()
                && (a.venue().get().contains(b.venue().get())
                        || b.venue().get().contains(a.venue().get()));
    }

    private static double name(LocalProcess a, LocalProcess b, List<String> reasons) {
        Set<String> shared = new TreeSet<>(a.words());
        shared.retainAll(b.words());
        if (!shared.isEmpty()) {
            reasons.add("both named by " + String.join(", ", shared));
            return Math.min(0.6, 0.3 + 0.15 * shared.size());
        }
        boolean sameName = Folding.words(a.process().name())
                .equals(Folding.words(b.process().name()));
        if (sameName) {
            reasons.add("both called " + a.process().name());
        }
        boolean oneIsPlain = isPlain(a) || isPlain(b);
        return sameName ? 0.35 : oneIsPlain ? (isSeldom(a) ? 0.3 : 0.15) : -0.1;
    }

    /** Whether its name says nothing but where it is held, if so much. */
    private static boolean isPlain(LocalProcess account) {
        return account.words().stream()
                .allMatch(word ->
                        account.venue().filter(venue -> venue.contains(word)).isPresent());
    }

    /** Conferences are few: in some weeks "the conference" is the one that others name in full. */
    private static boolean isSeldom(LocalProcess account) {
        ProcessKind kind = account.process().kind();
        return kind == ProcessKind.CONFERENCE || kind == ProcessKind.SANCTIONS || kind == ProcessKind.CEASEFIRE;
    }

    private static double parties(LocalProcess a, LocalProcess b, List<String> reasons) {
        Match participants = a.participants().match(b.participants());
        Match mediators = a.mediators().match(b.mediators());
        boolean shared = !Collections.disjoint(
                a.participants().entities(), b.participants().entities());
        if (shared || mediators == Match.SAME) {
            reasons.add(shared ? "the same participants" : "the same mediator");
        }
        double score = shared ? 0.2 : participants == Match.ALIKE ? 0.12 : participants == Match.OTHER ? -0.15 : 0;
        return score + (mediators == Match.SAME ? 0.2 : 0);
    }
}
