package org.rapporteur.read.transfers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** How a sentence tells a supply: as done, going on, planned or denied, and under which governing word. */
final class Moods {

    private static final Set<String> PLANNING = Set.of("will", "'ll", "’ll", "shall", "would", "'d", "to", "going");
    private static final Set<String> SUPPOSING = Set.of("could", "might", "may", "can", "should", "must");
    private static final Set<String> BETWEEN = Set.of(
            "to",
            "with",
            "ahead",
            "its",
            "their",
            "the",
            "of",
            "be",
            "from",
            "in",
            "on",
            "not",
            "been",
            "out",
            "also",
            "a",
            "new",
            "previous",
            "up");
    /** Governors whose words are other things as nouns: a ship, land, a block of flats. */
    private static final Set<String> VERBS_ONLY = Set.of("deliver", "arrive", "suspend");

    private static final int GOVERNOR_REACH = 5;

    /** Governors whose complement is only wished for, feared or refused. */
    private static final Set<String> WISHES = Set.of("forbid", "urge", "refuse", "request", "discuss", "offer");

    private static final int WISH_REACH = 6;
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "that", "and", "but", "said", "says");

    private final SupplyRules rules;
    private final Sentence sentence;

    Moods(SupplyRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
    }

    /**
     * How it is told.
     *
     * @param governor the word over it that says how far it has come
     * @param governed the status by that word
     * @param over the place of that word
     */
    record Told(
            SupplyRules.Mood mood,
            boolean negated,
            boolean ongoing,
            Optional<SupplyRules.Governor> governor,
            Optional<TransferStatus> governed,
            Optional<Integer> over) {

        /** Whether the word over it tells of no step: "urged Russia not to ship". */
        boolean silenced() {
            return mood == SupplyRules.Mood.HYPOTHETICAL || governor.isPresent() && governed.isEmpty();
        }

        /** "confirmed that it had sent": so far as what is confirmed has come. */
        boolean confirmed() {
            return governor.filter(found -> found.name().equals("confirm")).isPresent() && !negated;
        }

        String rule() {
            return mood.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + governor.map(found -> " under " + found.name()).orElse("");
        }
    }

    /** How the predicate is told. */
    Told of(Predicate predicate) {
        Optional<Integer> over = governorOf(predicate);
        Optional<SupplyRules.Governor> governor = over.flatMap(this::governorAt);
        boolean overNegated = over.filter(place -> isNegated(place) || isRefusal(place, governor))
                .isPresent();
        boolean negated = predicate.negated() || hasNoObject(predicate);
        SupplyRules.Mood mood = mood(predicate, negated);
        Optional<TransferStatus> governed = governor.flatMap(
                        found -> overNegated || negated ? found.negated() : found.status())
                .flatMap(status -> tempered(over.orElseThrow(), status));
        String tag = sentence.token(predicate.verb()).tag();
        boolean ongoing = mood == SupplyRules.Mood.ONGOING || tag.equals("VBZ") || tag.equals("VBP");
        return new Told(mood, negated || overNegated, ongoing, governor, governed, over);
    }

    /** What the status by a governing word is worth where that word is only asked for, planned or supposed. */
    private Optional<TransferStatus> tempered(int over, TransferStatus status) {
        boolean held = status == TransferStatus.SUSPENDED || status == TransferStatus.CANCELLED;
        boolean wished = sentence.parse()
                        .map(parse -> parse.head(over))
                        .filter(place -> place >= 0 && isWish(place))
                        .isPresent()
                || aheadOf(over).anyMatch(this::isWish);
        List<String> auxiliaries = aheadOf(over)
                .filter(place -> sentence.token(place).tag().equals("MD"))
                .mapToObj(this::lower)
                .toList();
        boolean supposed = auxiliaries.stream().anyMatch(SUPPOSING::contains);
        if (wished || supposed) {
            return held
                    ? Optional.of(TransferStatus.IN_DELIVERY)
                    : Optional.of(status).filter(found -> !supposed);
        }
        boolean planned = auxiliaries.stream().anyMatch(PLANNING::contains) || isToBeSigned(over);
        boolean comes = status == TransferStatus.IN_DELIVERY || status == TransferStatus.DELIVERED;
        comes |= isToBeSigned(over);
        return Optional.of(planned && comes ? TransferStatus.APPROVED : status);
    }

    /** "an agreement to buy jets would be signed". */
    private boolean isToBeSigned(int over) {
        return sentence.token(over).tag().startsWith("N")
                && IntStream.range(over + 1, sentence.size() - 2)
                        .anyMatch(place -> lower(place).matches("will|would|shall|to")
                                && lower(place + 1).equals("be")
                                && lower(place + 2).matches("signed|concluded|finali[sz]ed|reached|sealed|inked"));
    }

    /** "declined to confirm". */
    private boolean isRefusal(int over, Optional<SupplyRules.Governor> governor) {
        return governor.filter(found -> found.name().equals("confirm")).isPresent()
                && aheadOf(over)
                        .anyMatch(place -> governorAt(place)
                                .filter(found -> found.name().equals("refuse"))
                                .isPresent());
    }

    /** The places before, within the clause. */
    private IntStream aheadOf(int place) {
        int from = place;
        while (from > 0 && from > place - WISH_REACH && !CLAUSE_ENDS.contains(lower(from - 1))) {
            from--;
        }
        return IntStream.range(from, place);
    }

    /** "urged", "threatened", "refused": what stands under it has not come about. */
    private boolean isWish(int place) {
        return sentence.token(place).isVerb()
                && governorAt(place)
                        .filter(governor -> WISHES.contains(governor.name()))
                        .isPresent();
    }

    /** The governing word at the place, with its particle: "rule out". */
    private Optional<SupplyRules.Governor> governorAt(int place) {
        String lemma = sentence.token(place).lemma().toLowerCase(Locale.ROOT);
        boolean particle = place + 1 < sentence.size()
                && sentence.token(place + 1).tag().matches("RP|IN")
                && sentence.token(place).isVerb();
        return (particle ? rules.governor(lemma + " " + lower(place + 1)) : Optional.<SupplyRules.Governor>empty())
                .or(() -> rules.governor(lemma));
    }

    /** "would supply no weapons". */
    private boolean hasNoObject(Predicate predicate) {
        return predicate.objects().stream()
                .anyMatch(phrase -> lower(phrase.first()).matches("no|nothing"));
    }

    private SupplyRules.Mood mood(Predicate predicate, boolean negated) {
        List<String> auxiliaries = predicate.auxiliaries();
        String tag = sentence.token(predicate.verb()).tag();
        if (auxiliaries.stream().anyMatch(SUPPOSING::contains)) {
            return SupplyRules.Mood.HYPOTHETICAL;
        }
        boolean planned = auxiliaries.stream().anyMatch(PLANNING::contains);
        if (planned) {
            return negated ? SupplyRules.Mood.PLANNED_NEGATED : SupplyRules.Mood.PLANNED;
        }
        if (negated) {
            return SupplyRules.Mood.NEGATED;
        }
        boolean progressive =
                tag.equals("VBG") || tag.equals("VBZ") || tag.equals("VBP") || auxiliaries.contains("being");
        return progressive ? SupplyRules.Mood.ONGOING : SupplyRules.Mood.DONE;
    }

    /** The governing word: the one the parse gives, else one a few light words before the verb and its auxiliaries. */
    private Optional<Integer> governorOf(Predicate predicate) {
        Optional<Integer> parsed = predicate.governor().filter(place -> place < predicate.verb() && isGovernor(place));
        if (parsed.isPresent()) {
            return parsed;
        }
        for (int i = predicate.verb() - 1; i >= 0 && i >= predicate.verb() - GOVERNOR_REACH; i--) {
            if (isGovernor(i)) {
                return Optional.of(i);
            }
            if (!BETWEEN.contains(lower(i)) && !sentence.token(i).tag().startsWith("RB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isGovernor(int place) {
        boolean noun = sentence.token(place).tag().startsWith("N");
        boolean preposition = lower(place).equals("about") && !lower(place + 1).equals("to");
        return governorAt(place)
                .filter(governor -> !preposition)
                .filter(governor -> !noun || !VERBS_ONLY.contains(governor.name()))
                .isPresent();
    }

    private boolean isNegated(int place) {
        for (int i = place - 1; i >= 0 && i >= place - 3; i--) {
            if (lower(i).matches("not|n't|n’t|never|no|without|neither")) {
                return true;
            }
        }
        return false;
    }

    /** A noun of supply without a verb over it: "its continuing arms supplies", "the S-300 contract". */
    Told ofNoun(NounPhrase phrase, SupplyRules.Noun noun) {
        boolean continuing = false;
        for (int i = phrase.first(); i < phrase.head(); i++) {
            continuing |= lower(i).matches("ongoing|continuing|continued|current|recent|regular|steady");
        }
        boolean vague = !continuing
                && !noun.deal()
                && !lower(phrase.head()).matches("sales|supplies|deliveries|shipments|exports|transfers");
        boolean negated = phrase.first() > 0 && lower(phrase.first()).equals("no");
        Optional<TransferStatus> status = vague || negated ? Optional.empty() : Optional.of(noun.status());
        return new Told(SupplyRules.Mood.ONGOING, negated, !noun.deal(), Optional.empty(), status, Optional.empty());
    }

    private String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
