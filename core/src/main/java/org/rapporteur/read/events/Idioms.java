package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Word sequences whose words mean no event: "heart attack", "strike a deal", "strike fighter". */
final class Idioms {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    Idioms() {
        for (String[] row : Table.rows("idioms.tsv")) {
            List<String> words = List.of(row[0].split(" "));
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
    }

    /** The places of the words that belong to an idiom. */
    Set<Integer> in(Sentence sentence) {
        Set<Integer> found = new HashSet<>();
        for (int place = 0; place < sentence.size(); place++) {
            for (String form : forms(sentence.token(place))) {
                for (List<String> words : byFirst.getOrDefault(form, List.of())) {
                    if (matches(words, sentence, place)) {
                        for (int i = 0; i < words.size(); i++) {
                            found.add(place + i);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean matches(List<String> words, Sentence sentence, int place) {
        if (place + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!forms(sentence.token(place + i)).contains(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> forms(Token token) {
        Set<String> forms = new HashSet<>();
        forms.add(token.text().toLowerCase(Locale.ROOT));
        forms.add(token.lemma().toLowerCase(Locale.ROOT));
        return forms;
    }
}
