package org.rapporteur.read.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;
import org.rapporteur.read.names.TitleMatch;

/** One sentence with what is asked of it again and again while its mentions are read. */
final class SentenceView {

    private static final Set<String> LINKS = Set.of("of", "for", "on", "against");

    /** What follows the name in "New York-based", "UN-sanctioned". */
    private static final Pattern SUFFIX =
            Pattern.compile("(.+)-(?:[a-z]+(?:ed|led|made|run|born|held|built|era|style))");

    /** Longer tokens are addresses and the like. */
    private static final int LONGEST_COMPOUND = 60;

    private final String reportText;
    private final Sentence sentence;
    private final List<String> words;
    private final List<Span> spans;
    private final List<TitleMatch> titles;

    /** For each token the place where the title begins that it is part of, or -1. */
    private final int[] titleStarts;

    private final BitSet quoted;
    private final boolean headline;
    private final WordOrder order;

    SentenceView(String reportText, Sentence sentence, List<TitleMatch> titles, BitSet quoted, Lexicon lexicon) {
        this.reportText = reportText;
        this.sentence = sentence;
        this.words = sentence.tokens().stream().map(Token::text).toList();
        this.spans = sentence.tokens().stream().map(Token::span).toList();
        this.titles = titles;
        this.titleStarts = new int[words.size()];
        Arrays.fill(titleStarts, -1);
        for (TitleMatch match : titles) {
            Arrays.fill(titleStarts, match.firstWord(), match.endWord(), match.firstWord());
        }
        this.quoted = quoted;
        this.headline = mostlyCapitals();
        this.order = new WordOrder(this, lexicon);
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

    /** What the order of its words tells. */
    WordOrder order() {
        return order;
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
        return place >= 0 && place < titleStarts.length && titleStarts[place] >= 0;
    }

    /** Whether all of it is part of a title: "State" of "Secretary of State". */
    boolean isWithinTitle(int first, int last) {
        return first > 0
                && titleStarts[first] >= 0
                && titleStarts[first] < first
                && titleStarts[last] == titleStarts[first];
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
        Matcher matcher = SUFFIX.matcher(word(last));
        if (word(last).length() > LONGEST_COMPOUND || !matcher.matches()) {
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
}
