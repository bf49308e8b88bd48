package org.rapporteur.present.web;

import java.util.ArrayList;
import java.util.List;

/** Words beside other words: which are the same, which are only in one of them. */
public record Wording(List<Part> parts) {

    private static final int LONGEST = 2000;

    /**
     * A stretch of words.
     *
     * @param kind "same", "ins" for words that only this text has, "del" for words that only the other has
     */
    public record Part(String kind, String words) {}

    public Wording {
        parts = List.copyOf(parts);
    }

    /** The words of a text beside those of another, word by word. */
    static Wording beside(String other, String text) {
        return of(words(other), words(text));
    }

    private static List<String> words(String text) {
        List<String> words = List.of(Items.oneLine(text).split(" "));
        return words.size() <= LONGEST ? words : words.subList(0, LONGEST);
    }

    private static Wording of(List<String> other, List<String> own) {
        int[][] common = new int[other.size() + 1][own.size() + 1];
        for (int i = other.size() - 1; i >= 0; i--) {
            for (int j = own.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(other.get(i), own.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < other.size() || j < own.size()) {
            if (i < other.size() && j < own.size() && isSame(other.get(i), own.get(j))) {
                add(parts, "same", own.get(j++));
                i++;
            } else if (i < other.size() && (j == own.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, "del", other.get(i++));
            } else {
                add(parts, "ins", own.get(j++));
            }
        }
        return new Wording(parts);
    }

    /** The same word, whatever its case and the marks around it. */
    private static boolean isSame(String one, String other) {
        return bare(one).equalsIgnoreCase(bare(other));
    }

    private static String bare(String word) {
        String bare = word.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
        return bare.isEmpty() ? word : bare;
    }

    private static void add(List<Part> parts, String kind, String word) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind().equals(kind)) {
            parts.set(last, new Part(kind, parts.get(last).words() + " " + word));
        } else {
            parts.add(new Part(kind, word));
        }
    }
}
