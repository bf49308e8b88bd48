package org.rapporteur.evaluation.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

class TripleTallyTest {

    private static final String TEXT = "Peru and Chile accused Bolivia.";

    @Test
    void countsEachActorWithEachRecipient() {
        TripleTally tally = new TripleTally();
        PlvPair marked = PlvPair.of("<s>Peru</s> and Chile accused <t>Bolivia</t>.", "ACCUSE");
        tally.add(List.of(marked), List.of(event(List.of("Peru", "Chile"), List.of("Bolivia"))));

        assertThat(value(tally, "triple recall")).isCloseTo(100, within(0.01));
        assertThat(value(tally, "triple precision")).isCloseTo(50, within(0.01));
    }

    @Test
    void countsNoTripleTheWrongWayRound() {
        TripleTally tally = new TripleTally();
        PlvPair marked = PlvPair.of("<t>Peru</t> and Chile accused <s>Bolivia</s>.", "ACCUSE");
        tally.add(List.of(marked), List.of(event(List.of("Peru"), List.of("Bolivia"))));

        assertThat(value(tally, "triple F1")).isZero();
    }

    private static double value(TripleTally tally, String metric) {
        return tally.scores("test").stream()
                .filter(score -> score.metric().equals(metric))
                .mapToDouble(Score::value)
                .sum();
    }

    private static Event event(List<String> actors, List<String> recipients) {
        Span trigger = new Span(15, 22);
        return new Event(
                Id.of("event", "test"),
                Id.of("report", "test"),
                trigger,
                trigger,
                PloverType.ACCUSE,
                Optional.empty(),
                List.of(),
                Optional.of("112"),
                actors.stream().map(TripleTallyTest::party).toList(),
                recipients.stream().map(TripleTallyTest::party).toList(),
                Time.UNKNOWN,
                Optional.empty(),
                Status.HAPPENED,
                Factuality.CERTAIN_POSITIVE,
                Optional.empty(),
                Derivation.of("test", ""));
    }

    private static Party party(String name) {
        Span span = new Span(TEXT.indexOf(name), TEXT.indexOf(name) + name.length());
        return new Party(name, Optional.of(span), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
