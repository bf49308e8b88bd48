package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Bound;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.rules.Table;

/** The number phrases of a sentence: values, ranges and what bounds them. */
final class NumberReader {

    private static final Pattern RANGE = Pattern.compile("(\\d[\\d,]{0,12})[-–](\\d[\\d,]{0,12})");
    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "us$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₪", "ILS");

    private final NumberWords words = new NumberWords();
    private final List<BoundRule> before = new ArrayList<>();
    private final List<BoundRule> after = new ArrayList<>();

    private record BoundRule(List<String> phrase, Bound bound) {}

    private static final Set<String> MOVING = Set.of(
            "fall", "rise", "gain", "lose", "drop", "climb", "slide", "slip", "jump", "sink", "shed", "surge", "plunge",
            "add", "soar", "tumble", "up", "down");

    /** A value or a range, without what bounds it. */
    private record Core(int first, int last, BigDecimal low, BigDecimal high, boolean vague, String rule) {}

    NumberReader() {
        for (Table.Row row : Table.beside(NumberReader.class, "bounds.tsv").rows()) {
            BoundRule rule = new BoundRule(
                    List.of(row.get("phrase").split(" ")),
                    Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT)));
            (row.get("side").equals("before") ? before : after).add(rule);
        }
        Comparator<BoundRule> longestFirst =
                Comparator.comparingInt(rule -> -rule.phrase().size());
        before.sort(longestFirst);
        after.sort(longestFirst);
    }

    /** Whether the sentence may hold a number at all. */
    boolean mayHold(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (words.at(sentence, i).isPresent()
                    || RANGE.matcher(sentence.token(i).text()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Every number phrase, from left to right, without overlap. */
    List<NumberPhrase> read(Sentence sentence) {
        List<NumberPhrase> found = new ArrayList<>();
        int place = 0;
        while (place < sentence.size()) {
            Optional<Core> core = core(sentence, place);
            if (core.isPresent()) {
                int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).last() + 1;
                NumberPhrase phrase = bounded(sentence, core.get(), floor);
                found.add(phrase);
                place = phrase.last() + 1;
            } else {
                place++;
            }
        }
        return found;
    }

    private Optional<Core> core(Sentence sentence, int first) {
        Matcher joined = RANGE.matcher(sentence.token(first).text());
        if (joined.matches()) {
            return range(first, first, number(joined.group(1)), number(joined.group(2)), "range \"20-30\"");
        }
        return words.at(sentence, first)
                .flatMap(low -> to(sentence, first, low).or(() -> Optional.of(single(first, low))));
    }

    private static BigDecimal number(String digits) {
        String bare = digits.replace(",", "");
        return bare.isEmpty() ? BigDecimal.ZERO : new BigDecimal(bare);
    }

    private static Core single(int first, NumberWords.Number number) {
        String rule = number.vague()
                ? "vague number"
                : number.digits() ? "digits" : number.fraction() ? "fraction" : "number words";
        return new Core(first, number.last(), number.value(), number.value(), number.vague(), rule);
    }

    /** "20 to 30", "two or three", "between 10 and 20". */
    private Optional<Core> to(Sentence sentence, int first, NumberWords.Number low) {
        int joint = low.last() + 1;
        if (joint + 1 >= sentence.size() || low.vague()) {
            return Optional.empty();
        }
        String word = NumberWords.lower(sentence, joint);
        String opening = first > 0 ? NumberWords.lower(sentence, first - 1) : "";
        boolean between = word.equals("and") && opening.equals("between");
        boolean span = List.of("to", "-", "–", "or").contains(word)
                && !(word.equals("to") && isMove(sentence, first, opening));
        if (!between && !span) {
            return Optional.empty();
        }
        int skip = signAt(sentence, joint + 1) ? joint + 2 : joint + 1;
        if (skip >= sentence.size()) {
            return Optional.empty();
        }
        return words.at(sentence, skip)
                .filter(high -> !high.vague())
                .flatMap(high -> range(
                        between ? first - 1 : first,
                        high.last(),
                        sameScale(low.value(), high.value()),
                        high.value(),
                        between ? "range \"between 10 and 20\"" : "range \"20 to 30\""));
    }

    /** "rose from 10 to 20", "fell $14 to $1,364": no range. */
    private static boolean isMove(Sentence sentence, int first, String opening) {
        int verb = signAt(sentence, first - 1) ? first - 2 : first - 1;
        return opening.equals("from") && !ranges(sentence, first)
                || verb >= 0 && MOVING.contains(sentence.token(verb).lemma());
    }

    /** "range from 10 to 20". */
    private static boolean ranges(Sentence sentence, int first) {
        return first > 1 && sentence.token(first - 2).lemma().matches("range|vary|anywhere|between");
    }

    /** "2 to 3 million" is two million to three. */
    private static BigDecimal sameScale(BigDecimal low, BigDecimal high) {
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        boolean scaled = low.compareTo(BigDecimal.valueOf(1000)) < 0 && high.compareTo(million) >= 0;
        if (!scaled) {
            return low;
        }
        return low.multiply(
                high.compareTo(million.multiply(BigDecimal.valueOf(1000))) >= 0
                        ? million.multiply(BigDecimal.valueOf(1000))
                        : million);
    }

    private static Optional<Core> range(int first, int last, BigDecimal low, BigDecimal high, String rule) {
        return low.compareTo(high) < 0 ? Optional.of(new Core(first, last, low, high, false, rule)) : Optional.empty();
    }

    private static boolean signAt(Sentence sentence, int place) {
        return place >= 0 && place < sentence.size() && SIGNS.containsKey(NumberWords.lower(sentence, place));
    }

    private NumberPhrase bounded(Sentence sentence, Core core, int floor) {
        int start = core.first();
        Optional<String> currency = Optional.empty();
        if (start > floor && signAt(sentence, start - 1)) {
            currency = Optional.of(SIGNS.get(NumberWords.lower(sentence, start - 1)));
            start--;
        }
        int last = core.last();
        Optional<BoundRule> behind = matchAfter(sentence, last + 1);
        if (behind.isPresent()) {
            last += behind.get().phrase().size();
        }
        Optional<BoundRule> ahead = matchBefore(sentence, start, floor);
        int first = start - ahead.map(rule -> rule.phrase().size()).orElse(0);
        Optional<BoundRule> rule = behind.or(() -> ahead);
        String name = core.rule()
                + rule.map(found -> ", bound \"" + String.join(" ", found.phrase()) + "\"")
                        .orElse("");
        return new NumberPhrase(
                first, core.first(), last, amount(core, rule.map(BoundRule::bound)), core.vague(), currency, name);
    }

    private Optional<BoundRule> matchBefore(Sentence sentence, int end, int floor) {
        return before.stream()
                .filter(rule -> end - rule.phrase().size() >= floor
                        && matches(sentence, end - rule.phrase().size(), rule))
                .findFirst();
    }

    private Optional<BoundRule> matchAfter(Sentence sentence, int start) {
        return after.stream()
                .filter(rule -> start + rule.phrase().size() <= sentence.size() && matches(sentence, start, rule))
                .findFirst();
    }

    private static boolean matches(Sentence sentence, int start, BoundRule rule) {
        for (int i = 0; i < rule.phrase().size(); i++) {
            if (!NumberWords.lower(sentence, start + i).equals(rule.phrase().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Amount amount(Core core, Optional<Bound> told) {
        Optional<BigDecimal> low = Optional.of(core.low());
        Optional<BigDecimal> high = Optional.of(core.high());
        if (core.vague()) {
            boolean few = core.low().compareTo(BigDecimal.TEN) < 0;
            return new Amount(low, Optional.empty(), few ? Bound.AT_LEAST : Bound.MORE_THAN);
        }
        if (core.low().compareTo(core.high()) < 0) {
            return new Amount(low, high, Bound.BETWEEN);
        }
        return switch (told.orElse(Bound.EXACTLY)) {
            case MORE_THAN, AT_LEAST -> new Amount(low, Optional.empty(), told.get());
            case LESS_THAN, AT_MOST -> new Amount(Optional.empty(), high, told.get());
            case EXACTLY, ABOUT, NEARLY, BETWEEN -> new Amount(low, high, told.orElse(Bound.EXACTLY));
        };
    }
}
