package org.rapporteur.link.same;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
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
        DoubleStream.Builder signs = DoubleStream.builder();
        words(a, b, signs);
        parties(a, b, signs);
        entities(a, b, signs);
        reports(a, b, signs);
        numbers(a.sentenceNumbers(), b.sentenceNumbers(), signs);
        return signs.build().toArray();
    }

    private void words(EventAccount a, EventAccount b, DoubleStream.Builder signs) {
        for (Resemblance words : List.of(
                Resemblance.of(a.wording(), b.wording(), assembled.weights()),
                Resemblance.of(a.sentence(), b.sentence(), assembled.weights()))) {
            signs.add(rounded(words.likeness()))
                    .add(rounded(words.cover()))
                    .add(words.shared().size());
        }
        signs.add(sign(a.isNamedLike(b)))
                .add(sign(a.triggers().equals(b.triggers())))
                .add(sign(a.isSpeech() || b.isSpeech()));
    }

    private static void parties(EventAccount a, EventAccount b, DoubleStream.Builder signs) {
        for (Match match : List.of(a.actors().match(b.actors()), a.recipients().match(b.recipients()))) {
            signs.add(sign(match == Match.SAME)).add(sign(match == Match.ALIKE)).add(sign(match == Match.OTHER));
        }
        signs.add(sign(!Collections.disjoint(a.everybody(), b.everybody()))).add(sign(areExchanged(a, b)));
    }

    private static void entities(EventAccount a, EventAccount b, DoubleStream.Builder signs) {
        Set<Id> both = new TreeSet<>(a.entities());
        both.retainAll(b.entities());
        int fewest = Math.min(a.entities().size(), b.entities().size());
        signs.add(both.size())
                .add(rounded(both.size() / (double) Math.max(1, fewest)))
                .add(sign(fewest == 0));
    }

    private void reports(EventAccount a, EventAccount b, DoubleStream.Builder signs) {
        Id ofA = a.event().report();
        Id ofB = b.event().report();
        boolean one = ofA.equals(ofB);
        signs.add(one ? ITSELF : rounded(subjects.pairLikeness(ofA, ofB)))
                .add(one ? ITSELF : rounded(subjects.likeness(ofA, ofB)))
                .add(sign(one))
                .add(sign(one && a.isNamedLike(b)))
                .add(sign(one && a.around().equals(b.around())))
                .add(sign(a.days().isClosed() && b.days().isClosed()));
    }

    private static void numbers(Set<String> a, Set<String> b, DoubleStream.Builder signs) {
        boolean apart = Collections.disjoint(a, b);
        signs.add(sign(!apart)).add(sign(apart && !a.isEmpty() && !b.isEmpty()));
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
