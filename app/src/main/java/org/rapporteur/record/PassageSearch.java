package org.rapporteur.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Full-text search with words that are only nearly spelt so (word~) and days of publication. Reads only. */
public final class PassageSearch {

    private static final Pattern FUZZY = Pattern.compile("(?<![\\w:])(\\w{3,40})~");
    private static final Pattern WORD = Pattern.compile("\\w{3,40}");
    private static final int SPELLINGS = 12;

    /** As many passages are ranked; of a word that stands in more, a reader is better served by another word. */
    public static final int RANKED = 5000;

    private static final String MATCHES = "SELECT passage.rowid AS place, bm25(passage) AS score FROM passage"
            + " WHERE passage MATCH :match%s LIMIT :ranked";

    private static final String IN_DAYS = " AND passage.report IN (SELECT id FROM report"
            + " WHERE (:from IS NULL OR published_last >= :from) AND (:to IS NULL OR published_first <= :to))";

    private static final String BEST = "SELECT place, score FROM (" + MATCHES + ") ORDER BY score, place LIMIT :most";

    private static final String HITS = "SELECT passage.id, passage.type, passage.report, passage.start,"
            + " snippet(passage, 4, '[', ']', ' … ', 24) AS snippet, nullif(passage.source, '') AS source,"
            + " passage.outlet, passage.title, r.published FROM (" + BEST
            + ") best CROSS JOIN passage ON passage.rowid = best.place"
            + " CROSS JOIN report r ON r.id = passage.report WHERE passage MATCH :match ORDER BY best.score, best.place";

    private final Jdbi jdbi;

    /** Search in the record. */
    public PassageSearch(RecordQueries queries) {
        this.jdbi = queries.jdbi();
    }

    /**
     * Passages that match, the best first.
     *
     * @param question words, "phrases", AND, OR, NOT, brackets, field:word, word*, word~
     * @throws IllegalArgumentException if the question holds no word, or is not understood
     */
    public List<SearchHit> passages(String question, Optional<LocalDate> from, Optional<LocalDate> to, int most) {
        return jdbi.withHandle(handle -> {
            String match = SearchSyntax.toFts(spelledOut(handle, question));
            try {
                boolean isInDays = from.isPresent() || to.isPresent();
                Query query = handle.createQuery(HITS.replace("%s", isInDays ? IN_DAYS : ""));
                if (isInDays) {
                    query.bind("from", from.map(LocalDate::toString).orElse(null))
                            .bind("to", to.map(LocalDate::toString).orElse(null));
                }
                return query.bind("match", match)
                        .bind("ranked", RANKED)
                        .bind("most", most)
                        .map(ConstructorMapper.of(SearchHit.class))
                        .list();
            } catch (UnableToExecuteStatementException e) {
                throw new IllegalArgumentException("the operators or brackets do not fit together in: " + question, e);
            }
        });
    }

    /** The question with each word~ written out as the words of the record that are spelt nearly so. */
    private static String spelledOut(Handle handle, String question) {
        Matcher fuzzy = FUZZY.matcher(question);
        StringBuilder written = new StringBuilder();
        while (fuzzy.find()) {
            List<String> words = nearly(handle, fuzzy.group(1).toLowerCase(Locale.ROOT));
            String all = words.isEmpty() ? fuzzy.group(1) : "(" + String.join(" OR ", words) + ")";
            fuzzy.appendReplacement(written, Matcher.quoteReplacement(all));
        }
        return fuzzy.appendTail(written).toString();
    }

    /** Words of the record that are spelt nearly like the words of a question. */
    public List<String> nearly(String question) {
        return jdbi.withHandle(handle -> {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(question.toLowerCase(Locale.ROOT));
            while (word.find() && words.size() < SPELLINGS) {
                words.addAll(nearly(handle, word.group()));
            }
            return words.stream().distinct().limit(SPELLINGS).toList();
        });
    }

    private static List<String> nearly(Handle handle, String word) {
        int most = word.length() < 5 ? 1 : 2;
        return handle
                .createQuery("SELECT term FROM word WHERE length BETWEEN :shortest AND :longest")
                .bind("shortest", word.length() - most)
                .bind("longest", word.length() + most)
                .mapTo(String.class)
                .stream()
                .filter(term -> distance(word, term, most) <= most)
                .sorted(Comparator.comparingInt((String term) -> distance(word, term, most))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SPELLINGS)
                .toList();
    }

    /** How many letters are put in, left out or changed from one word to the other; more than the most counts as one more. */
    private static int distance(String one, String other, int most) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[other.length()];
    }
}
