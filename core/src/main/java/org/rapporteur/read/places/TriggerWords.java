package org.rapporteur.read.places;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Event;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.language.Analysis;

/** How a report tells an event: as done by word of mouth or not, by which word, in which tense. */
final class TriggerWords {

    /** What is done by saying, writing or voting, or by sitting together. */
    private static final Set<PloverType> BY_WORDS = EnumSet.of(
            PloverType.AGREE,
            PloverType.CONSULT,
            PloverType.SUPPORT,
            PloverType.COOPERATE,
            PloverType.CONCEDE,
            PloverType.REQUEST,
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN);

    private final Analysis analysis;

    TriggerWords(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether it is done by word of mouth, in writing or by a vote. */
    static boolean isOfWords(Event event) {
        return BY_WORDS.contains(event.type());
    }

    /** The base form of the word that tells it. */
    String lemma(Event event) {
        return analysis.sentenceAt(event.trigger().start())
                .flatMap(sentence -> sentence.tokenAt(event.trigger().start()).map(sentence::token))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** "Have endorsed": at some time and place before. */
    boolean isPerfect(Event event) {
        return analysis.sentenceAt(event.trigger().start())
                .flatMap(sentence -> sentence.tokenAt(event.trigger().start())
                        .map(place -> sentence.tokens().subList(Math.max(0, place - 2), place)))
                .filter(before -> before.stream()
                        .anyMatch(token ->
                                token.lemma().equals("have") || token.lemma().equals("'ve")))
                .isPresent();
    }
}
