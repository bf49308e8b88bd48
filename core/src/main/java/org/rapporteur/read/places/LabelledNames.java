package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.language.Sentence;

/** Reads what the engine labels a place: one name, several in a row, a street's or county's, or one not in the lists. */
final class LabelledNames {

    private final Naming naming;
    private final PlaceWords words;

    LabelledNames(Naming naming, PlaceWords words) {
        this.naming = naming;
        this.words = words;
    }

    /** The place names of a run of labelled tokens; a compound may reach beyond its end. */
    List<Sighting> read(Sentence sentence, String text, int first, int end, Persons persons) {
        boolean person = persons.isSurname(sentence, first, end) && !words.placeFollows(sentence, first);
        if (person || words.areOrdinary(sentence.tokens().subList(first, end))) {
            return naming.known(sentence, text, first, end).filter(known -> !person).stream()
                    .toList();
        }
        boolean partFollows = naming.isPartOfName(sentence, end);
        if (partFollows || end - first > 1 && naming.isPartOfName(sentence, end - 1)) {
            return List.of(naming.compound(sentence, text, first, partFollows ? end : end - 1));
        }
        List<Sighting> row = row(sentence, text, first, end);
        return row.isEmpty() ? List.of(naming.unknown(sentence, text, first, end)) : row;
    }

    /** The names that make up the run; empty if some of it is none. */
    private List<Sighting> row(Sentence sentence, String text, int first, int end) {
        List<Sighting> row = new ArrayList<>();
        int at = startAfterDirection(sentence, text, first, end);
        while (at < end) {
            Optional<Sighting> next = naming.longest(sentence, text, at, end)
                    .filter(known -> known.end() - known.first() == end - first || known.isWidelyKnown());
            if (next.isEmpty()) {
                return List.of();
            }
            row.add(next.get());
            at = next.get().end();
        }
        return row;
    }

    private int startAfterDirection(Sentence sentence, String text, int first, int end) {
        boolean direction = end - first > 1
                && words.isDirection(sentence.token(first))
                && naming.longest(sentence, text, first, end).isEmpty();
        return direction ? first + 1 : first;
    }
}
