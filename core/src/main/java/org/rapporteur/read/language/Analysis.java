package org.rapporteur.read.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** The sentences of one report. */
public record Analysis(Report report, List<Sentence> sentences) {

    public Analysis {
        sentences = List.copyOf(sentences);
    }

    /** Tags the parts of the report that are read: title, headings, captions and paragraphs. */
    public static Analysis of(Report report, LanguageEngine engine) {
        List<Span> blocks = report.parts().stream()
                .filter(part -> isRead(part.kind()))
                .map(part -> part.span())
                .toList();
        return new Analysis(report, engine.tag(report.text(), blocks));
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
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst();
    }

    /** The kind of the part that a sentence stands in. */
    public PartKind partOf(Sentence sentence) {
        return report.partAt(sentence.span().start()).map(part -> part.kind()).orElse(PartKind.PARAGRAPH);
    }
}
