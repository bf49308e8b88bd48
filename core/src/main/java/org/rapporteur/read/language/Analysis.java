package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** The sentences of one report, in the order of the text. */
public record Analysis(Report report, List<Sentence> sentences) {

    /** A sentence's last word of small letters, its stop, and a capital letter at once. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\p{Ll}{3})[.!?][”\"]?(?=\\p{Lu}(?!(?:om|et|rg)\\b)\\p{Ll}|\\p{Lu} )");

    public Analysis {
        sentences = List.copyOf(sentences);
    }

    /** Tags the parts of the report that are read: title, headings, captions and paragraphs. */
    public static Analysis of(Report report, LanguageEngine engine) {
        List<Span> blocks = report.parts().stream()
                .filter(part -> isRead(part.kind()))
                .flatMap(part -> apart(report.text(), part.span()).stream())
                .toList();
        return new Analysis(report, engine.tag(report.text(), blocks));
    }

    /** Sentences that pages have lost the space between ("was shot.Police said") are read as blocks of their own. */
    private static List<Span> apart(String text, Span block) {
        List<Span> found = new ArrayList<>();
        int start = block.start();
        Matcher glued = GLUED.matcher(text).region(block.start(), block.end());
        while (glued.find()) {
            found.add(new Span(start, glued.end()));
            start = glued.end();
        }
        found.add(new Span(start, block.end()));
        return found;
    }

    private static boolean isRead(PartKind kind) {
        return switch (kind) {
            case TITLE, HEADING, CAPTION, PARAGRAPH -> true;
            case BYLINE, DATELINE, CREDIT, FURNITURE -> false;
        };
    }

    /** The same with dependencies for the sentences that need them. */
    public Analysis parse(LanguageEngine engine, Predicate<Sentence> needed) {
        return new Analysis(
                report,
                sentences.stream()
                        .map(sentence -> needed.test(sentence) ? engine.parse(sentence) : sentence)
                        .toList());
    }

    /** The sentence that the offset lies in. */
    public Optional<Sentence> sentenceAt(int offset) {
        int place = placeOf(offset);
        return place < sentences.size() && sentences.get(place).span().contains(offset)
                ? Optional.of(sentences.get(place))
                : Optional.empty();
    }

    /** The place of the sentence that the offset lies in, or of the next one; the number of sentences after the last. */
    public int placeOf(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The kind of the part that a sentence stands in. */
    public PartKind partOf(Sentence sentence) {
        return report.partAt(sentence.span().start()).map(part -> part.kind()).orElse(PartKind.PARAGRAPH);
    }
}
