package org.rapporteur.evaluation.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Passage;

/**
 * Scores through whom transfers pass. The expected record lists all of them: each passage that tells of one is found if a
 * passage of the same role overlaps it.
 */
final class IntermediaryScores {

    private IntermediaryScores() {}

    /** One passage and the role that it tells of. */
    private record Telling(IntermediaryRole role, Passage passage) {

        boolean isOf(Telling other) {
            return role == other.role
                    && passage.report().equals(other.passage.report())
                    && passage.span().overlaps(other.passage.span());
        }
    }

    /** The share of those expected that was found and of those found that was expected; none where none is expected. */
    static List<Score> of(String task, ExpectedRecord expected, Linking linking) {
        List<Telling> planted = expected.rows("transfers").stream()
                .flatMap(row -> StreamSupport.stream(row.path("via").spliterator(), false))
                .flatMap(node -> telling(expected, node).stream())
                .toList();
        List<Telling> made = linking.transfers().stream()
                .flatMap(transfer -> transfer.via().stream())
                .flatMap(one -> one.told().stream().map(told -> telling(one, told)))
                .toList();
        Tally tally = Tally.of(planted, made, Telling::isOf);
        return planted.isEmpty()
                ? List.of()
                : List.of(
                        new Score(task, "intermediaries of transfers recall", tally.recall()),
                        new Score(task, "intermediaries of transfers precision", tally.precision()));
    }

    private static Optional<Telling> telling(ExpectedRecord expected, JsonNode node) {
        IntermediaryRole role = role(node);
        return expected.passage(node).map(passage -> new Telling(role, passage));
    }

    /** The role that an expected intermediary has. */
    static IntermediaryRole role(JsonNode node) {
        return node.path("role").asText().equals(IntermediaryRole.BROKER.word())
                ? IntermediaryRole.BROKER
                : IntermediaryRole.TRANSIT;
    }

    private static Telling telling(Intermediary one, Intermediary.Told told) {
        return new Telling(one.role(), told.passage());
    }
}
