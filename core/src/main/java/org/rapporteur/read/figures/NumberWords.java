package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.rules.Table;

/** The value of digits and number words, without what bounds them. */
final class NumberWords {

    private static final Pattern DIGITS = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?");
    private static final Pattern ATTACHED = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(m|mn|bn|tn|k|million|billion)");

    private final Map<String, Word> words = new HashMap<>();

    private enum Kind {
        CARDINAL,
        MULTIPLIER,
        VAGUE,
        FRACTION
    }

    private record Word(Kind kind, BigDecimal value) {}

    /** A number: its last token and its value. */
    record Number(int last, BigDecimal value, boolean vague, boolean digits, boolean fraction) {}

    NumberWords() {
        for (Table.Row row : Table.beside(NumberWords.class, "numbers.tsv").rows()) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            words.put(row.get("word"), new Word(kind, new BigDecimal(row.get("value"))));
        }
    }

    /** The number that starts with the token; the longest there is. */
    Optional<Number> at(Sentence sentence, int first) {
        String word = lower(sentence, first);
        Optional<BigDecimal> digits = digits(word);
        if (digits.isPresent()) {
            return Optional.of(multiplied(sentence, first, digits.get(), true));
        }
        Matcher attached = ATTACHED.matcher(word);
        if (attached.matches()) {
            BigDecimal value = new BigDecimal(attached.group(1))
                    .multiply(words.get(attached.group(2)).value());
            return Optional.of(new Number(first, value, false, true, false));
        }
        if (word.equals("a") || word.equals("an")) {
            return afterArticle(sentence, first);
        }
        Word known = words.get(word);
        return known == null ? Optional.empty() : spelled(sentence, first, word, known);
    }

    /** The words for the whole numbers from the least to the greatest, in their order. */
    List<String> cardinals(int least, int greatest) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().kind() == Kind.CARDINAL)
                .filter(word -> isBetween(word.getValue(), least, greatest))
                .sorted(Comparator.comparing((Map.Entry<String, Word> word) ->
                                word.getValue().value())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isBetween(Word word, int least, int greatest) {
        int value = word.value().intValue();
        return least <= value && value <= greatest;
    }

    /** The whole number that the word stands for. */
    Optional<Integer> cardinal(String word) {
        return Optional.ofNullable(words.get(word))
                .filter(known -> known.kind() == Kind.CARDINAL)
                .map(known -> known.value().intValue());
    }

    private static Optional<BigDecimal> digits(String word) {
        return DIGITS.matcher(word).matches() ? Optional.of(new BigDecimal(word.replace(",", ""))) : Optional.empty();
    }

    /** "a dozen", "a hundred", "a couple of", "a few", "a third of". */
    private Optional<Number> afterArticle(Sentence sentence, int article) {
        if (article + 1 >= sentence.size()) {
            return Optional.empty();
        }
        String word = lower(sentence, article + 1);
        Word known = words.get(word);
        if (known == null || word.length() < 3) {
            return Optional.empty();
        }
        return switch (known.kind()) {
            case MULTIPLIER -> Optional.of(multiplied(sentence, article + 1, known.value(), false));
            case VAGUE ->
                word.equals("few") || word.equals("couple")
                        ? Optional.of(vague(sentence, article + 1, known.value()))
                        : Optional.empty();
            case FRACTION ->
                followedBy(sentence, article + 1, "of")
                        ? Optional.of(new Number(article + 1, known.value(), false, false, true))
                        : Optional.empty();
            case CARDINAL -> Optional.empty();
        };
    }

    private Optional<Number> spelled(Sentence sentence, int first, String word, Word known) {
        return switch (known.kind()) {
            case CARDINAL -> Optional.of(multiplied(sentence, first, known.value(), false));
            case VAGUE ->
                word.equals("tens") && !followedBy(sentence, first, "of")
                                || word.equals("couple")
                                || word.equals("few") && !follows(sentence, first, "past", "last", "first", "the")
                        ? Optional.empty()
                        : Optional.of(vague(sentence, first, known.value()));
            case FRACTION -> fraction(sentence, first, word, known.value());
            case MULTIPLIER -> Optional.empty();
        };
    }

    private static boolean follows(Sentence sentence, int place, String... before) {
        return place > 0 && List.of(before).contains(lower(sentence, place - 1));
    }

    private static boolean followedBy(Sentence sentence, int place, String word) {
        return place + 1 < sentence.size() && lower(sentence, place + 1).equals(word);
    }

    /** "half a million", "half of", "two-thirds of". */
    private Optional<Number> fraction(Sentence sentence, int first, String word, BigDecimal value) {
        if (word.equals("half") && followedBy(sentence, first, "a") && first + 2 < sentence.size()) {
            Word unit = words.get(lower(sentence, first + 2));
            if (unit != null && unit.kind() == Kind.MULTIPLIER) {
                return Optional.of(new Number(first + 2, unit.value().multiply(value), false, false, false));
            }
        }
        boolean whole = word.equals("half") || word.indexOf('-') > 0;
        return whole && (followedBy(sentence, first, "of") || word.equals("half") && followedBy(sentence, first, "the"))
                ? Optional.of(new Number(first, value, false, false, true))
                : Optional.empty();
    }

    /** "1.2 million", "two hundred thousand", "two hundred and fifty". */
    private Number multiplied(Sentence sentence, int first, BigDecimal start, boolean digits) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = start;
        int last = first;
        boolean multiplied = false;
        for (int i = first + 1; i < sentence.size(); i++) {
            Word next = words.get(lower(sentence, i));
            if (next == null) {
                if (!(multiplied && lower(sentence, i).equals("and") && smallFollows(sentence, i))) {
                    break;
                }
            } else if (next.kind() == Kind.MULTIPLIER && lower(sentence, i).length() > 1) {
                group = group.multiply(next.value());
                if (next.value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
                multiplied = true;
                last = i;
            } else if (next.kind() == Kind.CARDINAL && multiplied && !digits) {
                group = group.add(next.value());
                last = i;
            } else {
                break;
            }
        }
        return new Number(last, total.add(group), false, digits, false);
    }

    private boolean smallFollows(Sentence sentence, int and) {
        Word next = and + 1 < sentence.size() ? words.get(lower(sentence, and + 1)) : null;
        return next != null
                && next.kind() == Kind.CARDINAL
                && lower(sentence, and - 1).matches("hundred|thousand");
    }

    /** "hundreds of thousands", "several hundred", "tens of thousands". */
    private Number vague(Sentence sentence, int first, BigDecimal value) {
        int next = first + 1;
        if (next < sentence.size() && isMultiplier(sentence, next)) {
            return new Number(
                    next, value.multiply(words.get(lower(sentence, next)).value()), true, false, false);
        }
        if (next + 1 < sentence.size() && lower(sentence, next).equals("of")) {
            String plural = lower(sentence, next + 1);
            Word unit = plural.endsWith("s") ? words.get(plural.substring(0, plural.length() - 1)) : null;
            if (unit != null && unit.kind() == Kind.MULTIPLIER && value.compareTo(BigDecimal.TEN) >= 0) {
                return new Number(next + 1, value.multiply(unit.value()), true, false, false);
            }
        }
        return new Number(first, value, true, false, false);
    }

    private boolean isMultiplier(Sentence sentence, int place) {
        Word word = words.get(lower(sentence, place));
        return word != null
                && word.kind() == Kind.MULTIPLIER
                && lower(sentence, place).length() > 2;
    }

    static String lower(Sentence sentence, int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
