package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.data.DataFile;
import org.rapporteur.model.Span;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Tag;
import org.rapporteur.read.dates.Meaning.Unit;
import org.rapporteur.read.rules.Item;
import org.rapporteur.read.rules.Lexicon;
import org.rapporteur.read.rules.Word;
import org.rapporteur.read.rules.Word.Shape;
import org.rapporteur.read.rules.Words;

/** What words and numbers mean by themselves: the phrases of the word list, and numbers by their size and shape. */
final class Vocabulary implements Lexicon<Meaning> {

    private static final Set<String> NUMBER_CATEGORIES = Set.of(
            "Digits",
            "DayNumber",
            "MonthNumber",
            "HourNumber",
            "MinuteNumber",
            "Year2",
            "Year4",
            "Clock4",
            "DottedClock",
            "DecadeYear",
            "Decade2");

    /** Words before a hyphen that leave the number after it a date or an hour: "mid-1990", "post-2003", "UTC-5". */
    private static final Set<String> DATE_PREFIXES =
            Set.of("mid", "pre", "post", "early", "late", "circa", "utc", "gmt");

    /** Letters that may stand directly before the digits of a date: "Q3", "FY2012". */
    private static final Set<String> DATE_LETTERS = Set.of("q", "h", "fy", "ad");

    /** Months that are surnames too. */
    private static final Set<String> NAMES = Set.of("may");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "sen", "gov", "gen", "rep");

    /** Words that may stand before a month with a capital of their own. */
    private static final Set<String> BEFORE_MONTHS = Set.of(
            "in",
            "since",
            "by",
            "until",
            "at",
            "till",
            "from",
            "to",
            "through",
            "throughout",
            "during",
            "before",
            "after",
            "of",
            "for",
            "on",
            "and",
            "or",
            "last",
            "next",
            "this",
            "each",
            "every",
            "early",
            "late",
            "mid",
            "between",
            "the",
            "a",
            "february",
            "march",
            "april",
            "may",
            "june",
            "jan",
            "feb",
            "apr",
            "january",
            "as",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Set<String> WISHED =
            Set.of("he", "she", "they", "we", "it", "you", "i", "god", "his", "her", "their", "mr", "mrs");

    /** Categories whose words have no capital within a sentence unless they are names. */
    private static final Set<String> LOWER_CASE = Set.of("NamedClock", "Frequency");

    private static final Set<String> BEFORE_CLOCKS = Set.of(
            "at", "before", "until", "till", "by", "after", "around", "about", "since", "from", "past", "a.m.", "p.m.");

    /** Units that are abbreviated; with a capital they are something else. */
    private static final Set<String> ABBREVIATED = Set.of("min", "mins", "sec", "secs");

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\"");

    private record Entry(String category, List<Word> phrase, Meaning meaning) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Set<String> categories = new HashSet<>(NUMBER_CATEGORIES);

    Vocabulary(Holidays holidays, PlaceZones zones) {
        for (String line : DataFile.lines(Vocabulary.class, "words.tsv")) {
            String[] columns = line.split("\t");
            add(columns[0], columns[1], meaning(columns[0], columns[2]));
        }
        for (int i = 0; i < holidays.names().size(); i++) {
            add("Holiday", holidays.names().get(i), new Tag(i, ""));
        }
        categories.add("OpeningUnits");
        zones.byName().forEach((name, zone) -> add("ZonePlace", name, new Tag(0, zone)));
    }

    private void add(String category, String phrase, Meaning meaning) {
        List<Word> words = Words.of(phrase, List.of(new Span(0, phrase.length())));
        List<Word> bare = words.subList(0, words.size() - 1);
        byFirst.computeIfAbsent(bare.get(0).form(), any -> new ArrayList<>()).add(new Entry(category, bare, meaning));
        categories.add(category);
    }

    private static Meaning meaning(String category, String value) {
        int space = value.indexOf(' ');
        return switch (category) {
            case "Unit", "Units", "MidUnit", "LongUnit", "OneWeek" ->
                new Unit(Grain.valueOf(value.substring(0, space)), Integer.parseInt(value.substring(space + 1)));
            case "Small", "Tens", "Hundred", "Thousand", "Dozen", "A" -> Quantity.of(Double.parseDouble(value));
            case "Vague" -> new Quantity(Double.parseDouble(value), true, false);
            case "Couple" -> new Quantity(Double.parseDouble(value), false, true);
            default -> tag(value, space);
        };
    }

    private static Tag tag(String value, int space) {
        boolean numbered = Character.isDigit(value.charAt(0)) || value.charAt(0) == '-';
        if (!numbered) {
            return new Tag(0, value);
        }
        return space < 0
                ? new Tag(Integer.parseInt(value), "")
                : new Tag(Integer.parseInt(value.substring(0, space)), value.substring(space + 1));
    }

    @Override
    public Set<String> categories() {
        return Set.copyOf(categories);
    }

    @Override
    public List<Item<Meaning>> items(List<Word> words, int place) {
        Word word = words.get(place);
        List<Entry> entries = byFirst.getOrDefault(word.form(), List.of());
        if (word.is(Shape.DIGITS) && entries.isEmpty()) {
            return numbers(words, place);
        }
        List<Item<Meaning>> items = word.is(Shape.DIGITS) ? new ArrayList<>(numbers(words, place)) : new ArrayList<>();
        for (Entry entry : entries) {
            if (stands(entry.phrase(), words, place) && !isOtherName(entry, words, place)) {
                int end = place + entry.phrase().size();
                items.add(item(entry.category(), place, end, entry.meaning()));
                if (entry.category().equals("Units") && opensSentence(words, place)) {
                    items.add(item("OpeningUnits", place, end, entry.meaning()));
                }
            }
        }
        return items;
    }

    private static Item<Meaning> item(String category, int place, int end, Meaning meaning) {
        return new Item<>(category, place, end, meaning, "", -1, false, List.of());
    }

    /** Whether a word only looks like a time: a name or a wish: "Theresa May", "May he live", "the SEC", "Golden Dawn". */
    private boolean isOtherName(Entry entry, List<Word> words, int place) {
        if (ABBREVIATED.contains(entry.phrase().get(0).form())) {
            return words.get(place).capital();
        }
        if (LOWER_CASE.contains(entry.category())) {
            return words.get(place).capital() && isNamed(words, place);
        }
        boolean month = entry.category().equals("MonthName")
                && NAMES.contains(words.get(place).form());
        return month && (followsName(words, place) || isWish(words, place));
    }

    /** "The Pacific Dawn", "China Daily", "Dawn Primarolo", but not "At Noon", "12 Noon" or "Daily flights". */
    private boolean isNamed(List<Word> words, int place) {
        if (opensSentence(words, place)) {
            return isCapital(words, place + 1)
                    && !byFirst.containsKey(words.get(place + 1).form());
        }
        Word before = words.get(place - 1);
        return !before.is(Shape.DIGITS) && !BEFORE_CLOCKS.contains(before.form());
    }

    /** "Theresa May" and "Mr. May", but not "Since May", "Friday May 7" or "Last May". */
    private static boolean followsName(List<Word> words, int place) {
        boolean day = place + 1 < words.size() && words.get(place + 1).is(Shape.DIGITS);
        if (place == 0 || day) {
            return false;
        }
        Word before = words.get(place - 1);
        boolean title = before.is(".")
                && place > 1
                && TITLES.contains(words.get(place - 2).form());
        return title || isCapital(words, place - 1) && !BEFORE_MONTHS.contains(before.form());
    }

    /** "May he rest in peace." */
    private static boolean isWish(List<Word> words, int place) {
        return opensSentence(words, place)
                && place + 1 < words.size()
                && WISHED.contains(words.get(place + 1).form());
    }

    private static boolean opensSentence(List<Word> words, int place) {
        boolean opens = place == 0
                || words.get(place - 1).is(Shape.BREAK)
                || ENDS.contains(words.get(place - 1).form());
        return opens && words.get(place).capital();
    }

    private static boolean isCapital(List<Word> words, int place) {
        return place < words.size()
                && words.get(place).is(Shape.LETTERS)
                && words.get(place).capital();
    }

    private List<Item<Meaning>> numbers(List<Word> words, int place) {
        return isPartOfName(words, place) ? List.of() : new Numbers(words.get(place), place).items();
    }

    private static boolean stands(List<Word> phrase, List<Word> words, int place) {
        if (place + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            Word wanted = phrase.get(i);
            Word here = words.get(place + i);
            if (!here.is(wanted.form()) || wanted.capital() && !here.capital()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the digits belong to a name such as "S-300" or "MH17". */
    private boolean isPartOfName(List<Word> words, int place) {
        if (place == 0 || !words.get(place).joined()) {
            return false;
        }
        Word before = words.get(place - 1);
        if (before.is(Shape.LETTERS)) {
            return !DATE_LETTERS.contains(before.form());
        }
        boolean hyphened = before.is("-") && before.joined() && place > 1;
        if (!hyphened || !words.get(place - 2).is(Shape.LETTERS)) {
            return false;
        }
        String first = words.get(place - 2).form();
        return !DATE_PREFIXES.contains(first)
                && byFirst.getOrDefault(first, List.of()).stream()
                        .noneMatch(entry -> entry.category().startsWith("Month"));
    }
}
