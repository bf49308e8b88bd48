package org.rapporteur.link.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.data.DataFile;
import org.rapporteur.link.wording.Folding;

/** The words of a name that tell it from others, each brought to one spelling. */
final class NameWords {

    private static final Pattern BREAK = Pattern.compile("[\\s/,]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|ul|as|ash|ad|an|ar|at|az)-(?=\\p{L}{2})");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "abu", "von", "van", "de", "der", "den", "da", "di", "du", "la", "le");

    private static final Set<String> LINKING = Set.of("the", "of", "for", "and", "a", "an", "in", "on", "to");

    private final Set<String> titles;
    private final Map<String, String> givenNames;
    private final Map<String, List<String>> people = new HashMap<>();
    private final Map<String, List<String>> bodies = new HashMap<>();

    private NameWords(Set<String> titles, Map<String, String> givenNames) {
        this.titles = titles;
        this.givenNames = givenNames;
    }

    static NameWords load() {
        Set<String> titles = new HashSet<>();
        Map<String, String> givenNames = new HashMap<>();
        DataFile.lines(NameWords.class, "titles.txt").forEach(line -> titles.addAll(List.of(line.split(" "))));
        for (String line : DataFile.lines(NameWords.class, "given-names.tsv")) {
            String[] forms = line.split("[\t ]");
            for (String form : forms) {
                givenNames.putIfAbsent(Transliteration.key(form), Transliteration.key(forms[0]));
            }
        }
        return new NameWords(Set.copyOf(titles), Map.copyOf(givenNames));
    }

    /** The same for one linking, which asks for the same names again and again; not for several threads. */
    NameWords forOneLinking() {
        return new NameWords(titles, givenNames);
    }

    /** The words of a person's name, without titles, articles and middle initials. */
    List<String> ofPerson(String name) {
        return people.computeIfAbsent(name, this::wordsOfPerson);
    }

    private List<String> wordsOfPerson(String name) {
        List<String> words = new ArrayList<>();
        for (String written : BREAK.split(Folding.fold(name).strip())) {
            String word = letters(ARTICLE.matcher(written).replaceFirst(""));
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        while (words.size() > 1 && titles.contains(words.get(0))) {
            words.remove(0);
        }
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean ends = at == 0 || at == words.size() - 1;
            boolean drop = PARTICLES.contains(words.get(at)) && at < words.size() - 1 && words.size() > 2 && at > 0
                    || !ends && words.get(at).length() == 1;
            if (!drop) {
                kept.add(Transliteration.key(words.get(at)));
            }
        }
        return List.copyOf(kept);
    }

    /** The form that a person's given name and its variants share. */
    String given(String key) {
        return givenNames.getOrDefault(key, key);
    }

    /** The words of the name of a body, place or weapon, without articles and linking words. */
    List<String> ofBody(String name) {
        return bodies.computeIfAbsent(name, NameWords::wordsOfBody);
    }

    private static List<String> wordsOfBody(String name) {
        List<String> words = new ArrayList<>();
        for (String written : BREAK.split(Folding.fold(name).strip())) {
            String word =
                    letters(ARTICLE.matcher(written.replaceFirst("'s$", "")).replaceFirst(""));
            if (!word.isEmpty() && !LINKING.contains(word)) {
                words.add(Transliteration.key(word));
            }
        }
        return List.copyOf(words);
    }

    private static String letters(String word) {
        return NO_LETTER.matcher(word).replaceAll("");
    }
}
