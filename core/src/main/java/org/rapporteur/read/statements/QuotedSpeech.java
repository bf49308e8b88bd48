package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/**
 * Gives quotations that run over sentences and paragraphs to the attributions they belong to: the whole of a quotation
 * whose last sentence is attributed, what follows '…," he said.', and paragraphs that are one quotation.
 */
final class QuotedSpeech {

    /** So many words in marks at the end of a sentence are no name or scare quote: "Even so, “the West has …”". */
    private static final int LONG_QUOTATION = 8;

    /** The characters that may lead in what goes on: "Even so,". */
    private static final int LONGEST_LEAD_IN = 20;

    /** How many sentences a quotation may stand from the attribution that it belongs to. */
    private static final int WINDOW = 40;

    /** How many attributions apart those of one sentence may stand. */
    private static final int NEAR = 8;

    private final Analysis analysis;
    private final Quotations quotations;
    private final List<Attribution> attributions;
    private final Set<Quotation> taken = new HashSet<>();

    private QuotedSpeech(Analysis analysis, Quotations quotations, List<Attribution> attributions) {
        this.analysis = analysis;
        this.quotations = quotations;
        this.attributions = new ArrayList<>(attributions);
    }

    /** The attributions with whole quotations; those that have neither content nor a reason to have none are left out. */
    static List<Attribution> complete(Analysis analysis, Quotations quotations, List<Attribution> attributions) {
        QuotedSpeech speech = new QuotedSpeech(analysis, quotations, attributions);
        speech.widen();
        speech.attachLoose();
        return speech.attributions.stream()
                .filter(each -> !each.content().isEmpty() || each.negated())
                .toList();
    }

