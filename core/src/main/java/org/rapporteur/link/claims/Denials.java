package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Utterance;
import org.rapporteur.link.same.Voice;
import org.rapporteur.link.same.WordKeys;
import org.rapporteur.link.wording.Resemblance;
import org.rapporteur.model.Act;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Statements that deny what another source says: a denial without words of its own ("Moscow denied that") is set
 * against the statement before it; others against what says the same without the negation within some days.
 */
final class Denials {

    private static final int MOST_DAYS = 14;
    private static final double ENOUGH = 0.5;

    /** Two that merely contradict one another, neither of them by way of denial, must say more alike. */
    private static final double ENOUGH_WITHOUT_DENIAL = 0.6;

    private static final int RAREST_WORDS = 4;

    private static final Set<String> WHAT_WAS_SAID =
            Set.of("charg", "accusation", "allegation", "claim", "report", "suggestion", "statement", "assertion");

    private static final Set<String> CHARGES = Set.of("charg", "accusation", "allegation", "criticism");

    /** What is denied of oneself: it answers whoever laid the deed to one's charge. */
    private static final Set<String> BLAME =
            Set.of("responsibility", "involvement", "wrongdoing", "guilt", "blame", "role", "part", "complicity");

    /** Characters between a denial without content and what it denies. */
    private static final int MOST_APART = 700;

    /** Characters after a denial without content in which its source's next words belong to it. */
    private static final int NEXT_WORDS = 400;

    /** Characters from the end of a denial to a sentence right behind it: a full stop, a space, a quotation mark. */
    private static final int AT_ONCE = 6;

    private final Assembled assembled;
    private final Same same;
    private final Clearest clearest;
    private final Answers answers;
    private final Map<Id, List<Id>> members;
    private final Map<Id, List<Utterance>> byReport = new HashMap<>();

    Denials(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.same = same;
        this.clearest = new Clearest(assembled);
        this.answers = new Answers(assembled.weights());
        this.members = same.statements().all();
        same.utterances()
                .forEach(utterance -> byReport.computeIfAbsent(
                                utterance.statement().report(), absent -> new ArrayList<>())
                        .add(utterance));
    }

    List<Disagreement> find() {
        Map<Id, SortedSet<Id>> denied = new TreeMap<>();
        byWords(denied);
        inOneReport(denied);
        List<Disagreement> found = new ArrayList<>();
        denied.forEach((denial, assertions) -> found.add(disagreement(denial, assertions)));
        return found;
    }

    private void byWords(Map<Id, SortedSet<Id>> denied) {
        List<Utterance> utterances = leaders();
        Blocks blocks = new Blocks();
        WordKeys words = new WordKeys(assembled.weights(), blocks);
        for (int at = 0; at < utterances.size(); at++) {
            for (String word : rarest(utterances.get(at))) {
                words.put("said", word, utterances.get(at).told(), at);
            }
        }
        blocks.pairs((a, b) -> {
            Utterance first = utterances.get(a);
            Utterance second = utterances.get(b);
            if (contradict(first, second)) {
                Utterance denial = first.isNegated() ? first : second;
                denied.computeIfAbsent(denial.id(), absent -> new TreeSet<>())
                        .add((denial == first ? second : first).id());
            }
        });
    }

    private List<Utterance> leaders() {
        return same.utterances().stream()
                .filter(utterance -> same.statements().leader(utterance.id()).equals(utterance.id()))
                .toList();
    }

    private List<String> rarest(Utterance utterance) {
        return utterance.wording().vocabulary().stream()
                .filter(word -> assembled.weights().frequency(word) > 1)
                .sorted(Comparator.comparing(assembled.weights()::frequency).thenComparing(word -> word))
                .limit(RAREST_WORDS)
                .toList();
    }

