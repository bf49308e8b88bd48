package org.rapporteur.read.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many of all who were harmed died, as one sentence tells it: "one of the five has died". */
final class PartsOfAll {

    private static final List<String> NUMBERS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
    private static final String DIED = "(?:died|dies|dead|killed|fatally)\\b";

    /** "One of the five victims has died". */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?i)\\b(?<some>N) of (?:the |those |these |his |her |their )?(?<all>N) (?!people who|who|killed|dead)[^.;]{0,90}?\\b"
                            .replace("N)", NUMBER.substring(1))
                    + DIED);

    /** "shot four teenagers, killing two of them", "two victims, one of whom was dead". */
    private static final Pattern OF_THEM = Pattern.compile(
            ("(?i)\\b(?<all>N) [^.;]{1,60}?\\b(?:(?:killing|killed) (?:at least )?(?<some>N) of (?:them|whom)|"
                                    + "(?<rest>N) of (?:them|whom) [^.;,]{0,30}?")
                            .replace("N)", NUMBER.substring(1))
                    + DIED + ")");

    /** "six people were shot, one fatally". */
    private static final Pattern FATALLY = Pattern.compile(
            "(?i)\\b(?<all>N) [^.;]{0,60}?\\b(?:shot|struck|hit|wounded|injured)\\b[^.;]{0,30}?\\b(?<some>N) (?:of (?:them|whom) )?fatally\\b"
                    .replace("N)", NUMBER.substring(1)));

    private PartsOfAll() {}

    /** Some of all. */
    record Part(int killed, int all) {}

    /** What the sentence tells, if it tells it so. */
    static Optional<Part> in(String sentence) {
        return found(OF_ALL.matcher(sentence))
                .or(() -> found(FATALLY.matcher(sentence)))
                .or(() -> found(OF_THEM.matcher(sentence)));
    }

    private static Optional<Part> found(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String some = matcher.group("some");
        int killed = value(some == null ? matcher.group("rest") : some);
        return Optional.of(new Part(killed, value(matcher.group("all"))));
    }

    private static int value(String number) {
        int word = NUMBERS.indexOf(number.toLowerCase(Locale.ROOT));
        return word > 0 ? word : Integer.parseInt(number);
    }
}
