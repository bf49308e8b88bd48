package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.read.rules.Table;

/**
 * How many people a row of them tells of and what befell them, by the words alone: "two male adults and two juveniles had
 * been shot", "fifteen people, between the ages of 11 and 25, were shot". Parses of such rows are seldom right.
 */
final class TollRows {

    /** Greater rows are told in digits. */
    private static final int GREATEST_SPELLED = 20;

    private static final NumberWords WORDS = new NumberWords();
    private static final String KIND =
            "(?:people|persons?|victims?|m[ae]n|wom[ae]n|boys?|girls?|teens?|teenagers?|adults?|juveniles?"
                    + "|males?|females?|child(?:ren)?|kids?|toddlers?|infants?|bab(?:y|ies)|sons?|daughters?|brothers?|sisters?"
                    + "|bystanders?|others|students?|officers?|\\d{1,2}-year-olds?)";
    private static final String NUMBER =
            "(?:an?|" + String.join("|", WORDS.cardinals(1, GREATEST_SPELLED)) + "|\\d{1,2})";
    /** What may stand between a number and its noun: "male", "shooting". */
    private static final String BETWEEN =
            "(?:(?!(?:including|and|of|or|an?|the|who|whose|was|were|in|at|with|by|on|to|from|people|victims)\\b)[\\w'-]{1,20} ){0,3}?";

    private static final String MEMBER =
            NUMBER + " " + BETWEEN + KIND + "\\b(?: ?[,(-]? ?(?:both |all )?age[sd]? [\\d, and]{1,24}\\d\\)?)?";
    private static final String JOINT = "(?:,? and |, |,? as well as |,? along with )";
    private static final String ROW = "(?<row>\\b" + MEMBER + "(?:" + JOINT + MEMBER + "){0,5})";
    private static final String BE = "(?:who )?(?:were|was|have been|has been|had been|are|is|being|got)";
    private static final String FEW = "(?:(?!not\\b|never\\b|nor\\b)[\\w'-]{1,20} ){0,3}";
    private static final Pattern ONE = Pattern.compile("\\b(" + NUMBER + ") " + BETWEEN + KIND + "\\b");

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String fate, Pattern words) {}

    /** A row of people: what befell them and how many they are. */
    record Row(String fate, int number) {}

    TollRows() {
        for (Table.Row row : Table.beside(TollRows.class, "toll-rows.tsv").rows()) {
            String words =
                    row.get("words").replace("ROW", ROW).replace("BE", BE).replace("FEW", FEW);
            rules.add(new Rule(row.get("fate"), Pattern.compile(words)));
        }
    }

    /** The rows of two and more in the sentence. */
    List<Row> in(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        List<Row> found = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.words().matcher(text);
            while (matcher.find()) {
                Row row = new Row(rule.fate(), number(matcher.group("row")));
                if (row.number() > 1 && row.number() <= TollEvidence.GREATEST && !found.contains(row)) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    private static int number(String row) {
        int sum = 0;
        Matcher member = ONE.matcher(row);
        while (member.find()) {
            sum += value(member.group(1));
        }
        return sum;
    }

    private static int value(String number) {
        if (number.matches("an?")) {
            return 1;
        }
        return WORDS.cardinal(number).orElseGet(() -> Integer.parseInt(number));
    }
}
