package org.rapporteur.read.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.names.Gazetteer;

/** Tells the persons of one report from the places of the same name: "Paris Hilton", "Michael Jordan", "Jordan said". */
final class Persons {

    private final Gazetteer gazetteer;
    private final Set<String> surnames;

    private Persons(Gazetteer gazetteer, Set<String> surnames) {
        this.gazetteer = gazetteer;
        this.surnames = Set.copyOf(surnames);
    }

    /** The persons that the engine finds with more than one name. */
    static Persons of(List<Sentence> sentences, Gazetteer gazetteer) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int at = 1; at < sentence.size(); at++) {
                boolean last = at + 1 == sentence.size() || !isPerson(sentence.token(at + 1));
                if (last && isPerson(sentence.token(at)) && isPerson(sentence.token(at - 1))) {
                    surnames.add(sentence.token(at).text());
                }
            }
        }
        return new Persons(gazetteer, surnames);
    }

    private static boolean isPerson(Token token) {
        return token.label() == NameLabel.PERSON && token.isProperNoun();
    }

    /** Whether the engine says so, a person of the report has this surname, or a given name is in or before it. */
    boolean isPerson(Sentence sentence, int first, int end) {
        return isLabelled(sentence, first, end)
                || isSurname(sentence, first, end)
                || isBesideName(sentence, first, end);
    }

    /** Whether the engine says so. */
    boolean isLabelled(Sentence sentence, int first, int end) {
        return sentence.tokens().subList(first, end).stream().anyMatch(token -> token.label() == NameLabel.PERSON);
    }

    /** Whether a person of the report has this surname. */
    boolean isSurname(Sentence sentence, int first, int end) {
        return end == first + 1 && surnames.contains(sentence.token(first).text());
    }

    /** Whether a given name is in or before it. */
    boolean isBesideName(Sentence sentence, int first, int end) {
        boolean before = first > 0 && isGivenName(sentence.token(first - 1));
        boolean after = end == first + 1
                && end < sentence.size()
                && isGivenName(sentence.token(first))
                && sentence.token(end).isProperNoun();
        return before || after;
    }

    private boolean isGivenName(Token token) {
        return token.isProperNoun() && token.label() != NameLabel.LOCATION && gazetteer.isGivenName(token.text());
    }
}
