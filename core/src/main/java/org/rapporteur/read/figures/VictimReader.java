package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Predicate;

/** The single persons of a report and what befell them, named, described or called "he". */
final class VictimReader {

    private static final Pattern AGE = Pattern.compile("(\\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|month|week|day)-old");
    private static final Pattern BARE =
            Pattern.compile("another|(?:one|the) other|an? (?:second|third|fourth|fifth|sixth|seventh)");
    private static final Pattern OTHERS = Pattern.compile("others?|more|additional", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile("killed|wounded|shot|hit|hospitalised");
    private static final Pattern SELF = Pattern.compile("himself|herself|itself|themselves|self");
    private static final Pattern MONTH = Pattern.compile(
            "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|january|february|march|april|may|june|july|august|september|october|november|december");
    /** What befell somebody is nobody: "the death of a boy". */
    private static final Pattern HAPPENING = Pattern.compile(
            "death|fatality|casualty|injury|hurt|killing|murder|arrest|(?:non-)?shooting", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYING = Pattern.compile("say|tell|announce|confirm|report|add|state");
    private static final List<String> AGES = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern ANOTHER = Pattern.compile("another|second|third|fourth|fifth|other|also");
    private static final int GREATEST = 60;
    private static final int SELF_REACH = 16;

    private final Fates fates;
    private final Nouns nouns;
    private final NumberReader numbers = new NumberReader();

    VictimReader(Fates fates, Nouns nouns) {
        this.fates = fates;
        this.nouns = nouns;
    }

    /** The victims that the sentence tells of, from left to right. */
    List<Victim> read(Sentence sentence) {
        if (!fates.mayHold(sentence) && !mayTellState(sentence)) {
            return List.of();
        }
        NounPhrases phrases = NounPhrases.of(sentence);
        List<Predicate> predicates = fates.predicates(sentence, phrases);
        SideBySide people = SideBySide.of(sentence, phrases, nouns);
        List<NumberPhrase> counts = numbers.read(sentence);
        List<ToldTwice.Told> told = new ArrayList<>();
        for (NounPhrase phrase : phrases.all()) {
            if (isPart(sentence, phrase, counts) || isNameOfTheLast(sentence, phrases, phrase)) {
                continue;
            }
            int number = number(sentence, phrase, counts);
            form(sentence, phrase, number)
                    .ifPresent(form -> fate(sentence, phrase, people, predicates)
                            .or(() -> alongWith(sentence, phrase, told))
                            .filter(fate -> !isTeller(sentence, phrase, fate) && !isWhose(sentence, phrase, fate))
                            .filter(fate -> !isShooter(sentence, fate))
                            .filter(fate -> fate.word()
                                    .filter(word -> NoCount.isShotAtNobody(sentence, word))
                                    .isEmpty())
                            .filter(fate -> fate.real()
                                    && COUNTED.matcher(fate.counted()).matches())
                            .map(fate -> victim(sentence, phrase, form, Math.max(1, number), fate))
                            .ifPresent(victim -> told.add(new ToldTwice.Told(phrase, victim))));
        }
        List<Victim> found = new ArrayList<>(ToldTwice.once(sentence, told).stream()
                .map(ToldTwice.Told::victim)
                .toList());
        bySelf(sentence, phrases, predicates, found);
        return found;
    }

    /** "five people including a toddler": counted with the others; not where nobody was counted before. */
    private static boolean isPart(Sentence sentence, NounPhrase phrase, List<NumberPhrase> counts) {
        return phrase.first() > 0
                && NumberWords.lower(sentence, phrase.first() - 1).equals("including")
                && counts.stream()
                        .anyMatch(count -> count.last() < phrase.first()
                                && !isDay(sentence, count)
                                && !NoFigure.isAge(sentence, count));
    }

    /** "her daughter, Ann Lee, 2,": told before her name. */
    private boolean isNameOfTheLast(Sentence sentence, NounPhrases phrases, NounPhrase phrase) {
        boolean named = sentence.token(phrase.head()).label() == NameLabel.PERSON;
        boolean comma = phrase.first() > 1
                && NumberWords.lower(sentence, phrase.first() - 1).equals(",");
        return named
                && comma
                && phrases.endingWith(phrase.first() - 2)
                        .filter(last -> sentence.token(last.head()).tag().equals("NN"))
                        .filter(last -> sentence.token(last.first()).tag().equals("PRP$"))
                        .filter(last -> nouns.isPeople(sentence, last.head()))
                        .isPresent();
    }

    /** "three wounded": whatever else the verb says; "three shot, killed": the verb says more. */
    private Optional<Fate> fate(Sentence sentence, NounPhrase phrase, SideBySide people, List<Predicate> predicates) {
        Optional<Fate> said = saidByNoun(sentence, phrase);
        Optional<Fate> told =
                said.filter(fate -> !fate.counted().equals("shot")).isPresent()
                        ? Optional.empty()
                        : fates.of(sentence, phrase, people, predicates);
        return Stream.concat(said.stream(), told.stream()).min(Fate.GRAVEST);
    }

    /** "were shot dead along with their mother": what befell those before befell her. */
    private static Optional<Fate> alongWith(Sentence sentence, NounPhrase phrase, List<ToldTwice.Told> before) {
        int with = phrase.first() - 1;
        boolean along = with > 0
                && NumberWords.lower(sentence, with).equals("with")
                && NumberWords.lower(sentence, with - 1).matches("along|together");
        return before.stream()
                .map(ToldTwice.Told::victim)
                .filter(victim -> along && victim.verb() >= 0 && victim.verb() < with)
                .reduce((one, other) -> other)
                .map(victim ->
                        new Fate(victim.fate(), "people", Optional.of(victim.verb()), true, "along with others"));
    }

    private Optional<Fate> saidByNoun(Sentence sentence, NounPhrase phrase) {
        return nouns.at(sentence, phrase.head())
                .flatMap(Nouns.Noun::counted)
                .filter(counted -> counted.matches("killed|wounded|shot") && phrase.head() > phrase.first())
                .map(counted -> new Fate(counted, "people", Optional.of(phrase.head()), true, "said by the noun"));
    }

    private static Victim victim(Sentence sentence, NounPhrase phrase, Victim.Form form, int number, Fate fate) {
        return new Victim(
                sentence.index(),
                form,
                key(sentence, phrase, form),
                age(sentence, phrase),
                number,
                fate(sentence, fate),
                fate.word().orElse(-1),
                false);
    }

    /** "was shot in the chest but survived": who lives was wounded. */
    private static String fate(Sentence sentence, Fate fate) {
        boolean lives = fate.counted().matches("shot|hit")
                && fate.word().stream()
                        .flatMap(word -> sentence.tokens().subList(word, sentence.size()).stream())
                        .anyMatch(token -> token.lemma().matches("survive|recover"));
        return lives ? "wounded" : fate.counted();
    }

    /** How many a number in the phrase says; 0 if none does. */
    private static int number(Sentence sentence, NounPhrase phrase, List<NumberPhrase> counts) {
        return counts.stream()
                .filter(count -> phrase.contains(count.last())
                        && !count.vague()
                        && !isDay(sentence, count)
                        && !NoFigure.isAge(sentence, count)
                        && !NoFigure.isOffspring(sentence, count))
                .flatMap(count -> count.amount().low().stream())
                .filter(low -> low.stripTrailingZeros().scale() <= 0)
                .mapToInt(low -> low.min(BigDecimal.valueOf(GREATEST + 1)).intValue())
                .filter(low -> low <= GREATEST)
                .findFirst()
                .orElse(isPair(sentence, phrase) ? 2 : 0);
    }

    /** "his parents", "the couple". */
    private static boolean isPair(Sentence sentence, NounPhrase phrase) {
        String opening = NumberWords.lower(sentence, phrase.first());
        boolean pair = NumberWords.lower(sentence, phrase.head()).matches("parents|grandparents|couple|twins")
                && (opening.matches("his|her|their|its|the|an?") || phrase.first() == 0 && phrase.last() == 0);
        boolean both = opening.equals("both")
                && (phrase.first() == phrase.last()
                        || sentence.token(phrase.head()).tag().matches("NNS|NNPS"));
        return pair || both;
    }

    /** "the boy shot himself": who did it is who suffered it. */
    private void bySelf(Sentence sentence, NounPhrases phrases, List<Predicate> predicates, List<Victim> found) {
        for (Predicate predicate : predicates) {
            boolean self = isSelf(sentence, predicate);
            if (self && !predicate.negated() && !predicate.subjects().isEmpty()) {
                NounPhrase subject = predicate.subjects().get(0);
                predicate.objects().stream()
                        .flatMap(object -> fates.of(sentence, object, List.of(predicate)).stream())
                        .filter(fate -> COUNTED.matcher(fate.counted()).matches())
                        .findFirst()
                        .ifPresent(fate -> found.add(new Victim(
                                sentence.index(),
                                form(sentence, subject, 0).orElse(Victim.Form.DEFINITE),
                                key(
                                        sentence,
                                        subject,
                                        form(sentence, subject, 0).orElse(Victim.Form.DEFINITE)),
                                age(sentence, subject),
                                1,
                                fate.counted(),
                                predicate.verb(),
                                true)));
            }
        }
    }

    /** "Smith said Ann Lee and Bob Roe were killed": it did not befall Smith. */
    private static boolean isTeller(Sentence sentence, NounPhrase phrase, Fate fate) {
        int next = phrase.last() + 1;
        return next < sentence.size()
                && sentence.token(next).isVerb()
                && SAYING.matcher(sentence.token(next).lemma()).matches()
                && fate.word().filter(word -> word > next).isPresent();
    }

    /** "a woman whose daughter was shot": it did not befall the woman. */
    private static boolean isWhose(Sentence sentence, NounPhrase phrase, Fate fate) {
        int next = phrase.last() + 1;
        return next < sentence.size()
                && NumberWords.lower(sentence, next).equals("whose")
                && fate.word().filter(word -> word > next).isPresent();
    }

    /** "a man shot at a driver": he was not hit. */
    private static boolean isShooter(Sentence sentence, Fate fate) {
        return fate.word()
                .filter(word -> word > 0 && word + 2 < sentence.size())
                .filter(word -> sentence.token(word).lemma().equals("shoot"))
                .filter(word -> NumberWords.lower(sentence, word + 1).equals("at"))
                .filter(word -> !sentence.token(word - 1).lemma().matches("be|get"))
                .filter(word -> sentence.token(word + 2).tag().matches("PRP.?|NNP")
                        || sentence.token(word).tag().equals("VBD"))
                .isPresent();
    }

    /** "shot May 4". */
    private static boolean isDay(Sentence sentence, NumberPhrase count) {
        return count.number() > 0
                && MONTH.matcher(NumberWords.lower(sentence, count.number() - 1))
                        .matches();
    }

    /** "killed himself", "kills wife, self", "shot his wife and then himself". */
    private static boolean isSelf(Sentence sentence, Predicate predicate) {
        for (int i = predicate.verb() + 1; i < Math.min(sentence.size(), predicate.verb() + SELF_REACH); i++) {
            if (SELF.matcher(NumberWords.lower(sentence, i)).matches()) {
                return !sentence.token(i - 1).tag().matches("IN|TO");
            }
            if (sentence.token(i).isVerb() || sentence.token(i).tag().matches("[.:]")) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayTellState(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.lemma()
                        .matches("dead|death|murder|killing|shooting|wound|injury|body|condition|fatally"));
    }

    private Optional<Victim.Form> form(Sentence sentence, NounPhrase phrase, int number) {
        Token head = sentence.token(phrase.head());
        String opening = NumberWords.lower(sentence, phrase.first());
        if (head.label() == NameLabel.PERSON && head.isProperNoun()) {
            return Optional.of(Victim.Form.NAMED);
        }
        if (phrase.first() == phrase.last() && opening.matches("he|she|him|her|who")) {
            return Optional.of(Victim.Form.DEFINITE);
        }
        if (isAnother(sentence, phrase)) {
            return Optional.of(Victim.Form.ANOTHER);
        }
        if (head.lemma().matches("life|lives|body")
                || number == 0 && head.lemma().equals("shot")) {
            return Optional.empty();
        }
        boolean people =
                nouns.at(sentence, phrase.head()).filter(Nouns.Noun::isPeople).isPresent();
        if (number > 0) {
            boolean noNoun =
                    head.tag().equals("CD") || opening.equals("both") || nouns.isPeople(sentence, phrase.head());
            return people || noNoun ? Optional.of(Victim.Form.COUNTED) : Optional.empty();
        }
        boolean single = !HAPPENING.matcher(head.lemma()).matches()
                && (head.tag().equals("NN") || head.tag().equals("NNP") && head.label() == NameLabel.NONE);
        if (!people || !single) {
            return Optional.empty();
        }
        boolean definite = opening.matches("the|his|her|their|this|that")
                || sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                        .anyMatch(token -> token.tag().equals("POS"));
        boolean another = sentence.tokens().subList(phrase.first(), phrase.head()).stream()
                .anyMatch(token -> ANOTHER.matcher(token.lemma()).matches());
        return Optional.of(another ? Victim.Form.ANOTHER : definite ? Victim.Form.DEFINITE : Victim.Form.INDEFINITE);
    }

    /** "wounded another", "a third was hurt", "one other". */
    private static boolean isAnother(Sentence sentence, NounPhrase phrase) {
        String words = NumberWords.lower(sentence, phrase.first())
                + (phrase.first() < phrase.last() ? " " + NumberWords.lower(sentence, phrase.last()) : "");
        return phrase.last() - phrase.first() < 2 && BARE.matcher(words).matches();
    }

    private static String key(Sentence sentence, NounPhrase phrase, Victim.Form form) {
        if (form == Victim.Form.NAMED) {
            return name(sentence, phrase);
        }
        String age = age(sentence, phrase);
        String noun = sentence.token(phrase.head()).lemma();
        boolean others = form == Victim.Form.COUNTED
                && sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                        .anyMatch(token -> OTHERS.matcher(token.lemma()).matches());
        String key = age.isEmpty() ? noun.toLowerCase(Locale.ROOT) : age + " " + noun;
        return others ? Victim.OTHER + key : key;
    }

    /** "a 20-year-old man", "Ann Lee, 34,", "a boy, age 6,". */
    private static String age(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Matcher age = AGE.matcher(NumberWords.lower(sentence, i));
            if (age.matches()) {
                int word = AGES.indexOf(age.group(1));
                return word > 0 ? String.valueOf(word) : age.group(1);
            }
        }
        int behind = SideBySide.behindAge(sentence, phrase.last() + 1);
        for (int i = phrase.last() + 2; i < behind; i++) {
            if (sentence.token(i).text().matches("\\d{1,3}")) {
                return sentence.token(i).text();
            }
        }
        return "";
    }

    private static String name(Sentence sentence, NounPhrase phrase) {
        StringBuilder name = new StringBuilder();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            Token token = sentence.token(i);
            if (token.label() == NameLabel.PERSON && !token.text().matches("(?i)jr\\.?|sr\\.?|i{2,3}|,")) {
                name.append(name.length() == 0 ? "" : " ").append(NumberWords.lower(sentence, i));
            }
        }
        return name.toString();
    }
}
