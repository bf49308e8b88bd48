package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Predicate;

/** What the numbers of one sentence count, and who is counted in it without a number. */
final class CountReader {

    /** Nouns that say what befell people or what they do, and not whose they are. */
    private static final Set<String> SAID_BY_NOUN =
            Set.of("killed", "wounded", "refugees", "protesters", "displaced", "evacuated", "kidnapped", "homeless");

    private static final Set<String> GRAVE = Set.of("killed", "wounded", "shot", "detained", "kidnapped");

    private final NumberReader numbers;
    private final Nouns nouns;
    private final Fates fates;
    private final UnnumberedReader unnumbered;

    CountReader() {
        this.numbers = new NumberReader();
        this.nouns = new Nouns();
        this.fates = new Fates();
        this.unnumbered = new UnnumberedReader(nouns, fates);
    }

    /** Whether the sentence may hold a figure whose reading needs its dependencies. */
    boolean needsParse(Sentence sentence) {
        return numbers.mayHold(sentence) || fates.mayHold(sentence);
    }

    /**
     * The counts of the sentence, from left to right.
     *
     * @param before the last count before the sentence, where it is near enough to be taken up again
     */
    List<Counted> read(Sentence sentence, NoFigure noFigure, Optional<Counted> before) {
        NounPhrases phrases = NounPhrases.of(sentence);
        List<Predicate> predicates = fates.predicates(sentence, phrases);
        SideBySide people = SideBySide.of(sentence, phrases, nouns);
        List<Counted> found = new ArrayList<>();
        List<NumberPhrase> numberPhrases = numbers.read(sentence);
        for (NumberPhrase number : numberPhrases) {
            if (noFigure.rule(sentence, number).isEmpty()) {
                Optional<Counted> vote = VoteReader.read(sentence, number);
                if (vote.isPresent()) {
                    found.add(vote.get());
                    continue;
                }
                Optional<Counted> latest = found.isEmpty() ? before : Optional.of(found.get(found.size() - 1));
                boolean sameSentence = !found.isEmpty();
                Optional<Counted> beside = found.isEmpty() ? Optional.empty() : latest;
                counted(sentence, number, phrases, people, predicates)
                        .map(told -> included(sentence, number, told, beside))
                        .map(told -> VoteReader.howVoted(sentence, told))
                        .or(() -> latest.flatMap(told -> TakenUp.someOf(sentence, number, phrases, told)))
                        .or(() -> latest.flatMap(told -> TakenUp.again(sentence, number, phrases, told, sameSentence)))
                        .ifPresent(found::add);
            }
        }
        for (NounPhrase phrase : phrases.all()) {
            boolean numbered = numberPhrases.stream()
                    .anyMatch(number -> number.first() <= phrase.last() && phrase.first() <= number.last());
            if (!numbered) {
                unnumbered.read(sentence, phrase, phrases, people, predicates).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Counted::first));
        return found;
    }

    /** "30 killed, including five children": they were killed. */
    private static Counted included(Sentence sentence, NumberPhrase number, Counted counted, Optional<Counted> before) {
        boolean open = counted.unit().equals("people")
                && counted.verb().isEmpty()
                && counted.counted().filter(Fate::isSaidBy).isEmpty();
        return open
                ? Included.fate(sentence, number, before)
                        .map(fate -> counted.befallen(
                                new Fate(fate, "people", before.flatMap(Counted::verb), true, Included.MARK)))
                        .orElse(counted)
                : counted;
    }

    private Optional<Counted> counted(
            Sentence sentence,
            NumberPhrase number,
            NounPhrases phrases,
            SideBySide people,
            List<Predicate> predicates) {
        if (number.currency().isPresent()) {
            return Optional.of(MoneyReader.read(
                    sentence, number, number.last(), number.currency().get(), phrases));
        }
        if (NoCount.isShotAtNobody(sentence, number.last() + 1)) {
            return Optional.empty();
        }
        Optional<NounPhrase> phrase = phraseOf(sentence, number, phrases);
        if (phrase.isEmpty()
                || number.contains(phrase.get().head())
                || NoCount.isTimeBehind(sentence, number, phrase.get())) {
            return withoutNoun(sentence, number, phrases, people, predicates);
        }
        int head = phrase.get().head();
        if (NoCount.isRowOfNumbers(sentence, phrase.get()) || NoCount.isDram(sentence, phrase.get())) {
            return Optional.empty();
        }
        Optional<String> currency = nouns.currency(sentence, head);
        if (currency.isPresent()) {
            return Optional.of(MoneyReader.read(sentence, number, head, currency.get(), phrases));
        }
        Optional<Counted> designated = Designated.read(sentence, number, phrase.get());
        if (designated.isPresent()) {
            return designated;
        }
        return nouns.at(sentence, head)
                .map(noun -> noun.isNoFigure()
                        ? Optional.<Counted>empty()
                        : known(sentence, number, phrase.get(), noun, people, predicates))
                .orElseGet(() -> unknown(sentence, number, phrase.get(), people, predicates));
    }

