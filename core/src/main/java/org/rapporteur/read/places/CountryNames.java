package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.NameMatch;

/** Countries' names as places: not where they are adjectives ("U.S. troops"), persons or part of a longer name. */
final class CountryNames {

    private final PlaceIndex index;
    private final Naming naming;

    CountryNames(PlaceIndex index, Naming naming) {
        this.index = index;
        this.naming = naming;
    }

    /** Whether the known name is a country's. */
    static boolean isCountry(NameMatch name) {
        return name.wholeWords() && name.first(NameKind.COUNTRY).isPresent();
    }

    /** The place after the name's last token; a possessive mark that is a token of its own is not part of it. */
    static int end(Sentence sentence, NameMatch name) {
        int end = name.endWord();
        boolean glued = end > name.firstWord() + 1
                && sentence.token(end - 1).span().start() >= name.span().end();
        return glued ? end - 1 : end;
    }

    /** The country as a place; with the other places of its name if it is one of several meanings. */
    Optional<Sighting> read(Sentence sentence, String text, NameMatch name, Persons persons) {
        int end = end(sentence, name);
        if (isAdjective(sentence, name, end)
                || isPerson(sentence, name, end, persons)
                || naming.isPartOfName(sentence, end)) {
            return Optional.empty();
        }
        List<KnownPlace> bearers = new ArrayList<>(countries(name));
        if (name.weak() || bearers.isEmpty()) {
            index.named(name.span().in(text)).stream()
                    .filter(place -> !bearers.contains(place))
                    .forEach(bearers::add);
        }
        return Optional.of(naming.of(sentence, text, name.firstWord(), end, bearers));
    }

    private static boolean isAdjective(Sentence sentence, NameMatch name, int end) {
        return name.first(NameKind.NATIONALITY).isPresent()
                && end < sentence.size()
                && isNounOrAdjective(sentence.token(end));
    }

    private static boolean isNounOrAdjective(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ");
    }

    private static boolean isPerson(Sentence sentence, NameMatch name, int end, Persons persons) {
        return name.alsoGivenName() && persons.isLabelled(sentence, name.firstWord(), end)
                || name.weak() && persons.isPerson(sentence, name.firstWord(), end);
    }

    private List<KnownPlace> countries(NameMatch name) {
        return name.candidates().stream()
                .filter(known -> known.kind() == NameKind.COUNTRY)
                .map(KnownName::country)
                .flatMap(Optional::stream)
                .map(index::country)
                .flatMap(Optional::stream)
                .toList();
    }
}
