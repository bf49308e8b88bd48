package org.rapporteur.read.places;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Reads names that the engine doesn't label a place's, where what stands beside them or their own sort says so. */
final class UnlabelledNames {

    /** Says when, and is no part of a name beside it: "in Springfield Sunday". */
    private static final Pattern DAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    private static final Set<String> CALLED = Set.of(
            "city", "town", "village", "suburb", "port", "capital", "township", "borough", "district", "province");

    private final PlaceIndex index;
    private final Naming naming;
    private final Holders holders;
    private final PlaceWords words;

    UnlabelledNames(PlaceIndex index, Naming naming, Holders holders, PlaceWords words) {
        this.index = index;
        this.naming = naming;
        this.holders = holders;
        this.words = words;
    }

    /** The longest place name from the token on and before the end. */
    Optional<Sighting> read(Sentence sentence, String text, int first, int stop, Persons persons) {
        if (!canStart(sentence.token(first))) {
            return Optional.empty();
        }
        for (int end = Math.min(stop, first + Naming.LONGEST_NAME); end > first; end--) {
            Optional<Sighting> known = sentence.token(end - 1).isProperNoun()
                    ? naming.known(sentence, text, first, end)
                    : Optional.empty();
            if (known.isPresent() && isPlace(known.get(), persons)) {
                return known;
            }
            if (known.isPresent() && beginsOrganisation(known.get(), persons)) {
                return known.map(Sighting::asPartOfName);
            }
        }
        return Optional.empty();
    }

    private static boolean canStart(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) || token.isProperNoun();
    }

    /** "Omaha Police Department", but not the "Lincoln Center" nor "Paris Hilton Inc.". */
    private static boolean beginsOrganisation(Sighting sighting, Persons persons) {
        Sentence sentence = sighting.sentence();
        int before = sighting.first() - 1;
        return sentence.token(sighting.first()).label() == NameLabel.ORGANISATION
                && (before < 0 || sentence.token(before).label() != NameLabel.ORGANISATION)
                && sighting.isWidelyKnown()
                && !persons.isPerson(sentence, sighting.first(), sighting.end());
    }

    private boolean isPlace(Sighting sighting, Persons persons) {
        Sentence sentence = sighting.sentence();
        if (!holders.after(sentence, sighting.end(), sighting.places()).isEmpty()) {
            return true;
        }
        return !isIn(sighting, NameLabel.ORGANISATION)
                && !naming.isPartOfName(sentence, sighting.end())
                && (!persons.isPerson(sentence, sighting.first(), sighting.end())
                        || isTakenForPerson(sighting, persons))
                && !isWithinLongerName(sighting)
                && (isIn(sighting, NameLabel.LOCATION) || isLarger(sighting) || isMarked(sighting));
    }

    private static boolean isIn(Sighting sighting, NameLabel label) {
        return sighting.sentence().tokens().subList(sighting.first(), sighting.end()).stream()
                .anyMatch(token -> token.label() == label);
    }

    /** "from Lincoln Riley": part of a longer name that the lists don't have. */
    private static boolean isWithinLongerName(Sighting sighting) {
        Sentence sentence = sighting.sentence();
        boolean before = sighting.first() > 0 && isUnlabelledName(sentence.token(sighting.first() - 1));
        boolean after = sighting.end() < sentence.size() && isUnlabelledName(sentence.token(sighting.end()));
        return before || after;
    }

    private static boolean isUnlabelledName(Token token) {
        return token.isProperNoun()
                && !DAY.matcher(token.text()).matches()
                && token.label() != NameLabel.LOCATION
                && Character.isLetter(token.text().charAt(0));
    }

    /** A sea's, area's or region's name needs no mark, unless it is a word at the start or one of two meanings. */
    private boolean isLarger(Sighting sighting) {
        return sighting.first() > 0
                && sighting.text().length() > 3
                && index.hasLarger(sighting.text())
                && !index.isWeak(sighting.text());
    }

    /** "in Redfield", "Redfield police": what stands beside it says more than the engine's label of a person. */
    private boolean isTakenForPerson(Sighting sighting, Persons persons) {
        Sentence sentence = sighting.sentence();
        boolean named = persons.isSurname(sentence, sighting.first(), sighting.end())
                || persons.isBesideName(sentence, sighting.first(), sighting.end());
        boolean whole = !isPersonAt(sentence, sighting.first() - 1) && !isPersonAt(sentence, sighting.end());
        return !named
                && whole
                && (words.isIn(sentence, sighting.first() - 1)
                        || isCalledPlace(sentence, sighting.first())
                        || words.ofPlaceFollows(sentence, sighting.end()));
    }

    /** "the city of Homs", "the suburb of Redding". */
    private static boolean isCalledPlace(Sentence sentence, int first) {
        return first > 1
                && sentence.token(first - 1).text().equals("of")
                && CALLED.contains(sentence.token(first - 2).lemma());
    }

    private static boolean isPersonAt(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).label() == NameLabel.PERSON;
    }

    /** A city's name needs a preposition, or "police" or "residents" behind it, and a city of some size or two words. */
    private boolean isMarked(Sighting sighting) {
        boolean marked = words.placeFollows(sighting.sentence(), sighting.first())
                || isCalledPlace(sighting.sentence(), sighting.first())
                || words.ofPlaceFollows(sighting.sentence(), sighting.end());
        return marked && (sighting.isPeopled() || sighting.end() - sighting.first() > 1);
    }
}
