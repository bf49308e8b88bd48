package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;

class MentionsTest {

    private static final Id REPORT = Id.of("report", "test");
    private static final Entity ENTITY = new Entity(
            Id.of("entity", "test"),
            "Test",
            EntityKind.OTHER,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    @Test
    void prefersTheMentionWhoseHeadIsThere() {
        Mention phrase = mention(new Span(0, 30), new Span(17, 30));
        Mention state = mention(new Span(0, 7), new Span(0, 7));
        Mentions mentions = new Mentions(List.of(ENTITY), List.of(phrase, state));

        assertThat(mentions.at(3)).contains(state);
        assertThat(mentions.at(10)).contains(phrase);
        assertThat(mentions.at(20)).contains(phrase);
        assertThat(mentions.at(30)).isEmpty();
    }

    @Test
    void findsWhatAScanOfAllWouldFind() {
        Random random = new Random(7);
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(500);
            Span span = new Span(start, start + 1 + random.nextInt(40));
            all.add(mention(span, new Span(start, start + 1 + random.nextInt(span.length()))));
        }
        Mentions mentions = new Mentions(List.of(ENTITY), all);

        for (int offset = 0; offset < 550; offset++) {
            assertThat(mentions.at(offset)).isEqualTo(scan(mentions.all(), offset));
            Span span = new Span(offset, offset + 60);
            assertThat(mentions.within(span))
                    .isEqualTo(mentions.all().stream()
                            .filter(mention -> span.covers(mention.span()))
                            .toList());
        }
    }

    /** The smallest mention whose head contains the offset, else the smallest that contains it; the later of equals. */
    private static Optional<Mention> scan(List<Mention> all, int offset) {
        List<Mention> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed.stream()
                .filter(mention -> mention.span().contains(offset))
                .min(Comparator.<Mention>comparingInt(mention -> mention.head().contains(offset) ? 0 : 1)
                        .thenComparing(mention -> mention.span().length()));
    }

    private static Mention mention(Span span, Span head) {
        return new Mention(
                Id.of("mention", span, head),
                REPORT,
                span,
                head,
                ENTITY.id(),
                MentionForm.NAMED,
                Derivation.of("test", ""));
    }
}
