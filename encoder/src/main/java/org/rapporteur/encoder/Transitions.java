package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.read.statements.TaggedSpan.Role;

/** The transitions of a linear-chain conditional random field over BIO tags, and its best path (Viterbi). */
final class Transitions {

    private final List<String> tags;
    private final float[] start;
    private final float[][] after;

    private Transitions(List<String> tags, float[] start, float[][] after) {
        this.tags = tags;
        this.start = start;
        this.after = after;
    }

    /** Reads lines of tag, score at the start, and score after each tag in turn. */
    static Transitions of(List<String> lines) {
        List<String[]> rows = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .toList();
        int size = rows.size();
        float[] start = new float[size];
        float[][] after = new float[size][size];
        List<String> tags = new ArrayList<>();
        for (int tag = 0; tag < size; tag++) {
            tags.add(rows.get(tag)[0]);
            start[tag] = Float.parseFloat(rows.get(tag)[1]);
            for (int before = 0; before < size; before++) {
                after[tag][before] = Float.parseFloat(rows.get(tag)[2 + before]);
            }
        }
        return new Transitions(List.copyOf(tags), start, after);
    }

    /** The stretches of the best path through the scores of each word's tags. */
    List<Stretch> best(float[][] scores) {
        return scores.length == 0 ? List.of() : spans(path(scores));
    }

    private int[] path(float[][] scores) {
        int size = tags.size();
        int[][] back = new int[scores.length][size];
        float[] best = new float[size];
        for (int tag = 0; tag < size; tag++) {
            best[tag] = start[tag] + scores[0][tag];
        }
        for (int word = 1; word < scores.length; word++) {
            best = step(best, scores[word], back[word]);
        }
        int[] path = new int[scores.length];
        path[scores.length - 1] = greatest(best);
        for (int word = scores.length - 1; word > 0; word--) {
            path[word - 1] = back[word][path[word]];
        }
        return path;
    }

    private float[] step(float[] best, float[] scores, int[] back) {
        float[] next = new float[best.length];
        for (int tag = 0; tag < best.length; tag++) {
            float greatest = Float.NEGATIVE_INFINITY;
            for (int before = 0; before < best.length; before++) {
                float score = best[before] + after[tag][before];
                if (score > greatest) {
                    greatest = score;
                    back[tag] = before;
                }
            }
            next[tag] = greatest + scores[tag];
        }
        return next;
    }

    private static int greatest(float[] values) {
        int place = 0;
        for (int i = 1; i < values.length; i++) {
            place = values[i] > values[place] ? i : place;
        }
        return place;
    }

    private List<Stretch> spans(int[] path) {
        List<Stretch> spans = new ArrayList<>();
        int first = -1;
        for (int word = 0; word <= path.length; word++) {
            String tag = word < path.length ? tags.get(path[word]) : "O";
            if (first >= 0 && !tag.startsWith("I-")) {
                spans.add(new Stretch(role(path[first]), first, word - 1));
                first = -1;
            }
            if (tag.startsWith("B-")) {
                first = word;
            }
        }
        return spans;
    }

    private Role role(int tag) {
        return Role.valueOf(tags.get(tag).substring(2).toUpperCase(Locale.ROOT));
    }

    /** Words of one sentence, from the first to the last, that have one role together. */
    record Stretch(Role role, int first, int last) {}
}