    /** The phrase that the number stands in, or the one behind it: "hundreds of people". */
    private static Optional<NounPhrase> phraseOf(Sentence sentence, NumberPhrase number, NounPhrases phrases) {
        Optional<NounPhrase> own = phrases.at(number.last()).filter(phrase -> phrase.head() > number.last());
        if (own.isPresent()) {
            return own;
        }
        boolean quoted = number.last() + 1 < sentence.size()
                && sentence.token(number.last() + 1).tag().equals("''");
        int next = number.last() + (quoted ? 2 : 1);
        if (next < sentence.size() && NumberWords.lower(sentence, next).equals("of")) {
            return phrases.startingWith(next + 1)
                    .filter(phrase -> !sentence.token(phrase.head()).tag().startsWith("PRP"));
        }
        return phrases.startingWith(next)
                .filter(phrase -> number.vague() || sentence.token(next).tag().matches("NN.*|JJ.*|VBN|VBG"));
    }

    private Optional<Counted> known(
            Sentence sentence,
            NumberPhrase number,
            NounPhrase phrase,
            Nouns.Noun noun,
            SideBySide people,
            List<Predicate> predicates) {
        boolean oneThing = number.isOne() && !noun.isPeople();
        boolean kin = noun.isPeople() && sentence.token(phrase.first()).tag().equals("PRP$");
        if (oneThing || !kin && isAnaphoric(sentence, number, phrase)) {
            return Optional.empty();
        }
        Optional<Fate> fate = fateOf(sentence, number, phrase, people, predicates)
                .filter(found -> found.fits(noun.unit().equals("others") ? "people" : noun.unit()));
        boolean fateless = fate.isEmpty();
        Optional<Integer> side = side(sentence, number, phrase, noun);
        Counted bare = new Counted(
                Math.min(number.first(), phrase.first()),
                phrase.last(),
                number.amount(),
                noun.unit().equals("others") && !fateless ? "people" : noun.unit(),
                noun.counted().or(() -> modifier(sentence, phrase)),
                side,
                Optional.empty(),
                false,
                number.rule() + "; noun \"" + NumberWords.lower(sentence, phrase.head()) + "\"");
        boolean killed = fate.filter(found -> found.counted().equals("killed")).isPresent();
        boolean open = noun.counted()
                .filter(said -> Fate.isSaidBy(said) && !(said.equals("shot") && killed))
                .isEmpty();
        if (fate.isPresent() && open && !fate.get().counted().isEmpty()) {
            return Optional.of(bare.befallen(fate.get()));
        }
        if (noun.unit().equals("others")) {
            return Optional.empty();
        }
        boolean unharmed = (number.isOne() || kin) && bare.counted().isEmpty();
        return unharmed ? Optional.empty() : Optional.of(bare);
    }

    /** "the two", "the three men": told before. */
    private static boolean isAnaphoric(Sentence sentence, NumberPhrase number, NounPhrase phrase) {
        boolean bare = phrase.head() == number.last() + 1;
        boolean ofFollows = phrase.last() + 1 < sentence.size()
                && NumberWords.lower(sentence, phrase.last() + 1).matches("of|who|killed|wounded");
        return isFewKnown(sentence, number) && bare && !ofFollows;
    }

    /** "The six members", "its two former rivals": few, and the words take it that one knows them. */
    private static boolean isFewKnown(Sentence sentence, NumberPhrase number) {
        int first = number.first();
        boolean definite = first > 0 && sentence.token(first - 1).tag().matches("DT|PRP\\$")
                || NumberWords.lower(sentence, first).equals("the");
        return definite
                && number.amount()
                        .high()
                        .filter(high -> high.compareTo(BigDecimal.TEN) < 0)
                        .isPresent();
    }

    /** Counts the phrase of the number, or the one in whose stead it stands: "two of the victims". */
    private Optional<Fate> fateOf(
            Sentence sentence, NumberPhrase number, NounPhrase phrase, SideBySide people, List<Predicate> predicates) {
        Optional<Fate> own =
                fates.of(sentence, phrase, people, predicates).or(() -> fateOfTotal(sentence, number, predicates));
        if (own.isPresent() || phrase.contains(number.last())) {
            return own;
        }
        return fates.of(sentence, new NounPhrase(number.number(), number.last(), number.last()), predicates)
                .or(() -> NounPhrases.of(sentence)
                        .at(number.last())
                        .flatMap(standIn -> fates.of(sentence, standIn, predicates)));
    }

