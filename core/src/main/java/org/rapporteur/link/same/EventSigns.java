package org.rapporteur.link.same;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.link.same.Parties.Match;
import org.rapporteur.link.wording.Resemblance;
import org.rapporteur.model.Id;

/** What can be seen of two accounts that tells whether they are of one event, as numbers for a learned judgement. */
final class EventSigns {

    /** The names of the signs, in the order of the numbers. */
    static final List<String> NAMES = List.of(
            "likeness of the clauses",
            "share of the shorter clause in the other",
            "words that both clauses have",
            "likeness of the sentences",
            "share of the shorter sentence in the other",
            "words that both sentences have",
            "named by a word of one family",
            "named by the same words",
            "a word of saying",
            "the same act",
            "like ones act",
            "others act",
            "the same are concerned",
            "like ones are concerned",
            "others are concerned",
            "one takes part in both, in whatever role",
            "who acts and who is concerned are exchanged",
            "entities that both sentences name",
            "share of the entities of the shorter list",
            "one sentence names no entity",
            "likeness of the reports",
            "likeness at which the reports' groups join",
            "one report",
            "one report, and named by a word of one family",
            "one sentence",
            "days agree",
            "a number that both sentences have",
            "numbers in both sentences, none of them the same");

    /** Stands for how far a report is about the same thing as itself, so that the scale has no gap. */
    private static final double ITSELF = 0.4;

    private final Assembled assembled;
    private final Subjects subjects;

    EventSigns(Assembled assembled, Subjects subjects) {
        this.assembled = assembled;
        this.subjects = subjects;
    }

    /** The numbers for two accounts; the same whichever comes first. */
    double[] of(EventAccount a, EventAccount b) {
        Resemblance clauses = Resemblance.of(a.wording(), b.wording(), assembled.weights());
        Resemblance sentences = Resemblance.of(a.sentence(), b.sentence(), assembled.weights());
        boolean named = a.isNamedLike(b);
        Match actors = a.actors().match(b.actors());
        Match recipients = a.recipients().match(b.recipients());
        Set<Id> entities = new TreeSet<>(a.entities());
        entities.retainAll(b.entities());
        int fewest = Math.min(a.entities().size(), b.entities().size());
        Id reportOfA = a.event().report();
        Id reportOfB = b.event().report();
        boolean oneReport = reportOfA.equals(reportOfB);
        boolean oneSentence = oneReport && a.around().equals(b.around());
        boolean dated = a.days().isClosed() && b.days().isClosed();
        return new double[] {
            rounded(clauses.likeness()),
            rounded(clauses.cover()),
            clauses.shared().size(),
            rounded(sentences.likeness()),
            rounded(sentences.cover()),
            sentences.shared().size(),
            sign(named),
            sign(a.triggers().equals(b.triggers())),
            sign(a.isSpeech() || b.isSpeech()),
            sign(actors == Match.SAME),
            sign(actors == Match.ALIKE),
            sign(actors == Match.OTHER),
            sign(recipients == Match.SAME),
            sign(recipients == Match.ALIKE),
            sign(recipients == Match.OTHER),
            sign(!Collections.disjoint(a.everybody(), b.everybody())),
            sign(areExchanged(a, b)),
            entities.size(),
            rounded(entities.size() / (double) Math.max(1, fewest)),
            sign(fewest == 0),
            oneReport ? ITSELF : rounded(subjects.pairLikeness(reportOfA, reportOfB)),
            oneReport ? ITSELF : rounded(subjects.likeness(reportOfA, reportOfB)),
            sign(oneReport),
            sign(oneReport && named),
            sign(oneSentence),
            sign(dated),
            sign(!Collections.disjoint(a.sentenceNumbers(), b.sentenceNumbers())),
            sign(!a.sentenceNumbers().isEmpty()
                    && !b.sentenceNumbers().isEmpty()
                    && Collections.disjoint(a.sentenceNumbers(), b.sentenceNumbers()))
        };
    }

    private static boolean areExchanged(EventAccount a, EventAccount b) {
        boolean crossed = !Collections.disjoint(
                        a.actors().entities(), b.recipients().entities())
                || !Collections.disjoint(a.recipients().entities(), b.actors().entities());
        boolean straight =
                !Collections.disjoint(a.actors().entities(), b.actors().entities())
                        || !Collections.disjoint(
                                a.recipients().entities(), b.recipients().entities());
        return crossed && !straight;
    }

    private static double sign(boolean holds) {
        return holds ? 1 : 0;
    }

    /** To a ten thousandth, so that what was learned from a file of them reads the same numbers. */
    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
