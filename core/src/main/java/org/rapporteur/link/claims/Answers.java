package org.rapporteur.link.claims;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.link.same.Utterance;
import org.rapporteur.link.wording.WordWeights;
import org.rapporteur.link.wording.Wording;
import org.rapporteur.model.Act;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Finds what a denial answers in its own report: a report that gives a denial has nearly always told what is denied. */
final class Answers {

    /** Characters between what is said and the denial of it. */
    private static final int MOST_APART = 1500;

    /** The share of the words of a mere negation that what it answers has too; less is another subject. */
    private static final double SHARED = 0.4;

    /** How much a single shared word weighs, beside the average of the denial's words. */
    private static final double TELLING = 0.85;

    /** "No such warnings", "never got such a letter": what is denied has been spoken of. */
    private static final Pattern NO_SUCH = Pattern.compile("\\b(?:no|any|not|never|nt)\\b(?: \\w+){0,3}? such\\b");

    /** Families of words for whom a report is about: sharing these alone, two statements may be of any two deeds. */
    private static final Set<String> BODIES = Set.of(
            "company",
            "compani",
            "firm",
            "government",
            "country",
            "people",
            "person",
            "group",
            "party",
            "parti",
            "army",
            "armi",
            "police",
            "polic",
            "worker",
            "minister",
            "president");

    /** Families of words for the use of arms, and for what it does: who denies the one answers whoever tells the other. */
    private static final Set<String> FORCE = Set.of("shoot", "attack");

    private static final Set<String> HARM = Set.of("kill", "wound", "shoot", "bullet");

    /** Words of a clause that is about the use of arms alone. */
    private static final int MOST_OF_FORCE = 4;

    /** "Denied that any such request had reached him", "that it had ever met them": what was said just before is denied. */
    private static final Set<String> WHATEVER = Set.of("any", "anyone", "anybody", "anything", "ever", "such");

    /** Characters between the harm that is told and the denial of force. */
    private static final int NEXT_SENTENCE = 300;

    private final WordWeights weights;

    Answers(WordWeights weights) {
        this.weights = weights;
    }

    /** What another source has said before in the report, and this one denies; empty if it denies nothing. */
    Optional<Utterance> to(Utterance denial, List<Utterance> inReport) {
        boolean denies = denial.isDenial();
        boolean negates = !denial.wording().denied().isEmpty() && !denial.doubted() && isPlain(denial.statement());
        if (denial.statement().negated() || denial.recalled() || !denies && !negates) {
            return Optional.empty();
        }
        int start = start(denial.statement());
        return inReport.stream()
                .filter(other -> start(other.statement()) < start && start(other.statement()) > start - MOST_APART)
                .filter(other -> !other.isOfSourceOf(denial)
                        && (!other.isNegated() || denies && isCharge(other))
                        && !other.isOpen()
                        && !isAround(other, denial))
                .filter(other -> (denies ? shares(denial, other) : turnsRound(denial, other))
                        || isOfForce(denial) && tellsHarm(other) && isNext(denial, other)
                        || denies && isOfWhatever(denial) && isLastBefore(denial, other, inReport))
                .max(Comparator.comparing((Utterance other) -> weights.weight(shared(denial, other)))
                        .thenComparing(other -> start(other.statement()))
                        .thenComparing(Utterance::id));
    }

    /** "Denied opening fire", "had not fired": it says of the use of arms, and of little else, that it was not. */
    private static boolean isOfForce(Utterance denial) {
        return denial.negatedClauses().stream().anyMatch(clause -> {
            Set<String> turned = denial.isDenial() ? clause.vocabulary() : clause.denied();
            return clause.vocabulary().size() <= MOST_OF_FORCE && !Collections.disjoint(turned, FORCE);
        });
    }

    private static boolean isOfWhatever(Utterance denial) {
        return !Collections.disjoint(denial.wording().words(), WHATEVER);
    }

    /** Whether nothing was said between them, and it was said in the sentence before or in the same one. */
    private static boolean isLastBefore(Utterance denial, Utterance other, List<Utterance> inReport) {
        int from = start(other.statement());
        int to = start(denial.statement());
        return isPlain(other.statement())
                && isNext(denial, other)
                && inReport.stream()
                        .filter(between -> !isAround(between, denial) && !isAround(between, other))
                        .noneMatch(between -> start(between.statement()) > from && start(between.statement()) < to);
    }

    private static boolean tellsHarm(Utterance other) {
        return isPlain(other.statement())
                && !Collections.disjoint(other.wording().vocabulary(), HARM);
    }

    private static boolean isNext(Utterance denial, Utterance other) {
        return start(denial.statement()) - start(other.statement()) <= NEXT_SENTENCE;
    }

    /** An accusation, whatever it says somebody did or failed to do: a denial of it answers it. */
    private static boolean isCharge(Utterance other) {
        return other.statement().act() == Act.ACCUSE && !other.statement().negated() && !other.doubted();
    }

    private static boolean isPlain(Statement statement) {
        return statement.act() == Act.ASSERT || statement.act() == Act.CONFIRM || statement.act() == Act.REFUSE;
    }

    private static boolean isAround(Utterance other, Utterance denial) {
        boolean passedOn = other.statement()
                        .within()
                        .filter(denial.id()::equals)
                        .isPresent()
                || denial.statement().within().filter(other.id()::equals).isPresent();
        return passedOn
                || other.statement().content().stream()
                        .anyMatch(span -> denial.statement().content().stream().anyMatch(span::overlaps));
    }

    private static Set<String> shared(Utterance a, Utterance b) {
        Set<String> shared = new TreeSet<>(a.wording().vocabulary());
        shared.retainAll(b.wording().vocabulary());
        return shared;
    }

    /** Whether they have two words in common, or one that says as much as the words of the denial do on average. */
    private boolean shares(Utterance denial, Utterance other) {
        Set<String> words = denial.wording().vocabulary();
        Set<String> shared = shared(denial, other);
        double average = weights.weight(words) / Math.max(1, words.size());
        return shared.size() >= 2
                || shared.stream()
                        .filter(word -> !BODIES.contains(word))
                        .anyMatch(word -> weights.weight(Set.of(word)) >= TELLING * average);
    }

    /** Whether the very thing that is said not to be is told by the other, and much else besides. */
    private static boolean turnsRound(Utterance denial, Utterance other) {
        return denial.negatedClauses().stream().anyMatch(clause -> turnsRound(clause, other));
    }

    private static boolean turnsRound(Wording clause, Utterance other) {
        Set<String> shared = clause.vocabulary();
        shared.retainAll(other.wording().vocabulary());
        if (NO_SUCH.matcher(String.join(" ", clause.words())).find()) {
            return !Collections.disjoint(clause.denied(), other.wording().vocabulary());
        }
        return !Collections.disjoint(clause.denied(), other.wording().vocabulary())
                && shared.size() >= 2
                && shared.size() >= SHARED * clause.vocabulary().size();
    }

    /** Where the statement begins: at its cue, or at its content. */
    static int start(Statement statement) {
        return statement.cue().stream()
                .findFirst()
                .or(() -> statement.content().stream().findFirst())
                .map(Span::start)
                .orElse(0);
    }
}