    private void widen() {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            List<Span> pieces = attribution.content().isEmpty() ? before(attribution) : attribution.content();
            List<Span> whole =
                    pieces.stream().map(piece -> widened(piece, attribution)).toList();
            attributions.set(i, attribution.withContent(merged(whole)));
        }
    }

    /** The quotation that ends right before the sentence of an attribution without content. */
    private List<Span> before(Attribution attribution) {
        if (attribution.negated()) {
            return List.of();
        }
        int start = analysis.sentences().get(attribution.sentence()).span().start();
        return quotations
                .at(Math.max(0, start - 2))
                .filter(quotation -> quotation.span().end() <= start)
                .map(quotation -> List.of(quotation.span()))
                .orElse(List.of());
    }

    private Span widened(Span piece, Attribution attribution) {
        Span wide = piece;
        for (Quotation quotation : quotations.overlapping(piece)) {
            boolean holdsCue = quotation.span().overlaps(attribution.cue().get(0));
            if (!holdsCue && reaches(piece, quotation)) {
                wide = wide.union(quotation.span());
                taken.add(quotation);
            }
        }
        return wide;
    }

    /** Whether the piece takes in the part of the quotation that lies in its sentence, up to a border of the sentence. */
    private boolean reaches(Span piece, Quotation quotation) {
        Span span = quotation.span();
        boolean fromStart = piece.start() <= quotation.inner().start() || isSentenceStart(piece.start());
        boolean toEnd = piece.end() >= quotation.inner().end() - 1 || isSentenceEnd(piece.end());
        return fromStart && toEnd && span.overlaps(piece);
    }

    private boolean isSentenceStart(int offset) {
        return analysis.sentenceAt(offset)
                .filter(sentence -> sentence.span().start() == offset)
                .isPresent();
    }

    private boolean isSentenceEnd(int offset) {
        return analysis.sentenceAt(Math.max(0, offset - 1))
                .filter(sentence -> sentence.span().end() - offset <= 1)
                .isPresent();
    }

    private static List<Span> merged(List<Span> pieces) {
        List<Span> merged = new ArrayList<>();
        pieces.stream().sorted().forEach(piece -> {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(piece)) {
                merged.set(last, merged.get(last).union(piece));
            } else {
                merged.add(piece);
            }
        });
        return merged;
    }

    private void attachLoose() {
        List<Quotation> all = quotations.all();
        for (int i = 0; i < all.size(); i++) {
            Quotation quotation = all.get(i);
            if (!taken.contains(quotation) && isSpeech(quotation) && !inContent(quotation)) {
                speaker(i).ifPresent(owner -> {
                    quotedIn(owner).ifPresent(inner -> extend(inner, quotation));
                    extend(owner, quotation);
                    taken.add(quotation);
                });
            }
        }
    }

    private void extend(int place, Quotation quotation) {
        Attribution attribution = attributions.get(place);
        List<Span> more = new ArrayList<>(attribution.content());
        more.add(quotation.span());
        attributions.set(place, attribution.withContent(merged(more)));
    }

    /** Who is quoted in what the owner says: in '"…," X said, according to Y. "…"' the second quotation is X's as well. */
    private Optional<Integer> quotedIn(int owner) {
        Attribution outer = attributions.get(owner);
        for (int i = Math.max(0, owner - NEAR); i < Math.min(attributions.size(), owner + NEAR); i++) {
            Attribution inner = attributions.get(i);
            boolean quotes = i != owner
                    && inner.sentence() == outer.sentence()
                    && inner.speech()
                    && outer.says(inner.cue().get(0))
                    && inner.content().stream()
                            .anyMatch(piece -> !quotations.overlapping(piece).isEmpty());
            if (quotes) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A whole sentence or more: it begins where a sentence does and ends where one ends. Less is a name or a scare quote. */
    private boolean isSpeech(Quotation quotation) {
        Optional<Sentence> first = analysis.sentenceAt(quotation.inner().start());
        boolean opens = first.filter(
                        sentence -> sentence.span().start() >= quotation.span().start())
                .isPresent();
        String inner = quotation.inner().in(analysis.report().text()).strip();
        boolean ends = !inner.isEmpty() && ".?!,\u2026".indexOf(inner.charAt(inner.length() - 1)) >= 0;
        boolean rest = inner.split(" ").length >= LONG_QUOTATION
                && first.filter(sentence ->
                                sentence.span().end() - quotation.span().end() <= 1)
                        .isPresent();
        return (opens || rest) && (ends || !quotation.closed()) && inner.indexOf(' ') > 0;
    }

    private boolean inContent(Quotation quotation) {
        Range near = near(quotation.span().start());
        return attributions.subList(near.first(), near.last()).stream().anyMatch(each -> each.says(quotation.span()));
    }

    /** The attributions, by place, of the sentences around an offset: from the first to before the last. */
    private Range near(int offset) {
        int first = firstAt(analysis.placeOf(offset) - WINDOW);
        return new Range(first, Math.max(first, firstAt(analysis.placeOf(offset) + WINDOW)));
    }

    /** The place of the first attribution in the sentence or after it. */
    private int firstAt(int sentence) {
        int low = 0;
        int high = attributions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (attributions.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The attribution that the loose quotation goes on with. */
    private Optional<Integer> speaker(int place) {
        Quotation quotation = quotations.all().get(place);
        if (place > 0 && quotations.all().get(place - 1).continues()) {
            return ownerOf(quotations.all().get(place - 1).span());
        }
        int before = quotation.span().start();
        Optional<Integer> last = lastBefore(before);
        return last.filter(owner -> goesOn(attributions.get(owner), quotation));
    }

    private Optional<Integer> ownerOf(Span span) {
        Range near = near(span.start());
        for (int i = near.last() - 1; i >= near.first(); i--) {
            if (attributions.get(i).says(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> lastBefore(int offset) {
        int best = -1;
        Range near = near(offset);
        for (int i = near.first(); i < near.last(); i++) {
            Attribution each = attributions.get(i);
            boolean outer = best < 0 || !attributions.get(best).says(each.cue().get(0));
            if (each.cue().get(0).end() <= offset
                    && each.speech()
                    && each.source().isPresent()
                    && outer) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** Whether nothing but the end of the attribution's own sentence or paragraph stands between it and the quotation. */
    private boolean goesOn(Attribution attribution, Quotation quotation) {
        int end = attribution.cue().get(attribution.cue().size() - 1).end();
        for (Span piece : attribution.content()) {
            end = Math.max(end, piece.end());
        }
        if (end > quotation.span().start()) {
            return false;
        }
        Optional<Sentence> last = analysis.sentenceAt(Math.max(0, end - 1));
        int sentenceEnd = last.map(sentence -> sentence.span().end()).orElse(end);
        String text = analysis.report().text();
        String between = text.substring(
                Math.min(sentenceEnd, quotation.span().start()),
                quotation.span().start());
        boolean quotes = attribution.content().stream()
                .anyMatch(piece -> !quotations.overlapping(piece).isEmpty());
        boolean sameBlock = between.indexOf('\n') < 0;
        boolean led = sameBlock
                && between.strip().length() < LONGEST_LEAD_IN
                && between.strip().indexOf('.') < 0;
        return (between.isBlank() || led) && (sameBlock || quotes || fillsBlock(quotation));
    }

    private boolean fillsBlock(Quotation quotation) {
        String text = analysis.report().text();
        int start = quotation.span().start();
        int end = quotation.span().end();
        boolean starts = start == 0 || text.charAt(start - 1) == '\n';
        return starts && (end >= text.length() || text.charAt(end) == '\n');
    }
}
