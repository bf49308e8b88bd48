package org.rapporteur.read.transfers;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.rules.Table;

/** The words that tell through whom or over whose land arms pass, as the table has them. */
final class RouteRules {

    private static final int LONGEST_NOUN = 3;

    /** What a word is in such a sentence; the table says more. */
    enum Kind {
        ROUTE,
        EDGE,
        BOUNDS,
        CALL,
        CROSS,
        STOP,
        HUB,
        MOVE,
        TALK,
        CARGO,
        DEALER,
        FIRM,
        BROKER,
        ARRANGE,
        TRADE,
        SERVE,
        EARN,
        HIRE,
        FEE,
        TALKS
    }

    /** Kinds without which no sentence tells of a route or a broker. */
    private static final Set<Kind> TELLING = Set.of(
            Kind.ROUTE,
            Kind.EDGE,
            Kind.CALL,
            Kind.CROSS,
            Kind.STOP,
            Kind.HUB,
            Kind.DEALER,
            Kind.BROKER,
            Kind.ARRANGE,
            Kind.FEE);

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> prepositions = new EnumMap<>(Kind.class);
    private final Set<String> signs = new HashSet<>();

    RouteRules() {
        for (Table.Row row : Table.beside(RouteRules.class, "routes.tsv").rows()) {
            Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            words.computeIfAbsent(kind, absent -> new HashSet<>()).addAll(row.list("words"));
            prepositions.put(kind, row.list("at"));
            if (TELLING.contains(kind)) {
                row.list("words").forEach(word -> signs.add(word.substring(word.lastIndexOf(' ') + 1)));
                row.list("words").forEach(word -> signs.add(word.split(" ")[0]));
            }
        }
        signs.removeAll(Set.of("the", "of", "from", "with", "over"));
    }

    /** Whether the sentence has a word that may tell of a route or a broker. */
    boolean mayTell(Sentence sentence) {
        return NounPhrases.isReadable(sentence)
                && sentence.tokens().stream()
                        .anyMatch(token -> signs.contains(lower(token))
                                || signs.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether the word is of the kind. */
    boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The words of the kind. */
    Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** The prepositions that words of the kind have before a land or a dealer. */
    List<String> prepositions(Kind kind) {
        return prepositions.getOrDefault(kind, List.of());
    }

    /** Whether the phrase is headed by a noun of the kind: "an arms dealer". */
    boolean heads(Kind kind, Sentence sentence, NounPhrase phrase) {
        return endsAt(kind, sentence, phrase.first(), phrase.head());
    }

    /** Whether words of the kind end at the place and begin not before the first. */
    boolean endsAt(Kind kind, Sentence sentence, int first, int last) {
        StringBuilder ending = new StringBuilder();
        for (int i = last; i >= first && i > last - LONGEST_NOUN; i--) {
            ending.insert(0, (ending.isEmpty() ? "" : " ")).insert(0, lower(sentence.token(i)));
            if (is(kind, ending.toString())) {
                return true;
            }
        }
        return false;
    }

    /** The place behind the words of the kind that begin at the place. */
    Optional<Integer> behind(Kind kind, Sentence sentence, int place) {
        return words(kind).stream()
                .map(found -> found.split(" "))
                .filter(found -> beginsAt(found, sentence, place))
                .map(found -> place + found.length)
                .max(Integer::compare);
    }

    private static boolean beginsAt(String[] found, Sentence sentence, int place) {
        for (int i = 0; i < found.length; i++) {
            if (place + i >= sentence.size()
                    || !lower(sentence.token(place + i)).equals(found[i])) {
                return false;
            }
        }
        return true;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
