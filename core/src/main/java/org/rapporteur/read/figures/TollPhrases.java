package org.rapporteur.read.figures;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases of a report's whole text that tell how many were killed or shot: lists of names, charges, "a fourth victim". */
final class TollPhrases {

    /** "a fourth victim", "the fifth person shot". */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?i)\\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[4-9]th) (?:(?:shooting|gunshot|adult|male|female|wounded|injured|teenage|other) )?(?:victim|person|man|woman|boy|girl|teen|teenager|individual|adult|patient|male|female)\\b");

    private static final List<String> ORDINALS =
            List.of("", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    /** "identified the victims as Ann Lee, 23, Bob Roe, 40, and Cy Poe, 7". */
    private static final Pattern LISTED = Pattern.compile(
            "(?:victims?|dead|deceased|killed|them|those)\\b[^.]{0,40}?\\b(?:as|were|are|include[ds]?|:)\\s*((?:[^.]|\\b[A-Z]\\.|Jr\\.|Sr\\.|\\d\\.){5,400})");

    private static final Pattern AGED = Pattern.compile("\\p{Lu}[^,;.]{2,40},\\s*\\d{1,2}\\b");

    /** "charged with three counts of aggravated murder". */
    private static final Pattern CHARGED = Pattern.compile(
            "(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?:felony )?counts? of (?:[a-z]+[- ]degree |aggravated |capital |felony )?(attempted )?(?:[a-z]+[- ]degree |capital |aggravated )?(?:murder|homicide|manslaughter)");

    private static final List<String> NUMBERS =
            List.of("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private TollPhrases() {}

    /** How many persons with their ages stand in a list of victims; the longest list counts. */
    static int listed(String text) {
        int most = 0;
        Matcher lists = LISTED.matcher(text);
        while (lists.find()) {
            Matcher persons = AGED.matcher(lists.group(1));
            int here = 0;
            while (persons.find()) {
                here++;
            }
            most = Math.max(most, here);
        }
        return most;
    }

    /** The greatest number of murders, or of attempts, that somebody is charged with; 0 if none is told. */
    static int charged(String text, boolean attempted) {
        int most = 0;
        Matcher charges = CHARGED.matcher(text);
        while (charges.find()) {
            String number = charges.group(1).toLowerCase(Locale.ROOT);
            if ((charges.group(2) != null) == attempted) {
                int value = NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number);
                most = Math.max(most, value);
            }
        }
        return Math.min(most, TollEvidence.GREATEST);
    }

    /** The greatest victim told by a place in a row: 4 for "a fourth victim"; 0 if none is. */
    static int ordinal(String text) {
        int most = 0;
        Matcher ordinals = ORDINAL.matcher(text);
        while (ordinals.find()) {
            String word = ordinals.group(1).toLowerCase(Locale.ROOT);
            most = Math.max(most, ORDINALS.contains(word) ? ORDINALS.indexOf(word) : word.charAt(0) - '0');
        }
        return most;
    }
}
