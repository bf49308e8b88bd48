package org.rapporteur.read.statements;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** One sentence as the patterns see it: lower-case words, tags, quotation marks and dependencies by place. */
final class Words {

    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "tomorrow",
            "tonight",
            "mon.",
            "tue.",
            "tues.",
            "wed.",
            "thu.",
            "thurs.",
            "fri.",
            "sat.",
            "sun.");
    private static final Set<String> TIME_UNITS =
            Set.of("week", "month", "year", "day", "night", "morning", "afternoon", "evening", "hour", "weekend");

    private static final Set<String> CONTRACTIONS = Set.of(
            "'s", "\u2019s", "'re", "\u2019re", "'ll", "\u2019ll", "'d", "\u2019d", "'ve", "\u2019ve", "'m", "\u2019m");

    private final Sentence sentence;
    private final String[] lower;
    private final String[] lemmas;
    private final int[] quotation;
    private final BitSet marks = new BitSet();
    private final Parse parse;
    private final boolean followsQuotation;

    Words(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        int size = sentence.size();
        this.lower = new String[size];
        this.lemmas = new String[size];
        this.quotation = new int[size];
        Arrays.fill(quotation, -1);
        for (int i = 0; i < size; i++) {
            lower[i] = sentence.token(i).text().toLowerCase(Locale.ROOT);
            lemmas[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        }
        this.parse = sentence.parse().orElseGet(() -> flat(size));
        int start = sentence.span().start();
        this.followsQuotation = quotations
                .at(Math.max(0, start - 2))
                .filter(q -> q.span().end() <= start)
                .isPresent();
        List<Quotation> here = quotations.overlapping(sentence.span());
        for (int k = 0; k < here.size(); k++) {
            mark(here.get(k), k);
        }
    }

    private static Parse flat(int size) {
        int[] heads = new int[size];
        String[] relations = new String[size];
        Arrays.fill(heads, Parse.ROOT);
        Arrays.fill(relations, "dep");
        return new Parse(heads, relations);
    }

    private void mark(Quotation quoted, int number) {
        int first = sentence.tokenAt(quoted.span().start()).orElse(size());
        for (int i = first; i < size() && span(i).start() < quoted.span().end(); i++) {
            quotation[i] = number;
            boolean opening = span(i).end() <= quoted.inner().start();
            boolean closing = span(i).start() >= quoted.inner().end();
            if (opening || closing) {
                marks.set(i);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Parse parse() {
        return parse;
    }

    boolean isParsed() {
        return sentence.parse().isPresent();
    }

    /** Whether a quotation ends right before the sentence. */
    boolean followsQuotation() {
        return followsQuotation;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    Span span(int i) {
        return sentence.token(i).span();
    }

    Span span(Range range) {
        return sentence.spanOf(range.first(), range.last());
    }

    /** The word in lower case; empty outside the sentence. */
    String word(int i) {
        return i < 0 || i >= size() ? "" : lower[i];
    }

    /** The lemma in lower case; empty outside the sentence. */
    String lemma(int i) {
        return i < 0 || i >= size() ? "" : lemmas[i];
    }

    /** The tag; empty outside the sentence. */
    String tag(int i) {
        return i < 0 || i >= size() ? "" : sentence.token(i).tag();
    }

    boolean is(int i, String... words) {
        String word = word(i);
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isTag(int i, String prefix) {
        return tag(i).startsWith(prefix);
    }

    boolean isVerb(int i) {
        return i >= 0 && i < size() && sentence.token(i).isVerb();
    }

    /** Whether the verb is finite: past, present or modal. */
    boolean isFinite(int i) {
        String tag = tag(i);
        if (isContracted(i) || is(i, "says", "said")) {
            return true;
        }
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** "he's", "they'll": the verb after a pronoun, whatever the tagger makes of it. */
    private boolean isContracted(int i) {
        return CONTRACTIONS.contains(word(i)) && isTag(i - 1, "PRP")
                || is(i, "\u2019s", "'s") && is(i - 1, "that", "there");
    }

    boolean isNoun(int i) {
        return isTag(i, "NN");
    }

    boolean isName(int i) {
        return i >= 0 && i < size() && sentence.token(i).label() != NameLabel.NONE || isTag(i, "NNP");
    }

    boolean isCapitalised(int i) {
        return i > 0
                && i < size()
                && Character.isUpperCase(sentence.token(i).text().charAt(0));
    }

    boolean isPerson(int i) {
        return i >= 0 && i < size() && sentence.token(i).label() == NameLabel.PERSON;
    }

    boolean isComma(int i) {
        return is(i, ",");
    }

    boolean isDash(int i) {
        return is(i, "--", "-", "\u2013", "\u2014", "\u2015");
    }

    /** Whether the token ends a sentence. */
    boolean isStop(int i) {
        return is(i, ".", "?", "!", "...", "\u2026");
    }

    boolean isPunctuation(int i) {
        String word = word(i);
        return !word.isEmpty() && word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the token opens or closes an outermost quotation. */
    boolean isMark(int i) {
        return i >= 0 && i < size() && marks.get(i);
    }

    boolean opens(int i) {
        return isMark(i) && (i == 0 || quotation[i - 1] != quotation[i]);
    }

    boolean closes(int i) {
        return isMark(i) && !opens(i);
    }

    /** Whether the token lies in a quotation or is one of its marks. */
    boolean isQuoted(int i) {
        return i >= 0 && i < size() && quotation[i] >= 0;
    }

    boolean sameQuotation(int i, int j) {
        return quotation[i] == quotation[j];
    }

    /** The last token of the quotation that the token lies in, within the sentence. */
    int quotationEnd(int i) {
        int last = i;
        while (last + 1 < size() && quotation[last + 1] == quotation[i]) {
            last++;
        }
        return last;
    }

    /** The first token of the quotation that the token lies in, within the sentence. */
    int quotationStart(int i) {
        int first = i;
        while (first > 0 && quotation[first - 1] == quotation[i]) {
            first--;
        }
        return first;
    }

    /** Whether the token is a word that says when: a weekday, "yesterday", "week" after "last". */
    boolean isTime(int i) {
        return WEEKDAYS.contains(word(i)) || TIME_UNITS.contains(lemma(i));
    }

    boolean isWeekday(int i) {
        return WEEKDAYS.contains(word(i));
    }

    /** The first and last token of what depends on the token, as far as it hangs together around it. */
    Range phrase(int head) {
        BitSet below = parse.subtree(head);
        int first = head;
        while (first > 0 && below.get(first - 1)) {
            first--;
        }
        int last = head;
        while (last + 1 < size() && below.get(last + 1)) {
            last++;
        }
        return new Range(first, last);
    }

    /** Whether one of the tokens from the first to the last is as wanted. */
    boolean any(int first, int last, IntPredicate wanted) {
        for (int i = first; i <= last; i++) {
            if (wanted.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase begins here and a finite verb follows it at once. */
    boolean startsClause(int at) {
        if (!NounPhrases.startsPhrase(this, at)) {
            return false;
        }
        int end = Modifiers.nounGroup(this, at);
        while (end > at
                && is(end, "of", "in", "for", "and", "on", "at", "'s")
                && Modifiers.nounGroup(this, end + 1) > end + 1) {
            end = Modifiers.nounGroup(this, end + 1);
        }
        while (isTag(end, "RB")) {
            end++;
        }
        return end > at && isFinite(end);
    }

    Optional<Integer> child(int head, String relation) {
        return parse.child(head, relation);
    }

    @Override
    public String toString() {
        return String.join(" ", lower);
    }
}
