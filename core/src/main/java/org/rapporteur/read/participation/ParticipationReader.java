package org.rapporteur.read.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.Basis;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.dates.TimeAttachment;
import org.rapporteur.read.events.FactualityReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Finds what an entity takes part in: every verb and noun of happening with a phrase for it. Safe on any thread. */
public final class ParticipationReader {

    private static final Set<String> STATES = Set.of("be", "have", "seem", "appear", "remain", "belong", "let", "need");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private final EventWords eventWords = new EventWords();
    private final FactualityReader factuality = new FactualityReader();

    /**
     * What an entity takes part in, in the order of the text; sentences without dependencies tell nothing.
     *
     * @param refers whether a stretch of the text, the head of a phrase, refers to the entity
     */
    public List<Participation> read(Analysis analysis, Dates dates, Predicate<Span> refers) {
        TimeAttachment times = new TimeAttachment(dates);
        List<Participation> found = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            sentence.parse()
                    .ifPresent(parse -> found.addAll(
                            read(new Clause(sentence, parse), analysis.partOf(sentence), dates, times, refers)));
        }
        return found;
    }

    private List<Participation> read(
            Clause clause, PartKind part, Dates dates, TimeAttachment times, Predicate<Span> refers) {
        List<Participation> found = new ArrayList<>();
        for (int at = 0; at < clause.sentence().size(); at++) {
            if (isEvent(clause, at)) {
                int event = at;
                participant(clause, at, refers)
                        .ifPresent(token -> found.add(participation(clause, event, token, part, dates, times)));
            }
        }
        return found;
    }

    private boolean isEvent(Clause clause, int at) {
        Token token = clause.sentence().token(at);
        if (token.isNoun()) {
            return !token.isProperNoun() && eventWords.isNoun(token.lemma());
        }
        boolean helps = clause.is(at, "aux") || clause.is(at, "auxpass") || clause.is(at, "cop");
        return token.isVerb() && !helps && !token.tag().equals("MD") && !STATES.contains(token.lemma());
    }

    /** The head of a phrase of the event that refers to the entity. */
    private static Optional<Integer> participant(Clause clause, int event, Predicate<Span> refers) {
        return clause.participants(event).stream()
                .filter(token -> refers.test(clause.sentence().token(token).span()))
                .findFirst();
    }

    private Participation participation(
            Clause clause, int event, int participant, PartKind part, Dates dates, TimeAttachment times) {
        Sentence sentence = clause.sentence();
        Token token = sentence.token(event);
        Optional<Integer> particle = clause.parse().child(event, "compound:prt");
        Status status = factuality
                .read(sentence, event)
                .map(FactualityReader.Told::status)
                .orElse(Status.HAPPENED);
        Time told = times.timeOf(sentence, event);
        boolean isNews = part == PartKind.TITLE
                || clause.isTold(event)
                || PRESENT.contains(token.tag()) && clause.parse().head(event) == Parse.ROOT;
        Time time = told.isKnown() || !isNews || status != Status.HAPPENED
                ? told
                : dates.published().withBasis(Basis.INFERRED);
        return new Participation(
                particle.map(word -> new Span(
                                Math.min(
                                        token.span().start(),
                                        sentence.token(word).span().start()),
                                Math.max(
                                        token.span().end(),
                                        sentence.token(word).span().end())))
                        .orElse(token.span()),
                particle.map(word -> token.text() + "_" + sentence.token(word).text())
                        .orElse(token.text()),
                token.lemma(),
                sentence.token(participant).span(),
                status,
                time);
    }
}
