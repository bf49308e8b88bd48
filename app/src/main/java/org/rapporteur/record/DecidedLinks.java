package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PersonJudgement;

/** The pairs of rows that people decided to be the same or not, as links; of one pair the latest decision holds. */
final class DecidedLinks {

    private final AnchorFinder finder;
    private final Map<Id, Link> links = new TreeMap<>();

    DecidedLinks(AnchorFinder finder) {
        this.finder = finder;
    }

    /** The links, in the order of their ids. */
    List<Link> links() {
        return List.copyOf(links.values());
    }

    JudgementOutcome apply(PersonJudgement judgement) {
        Optional<LinkKind> kind = kind(judgement);
        List<Id> a = found(judgement.a());
        List<Id> b = found(judgement.b());
        if (kind.isEmpty()) {
            return JudgementOutcome.idle(judgement, "such rows are not linked");
        }
        if (a.isEmpty() || b.isEmpty()) {
            return JudgementOutcome.idle(judgement, "one of the two is not read at its passage now");
        }
        boolean same = judgement.kind() == JudgementKind.SAME || judgement.kind() == JudgementKind.MERGE;
        if (a.stream().anyMatch(b::contains)) {
            return same
                    ? JudgementOutcome.applied(judgement, a)
                    : JudgementOutcome.idle(judgement, "the two are read as one within one report now");
        }
        if (same) {
            put(kind.get(), a.get(0), b.get(0), true, judgement);
        } else {
            a.forEach(one -> b.forEach(other -> put(kind.get(), one, other, false, judgement)));
        }
        List<Id> rows = new ArrayList<>(a);
        rows.addAll(b);
        return JudgementOutcome.applied(judgement, rows.stream().distinct().toList());
    }

    private List<Id> found(List<Anchor> anchors) {
        return anchors.stream()
                .flatMap(anchor -> finder.find(anchor).stream())
                .distinct()
                .toList();
    }

    private void put(LinkKind kind, Id one, Id other, boolean same, PersonJudgement judgement) {
        String reason = judgement.reason().isEmpty() ? "as judged on " + judgement.at() : judgement.reason();
        Judgement decision = same ? Judgement.SAME : Judgement.NOT_SAME;
        Link link = Link.of(kind, one, other, same ? 1 : 0, decision, reason, "person: " + judgement.by());
        links.put(link.id(), link);
    }

    /** Reports that are no versions of one article are judged by naming the link. */
    private static Optional<LinkKind> kind(PersonJudgement judgement) {
        return switch (judgement.a().get(0).type()) {
            case "statement" -> Optional.of(LinkKind.SAME_STATEMENT);
            case "event" -> Optional.of(LinkKind.SAME_EVENT);
            case "figure" -> Optional.of(LinkKind.SAME_FIGURE);
            case "entity" -> Optional.of(LinkKind.SAME_ENTITY);
            case "transfer" -> Optional.of(LinkKind.SAME_TRANSFER);
            case "process" -> Optional.of(LinkKind.SAME_PROCESS);
            case "report" -> Optional.of(LinkKind.COPY);
            default -> Optional.empty();
        };
    }
}
