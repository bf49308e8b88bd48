package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Numbers that count nothing: dates, ages, addresses, telephone and route numbers, resolutions, scores, tables. */
final class NoFigure {

    private static final Set<String> NUMBERED = Set.of(
            "no.",
            "no",
            "number",
            "route",
            "highway",
            "interstate",
            "flight",
            "channel",
            "chapter",
            "article",
            "resolution",
            "page",
            "unit",
            "apartment",
            "apt.",
            "apt",
            "suite",
            "room",
            "section",
            "district",
            "precinct",
            "zone",
            "ward",
            "grade",
            "boeing",
            "airbus",
            "model",
            "version",
            "part",
            "level",
            "phase",
            "item",
            "rule",
            "code",
            "protocol",
            "paragraph",
            "group",
            "figure",
            "table",
            "i",
            "us",
            "fm",
            "am",
            "battalion",
            "brigade",
            "division",
            "gate",
            "platform",
            "line",
            "building",
            "exit",
            "type",
            "class",
            "mark",
            "age",
            "aged",
            "ages",
            "caliber",
            "troop",
            "pier",
            "sector",
            "area",
            "camp",
            "post",
            "hwy",
            "hwy.",
            "rt.",
            "road",
            "county",
            "state");
    private static final Set<String> STREETS = Set.of(
            "street",
            "st.",
            "st",
            "avenue",
            "ave.",
            "ave",
            "road",
            "rd.",
            "rd",
            "drive",
            "dr.",
            "dr",
            "lane",
            "ln",
            "ln.",
            "boulevard",
            "blvd",
            "blvd.",
            "court",
            "ct",
            "ct.",
            "place",
            "way",
            "highway",
            "block",
            "terrace",
            "circle",
            "parkway",
            "pkwy",
            "row",
            "square");
    private static final int STREET_REACH = 5;

    private final List<TimeExpression> times;

    NoFigure(Dates dates) {
        this.times = dates.expressions();
    }

    /** The rule by which the number is none; empty if it may be a figure. */
    Optional<String> rule(Sentence sentence, NumberPhrase number) {
        Span span = sentence.spanOf(number.number(), number.last());
        if (times.stream().anyMatch(time -> time.span().overlaps(span))) {
            return Optional.of("time");
        }
        if (isTable(sentence)) {
            return Optional.of("table");
        }
        if (number.currency().isPresent()) {
            return followed(sentence, number, "per|an?|each", "share|barrel|ounce")
                    ? Optional.of("price")
                    : Optional.empty();
        }
        if (isYear(sentence, number)) {
            return Optional.of("year");
        }
        if (isAge(sentence, number)) {
            return Optional.of("age");
        }
        if (isOffspring(sentence, number)) {
            return Optional.of("children of somebody");
        }
        if (isAddress(sentence, number)) {
            return Optional.of("address");
        }
        if (isNumbered(sentence, number)) {
            return Optional.of("numbered thing");
        }
        if (number.isOne() && word(sentence, number.first() - 1).equals("no")) {
            return Optional.of("nobody");
        }
        return isScore(sentence, number) ? Optional.of("score") : Optional.empty();
    }

    private static String word(Sentence sentence, int place) {
        return place >= 0 && place < sentence.size() ? NumberWords.lower(sentence, place) : "";
    }

    private static boolean followed(Sentence sentence, NumberPhrase number, String first, String second) {
        return word(sentence, number.last() + 1).matches(first)
                && word(sentence, number.last() + 2).matches(second);
    }

    /** A line of numbers and names rather than a sentence. */
    private static boolean isTable(Sentence sentence) {
        int numbers = 0;
        int verbs = 0;
        for (Token token : sentence.tokens()) {
            boolean scale = token.lemma().matches("hundred|thousand|million|billion|trillion");
            numbers += token.tag().equals("CD") && !scale ? 1 : 0;
            verbs += token.isVerb() ? 1 : 0;
        }
        return numbers >= 4 && (verbs == 0 || numbers * 3 > sentence.size());
    }

    private static boolean isYear(Sentence sentence, NumberPhrase number) {
        String text = sentence.token(number.number()).text();
        boolean fourDigits = number.number() == number.last() && text.matches("(1[5-9]|20)\\d\\d");
        boolean counts = number.last() + 1 < sentence.size()
                && sentence.token(number.last() + 1).tag().matches("NNS|NNPS")
                && number.first() < number.number();
        return fourDigits && !counts;
    }

