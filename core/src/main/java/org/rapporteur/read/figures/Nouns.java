package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.rules.Table;

/** What nouns count: people, weapons, money, measures; and the nouns whose numbers are no figures. */
final class Nouns {

    private static final Pattern AGED = Pattern.compile("[\\p{L}\\d-]{1,20}-(?:year|month|week|day)s?-olds?");
    private static final String NO_FIGURE = "-";

    private final Map<String, Noun> nouns = new HashMap<>();
    private final List<Currency> currencies = new ArrayList<>();

    /** What a noun counts; what befell them is empty where the verb must tell. */
    record Noun(String unit, Optional<String> counted) {

        /** Whether a number before it is no figure. */
        boolean isNoFigure() {
            return unit.equals(NO_FIGURE);
        }

        boolean isPeople() {
            return unit.equals("people");
        }
    }

    private record Currency(Set<String> nouns, Set<String> before, String code) {}

    Nouns() {
        for (Table.Row row : Table.beside(Nouns.class, "nouns.tsv").rows()) {
            Optional<String> counted = Optional.of(row.get("counted")).filter(word -> !word.isEmpty());
            for (String noun : row.list("nouns")) {
                nouns.putIfAbsent(noun.toLowerCase(Locale.ROOT), new Noun(row.get("unit"), counted));
            }
        }
        for (Table.Row row : Table.beside(Nouns.class, "currencies.tsv").rows()) {
            currencies.add(
                    new Currency(Set.copyOf(row.list("nouns")), Set.copyOf(row.list("before")), row.get("code")));
        }
    }

    /** What the noun at the place counts, with the noun before it if the two are known together. */
    Optional<Noun> at(Sentence sentence, int place) {
        String word = NumberWords.lower(sentence, place);
        String lemma = sentence.token(place).lemma().toLowerCase(Locale.ROOT);
        if (place > 0) {
            String before = NumberWords.lower(sentence, place - 1);
            Noun both = nouns.get(before + " " + lemma);
            if (both != null) {
                return Optional.of(both);
            }
        }
        if (AGED.matcher(word).matches()) {
            return Optional.of(new Noun("people", Optional.empty()));
        }
        Noun found = nouns.get(word);
        return Optional.ofNullable(found == null ? nouns.getOrDefault(lemma, nouns.get(singular(word))) : found);
    }

    /** Whether the noun at the place stands for people: "men", "others". */
    boolean isPeople(Sentence sentence, int place) {
        return at(sentence, place)
                .filter(noun -> noun.isPeople() || noun.unit().equals("others"))
                .isPresent();
    }

    /** "teens" that the tagger took for a name keeps its ending. */
    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The ISO 4217 code of the currency that the noun names. */
    Optional<String> currency(Sentence sentence, int place) {
        String word = NumberWords.lower(sentence, place);
        String before = place > 0 ? NumberWords.lower(sentence, place - 1) : "";
        return currencies.stream()
                .filter(currency ->
                        currency.nouns().contains(word) && currency.before().contains(before))
                .findFirst()
                .or(() -> currencies.stream()
                        .filter(currency -> currency.nouns().contains(word)
                                && currency.before().isEmpty())
                        .findFirst())
                .map(Currency::code);
    }
}
