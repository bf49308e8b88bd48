package org.rapporteur.link.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The words of a stretch of text, prepared to be held against others.
 *
 * @param words all words, folded
 * @param stems the stems of the words with content, in order
 * @param families the families of the same words, in order
 * @param negated whether a word turns it round
 * @param denied the families of the first words with content after each word that turns it round
 * @param quotations the words within quotation marks, one list a quotation
 */
public record Wording(
        List<String> words,
        List<String> stems,
        List<String> families,
        boolean negated,
        Set<String> denied,
        List<List<String>> quotations) {

    /** Words with content after a negation that it still turns round: "no weapons", "not been shelled by the army". */
    private static final int DENIED_WORDS = 2;

    private static final Set<String> PURPOSE = Set.of("to", "that", "not");

    /** Words that begin a clause which gives a reason or a condition: what it turns round is not what is said. */
    private static final Set<String> REASONS = Set.of("since", "because", "if", "unless", "until", "while", "whether");

    /** Words that put in doubt and deny nothing. */
    private static final Set<String> DOUBTS = Set.of("doubt", "doubts", "doubted", "doubtful", "without");

    /** "Nothing but", "not only", "no less": such a word after a negation takes it back. */
    private static final Set<String> ONLY = Set.of("but", "only", "less", "fewer", "later");

    public Wording {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
        families = List.copyOf(families);
        denied = Set.copyOf(denied);
        quotations = List.copyOf(quotations);
    }

    static Wording of(String text, Vocabulary vocabulary) {
        List<KnownWord> known =
                Folding.words(text).stream().map(vocabulary::known).toList();
        List<String> words = known.stream().map(KnownWord::word).toList();
        List<KnownWord> content = IntStream.range(0, known.size())
                .filter(at -> known.get(at).isContent() && !isOfPurpose(words, at))
                .mapToObj(known::get)
                .toList();
        List<String> stems = content.stream().map(KnownWord::stem).toList();
        List<String> families = content.stream().map(KnownWord::family).toList();
        boolean negated = false;
        Set<String> denied = new TreeSet<>();
        int clauses = 0;
        for (int at = 0; at < words.size(); at++) {
            clauses += REASONS.contains(words.get(at)) ? 1 : 0;
            boolean only = at + 1 < words.size() && ONLY.contains(words.get(at + 1));
            if (vocabulary.isNegation(words.get(at)) && !only) {
                negated = true;
                clauses += DOUBTS.contains(words.get(at)) ? 1 : 0;
                known.subList(at + 1, known.size()).stream()
                        .filter(KnownWord::isContent)
                        .limit(clauses == 0 ? DENIED_WORDS : 0)
                        .map(KnownWord::family)
                        .forEach(denied::add);
            }
        }
        List<List<String>> quotations = quotations(text).stream()
                .map(quotation -> quotation.stream()
                        .map(word -> vocabulary.known(word).word())
                        .toList())
                .toList();
        return new Wording(words, stems.equals(families) ? families : stems, families, negated, denied, quotations);
    }

    /** "In order to" orders nothing. */
    private static boolean isOfPurpose(List<String> words, int at) {
        return words.get(at).equals("order")
                && at > 0
                && words.get(at - 1).equals("in")
                && at + 1 < words.size()
                && PURPOSE.contains(words.get(at + 1));
    }

    private static List<List<String>> quotations(String text) {
        List<List<String>> found = new ArrayList<>();
        int from = -1;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (from < 0 && (mark == '"' || mark == '\u201c')) {
                from = at + 1;
            } else if (from >= 0 && (mark == '"' || mark == '\u201d')) {
                found.add(Folding.words(text.substring(from, at)));
                from = -1;
            }
        }
        if (from >= 0) {
            found.add(Folding.words(text.substring(from)));
        }
        return found;
    }

    /** The different families, in alphabetical order. */
    public Set<String> vocabulary() {
        return new TreeSet<>(families);
    }

    /** Whether nothing in it carries content. */
    public boolean isEmpty() {
        return families.isEmpty();
    }
}
