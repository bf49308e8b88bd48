package org.rapporteur.ingest.layout;

/** A text as rules see it: one character for each of the original's, with blanks, quotes and apostrophes made alike. */
final class View {

    private View() {}

    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\n',
                    '\r',
                    '\t',
                    '\f',
                    '\u000b',
                    '\u00a0',
                    '\u2002',
                    '\u2003',
                    '\u2009',
                    '\u202f',
                    '\u200b',
                    '\u2028',
                    '\u2029',
                    '\ufeff' -> ' ';
            case '\u2018', '\u2019', '\u201b', '\u2032', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u2012', '\u2015' -> '\u2014';
            default -> c;
        };
    }
}
