package org.rapporteur.read.language;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;
import org.rapporteur.read.names.TitleMatch;

/** One sentence with what is asked of it again and again while its mentions are read. */
final class SentenceView {

    private static final Set<String> LINKS = Set.of("of", "for", "on", "against");

    /** What follows the name in "New York-based", "UN-sanctioned". */
    private static final Pattern SUFFIX =
            Pattern.compile("(.+)-(?:[a-z]+(?:ed|led|made|run|born|held|built|era|style))");

    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "as",
            "because",
            "while",
            "whereas",
            "whether",
            "if",
            "after",
            "before",
            "since",
            "until",
            "although",
            "though",
            "unless",
            "than",
            "but");

    private static final Set<String> TIME_WORDS = Set.of(
            "last",
            "this",
            "on",
            "in",
            "week",
            "month",
            "year",
            "today",
            "yesterday",
            "later",
            "earlier",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "himself",
            "herself",
            "itself",
            "themselves");

    private static final Set<String> COPULAS = Set.of("be", "become", "remain");

    private static final int MOST_BETWEEN = 5;
    private static final int LONGEST_ASIDE = 16;

    private final String reportText;
    private final Sentence sentence;
    private final List<String> words;
    private final List<Span> spans;
    private final List<TitleMatch> titles;
    private final BitSet titleWords = new BitSet();
    private final BitSet quoted;
    private final boolean headline;

    SentenceView(String reportText, Sentence sentence, List<TitleMatch> titles, BitSet quoted) {
        this.reportText = reportText;
        this.sentence = sentence;
        this.words = sentence.tokens().stream().map(Token::text).toList();
        this.spans = sentence.tokens().stream().map(Token::span).toList();
        this.titles = titles;
        titles.forEach(match -> titleWords.set(match.firstWord(), match.endWord()));
        this.quoted = quoted;
        this.headline = mostlyCapitals();
    }

    private boolean mostlyCapitals() {
        int letters = 0;
        int capitals = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                letters++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        boolean ends = !words.isEmpty() && words.get(words.size() - 1).equals(".");
        return letters >= 3 && !ends && capitals * 10 >= letters * 7;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return words;
    }

    List<Span> spans() {
        return spans;
    }

    List<TitleMatch> titles() {
        return titles;
    }

    String word(int place) {
        return place >= 0 && place < words.size() ? words.get(place) : "";
    }

    NameLabel label(int place) {
        return place >= 0 && place < words.size() ? sentence.token(place).label() : NameLabel.NONE;
    }

    boolean isTag(int place, String tag) {
        return place >= 0 && place < words.size() && sentence.token(place).tag().equals(tag);
    }

    /** Whether the tag at the place begins so: "VB", "NN", "JJ". */
    boolean isTagOf(int place, String start) {
        return place >= 0 && place < words.size() && sentence.token(place).tag().startsWith(start);
    }

    boolean isCapitalised(int place) {
        return !word(place).isEmpty() && Character.isUpperCase(word(place).charAt(0));
    }

    boolean anyCapital(int first, int last) {
        for (int place = first; place <= last; place++) {
            if (isCapitalised(place)) {
                return true;
            }
        }
        return false;
    }

    boolean isTitleWord(int place) {
        return place >= 0 && titleWords.get(place);
    }

    /** Whether all of it is part of a title: "State" of "Secretary of State". */
    boolean isWithinTitle(int first, int last) {
        return titles.stream().anyMatch(title -> title.firstWord() < first && last < title.endWord());
    }

    /** Whether the token stands between quotation marks. */
    boolean isQuoted(int place) {
        return quoted.get(place);
    }

    /** Whether most of its words have capitals, so that capitals say nothing. */
    boolean isHeadline() {
        return headline;
    }

    String text(Span span) {
        return span.in(reportText);
    }

    Span wholeTokens(int first, int last) {
        return sentence.spanOf(first, last);
    }

    /** Whether a name can begin or end with this token. */
    boolean isNameToken(int place) {
        return Character.isLetterOrDigit(word(place).charAt(0)) && !isTag(place, "DT") && !isTag(place, "POS");
    }

    /** Whether a mark that no name holds stands between the places. */
    boolean hasMark(int first, int last) {
        for (int place = first; place <= last; place++) {
            String tag = sentence.token(place).tag();
            if (tag.equals(":") || tag.equals("-LRB-") || tag.equals("``") || tag.equals("''")) {
                return true;
            }
        }
        return false;
    }

    /** The span of the tokens, the last one without "-based". */
    Span withoutSuffix(int first, int last) {
        Span span = wholeTokens(first, last);
        var matcher = SUFFIX.matcher(word(last));
        if (!matcher.matches()) {
            return span;
        }
        int cut = word(last).length() - matcher.end(1);
        return new Span(span.start(), span.end() - cut);
    }

    /** The last token of "of the Armed Forces and Defence" from the place on; the place before it if none begins there. */
    int endOfCapitals(int from, Predicate<String> isNoName) {
        int at = from;
        if (!LINKS.contains(word(at))) {
            return from - 1;
        }
        at++;
        if (word(at).equals("the")) {
            at++;
        }
        int last = from - 1;
        while (at < size()) {
            if (isCapitalised(at) && isNounOrAdjective(at) && !isNoName.test(word(at))) {
                last = at;
            } else if (!word(at).equals("and") || !isCapitalised(at + 1) || last < from) {
                break;
            }
            at++;
        }
        return last;
    }

    private boolean isNounOrAdjective(int place) {
        return (isTagOf(place, "NN") || isTagOf(place, "JJ")) && label(place) != NameLabel.PERSON;
    }

    /** The place of the finite verb that what ends at the place is the subject of, as far as the order of words tells. */
    OptionalInt verbAfter(int last) {
        int at = skipAside(last + 1);
        int border = Math.min(size(), at + MOST_BETWEEN);
        while (at < border) {
            if (isFinite(at)) {
                return OptionalInt.of(at);
            }
            if (!isAdverbial(at)) {
                return OptionalInt.empty();
            }
            at++;
        }
        return OptionalInt.empty();
    }

    /** After ", the mediator," or "(left)"; the same place if nothing of the kind begins here. */
    private int skipAside(int from) {
        String opens = word(from);
        if (!opens.equals(",") && !opens.equals("(")) {
            return from;
        }
        if (isFinite(from + 1)) {
            return from + 1;
        }
        String closes = opens.equals("(") ? ")" : ",";
        for (int at = from + 1; at < Math.min(size(), from + LONGEST_ASIDE); at++) {
            if (word(at).equals(closes)) {
                return at + 1;
            }
        }
        return from;
    }

    private boolean isFinite(int place) {
        return isTag(place, "VBD") || isTag(place, "VBZ") || isTag(place, "VBP") || isTag(place, "MD");
    }

    /** What stands between a subject and its verb: "also", "last month", "on Friday", "later this week". */
    private boolean isAdverbial(int place) {
        return isTag(place, "RB") || TIME_WORDS.contains(word(place).toLowerCase(Locale.ROOT));
    }

    /** Whether what stands from first to last is the subject of a finite verb or of a reporting verb before it. */
    boolean isSubject(int first, int last, Lexicon lexicon) {
        return verbAfter(last).isPresent() && !isGoverned(first) || isInvertedSpeaker(first, lexicon);
    }

    /** Whether a comma or a quotation mark parts what begins here from what the sentence said before. */
    boolean isTrailing(int first) {
        int before = isTagOf(first - 1, "VB") ? first - 2 : first - 1;
        return before > 0 && (word(before).equals(",") || isTag(before, "''") || isTag(before, "``"));
    }

    /** Whether a preposition or verb stands before the place. */
    boolean isGoverned(int first) {
        boolean preposition = isTag(first - 1, "IN") || isTag(first - 1, "TO");
        return preposition && !SUBORDINATORS.contains(word(first - 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a reporting verb stands before it and a comma or a quotation mark before that: ", said Eyal". */
    private boolean isInvertedSpeaker(int first, Lexicon lexicon) {
        boolean verb = first > 1 && lexicon.isReporting(sentence.token(first - 1));
        String before = word(first - 2);
        return verb && (before.equals(",") || isTag(first - 2, "''") || isTag(first - 2, "``"));
    }

    /** Whether a noun for a weapon follows: "cruise missiles" after "Yakhont". */
    boolean isBeforeWeapon(int last, Lexicon lexicon) {
        for (int place = last + 1; place < Math.min(size(), last + 4); place++) {
            if (lexicon.isWeaponWord(sentence.token(place))) {
                return true;
            }
            if (!isTagOf(place, "NN") && !isTagOf(place, "JJ")) {
                return false;
            }
        }
        return false;
    }

    /** Whether what begins here says what something is or acts as: "is the foreign editor", "as a member". */
    boolean isPredicate(int first) {
        boolean copula = first > 0
                && isTagOf(first - 1, "VB")
                && COPULAS.contains(sentence.token(first - 1).lemma());
        return copula || word(first - 1).equals("as");
    }

    /** Whether who stands from first to last says something in this sentence. */
    boolean speaks(int first, int last, Lexicon lexicon) {
        if (isInvertedSpeaker(first, lexicon) || word(first - 1).equals("to") && isAccording(first - 2)) {
            return true;
        }
        OptionalInt verb = verbAfter(last);
        if (verb.isEmpty() || isGoverned(first)) {
            return false;
        }
        for (int at = verb.getAsInt(); at < Math.min(size(), verb.getAsInt() + 4); at++) {
            if (lexicon.isReporting(sentence.token(at))) {
                return true;
            }
            if (!isTagOf(at, "VB") && !isTag(at, "MD") && !isTag(at, "RB")) {
                return false;
            }
        }
        return false;
    }

    private boolean isAccording(int place) {
        return word(place).equalsIgnoreCase("according");
    }
}
