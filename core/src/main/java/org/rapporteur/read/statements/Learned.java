package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.statements.TaggedSpan.Role;

/**
 * An attribution as the learned tagger finds it: which spans belong together, and nothing of what is done in saying it.
 *
 * @param sentence the place of the cue's sentence among the report's
 * @param cue its tokens in that sentence
 * @param source where it stands; empty if nobody is named
 * @param content in order; empty if the tagger found none for the cue
 */
record Learned(int sentence, Range cue, Optional<Span> source, List<Span> content) {

    Learned {
        content = List.copyOf(content);
    }

    /** The learned attributions of a report, by sentence and cue. */
    static List<Learned> of(Analysis analysis, SpanTagger tagger) {
        List<TaggedSpan> spans = tagger.tag(paragraphs(analysis));
        List<List<Span>> contents = new ArrayList<>();
        spans.forEach(each -> contents.add(new ArrayList<>()));
        for (TaggedSpan each : spans) {
            if (each.role() == Role.CONTENT) {
                each.partner().ifPresent(cue -> contents.get(cue).add(span(analysis, each)));
            }
        }
        List<Learned> learned = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            TaggedSpan each = spans.get(i);
            if (each.role() == Role.CUE) {
                Optional<Span> source = each.partner().map(place -> span(analysis, spans.get(place)));
                List<Span> content = whole(contents.get(i), analysis.report().text());
                learned.add(new Learned(each.sentence(), new Range(each.first(), each.last()), source, content));
            }
        }
        return learned;
    }

    /** The same with this source. */
    Learned from(Optional<Span> other) {
        return new Learned(sentence, cue, other, content);
    }

    /** Content that goes on in the next sentence of a paragraph is one stretch. */
    private static List<Span> whole(List<Span> pieces, String text) {
        List<Span> whole = new ArrayList<>();
        pieces.stream().sorted().forEach(piece -> {
            int last = whole.size() - 1;
            if (last >= 0 && isBlank(text, whole.get(last).end(), piece.start())) {
                whole.set(last, whole.get(last).union(piece));
            } else {
                whole.add(piece);
            }
        });
        return whole;
    }

    /** Whether nothing but blanks, and no end of a line, stands between the offsets. */
    private static boolean isBlank(String text, int start, int end) {
        return start <= end
                && text.substring(start, end).isBlank()
                && text.substring(start, end).indexOf('\n') < 0;
    }

    private static Span span(Analysis analysis, TaggedSpan tagged) {
        return analysis.sentences().get(tagged.sentence()).spanOf(tagged.first(), tagged.last());
    }

    /** The sentences by the parts of the report that they stand in. */
    private static List<List<Sentence>> paragraphs(Analysis analysis) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        int end = 0;
        for (Sentence sentence : analysis.sentences()) {
            int start = sentence.span().start();
            if (paragraphs.isEmpty() || start >= end) {
                paragraphs.add(new ArrayList<>());
                end = analysis.report()
                        .partAt(start)
                        .map(part -> part.span().end())
                        .orElse(start + 1);
            }
            paragraphs.get(paragraphs.size() - 1).add(sentence);
        }
        return paragraphs;
    }
}
