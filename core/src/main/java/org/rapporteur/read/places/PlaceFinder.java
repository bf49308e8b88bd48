package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.NameMatch;
import org.rapporteur.read.names.Table;

/** Finds the names in a sentence that are places', and leaves those of persons and organisations. */
final class PlaceFinder {

    /** Tokens: "Deir ez - Zor" with the hyphen parted has four. */
    private static final int LONGEST_NAME = 6;

    /** A name that the engine doesn't label a place's must belong to a place of some size. */
    private static final long LEAST_PEOPLE = 5_000;

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "from",
            "outside",
            "around",
            "toward",
            "towards",
            "into",
            "across",
            "throughout",
            "inside",
            "between",
            "via",
            "off",
            "over");

    private static final Set<String> DIRECTIONS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "downtown",
            "greater",
            "upper",
            "lower");

    private final PlaceIndex index;
    private final Naming naming;
    private final Holders holders;
    private final Set<String> notPlaces;

    PlaceFinder(PlaceIndex index, Holders holders) {
        this.index = index;
        this.naming = new Naming(index, FeatureWords.load());
        this.holders = holders;
        this.notPlaces = new HashSet<>();
        Table.bundled(PlaceFinder.class, "not-places.tsv")
                .rows()
                .forEach(row -> notPlaces.add(row.get("word").toLowerCase(Locale.ROOT)));
    }

    /**
     * The place names of the sentence, from left to right, without overlap.
     *
     * @param names the known names in it
     */
    List<Sighting> find(Sentence sentence, String text, List<NameMatch> names, Persons persons) {
        List<Sighting> found = new ArrayList<>();
        BitSet taken = takenByOthers(sentence, names);
        int at = 0;
        while (at < sentence.size()) {
            int place = at;
            Optional<NameMatch> country = names.stream()
                    .filter(name -> name.firstWord() == place && isCountry(name))
                    .findFirst();
            int run = endOfLabelled(sentence, at, taken);
            if (taken.get(at)) {
                at++;
            } else if (shortened(sentence, at).isPresent()) {
                found.add(naming.of(
                        sentence,
                        text,
                        at,
                        at + 1,
                        shortened(sentence, at).stream().toList()));
                at++;
            } else if (country.isPresent()) {
                country(sentence, text, country.get(), persons).ifPresent(found::add);
                at = endWithoutPossessive(sentence, country.get());
            } else if (run > at) {
                List<Sighting> labelled = labelled(sentence, text, at, run, persons);
                found.addAll(labelled);
                at = Math.max(
                        run, labelled.stream().mapToInt(Sighting::end).max().orElse(run));
            } else {
                Optional<Sighting> sighting = unlabelled(sentence, text, at, taken, persons);
                sighting.ifPresent(found::add);
                at = sighting.map(Sighting::end).orElse(at + 1);
            }
        }
        return found;
    }

    /** A region's name as newspapers shorten it after a comma: ", Calif." */
    private Optional<KnownPlace> shortened(Sentence sentence, int at) {
        return at > 1 && sentence.token(at - 1).text().equals(",")
                ? index.abbreviated(sentence.token(at).text())
                : Optional.empty();
    }

    /** The tokens of organisations, outlets, armed groups and persons; capitals and countries may yet be places. */
    private static BitSet takenByOthers(Sentence sentence, List<NameMatch> names) {
        BitSet taken = new BitSet(sentence.size());
        for (NameMatch name : names) {
            boolean placeLike = name.candidates().stream().anyMatch(PlaceFinder::mayBePlace);
            boolean labelled = sentence.tokens().subList(name.firstWord(), name.endWord()).stream()
                    .allMatch(token -> token.label() == NameLabel.LOCATION);
            if (!placeLike && !(name.weak() && labelled)) {
                taken.set(name.firstWord(), name.endWord());
            }
        }
        return taken;
    }

    private static boolean mayBePlace(KnownName name) {
        return name.kind() == NameKind.COUNTRY || name.kind() == NameKind.CAPITAL;
    }

    private static boolean isCountry(NameMatch name) {
        return name.wholeWords() && name.first(NameKind.COUNTRY).isPresent();
    }

    /** A country's name, unless it goes before a noun as its adjective does: "U.S. troops". */
    private Optional<Sighting> country(Sentence sentence, String text, NameMatch name, Persons persons) {
        int end = endWithoutPossessive(sentence, name);
        boolean adjective = name.first(NameKind.NATIONALITY).isPresent()
                && end < sentence.size()
                && isNounOrAdjective(sentence.token(end));
        boolean person = name.alsoGivenName() && persons.isLabelled(sentence, name.firstWord(), end)
                || name.weak() && persons.isPerson(sentence, name.firstWord(), end);
        if (adjective || person || naming.isPartOfName(sentence, end)) {
            return Optional.empty();
        }
        List<KnownPlace> bearers = new ArrayList<>();
        name.candidates().stream()
                .filter(known -> known.kind() == NameKind.COUNTRY)
                .flatMap(known -> known.country().stream())
                .flatMap(code -> index.country(code).stream())
                .forEach(bearers::add);
        if (name.weak() || bearers.isEmpty()) {
            String words = name.span().in(text);
            index.named(words).stream()
                    .filter(place -> !bearers.contains(place))
                    .forEach(bearers::add);
        }
        return Optional.of(naming.of(sentence, text, name.firstWord(), end, bearers));
    }

    private static int endWithoutPossessive(Sentence sentence, NameMatch name) {
        int end = name.endWord();
        boolean glued = end > name.firstWord() + 1
                && sentence.token(end - 1).span().start() >= name.span().end();
        return glued ? end - 1 : end;
    }

    private static boolean isNounOrAdjective(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ");
    }

    private static int endOfLabelled(Sentence sentence, int from, BitSet taken) {
        int end = from;
        while (end < sentence.size() && !taken.get(end) && sentence.token(end).label() == NameLabel.LOCATION) {
            end++;
        }
        return end;
    }

    /** What the engine labels a place: one name, several in a row, one with a street's or county's word, or unknown. */
    private List<Sighting> labelled(Sentence sentence, String text, int first, int end, Persons persons) {
        if (persons.isSurname(sentence, first, end) && !isAfterPreposition(sentence, first)) {
            return List.of();
        }
        boolean partFollows = naming.isPartOfName(sentence, end);
        if (partFollows || end - first > 1 && naming.isPartOfName(sentence, end - 1)) {
            return List.of(naming.compound(sentence, text, first, partFollows ? end : end - 1));
        }
        List<Sighting> row = new ArrayList<>();
        boolean direction = end - first > 1
                && isDirection(sentence.token(first))
                && longest(sentence, text, first, end).isEmpty();
        int at = direction ? first + 1 : first;
        while (at < end) {
            Optional<Sighting> next = longest(sentence, text, at, end)
                    .filter(known -> known.end() - known.first() == end - first || isWidelyKnown(known));
            if (next.isEmpty()) {
                return isNotPlace(sentence, first, end)
                        ? List.of()
                        : List.of(naming.unknown(sentence, text, first, end));
            }
            row.add(next.get());
            at = next.get().end();
        }
        return row;
    }

    /** One of several names in a row must be known by itself, or "Lake Moultrie" falls apart. */
    private static boolean isWidelyKnown(Sighting sighting) {
        return sighting.places().stream()
                .anyMatch(place -> place.kind() != PlaceKind.CITY
                        || place.population() >= LEAST_PEOPLE
                                && PlaceKey.of(place.name()).equals(sighting.key()));
    }

    private Optional<Sighting> longest(Sentence sentence, String text, int first, int end) {
        for (int last = Math.min(end, first + LONGEST_NAME); last > first; last--) {
            Optional<Sighting> known =
                    isNotPlace(sentence, first, last) ? Optional.empty() : naming.known(sentence, text, first, last);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private boolean isNotPlace(Sentence sentence, int first, int end) {
        List<Token> tokens = sentence.tokens().subList(first, end);
        boolean ordinary = tokens.stream()
                .allMatch(token -> notPlaces.contains(token.text().toLowerCase(Locale.ROOT)));
        return ordinary && !(tokens.size() > 1 && index.hasLarger(words(tokens)));
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** A name that the engine doesn't label a place's, if what stands beside it or its own sort says so. */
    private Optional<Sighting> unlabelled(Sentence sentence, String text, int at, BitSet taken, Persons persons) {
        if (!canStart(sentence.token(at))) {
            return Optional.empty();
        }
        int stop = taken.nextSetBit(at);
        int most = Math.min(stop < 0 ? sentence.size() : stop, at + LONGEST_NAME);
        for (int end = most; end > at; end--) {
            Optional<Sighting> known = sentence.token(end - 1).isProperNoun() && !isNotPlace(sentence, at, end)
                    ? naming.known(sentence, text, at, end)
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

    /** "Omaha Police Department", but not the "Lincoln Center" nor "Paris Hilton Inc.". */
    private static boolean beginsOrganisation(Sighting sighting, Persons persons) {
        Sentence sentence = sighting.sentence();
        int before = sighting.first() - 1;
        return sentence.token(sighting.first()).label() == NameLabel.ORGANISATION
                && (before < 0 || sentence.token(before).label() != NameLabel.ORGANISATION)
                && isWidelyKnown(sighting)
                && !persons.isPerson(sentence, sighting.first(), sighting.end());
    }

    /** Capitals, or an Arabic article. */
    private static boolean canStart(Token token) {
        return Character.isUpperCase(token.text().charAt(0)) || token.isProperNoun();
    }

    private boolean isPlace(Sighting sighting, Persons persons) {
        Sentence sentence = sighting.sentence();
        if (!holders.after(sentence, sighting.end(), sighting.places()).isEmpty()) {
            return true;
        }
        return !isIn(sighting, NameLabel.ORGANISATION)
                && !naming.isPartOfName(sentence, sighting.end())
                && !persons.isPerson(sentence, sighting.first(), sighting.end())
                && !isWithinLongerName(sighting)
                && (isIn(sighting, NameLabel.LOCATION)
                        || isLarger(sighting)
                        || isAfterPreposition(sentence, sighting.first()) && isPeopled(sighting));
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

    private static boolean isPeopled(Sighting sighting) {
        return sighting.places().stream().anyMatch(place -> place.population() >= LEAST_PEOPLE);
    }

    private static boolean isAfterPreposition(Sentence sentence, int first) {
        return first > 0
                && (PREPOSITIONS.contains(sentence.token(first - 1).text().toLowerCase(Locale.ROOT))
                        || isDirection(sentence.token(first - 1)));
    }

    private static boolean isDirection(Token token) {
        return DIRECTIONS.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
