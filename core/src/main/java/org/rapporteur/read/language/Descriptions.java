package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.EntityKind;

/**
 * One name with the noun phrases that describe its bearer: directly before it ("Foreign Minister Lavrov"), before it
 * with a comma ("his father, Hafez al-Assad,") or after it with a comma ("Kofi Annan, the mediator,").
 *
 * @param name the name
 * @param before what stands directly before it, outermost first; part of the same mention
 * @param apart what a comma parts from it; mentions of their own
 */
record Descriptions(Name name, List<NounPhrase> before, List<NounPhrase> apart) {

    /** The place of the first token of the name with what stands directly before it. */
    int first() {
        return before.isEmpty()
                ? name.first()
                : Math.min(name.first(), before.get(0).first());
    }

    /** Each name of the sentence with what describes it. */
    static List<Descriptions> of(SentenceView view, List<Name> names, List<NounPhrase> phrases) {
        Map<Integer, List<NounPhrase>> byFirst = new HashMap<>();
        Map<Integer, List<NounPhrase>> byLast = new HashMap<>();
        for (NounPhrase phrase : phrases) {
            byFirst.computeIfAbsent(phrase.first(), place -> new ArrayList<>(1)).add(phrase);
            byLast.computeIfAbsent(phrase.last(), place -> new ArrayList<>(1)).add(phrase);
        }
        List<Descriptions> all = new ArrayList<>();
        for (Name name : names) {
            List<NounPhrase> before = new ArrayList<>();
            int first = name.first();
            Optional<NounPhrase> next = directlyBefore(first, name, byLast);
            while (next.isPresent()) {
                before.add(0, next.get());
                first = next.get().first();
                next = directlyBefore(first, name, byLast);
            }
            List<NounPhrase> apart = new ArrayList<>(beforeComma(view, name, first, byLast));
            apart.addAll(afterComma(view, name, byFirst));
            all.add(new Descriptions(name, before, apart));
        }
        return all;
    }

    private static Optional<NounPhrase> directlyBefore(int first, Name name, Map<Integer, List<NounPhrase>> byLast) {
        return byLast.getOrDefault(first - 1, List.of()).stream()
                .filter(phrase -> phrase.head() == phrase.last())
                .filter(phrase -> describes(phrase, name.kind()))
                .filter(phrase -> !phrase.isPlural() || phrase.is(Lexicon.NounClass.FORCES))
                .findFirst();
    }

    private static List<NounPhrase> beforeComma(
            SentenceView view, Name name, int first, Map<Integer, List<NounPhrase>> byLast) {
        if (!view.word(first - 1).equals(",") || !closes(view, name.last() + 1)) {
            return List.of();
        }
        return byLast.getOrDefault(first - 2, List.of()).stream()
                .filter(phrase -> describes(phrase, name.kind()) && !phrase.isPlural())
                .filter(phrase -> phrase.isDefinite() || phrase.determiner().equals("a"))
                .toList();
    }

    private static List<NounPhrase> afterComma(SentenceView view, Name name, Map<Integer, List<NounPhrase>> byFirst) {
        int place = placeAfterComma(view, name.last() + 1);
        return byFirst.getOrDefault(place, List.of()).stream()
                .filter(phrase -> describes(phrase, name.kind()) && !phrase.isPlural())
                .filter(phrase -> endsAside(view, phrase.last() + 1))
                .filter(phrase -> !phrase.determiner().equals("another"))
                .toList();
    }

    private static boolean describes(NounPhrase phrase, EntityKind kind) {
        if (phrase.title().isPresent() || phrase.is(Lexicon.NounClass.RELATION)) {
            return kind == EntityKind.PERSON;
        }
        return switch (phrase.noun().orElseThrow().nounClass()) {
            case BODY, OUTLET, FORCES ->
                kind == EntityKind.ORGANISATION || kind == EntityKind.OUTLET || kind == EntityKind.ARMED_GROUP;
            default -> false;
        };
    }

    private static List<NounPhrase> apart(SentenceView view, Name name, int first, List<NounPhrase> phrases) {
        List<NounPhrase> found = new ArrayList<>();
        boolean closed = closes(view, name.last() + 1);
        for (NounPhrase phrase : phrases) {
            if (!describes(phrase, name.kind()) || phrase.isPlural()) {
                continue;
            }
            boolean precedes = phrase.last() == first - 2
                    && view.word(first - 1).equals(",")
                    && closed
                    && (phrase.isDefinite() || phrase.determiner().equals("a"));
            boolean follows = phrase.first() == placeAfterComma(view, name.last() + 1)
                    && endsAside(view, phrase.last() + 1)
                    && !phrase.determiner().equals("another");
            if (precedes || follows) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** The place after ", " or ", 35, "; -1 if no comma stands here. */
    private static int placeAfterComma(SentenceView view, int place) {
        if (!view.word(place).equals(",")) {
            return -1;
        }
        return view.isTag(place + 1, "CD") && view.word(place + 2).equals(",") ? place + 3 : place + 1;
    }

    private static boolean closes(SentenceView view, int place) {
        return place >= view.size()
                || switch (view.word(place)) {
                    case ",", ".", ";", ":", "--", "–", "—", ")" -> true;
                    default -> view.isTagOf(place, "VB") || view.isTag(place, "MD");
                };
    }

    private static boolean endsAside(SentenceView view, int place) {
        return place >= view.size()
                || switch (view.word(place)) {
                    case ",", ".", ";", ":", "--", "–", "—", ")", "who" -> true;
                    case "and" -> false;
                    default -> view.isTag(place, "IN") || view.isTag(place, "VBN");
                };
    }
}
