package org.rapporteur.evaluation.plover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;

/**
 * One row of PLV: a sentence with the source and the target of an event marked, and the event's root category.
 *
 * @param source where the source stands; empty if the row marks none
 * @param target where the target stands; empty if the row marks none
 * @param root one of the 15 roots; YIELD stands for PLOVER's CONCEDE and RETREAT
 */
public record PlvPair(String sentence, Optional<Span> source, Optional<Span> target, String root) {

    private static final int HELD_OUT_OF_TEN = 3;

    /** The rows of a file of the corpus, tab-separated with a line of column names. */
    public static List<PlvPair> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
        List<PlvPair> pairs = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] field = line.split("\t", -1);
            pairs.add(of(field[columns.indexOf("marked_sentence")], field[columns.indexOf("gold_root")]));
        }
        return pairs;
    }

    /** Reads the marks {@code <s>…</s>} and {@code <t>…</t>} of a sentence. */
    static PlvPair of(String marked, String root) {
        StringBuilder text = new StringBuilder();
        int[] begin = {-1, -1};
        int[] end = {-1, -1};
        for (int at = 0; at < marked.length(); ) {
            int mark = markAt(marked, at);
            if (mark == 0) {
                text.append(marked.charAt(at++));
                continue;
            }
            boolean closes = marked.charAt(at + 1) == '/';
            int which = Math.abs(mark) - 1;
            int[] bounds = closes ? end : begin;
            if (bounds[which] < 0) {
                bounds[which] = text.length();
            }
            at = marked.indexOf('>', at) + 1;
        }
        return new PlvPair(text.toString(), span(begin[0], end[0]), span(begin[1], end[1]), root);
    }

    private static int markAt(String marked, int at) {
        if (marked.startsWith("<s>", at) || marked.startsWith("</s>", at)) {
            return 1;
        }
        return marked.startsWith("<t>", at) || marked.startsWith("</t>", at) ? 2 : 0;
    }

    private static Optional<Span> span(int begin, int end) {
        return begin < 0 || end < begin ? Optional.empty() : Optional.of(new Span(begin, end));
    }

    /** Whether the pair is kept from those that the lexicon was looked up in: three in ten, by a digest of the sentence. */
    public boolean isHeldOut() {
        String digest = Id.sha256Hex(sentence.getBytes(StandardCharsets.UTF_8));
        return Long.parseLong(digest.substring(0, 8), 16) % 10 < HELD_OUT_OF_TEN;
    }
}