    /** Whether two sources say the same, the one with and the other without a negation, and one of them denies. */
    private boolean contradict(Utterance a, Utterance b) {
        boolean others =
                a.source().isEmpty() || b.source().isEmpty() || !a.source().equals(b.source());
        boolean denies = a.isDenial() || b.isDenial();
        boolean unsaid = a.statement().negated() || b.statement().negated();
        if (!others || unsaid || a.isNegated() == b.isNegated() || !a.told().meets(b.told(), MOST_DAYS)) {
            return false;
        }
        if (isInside(a, b) || isInside(b, a)) {
            return false;
        }
        Resemblance words = Resemblance.of(a.wording(), b.wording(), assembled.weights());
        double score = 0.5 * words.likeness() + 0.5 * words.cover();
        double enough = denies ? ENOUGH : ENOUGH_WITHOUT_DENIAL;
        return words.shared().size() >= (denies ? 2 : 3)
                && score >= enough
                && (!denies || isWholly(a.isDenial() ? a : b, words));
    }

    /** Two words in common with a denial are enough only where it says no more than these: "ordered" is another deed. */
    private static boolean isWholly(Utterance denial, Resemblance words) {
        return words.shared().size() > 2
                || words.shared().containsAll(denial.wording().vocabulary());
    }

    private static boolean inOneReport(Utterance a, Utterance b) {
        return a.statement().report().equals(b.statement().report());
    }

    private static boolean isInside(Utterance inner, Utterance outer) {
        boolean within = inner.statement().within().filter(outer.id()::equals).isPresent();
        boolean covered = inOneReport(inner, outer)
                && inner.statement().content().stream()
                        .anyMatch(span -> outer.statement().content().stream().anyMatch(whole -> whole.covers(span)));
        return within || covered;
    }

    /** Denials of what the same report has told before: "that", "the charge", or in words. */
    private void inOneReport(Map<Id, SortedSet<Id>> denied) {
        for (Utterance denial : same.utterances()) {
            Id leader = same.statements().leader(denial.id());
            List<Utterance> inReport = byReport.get(denial.statement().report());
            Optional<Utterance> accusation =
                    isCharge(denial) || isOfBlame(denial) ? accusation(denial, inReport) : Optional.empty();
            Optional<Utterance> assertion = pointsBack(denial)
                    ? before(denial, inReport).filter(found -> !denied.containsKey(leader))
                    : answers.to(denial, inReport).or(() -> accusation);
            assertion.ifPresent(found -> inReport.stream()
                    .filter(other -> other == found
                            || accusation.filter(other::equals).isPresent()
                            || pointsBack(denial) && isSaidBefore(other, found))
                    .forEach(other -> denied.computeIfAbsent(leader, absent -> new TreeSet<>())
                            .add(same.statements().leader(other.id()))));
        }
    }

    /** Whether the same source says it shortly before: "the charge" may be any of what was said. */
    private static boolean isSaidBefore(Utterance other, Utterance found) {
        int apart = Answers.start(found.statement()) - Answers.start(other.statement());
        return other.isOfSourceOf(found) && apart > 0 && apart < NEXT_WORDS && !other.isNegated();
    }

    /** Whether it says what it denies only by a pronoun or by a word for what was said. */
    private static boolean pointsBack(Utterance denial) {
        Act act = denial.statement().act();
        boolean refuses = act == Act.REFUSE
                && !denial.wording().isEmpty()
                && !denial.statement().negated();
        return (denial.isDenial() || refuses)
                && !denial.wording().negated()
                && denial.wording().words().size() <= 4
                && WHAT_WAS_SAID.containsAll(denial.wording().stems());
    }

    /** "The charge": what the source points back to is an accusation. */
    private static boolean isCharge(Utterance denial) {
        return pointsBack(denial) && !Collections.disjoint(denial.wording().stems(), CHARGES);
    }

    /** "Denied responsibility", "any role in it": what is denied is what somebody was accused of. */
    private static boolean isOfBlame(Utterance denial) {
        List<String> stems = denial.wording().stems();
        return denial.isDenial()
                && stems.size() == 1
                && denial.wording().words().stream().anyMatch(BLAME::contains);
    }

