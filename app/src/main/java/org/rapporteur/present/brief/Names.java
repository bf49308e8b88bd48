package org.rapporteur.present.brief;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a briefing names who says something. */
final class Names {

    private static final Set<String> LOWERED =
            Set.of("The", "A", "An", "His", "Her", "Its", "Their", "Some", "Several", "One", "Two", "Another", "State");

    /** "the group, which is based in Britain": the clause is not read out. */
    private static final Pattern RELATIVE = Pattern.compile(",? (?:which|who|whose|that) .{0,400}$");

    /** Bodies that are named with an article. */
    private static final Pattern BODY = Pattern.compile(
            "^United (?:Nations|States|Kingdom|Arab Emirates)$|^UN\\b|^(?:[A-Z]\\S*|for|of|and|the)(?: (?:[A-Z]\\S*|for|of|and|the))*"
                    + " (?:Observatory for Human Rights|Council|Ministry|Government|Union|Coalition|Army|League|Committee|"
                    + "Party|Office|Agency|Organization|Organisation|Association|Commission|Court|Fund|Front|Times)$"
                    + "|^[A-Z]\\S* Observatory for Human Rights$");

    private Names() {}

    /** In one line, without a comma at the end, and with a small letter where only its place gave it a great one. */
    static String plain(String name) {
        String line = RELATIVE.matcher(Quotations.oneLine(name)).replaceAll("").replaceAll("[\\s,;:]+$", "");
        int space = line.indexOf(' ');
        String first = space < 0 ? line : line.substring(0, space);
        if (BODY.matcher(line).find() && !line.startsWith("The ")) {
            return "the " + line;
        }
        return LOWERED.contains(first) ? first.toLowerCase(Locale.ROOT) + line.substring(first.length()) : line;
    }

    /** Whether it says who it is: "it" and "which" do not. */
    static boolean isClear(String name) {
        return name.length() > 3
                && !Set.of("they", "which", "that", "this", "these", "those", "officials")
                        .contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it opens with a name: "the president" could be any. */
    static boolean isName(String name) {
        String plain = plain(name);
        return isClear(name)
                && Character.isUpperCase(plain.charAt(
                        plain.startsWith("the ") && BODY.matcher(name).find() ? 4 : 0));
    }

    /** Whether it is a name to its last word: "Syrian observer group" is a description, better given in the report's words. */
    static boolean isProper(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }
}
