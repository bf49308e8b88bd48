package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Span;

/** Ties what is said in a word ("They have not, says the ministry") to the sentence next to it that says it in full. */
final class Elliptical {

    /** Characters between the two. */
    private static final int MOST_APART = 160;

    private Elliptical() {}

    static List<Link> links(List<Utterance> utterances, Assembled assembled) {
        SortedMap<Id, List<Utterance>> byReport = new TreeMap<>();
        utterances.stream()
                .filter(utterance -> !utterance.statement().content().isEmpty())
                .forEach(utterance -> byReport.computeIfAbsent(
                                utterance.statement().report(), absent -> new ArrayList<>())
                        .add(utterance));
        List<Link> links = new ArrayList<>();
        byReport.values().forEach(inReport -> {
            inReport.sort(Comparator.comparing(Elliptical::content).thenComparing(Utterance::id));
            for (int at = 0; at + 1 < inReport.size(); at++) {
                link(inReport.get(at), inReport.get(at + 1), assembled).ifPresent(links::add);
            }
        });
        return links;
    }

    private static Span content(Utterance utterance) {
        return utterance.statement().content().get(0);
    }

    private static Optional<Link> link(Utterance brief, Utterance full, Assembled assembled) {
        int apart = content(full).start() - content(brief).end();
        boolean next = brief.wording().isEmpty() && !full.wording().isEmpty() && apart >= 0 && apart <= MOST_APART;
        boolean alike = brief.isNegated() == full.isNegated() && brief.isOpen() == full.isOpen();
        if (!next || !alike || !brief.isForSideOf(full)) {
            return Optional.empty();
        }
        String words = assembled.gathered().content(brief.statement());
        return Optional.of(Link.of(
                LinkKind.SAME_STATEMENT,
                brief.id(),
                full.id(),
                0.8,
                Judgement.SAME,
                "\"" + words + "\" says in short what the next sentence says in full, for the same side",
                "statements.in-short"));
    }
}
