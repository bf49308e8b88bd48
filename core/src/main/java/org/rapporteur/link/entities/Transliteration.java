package org.rapporteur.link.entities;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the spellings that one foreign name has in English to one key: Hezbollah and Hizbullah, Sergei and Sergey,
 * Qaddafi and Kadafi, Tartus and Tartous. Different names may share a key; it proposes, it does not decide.
 */
final class Transliteration {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("oo", "u"),
            Map.entry("ou", "u"),
            Map.entry("ee", "i"),
            Map.entry("aa", "a"),
            Map.entry("iy", "i"),
            Map.entry("ei", "i"),
            Map.entry("ey", "i"),
            Map.entry("ai", "i"),
            Map.entry("ay", "i"),
            Map.entry("ph", "f"),
            Map.entry("dh", "d"),
            Map.entry("gh", "g"),
            Map.entry("kh", "h"),
            Map.entry("ck", "k"),
            Map.entry("sch", "sh"),
            Map.entry("tz", "z"),
            Map.entry("ts", "z"),
            Map.entry("cz", "c"),
            Map.entry("q", "k"),
            Map.entry("e", "i"),
            Map.entry("o", "u"),
            Map.entry("y", "i"),
            Map.entry("j", "i"),
            Map.entry("w", "v"));

    private static final Pattern SPELLING =
            Pattern.compile("sch|oo|ou|ee|aa|iy|ei|ey|ai|ay|ph|dh|gh|kh|ck|tz|ts|cz|[qeoyjw]");

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    private Transliteration() {}

    /** The key of a folded word. */
    static String key(String word) {
        Matcher matcher = SPELLING.matcher(word);
        String spelled = matcher.replaceAll(found -> SPELLINGS.get(found.group()));
        return DOUBLED.matcher(spelled).replaceAll("$1");
    }
}
