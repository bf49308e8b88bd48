package org.rapporteur.link.copies;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;

/**
 * The different sequences of five words of a text, as sorted 32-bit digests. Only paragraphs count: headlines, captions
 * and furniture are the outlet's own or everybody's.
 */
final class Shingles {

    /** Words in a sequence: long enough that two writers seldom hit on it, short enough to survive light edits. */
    static final int WORDS = 5;

    private final int[] digests;

    private Shingles(int[] digests) {
        this.digests = digests;
    }

    /** The shingles of a report's paragraphs; of the whole text if it was not parted. */
    static Shingles of(Report report) {
        List<Part> paragraphs = report.parts(PartKind.PARAGRAPH);
        Stream<String> texts = paragraphs.isEmpty()
                ? Stream.of(report.text())
                : paragraphs.stream().map(part -> report.words(part.span()));
        return of(texts);
    }

    /** The shingles of texts; none crosses from one to the next. */
    static Shingles of(Stream<String> texts) {
        return new Shingles(texts.flatMapToInt(text -> digests(Folding.words(text)))
                .sorted()
                .distinct()
                .toArray());
    }

    private static IntStream digests(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - WORDS).map(start -> digest(words.subList(start, start + WORDS)));
    }

    private static int digest(List<String> words) {
        long digest = 1125899906842597L;
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                digest = 31 * digest + word.charAt(at);
            }
            digest = 31 * digest + ' ';
        }
        return (int) (digest ^ digest >>> 32);
    }

    int[] digests() {
        return digests;
    }

    int size() {
        return digests.length;
    }

    /** How many shingles both have. */
    int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < digests.length && j < other.digests.length) {
            int order = Integer.compare(digests[i], other.digests[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
