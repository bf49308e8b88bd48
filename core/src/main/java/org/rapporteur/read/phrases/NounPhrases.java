package org.rapporteur.read.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** The noun phrases of one sentence, from its tags, in order and without overlap. */
public final class NounPhrases {

    private static final int NONE = -1;
    private static final int LONGEST_SENTENCE = 300;
    private static final Pattern MONTH =
            Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|[a-z]+)?");
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> PRONOUNS = Set.of("PRP", "WP", "EX");
    private static final Set<String> STANDING_FOR_NOUNS =
            Set.of("dead", "wounded", "injured", "missing", "killed", "hurt", "homeless", "detained", "displaced");

    private static final Pattern AGED = Pattern.compile("[\\p{L}\\d-]{1,20}-(?:year|month|week|day)s?-olds?");

    private static final Pattern HAILED = Pattern.compile("(?i)man|boy|girl|baby");

    private final List<NounPhrase> all;
    private final int[] phraseAt;

    private NounPhrases(List<NounPhrase> all, int[] phraseAt) {
        this.all = List.copyOf(all);
        this.phraseAt = phraseAt;
    }

    /** Whether it is short enough to be a sentence: longer ones are lists and tables, of which nothing is read. */
    public static boolean isReadable(Sentence sentence) {
        return sentence.size() <= LONGEST_SENTENCE;
    }

    /** Finds them. */
    public static NounPhrases of(Sentence sentence) {
        List<NounPhrase> found = new ArrayList<>();
        int[] phraseAt = new int[sentence.size()];
        Arrays.fill(phraseAt, NONE);
        int token = 0;
        while (token < sentence.size()) {
            Optional<NounPhrase> phrase = startingAt(sentence, token);
            if (phrase.isPresent()) {
                Arrays.fill(phraseAt, token, phrase.get().last() + 1, found.size());
                found.add(phrase.get());
                token = phrase.get().last() + 1;
            } else {
                token++;
            }
        }
        return new NounPhrases(found, phraseAt);
    }

    private static Optional<NounPhrase> startingAt(Sentence sentence, int first) {
        if (PRONOUNS.contains(sentence.token(first).tag())) {
            return Optional.of(new NounPhrase(first, first, first));
        }
        boolean stateBeforeNumber = sentence.token(first).tag().matches("JJ|VBN|VBG")
                && first + 1 < sentence.size()
                && sentence.token(first + 1).tag().equals("CD");
        if (stateBeforeNumber) {
            return Optional.empty();
        }
        int last = NONE;
        int head = NONE;
        int number = NONE;
        for (int i = first; i < sentence.size() && continues(sentence, first, i, head); i++) {
            Token token = sentence.token(i);
            if (isNominal(token) || isMistagged(sentence, first, i)) {
                head = i;
                last = i;
            } else if (token.tag().equals("CD")) {
                number = i;
            }
        }
        if (head == NONE) {
            return withoutNoun(sentence, first, number);
        }
        return Optional.of(new NounPhrase(first, last, head));
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.text().equals("%") || isHailed(token);
    }

    /** "Man, 34, dies": headlines begin so, and taggers hear a call. */
    private static boolean isHailed(Token token) {
        return token.tag().equals("UH") && HAILED.matcher(token.text()).matches();
    }

    /** "the two former Cold War rivals": a plural that the tagger took for a verb. */
    private static boolean isMistagged(Sentence sentence, int first, int place) {
        boolean numbered = false;
        for (int i = first; i < place; i++) {
            numbered |= sentence.token(i).tag().equals("CD");
        }
        return numbered
                && sentence.token(place).tag().equals("VBZ")
                && DETERMINERS.contains(sentence.token(first).tag())
                && sentence.token(place - 1).tag().matches("JJ|NNP");
    }

    /** "three were killed", "98 dead", "the wounded". */
    private static Optional<NounPhrase> withoutNoun(Sentence sentence, int first, int number) {
        boolean afterDeterminer = DETERMINERS.contains(sentence.token(first).tag());
        int start = number != NONE ? number : first;
        int next = number != NONE || afterDeterminer ? start + 1 : sentence.size();
        while (next < sentence.size() && isFiller(sentence.token(next))) {
            next++;
        }
        if (next < sentence.size() && standsForNoun(sentence.token(next))) {
            return Optional.of(new NounPhrase(first, next, next));
        }
        return number == NONE ? Optional.empty() : Optional.of(new NounPhrase(first, number, number));
    }

    /** "the wounded", "a 9-month-old". */
    private static boolean standsForNoun(Token token) {
        return STANDING_FOR_NOUNS.contains(lower(token))
                || AGED.matcher(token.text()).matches();
    }

    private static boolean isFiller(Token token) {
        return Set.of("more", "other", "others", "people", "critically", "seriously")
                .contains(lower(token));
    }

    private static boolean continues(Sentence sentence, int first, int place, int head) {
        Token token = sentence.token(place);
        String tag = token.tag();
        if (token.isNoun() || token.text().equals("%") || isMistagged(sentence, first, place)) {
            return true;
        }
        if (tag.equals("POS")) {
            return head == place - 1 && place > first;
        }
        if (tag.equals("CD")) {
            return head == NONE
                    || afterPossessive(sentence, place)
                    || place > 0 && head != place - 1
                    || isDayOfMonth(sentence, place);
        }
        if (DETERMINERS.contains(tag)) {
            return place == first
                    || tag.equals("DT") && sentence.token(place - 1).tag().equals("PDT");
        }
        if (tag.equals("$") || tag.equals("#")) {
            return head == NONE || afterPossessive(sentence, place);
        }
        return isModifier(sentence, place)
                && (head == NONE
                        || afterPossessive(sentence, place)
                        || !isNominal(sentence.token(place - 1))
                        || leadsToNoun(sentence, place));
    }

    /** "a May 7 visit". */
    private static boolean isDayOfMonth(Sentence sentence, int place) {
        return place > 0
                && MONTH.matcher(sentence.token(place - 1).text()).matches()
                && place + 1 < sentence.size()
                && sentence.token(place + 1).isNoun();
    }

    private static boolean afterPossessive(Sentence sentence, int place) {
        return place > 0 && sentence.token(place - 1).tag().equals("POS");
    }

    /** An adjective between nouns: "surface missile anti-aircraft systems". */
    private static boolean leadsToNoun(Sentence sentence, int place) {
        return sentence.token(place).tag().equals("JJ")
                && place + 1 < sentence.size()
                && sentence.token(place + 1).isNoun();
    }

    private static boolean isModifier(Sentence sentence, int place) {
        String tag = sentence.token(place).tag();
        return tag.startsWith("JJ")
                || tag.equals("HYPH")
                || (tag.equals("VBN") || tag.equals("VBG")) && modifiesNoun(sentence, place)
                || tag.equals("RB") && modifiesAdjective(sentence, place)
                || (tag.equals("CC") || tag.equals(",")) && betweenModifiers(sentence, place);
    }

    /** "wounded soldiers", "warring parties"; not "killed people" after a noun or an auxiliary. */
    private static boolean modifiesNoun(Sentence sentence, int place) {
        boolean nounFollows = place + 1 < sentence.size()
                && (sentence.token(place + 1).isNoun()
                        || sentence.token(place + 1).tag().startsWith("JJ"));
        boolean opens = place > 0
                && (DETERMINERS.contains(sentence.token(place - 1).tag())
                        || sentence.token(place - 1).tag().equals("CD")
                        || sentence.token(place - 1).tag().startsWith("JJ")
                        || sentence.token(place - 1).tag().equals("IN")
                                && sentence.token(place).tag().equals("VBN")
                        || afterPossessive(sentence, place));
        return nounFollows && opens;
    }

    private static boolean modifiesAdjective(Sentence sentence, int place) {
        return place > 0
                && DETERMINERS.contains(sentence.token(place - 1).tag())
                && place + 1 < sentence.size()
                && sentence.token(place + 1).tag().startsWith("JJ");
    }

    private static boolean betweenModifiers(Sentence sentence, int place) {
        return place > 0
                && place + 2 < sentence.size()
                && sentence.token(place - 1).tag().startsWith("JJ")
                && sentence.token(place + 1).tag().startsWith("JJ")
                && (sentence.token(place + 2).isNoun()
                        || sentence.token(place + 2).tag().startsWith("JJ"));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** All of them, from left to right. */
    public List<NounPhrase> all() {
        return all;
    }

    /** The phrase that the token stands in. */
    public Optional<NounPhrase> at(int token) {
        return phraseAt[token] == NONE ? Optional.empty() : Optional.of(all.get(phraseAt[token]));
    }

    /** The phrase that starts with the token. */
    public Optional<NounPhrase> startingWith(int token) {
        return token < phraseAt.length ? at(token).filter(phrase -> phrase.first() == token) : Optional.empty();
    }

    /** The phrase that ends with the token. */
    public Optional<NounPhrase> endingWith(int token) {
        return token >= 0 && token < phraseAt.length
                ? at(token).filter(phrase -> phrase.last() == token)
                : Optional.empty();
    }
}
