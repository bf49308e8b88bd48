package org.rapporteur.link.copies;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.link.wording.Vocabulary;
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

    private static final int PAIR = 2;

    private final int[] digests;

    private Shingles(int[] digests) {
        this.digests = digests;
    }

    /** The shingles of a report's paragraphs; of the whole text if it was not parted. */
    static Shingles of(Report report) {
        return of(texts(report));
    }

    private static Stream<String> texts(Report report) {
        List<Part> paragraphs = report.parts(PartKind.PARAGRAPH);
        return paragraphs.isEmpty()
                ? Stream.of(report.text())
                : paragraphs.stream().map(part -> report.words(part.span()));
    }

    /**
     * The pairs of neighbouring words with content of a report's paragraphs, by their stems: they survive where every
     * second word was changed, when no sequence of five does.
     */
    static Shingles ofPairs(Report report, Vocabulary vocabulary) {
        return new Shingles(texts(report)
                .flatMapToInt(text -> digests(vocabulary.wording(text).stems(), PAIR))
                .sorted()
                .distinct()
                .toArray());
    }

    /** The shingles of texts; none crosses from one to the next. */
    static Shingles of(Stream<String> texts) {
        return new Shingles(texts.flatMapToInt(text -> digests(Folding.words(text), WORDS))
                .sorted()
                .distinct()
                .toArray());
    }

    private static IntStream digests(List<String> words, int length) {
        return IntStream.rangeClosed(0, words.size() - length)
                .map(start -> digest(words.subList(start, start + length)));
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

    /** The digests that stand in more than so many of the texts, in order: stock phrases, offices, names of bodies. */
    static int[] stock(Collection<Shingles> texts, int most) {
        int[] all = texts.stream()
                .flatMapToInt(text -> Arrays.stream(text.digests))
                .sorted()
                .toArray();
        return IntStream.range(most, all.length)
                .filter(at -> all[at] == all[at - most])
                .map(at -> all[at])
                .distinct()
                .toArray();
    }

    /** The same without digests of a list that is in order. */
    Shingles without(int[] sorted) {
        return new Shingles(Arrays.stream(digests)
                .filter(digest -> Arrays.binarySearch(sorted, digest) < 0)
                .toArray());
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