    /** The last accusation before it, if it is within reach. */
    private static Optional<Utterance> accusation(Utterance denial, List<Utterance> inReport) {
        return inReport.stream()
                .filter(other -> other.statement().act() == Act.ACCUSE && !other.isOfSourceOf(denial))
                .filter(other -> Answers.start(other.statement()) < Answers.start(denial.statement()))
                .filter(other -> Answers.start(other.statement()) > Answers.start(denial.statement()) - MOST_APART)
                .max(Comparator.comparing((Utterance other) -> Answers.start(other.statement()))
                        .thenComparing(Utterance::id));
    }

    private static Optional<Utterance> before(Utterance denial, List<Utterance> inReport) {
        int start = Answers.start(denial.statement());
        return inReport.stream()
                .filter(other -> !other.isDenial() && other.statement().act() != Act.DECLINE_TO_COMMENT)
                .filter(other ->
                        !other.head().equals(denial.head()) && !other.wording().isEmpty())
                .filter(other -> Answers.start(other.statement()) < start)
                .filter(other -> Answers.start(other.statement()) > start - MOST_APART)
                .max(Comparator.comparing((Utterance other) -> Answers.start(other.statement()))
                        .thenComparing(Utterance::id));
    }

    private Disagreement disagreement(Id denial, SortedSet<Id> assertions) {
        String denies = clearest.words(statement(denial));
        String says = clearest.words(statement(assertions.first()));
        return Disagreements.of(
                DisagreementKind.DENIAL,
                says,
                List.of(
                        Disagreements.side(says, assertions.stream().flatMap(leader -> members(leader))),
                        Disagreements.side(denies, members(denial).flatMap(this::withNextWords))));
    }

    /** A denial without words of its own together with what the same source says next. */
    private Stream<Id> withNextWords(Id id) {
        Statement denial = statement(id);
        List<Utterance> inReport = byReport.getOrDefault(denial.report(), List.of());
        Optional<Utterance> prepared =
                inReport.stream().filter(other -> other.id().equals(id)).findFirst();
        boolean empty = prepared.filter(Denials::pointsBack).isPresent();
        int start = Answers.start(denial);
        return Stream.concat(
                Stream.of(id),
                inReport.stream()
                        .filter(other -> empty)
                        .filter(other -> Answers.start(other.statement()) > start)
                        .filter(other -> Answers.start(other.statement()) < start + NEXT_WORDS)
                        .sorted(Comparator.comparing((Utterance other) -> Answers.start(other.statement()))
                                .thenComparing(Utterance::id))
                        .takeWhile(other -> prepared.orElseThrow().isForSideOf(other)
                                || isSpokenFor(prepared.orElseThrow(), other)
                                || isSaidAtOnce(denial, other))
                        .filter(Utterance::isAssertion)
                        .map(Utterance::id));
    }

    /** Whether the other speaks for the body that denies: its head, its spokesman. */
    private static boolean isSpokenFor(Utterance denial, Utterance other) {
        return denial.source().isPresent()
                && other.source().isPresent()
                && Voice.of(denial.source().get())
                        .equals(Voice.of(other.source().get()));
    }

    /** "The commission denied that. "There is not a single one," the judge said": a negation right behind the denial. */
    private static boolean isSaidAtOnce(Statement denial, Utterance other) {
        int end = Stream.concat(denial.cue().stream(), denial.content().stream())
                .mapToInt(Span::end)
                .max()
                .orElse(0);
        return other.wording().negated()
                && other.statement().content().stream()
                        .findFirst()
                        .filter(content -> content.start() >= end && content.start() - end <= AT_ONCE)
                        .isPresent();
    }

    private Stream<Id> members(Id leader) {
        return members.getOrDefault(leader, List.of(leader)).stream();
    }

    private Statement statement(Id id) {
        return assembled.gathered().findStatement(id).orElseThrow();
    }
}
