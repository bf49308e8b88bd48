package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.read.rules.Table;

/** The words that tell the toll of an incident without a number: "a fatal shooting", "a double murder". */
final class IncidentWords {

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String kind, Pattern words, int number) {}

    IncidentWords() {
        for (Table.Row row :
                Table.beside(IncidentWords.class, "incident-words.tsv").rows()) {
            Pattern words = Pattern.compile(row.get("words"), Pattern.CASE_INSENSITIVE);
            rules.add(new Rule(row.get("kind"), words, Integer.parseInt(row.get("number"))));
        }
    }

    /** The kinds whose names begin so, in the order of the table. */
    List<String> kinds(String beginning) {
        return rules.stream()
                .map(Rule::kind)
                .filter(kind -> kind.startsWith(beginning))
                .distinct()
                .toList();
    }

    /** The greatest number that words of the kind tell; 0 if there are none. */
    int most(String kind, CharSequence text) {
        int most = 0;
        for (Rule rule : rules) {
            if (rule.kind().equals(kind) && rule.number() > most) {
                Matcher matcher = rule.words().matcher(text);
                most = matcher.find() ? rule.number() : most;
            }
        }
        return most;
    }
}
