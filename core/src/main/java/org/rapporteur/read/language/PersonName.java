package org.rapporteur.read.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A person's name taken apart: what comes before the surname, and the surname. */
record PersonName(List<String> given, String surname) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** The parts in lower case without accents, hyphens, full stops, articles ("al-") and "Jr.". */
    static PersonName of(String name) {
        List<String> parts = Arrays.stream(name.split("[\\s\u00a0]+"))
                .map(PersonName::plain)
                .filter(part -> !part.isEmpty() && !SUFFIXES.contains(part))
                .toList();
        return parts.isEmpty()
                ? new PersonName(List.of(), "")
                : new PersonName(parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1));
    }

    private static String plain(String part) {
        String bare = Normalizer.normalize(part, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(bare.length());
        int from = bare.length() > 4 && (bare.startsWith("al-") || bare.startsWith("el-")) ? 3 : 0;
        for (int i = from; i < bare.length(); i++) {
            if (Character.isLetterOrDigit(bare.charAt(i))) {
                letters.append(bare.charAt(i));
            }
        }
        return letters.toString();
    }

    boolean isFull() {
        return !given.isEmpty();
    }

    /** The first part: the given name, or the family name where that comes first. */
    String firstPart() {
        return given.isEmpty() ? surname : given.get(0);
    }

    /** Whether both can name one person: the same surname, and given names that are equal, spelt alike or initials. */
    boolean fits(PersonName other) {
        if (!surname.equals(other.surname) && !(isFull() && other.isFull() && alike(surname, other.surname))) {
            return false;
        }
        if (!isFull() || !other.isFull()) {
            return surname.equals(other.surname);
        }
        return alike(firstPart(), other.firstPart());
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        boolean shortForm =
                Math.min(one.length(), other.length()) >= 3 && (one.startsWith(other) || other.startsWith(one));
        return shortForm || Math.min(one.length(), other.length()) >= 5 && differByOne(one, other);
    }

    /** Whether one letter more, less or another makes one the other. */
    private static boolean differByOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return longer - front - back <= 1;
    }
}
