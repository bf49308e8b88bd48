package org.rapporteur.link.gather;

import java.util.Optional;
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** The sentence around a stretch of text, as far as punctuation tells. */
public final class Sentences {

    private Sentences() {}

    /** The sentence around the span; it never leaves the part of the report that the span begins in. */
    public static Span around(Report report, Span span) {
        String text = report.text();
        Optional<Part> part = report.partAt(span.start());
        int least = part.map(found -> found.span().start()).orElse(0);
        int most = part.map(found -> Math.max(found.span().end(), span.end())).orElse(text.length());
        most = Math.min(most, text.length());
        int start = Math.min(span.start(), most);
        while (start > least && !ends(text, start - 1)) {
            start--;
        }
        int end = Math.min(Math.max(span.end(), start), most);
        while (end < most && (end == 0 || !ends(text, end - 1) || end <= span.start())) {
            end++;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether a sentence ends with the character: a mark and, after a closing quotation mark at most, white space. */
    private static boolean ends(String text, int at) {
        char mark = text.charAt(at);
        if (mark == '\n') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
        boolean closing = mark == '"' || mark == '\u201d' || mark == ')';
        int stop = closing ? at - 1 : at;
        boolean followed = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return stop >= 0 && followed && isStop(text, stop);
    }

    private static boolean isStop(String text, int at) {
        char mark = text.charAt(at);
        if (mark == '!' || mark == '?') {
            return true;
        }
        return mark == '.' && !afterShortWord(text, at);
    }

    /** "Mr.", "U.S.", "Feb.", "S.": a capital and at most three letters before the full stop. */
    private static boolean afterShortWord(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = at - start;
        return letters > 0 && letters <= 3 && Character.isUpperCase(text.charAt(start));
    }
}
