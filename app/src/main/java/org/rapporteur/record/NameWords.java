package org.rapporteur.record;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Compares names word by word: "assad" is in "Bashar al-Assad" and not in "ambassador". */
final class NameWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What the database compares without regard to case; other letters are compared here. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+");

    private NameWords() {}

    /** The entities of the record of which a name or an alias has all the words. */
    static List<String> entities(Handle handle, String question) {
        List<String> asked = words(question);
        List<String> plain =
                asked.stream().filter(word -> PLAIN.matcher(word).matches()).toList();
        StringBuilder sql = new StringBuilder("SELECT name, entity FROM entity_name WHERE 1");
        for (int i = 0; i < plain.size(); i++) {
            sql.append(" AND name LIKE :word").append(i);
        }
        Query query = handle.createQuery(sql.toString());
        for (int i = 0; i < plain.size(); i++) {
            query.bind("word" + i, "%" + plain.get(i) + "%");
        }
        return query.map((row, context) -> new String[] {row.getString(1), row.getString(2)}).stream()
                .filter(name -> covers(name[0], question))
                .map(name -> name[1])
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the name has every word of the question. */
    static boolean covers(String name, String question) {
        List<String> asked = words(question);
        Set<String> own = new HashSet<>(words(name));
        return !asked.isEmpty() && own.containsAll(asked);
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