    /** "a total of 14 people have been killed": what befell the total. */
    private Optional<Fate> fateOfTotal(Sentence sentence, NumberPhrase number, List<Predicate> predicates) {
        return NounPhrases.of(sentence)
                .at(number.first())
                .filter(total -> total.last() < number.number()
                        && NumberWords.lower(sentence, total.head()).equals("total"))
                .flatMap(total -> fates.of(sentence, total, predicates));
    }

    /** "three wounded soldiers". */
    private Optional<String> modifier(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            String word = NumberWords.lower(sentence, i);
            if (Set.of("wounded", "injured", "missing", "dead", "killed", "detained", "displaced")
                    .contains(word)) {
                return nouns.at(sentence, i).flatMap(Nouns.Noun::counted);
            }
        }
        return Optional.empty();
    }

    /** The words that say whose: "Syrian soldiers" of "42 Syrian soldiers"; none where they say no more than people. */
    private static Optional<Integer> side(Sentence sentence, NumberPhrase number, NounPhrase phrase, Nouns.Noun noun) {
        int first = Math.max(phrase.first(), number.last() + 1);
        while (first < phrase.last() && sentence.token(first).tag().matches("DT|CD|PRP.|JJR|RB.*")) {
            first++;
        }
        boolean plain = first == phrase.head()
                        && NumberWords.lower(sentence, first)
                                .matches(
                                        "people|person|persons|lives|life|victims?|others|men|women|deaths?|dead|killed|wounded|injured|missing|casualties")
                || Kin.isNobodys(sentence, first, phrase.head());
        boolean said = first == phrase.head()
                && noun.counted()
                        .filter(counted -> SAID_BY_NOUN.contains(counted))
                        .isPresent();
        return noun.isPeople() && !plain && !said && first <= phrase.last() ? Optional.of(first) : Optional.empty();
    }

    /** "killed three", "three were wounded", "the toll rose to 17". */
    private Optional<Counted> withoutNoun(
            Sentence sentence,
            NumberPhrase number,
            NounPhrases phrases,
            SideBySide people,
            List<Predicate> predicates) {
        NounPhrase phrase =
                phrases.at(number.last()).orElse(new NounPhrase(number.first(), number.last(), number.last()));
        boolean alone = number.last() + 1 >= sentence.size()
                || !sentence.token(number.last() + 1).text().matches("[%°/]");
        return fates.of(sentence, phrase, people, predicates)
                .filter(fate -> alone && fate.fits("people") && !fate.counted().isEmpty())
                .filter(fate -> number.amount()
                        .high()
                        .or(() -> number.amount().low())
                        .filter(most -> most.stripTrailingZeros().scale() <= 0)
                        .isPresent())
                .map(fate -> new Counted(
                                number.first(),
                                number.last(),
                                number.amount(),
                                "people",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                number.rule() + "; no noun")
                        .befallen(fate));
    }

    /** "several efforts", "a few reasons": too vague to hold on to where nobody knows what is counted. */
    private static boolean isThin(NumberPhrase number) {
        return number.vague()
                && number.amount()
                        .low()
                        .filter(low -> low.compareTo(BigDecimal.TEN) < 0)
                        .isPresent();
    }

    /** A plural noun that no table knows: "two warring parties". */
    private Optional<Counted> unknown(
            Sentence sentence, NumberPhrase number, NounPhrase phrase, SideBySide people, List<Predicate> predicates) {
        Token head = sentence.token(phrase.head());
        boolean plural = head.tag().matches("NNS|NNPS|VBZ") && !isAnaphoric(sentence, number, phrase);
        boolean word = head.text().matches("\\p{L}[\\p{L}'’-]+");
        if (!plural
                || !word
                || number.isOne()
                || isThin(number)
                || number.rule().startsWith("vague number")
                        && number.first() == number.number()
                        && !phrase.contains(number.last())) {
            return Optional.empty();
        }
        String noun = NumberWords.lower(sentence, phrase.head());
        boolean demonym = head.tag().equals("NNPS");
        Counted bare = new Counted(
                Math.min(number.first(), phrase.first()),
                phrase.last(),
                number.amount(),
                demonym ? "people" : noun,
                Optional.empty(),
                demonym ? Optional.of(phrase.head()) : Optional.empty(),
                Optional.empty(),
                false,
                number.rule() + "; other noun");
        Optional<Fate> fate = fateOf(sentence, number, phrase, people, predicates)
                .filter(found ->
                        !found.counted().isEmpty() && (found.unit().isEmpty() || GRAVE.contains(found.counted())));
        return fate.isEmpty() && isFewKnown(sentence, number)
                ? Optional.empty()
                : Optional.of(fate.map(bare::befallen).orElse(bare));
    }
}
