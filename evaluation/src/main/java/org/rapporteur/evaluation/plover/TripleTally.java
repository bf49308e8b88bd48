package org.rapporteur.evaluation.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/**
 * Counts, end to end, which source-root-target triples are read: a triple is right if its root is the pair's, its actor
 * overlaps the source and its recipient the target. What ties other parties of the sentence counts against precision.
 */
final class TripleTally {

    /** A party that does something of a root to another. */
    private record Triple(Span actor, String root, Span recipient) {}

    private int expected;
    private int found;
    private int made;
    private int right;

    /** Counts the pairs that the corpus marks in one sentence, and the events read from it. */
    void add(List<PlvPair> pairs, List<Event> events) {
        List<Triple> triples = events.stream()
                .flatMap(event -> triples(event).stream())
                .distinct()
                .toList();
        expected += pairs.size();
        made += triples.size();
        found += (int) pairs.stream()
                .filter(pair -> triples.stream().anyMatch(triple -> matches(pair, triple)))
                .count();
        right += (int) triples.stream()
                .filter(triple -> pairs.stream().anyMatch(pair -> matches(pair, triple)))
                .count();
    }

    /** Each actor with each recipient; those who do something together without one, each with each. */
    private static List<Triple> triples(Event event) {
        String root = PlvRoots.of(event);
        List<Span> actors = spans(event.actors());
        List<Span> recipients = event.recipients().isEmpty() ? actors : spans(event.recipients());
        List<Triple> triples = new ArrayList<>();
        for (Span actor : actors) {
            recipients.stream()
                    .filter(recipient -> !recipient.equals(actor))
                    .forEach(recipient -> triples.add(new Triple(actor, root, recipient)));
        }
        return triples;
    }

    private static List<Span> spans(List<Party> parties) {
        return parties.stream().flatMap(party -> party.span().stream()).toList();
    }

    private static boolean matches(PlvPair pair, Triple triple) {
        return pair.root().equals(triple.root())
                && overlaps(pair.source(), triple.actor())
                && overlaps(pair.target(), triple.recipient());
    }

    private static boolean overlaps(Optional<Span> marked, Span party) {
        return marked.filter(party::overlaps).isPresent();
    }

    List<Score> scores(String task) {
        double precision = 100.0 * right / Math.max(1, made);
        double recall = 100.0 * found / Math.max(1, expected);
        double sum = precision + recall;
        return List.of(
                new Score(task, "triple precision", precision),
                new Score(task, "triple recall", recall),
                new Score(task, "triple F1", sum == 0 ? 0 : 2 * precision * recall / sum));
    }
}
