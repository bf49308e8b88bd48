package org.rapporteur.read.statements;

import java.util.List;
import org.rapporteur.model.Span;

/** What a report sets against what was said, which nobody said: "agreed to meet soon, even as the guns went on". */
final class SetAgainst {

    private SetAgainst() {}

    /** Whether such a clause opens at the word. */
    static boolean opens(Words words, int word) {
        return words.is(word, "even") && words.is(word + 1, "as");
    }

    /** What the tagger finds, up to where such a clause opens behind a comma and outside quotation marks. */
    static Learned without(Words words, Learned found) {
        List<Span> content =
                found.content().stream().map(span -> without(words, span)).toList();
        return content.equals(found.content())
                ? found
                : new Learned(found.sentence(), found.cue(), found.source(), content);
    }

    private static Span without(Words words, Span span) {
        int first = words.sentence().tokenAt(span.start()).orElse(words.size());
        for (int place = first + 1; place < words.size(); place++) {
            Span word = words.sentence().token(place).span();
            if (word.end() > span.end()) {
                return span;
            }
            boolean commaBefore = words.isComma(place - 1);
            boolean commaInQuotation = words.isQuoted(place - 1) && words.isComma(place - 2);
            if (opens(words, place) && !words.isQuoted(place) && (commaBefore || commaInQuotation)) {
                int last = commaBefore ? place - 2 : place - 1;
                return last < first
                        ? span
                        : new Span(
                                span.start(),
                                words.sentence().token(last).span().end());
            }
        }
        return span;
    }
}
