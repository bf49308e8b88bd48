package org.rapporteur.link.incidents;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Id;

/**
 * A report prepared to be held against others that may tell of the same incident.
 *
 * @param day the day it was published, counted from 1970-01-01
 * @param words how often each stem with content stands in the title and at the head of the text
 * @param names the names of two words in the whole report
 * @param killed the numbers of killed that it may give; empty if they were not read
 * @param wounded likewise
 */
record IncidentAccount(
        Id report,
        long day,
        SortedMap<String, Integer> words,
        Set<String> names,
        SortedMap<Integer, Double> killed,
        SortedMap<Integer, Double> wounded) {

    /** An incident is told in the first words; what follows is often about other things. */
    private static final int FIRST_WORDS = 150;

    /** "Maria Lopez", "John F. Miller": a name at every place, so that of three names in a row both pairs are found. */
    private static final Pattern NAME =
            Pattern.compile("(?=\\b(\\p{Lu}\\p{L}{1,30}) (?:\\p{Lu}\\. ?)?(\\p{Lu}\\p{Ll}\\p{L}{0,30})\\b)");

    /** The account that a report gives in a text of its own. */
    static IncidentAccount of(TellsOfIncident told, String own, Vocabulary vocabulary) {
        SortedMap<String, Integer> words = new TreeMap<>();
        count(told.title(), vocabulary, words);
        count(own, vocabulary, words);
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(told.title() + "\n" + own);
        while (name.find()) {
            names.add(name.group(1) + " " + name.group(2));
        }
        return new IncidentAccount(told.report(), told.day().toEpochDay(), words, names, told.killed(), told.wounded());
    }

    private static void count(String text, Vocabulary vocabulary, Map<String, Integer> words) {
        Folding.words(text).stream()
                .limit(FIRST_WORDS)
                .filter(word -> word.length() > 1 && vocabulary.isContent(word))
                .map(vocabulary::stem)
                .forEach(word -> words.merge(word, 1, Integer::sum));
    }
}
