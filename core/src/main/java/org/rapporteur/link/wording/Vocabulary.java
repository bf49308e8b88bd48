package org.rapporteur.link.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.data.DataFile;

/** Which words carry content, which turn it round, and which stand for one another. */
public final class Vocabulary {

    private static final Pattern SPACE = Pattern.compile("[\\s]+");

    private final Stems stems = new Stems();
    private final Set<String> stopwords = words("stopwords.txt");
    private final Set<String> negations = words("negations.txt");
    private final Map<String, String> families = new HashMap<>();
    private final KnownWords known = new KnownWords();

    public Vocabulary() {
        for (String line : DataFile.lines(Vocabulary.class, "families.tsv")) {
            String[] members = SPACE.split(line);
            for (String member : members) {
                families.putIfAbsent(stems.stem(member.replace("-", "")), members[0]);
            }
        }
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        DataFile.lines(Vocabulary.class, name).forEach(line -> words.addAll(List.of(SPACE.split(line.strip()))));
        return words;
    }

    /** The words of a text with their stems and families. */
    public Wording wording(String text) {
        return Wording.of(text, this);
    }

    /** A folded word with what the vocabulary knows of it. */
    KnownWord known(String word) {
        return known.of(word, this);
    }

    /** Whether a folded word carries content. */
    public boolean isContent(String word) {
        return !stopwords.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)));
    }

    boolean isNegation(String word) {
        return negations.contains(word);
    }

    /** The stem that the inflected forms of the word share. */
    public String stem(String word) {
        return stems.stem(word);
    }

    /** The family that a stem belongs to; the stem itself if it belongs to none. */
    public String family(String stem) {
        return families.getOrDefault(stem, stem);
    }

    /** The family of the last content word of a phrase; the phrase itself in lower case if it has none. */
    public String headFamily(String phrase) {
        List<String> content = wording(phrase).families();
        return content.isEmpty() ? Folding.fold(phrase).strip() : content.get(content.size() - 1);
    }
}
