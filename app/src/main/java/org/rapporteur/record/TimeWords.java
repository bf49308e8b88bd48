package org.rapporteur.record;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A TIMEX3 value in words: "Friday" where no date is known, "7 May" where no year is, "week of 2013-05-13", "since 2011-03". */
public final class TimeWords {

    private static final String OPEN_YEAR = "XXXX-";

    private static final Map<String, String> PARTS_OF_DAY =
            Map.of("MO", "morning", "MI", "midday", "AF", "afternoon", "EV", "evening", "NI", "night", "DT", "daytime");

    private static final Map<String, String> SEASONS =
            Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");

    private static final Map<String, String> REFERENCES =
            Map.of("PAST_REF", "before", "PRESENT_REF", "then", "FUTURE_REF", "to come");

    private static final Map<Character, String> UNITS =
            Map.of('D', "day", 'W', "week", 'M', "month", 'Q', "quarter", 'Y', "year");

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4}|XXXX)-(SP|SU|FA|WI|H[12X]|Q[1-4X])");
    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,4}|X)([DWMQY])");
    private static final Pattern OPEN_WEEKDAY = Pattern.compile("WXX-([1-7])");
    private static final Pattern OPEN_DAY = Pattern.compile("(\\d{2})(?:-(\\d{2}))?");

    private TimeWords() {}

    /** The words; what has none stays as it is. */
    public static String of(String value) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            return stretch(value.substring(0, slash), value.substring(slash + 1));
        }
        int clock = value.indexOf('T');
        boolean timed = clock > 0 && !value.startsWith("P") && !REFERENCES.containsKey(value);
        return timed
                ? (date(value.substring(0, clock)) + " " + clock(value.substring(clock + 1))).strip()
                : date(value);
    }

    private static String stretch(String from, String to) {
        if (from.equals("..")) {
            return "until " + of(to);
        }
        return to.equals("..") ? "since " + of(from) : of(from) + " to " + of(to);
    }

    private static String clock(String value) {
        return PARTS_OF_DAY.getOrDefault(value, value);
    }

    private static String date(String value) {
        if (REFERENCES.containsKey(value)) {
            return REFERENCES.get(value);
        }
        Matcher length = LENGTH.matcher(value);
        if (length.matches()) {
            return length(length.group(1), UNITS.get(length.group(2).charAt(0)));
        }
        Matcher part = PART_OF_YEAR.matcher(value);
        if (part.matches()) {
            return partOfYear(part.group(1), part.group(2));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), week.group(3) != null);
        }
        return value.startsWith(OPEN_YEAR) ? withoutYear(value.substring(OPEN_YEAR.length())) : years(value);
    }

    private static String length(String number, String unit) {
        return number.equals("X") ? unit + "s" : number + " " + unit + (number.equals("1") ? "" : "s");
    }

    private static String partOfYear(String year, String part) {
        String known = year.startsWith("X") ? "" : year;
        if (SEASONS.containsKey(part)) {
            return (SEASONS.get(part) + " " + known).strip();
        }
        char place = part.charAt(1);
        String whole = part.charAt(0) == 'H' ? "half of the year" : "quarter";
        if (place == 'X') {
            return (part.charAt(0) == 'H' ? "half a year" : "a quarter") + (known.isEmpty() ? "" : " of " + known);
        }
        String nth = Map.of('1', "1st", '2', "2nd", '3', "3rd", '4', "4th").get(place);
        return known.isEmpty() ? nth + " " + whole : year + "-" + part;
    }

    private static String week(int year, int week, boolean weekend) {
        try {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
            return weekend ? "weekend of " + monday.plusDays(5) : "week of " + monday;
        } catch (DateTimeException e) {
            return year + "-W" + week;
        }
    }

    private static String withoutYear(String rest) {
        Matcher weekday = OPEN_WEEKDAY.matcher(rest);
        if (weekday.matches()) {
            return DayOfWeek.of(Integer.parseInt(weekday.group(1))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        Matcher day = OPEN_DAY.matcher(rest);
        if (day.matches() && Integer.parseInt(day.group(1)) >= 1 && Integer.parseInt(day.group(1)) <= 12) {
            String month = Month.of(Integer.parseInt(day.group(1))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return day.group(2) == null ? month : Integer.parseInt(day.group(2)) + " " + month;
        }
        return switch (rest) {
            case "WXX" -> "some week";
            case "WXX-WE" -> "a weekend";
            case "XX" -> "some month";
            default -> "some day";
        };
    }

    /** "1980s", "20th century"; months and days that are not told are left out. */
    private static String years(String value) {
        String told = value.replaceAll("(-XX)+$", "");
        if (told.matches("\\d{3}X?")) {
            return told.substring(0, 3) + "0s";
        }
        if (told.matches("\\d{2}(XX)?")) {
            return century(Integer.parseInt(told.substring(0, 2)) + 1);
        }
        return told.equals("XXXX") ? "some year" : told;
    }

    private static String century(int number) {
        boolean teens = number / 10 == 1;
        String ending = teens
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending + " century";
    }
}