    /** "Smith, 23,", "aged 23", "a six year old boy". */
    /** "a father of three": nobody who was there. */
    static boolean isOffspring(Sentence sentence, NumberPhrase number) {
        return word(sentence, number.first() - 1).equals("of")
                && word(sentence, number.first() - 2)
                        .matches("father|mother|dad|mom|mum|parent|parents|grandfather|grandmother");
    }

    static boolean isAge(Sentence sentence, NumberPhrase number) {
        String after = word(sentence, number.last() + 1);
        boolean yearsOld = after.matches("years?|months?|weeks?|days?|yr|-years?|-months?")
                        && word(sentence, number.last() + 2).matches("olds?|of|-olds?")
                || after.matches("(?:year|month|week|yr)s?-olds?");
        boolean small = number.amount()
                .high()
                .filter(high -> high.compareTo(BigDecimal.valueOf(120)) < 0)
                .isPresent();
        if (!small || yearsOld || !sentence.token(number.number()).text().matches("\\d{1,3}")) {
            return yearsOld;
        }
        String before = word(sentence, number.first() - 1);
        boolean enclosed = before.equals(",") && after.matches("[,.;)]|of|from|who|and|was|is|in")
                || before.equals("(") && after.equals(")");
        boolean afterName = number.first() >= 2 && isPerson(sentence.token(number.first() - 2));
        return enclosed && afterName
                || before.matches("age|aged|ages")
                || after.matches("years?-old|yrs?|y/o|yo|-year-olds?");
    }

    private static boolean isPerson(Token token) {
        return token.label() == NameLabel.PERSON
                || token.isProperNoun()
                || token.tag().matches("NN|UH")
                || token.text().matches("(?i)jr\\.?|sr\\.?|i{2,3}");
    }

    /** "1200 block of Main", "4 Main Street", "4th". */
    private static boolean isAddress(Sentence sentence, NumberPhrase number) {
        for (int i = number.last() + 1; i < sentence.size() && i <= number.last() + STREET_REACH; i++) {
            boolean street = STREETS.contains(word(sentence, i))
                    && (i > number.last() + 1 || word(sentence, i).equals("block"));
            if (street && sentence.token(number.last()).text().matches("[\\d,]+")) {
                return true;
            }
            if (!sentence.token(i).isProperNoun() && !sentence.token(i).tag().matches("CD|JJ|NN")) {
                return false;
            }
        }
        return false;
    }

    /** "Resolution 2118", "Fateh 110", "Route 66": the number is part of a name. */
    private static boolean isNumbered(Sentence sentence, NumberPhrase number) {
        if (number.first() < number.number() || number.first() == 0) {
            return false;
        }
        Token before = sentence.token(number.first() - 1);
        String word = word(sentence, number.first() - 1);
        boolean digits = sentence.token(number.number()).text().matches("\\d+");
        boolean nounFollows = number.last() + 1 < sentence.size()
                && sentence.token(number.last() + 1).tag().matches("NNS|NNPS|JJ|VBN|VBD")
                && !hasObject(sentence, number.last() + 1);
        boolean named = before.isProperNoun()
                && before.text().matches("\\p{Lu}.*")
                && before.span().end() + 1
                        >= sentence.token(number.first()).span().start();
        return digits && (NUMBERED.contains(word) && !nounFollows || named && !nounFollows)
                || word.equals("#")
                || sentence.token(number.number()).text().matches("0\\d+");
    }

    /** "a crash near Exit 12 killed two people": what follows the name is the verb of a clause. */
    private static boolean hasObject(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb()
                && verb + 1 < sentence.size()
                && sentence.token(verb + 1).tag().matches("DT|CD|PRP.?|NN.*|JJ.*");
    }

    /** "won 3-1", "a 21-14 victory". */
    private static boolean isScore(Sentence sentence, NumberPhrase number) {
        String before = word(sentence, number.first() - 1);
        boolean joined = sentence.token(number.number()).text().matches("\\d+[-–]\\d+");
        return joined
                        && (before.matches("won|lost|beat|win|lead|led|tied|drew|by")
                                || word(sentence, number.last() + 1)
                                        .matches("victory|defeat|win|loss|draw|lead|record"))
                || word(sentence, number.last() + 1).matches("points?|p\\.m\\.?|a\\.m\\.?|o'clock|pm|am")
                || word(sentence, number.last() + 1).equals(":")
                        && word(sentence, number.last() + 2).matches("\\d+");
    }
}
