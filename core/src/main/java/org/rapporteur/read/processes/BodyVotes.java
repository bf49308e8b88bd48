package org.rapporteur.read.processes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.ProcessKind;
import org.rapporteur.model.StageKind;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteKind;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Predicate;
import org.rapporteur.read.phrases.Predicates;

/** Votes of bodies told without a word for what they voted on: "the Assembly condemned the attack by 107 votes to 12". */
final class BodyVotes {

    private static final Set<String> BODIES = Set.of(
            "council",
            "assembly",
            "parliament",
            "congress",
            "senate",
            "house",
            "commons",
            "lords",
            "knesset",
            "duma",
            "bundestag",
            "chamber",
            "committee",
            "legislature",
            "lawmakers",
            "deputies",
            "senators");

    private static final Set<String> VERBS = Set.of(
            "vote",
            "condemn",
            "adopt",
            "approve",
            "pass",
            "endorse",
            "call",
            "demand",
            "reject",
            "back",
            "elect",
            "suspend",
            "decide",
            "urge",
            "impose",
            "extend",
            "authorise",
            "authorize",
            "ratify",
            "agree");

    private BodyVotes() {}

    /** The stage that the body's vote brought about; empty where the sentence tells of no count and no unanimity. */
    static Optional<StageTelling> in(Sentence sentence, NounPhrases phrases, List<Vote> votes) {
        if (!isUnanimous(sentence) && votes.stream().noneMatch(BodyVotes::isCount)) {
            return Optional.empty();
        }
        for (Predicate predicate : Predicates.of(sentence, phrases, VERBS)) {
            Optional<NounPhrase> body = predicate.subjects().stream()
                    .filter(phrase -> BODIES.contains(lower(sentence, phrase.head())))
                    .findFirst();
            if (body.isPresent() && isDone(predicate)) {
                return Optional.of(telling(sentence, body.get(), predicate, votes));
            }
        }
        return Optional.empty();
    }

    private static boolean isUnanimous(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).matches("unanimous(ly)?"));
    }

    private static boolean isCount(Vote vote) {
        return Character.isDigit(vote.state().charAt(0));
    }

    private static boolean isDone(Predicate predicate) {
        return !predicate.negated()
                && !predicate.passive()
                && predicate.auxiliaries().stream()
                        .noneMatch(word -> word.matches("will|would|could|might|may|should|must|to|can"));
    }

    private static StageTelling telling(Sentence sentence, NounPhrase body, Predicate predicate, List<Vote> votes) {
        boolean against = predicate.lemma().equals("reject")
                || count(votes, VoteKind.AGAINST) > count(votes, VoteKind.FOR)
                || predicate.oblique(List.of("against")).isPresent();
        return new StageTelling(
                mention(sentence, body),
                Optional.of(against ? StageKind.REJECTED : StageKind.ADOPTED),
                predicate.verb(),
                List.of(),
                false,
                "vote of a body");
    }

    private static int count(List<Vote> votes, VoteKind kind) {
        return votes.stream()
                .filter(vote -> vote.vote() == kind && vote.state().matches("\\d{1,4}"))
                .mapToInt(vote -> Integer.parseInt(vote.state()))
                .findFirst()
                .orElse(0);
    }

    private static ProcessMention mention(Sentence sentence, NounPhrase body) {
        Set<String> marks = new TreeSet<>();
        StringBuilder name = new StringBuilder("vote of");
        for (int place = body.first(); place <= body.last(); place++) {
            boolean article = sentence.token(place).tag().equals("DT");
            name.append(' ')
                    .append(
                            article
                                    ? lower(sentence, place)
                                    : sentence.token(place).text());
            if (sentence.token(place).isProperNoun()) {
                marks.add(lower(sentence, place));
            }
        }
        return new ProcessMention(
                sentence,
                body,
                "vote",
                ProcessKind.RESOLUTION,
                "vote",
                2,
                true,
                name.toString(),
                marks,
                Optional.empty(),
                false,
                false,
                true);
    }

    private static String lower(Sentence sentence, int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
