package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.NameMatch;
import org.rapporteur.read.names.TitleMatch;

/**
 * Finds the names of a sentence: known names, what the engine labels, designations of weapons and other capitalised
 * sequences; where two overlap the longer stands, and of two equally long the known one.
 */
final class NameFinder {

    /** "S-300", "Mi-25", "F-16", "Kh-55": letters, a hyphen, digits. */
    private static final Pattern DESIGNATION = Pattern.compile("[A-Z][A-Za-z]{0,4}-\\d{1,4}[A-Z]{0,4}s?");

    /** Designations of other things: groups of states, a disease, a visa, roads. */
    private static final Pattern NO_WEAPON = Pattern.compile("(?:G-\\d+|COVID-19|Covid-19|H-\\d[A-Z]|I-\\d+)s?");

    /** What found a known name that is also an ordinary word or somebody else's. */
    static final String WEAK = "known name, weak";

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    NameFinder(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** The names of the sentence, from left to right, without overlap. */
    List<Name> find(SentenceView view) {
        List<Name> candidates = new ArrayList<>();
        addKnown(view, candidates);
        addLabelled(view, candidates);
        addDesignations(view, candidates);
        List<Name> kept = withoutOverlap(candidates, view.size());
        addCapitalised(view, kept);
        kept.sort(Comparator.comparingInt(Name::first));
        return joined(view, kept);
    }

    private void addKnown(SentenceView view, List<Name> found) {
        for (NameMatch match : gazetteer.names(view.words(), view.spans())) {
            bearer(view, match).ifPresent(known -> {
                Span span =
                        match.wholeWords() ? view.wholeTokens(match.firstWord(), match.endWord() - 1) : match.span();
                found.add(new Name(
                        view.sentence(),
                        match.firstWord(),
                        match.endWord() - 1,
                        span,
                        view.text(span),
                        known.kind().entityKind(),
                        Optional.of(known),
                        match.weak() ? WEAK : "known name"));
            });
        }
    }

    /** The bearer that fits the surroundings; empty if none does. */
    private Optional<KnownName> bearer(SentenceView view, NameMatch match) {
        int first = match.firstWord();
        int last = match.endWord() - 1;
        boolean capitalised = Character.isUpperCase(view.text(match.span()).charAt(0))
                || match.endWord() - first > 1 && view.anyCapital(first, last);
        boolean person = view.label(first) == NameLabel.PERSON;
        boolean generic = Cast.isGeneric(match.first());
        boolean owned = generic && view.isTag(first - 1, "PRP$");
        if (owned || !capitalised && !generic || !match.wholeWords() && !saysState(match)) {
            return Optional.empty();
        }
        if (match.weak() && !supported(view, match) || generic && view.isTagOf(last + 1, "NN")) {
            return Optional.empty();
        }
        if (isPartOfLonger(view, match)) {
            return Optional.empty();
        }
        if (match.alsoGivenName() && (person || view.label(last + 1) == NameLabel.PERSON)) {
            return Optional.empty();
        }
        boolean plural = view.isTag(last, "NNPS") || view.isTag(last, "NNS");
        boolean adjective = view.isTag(last, "JJ") || plural;
        Optional<KnownName> nationality = match.first(NameKind.NATIONALITY).filter(name -> adjective);
        return nationality.isPresent() ? nationality : Optional.of(match.first());
    }

    /** "Standard" of "Standard Club": a body's name that goes on in capitals is another's. */
    private boolean isPartOfLonger(SentenceView view, NameMatch match) {
        int next = match.endWord();
        boolean body =
                match.first().kind().isOrganisation() || match.first().kind().isOutlet();
        boolean sameLabel = view.label(next) != NameLabel.NONE && view.label(next) == view.label(next - 1);
        boolean goesOn = continues(view, next) || sameLabel && view.isCapitalised(next);
        return body && !view.isHeadline() && match.wholeWords() && goesOn && !isName(view, next);
    }

    private boolean isName(SentenceView view, int place) {
        return !gazetteer.named(view.word(place)).isEmpty();
    }

    private static boolean saysState(NameMatch match) {
        return match.first(name -> name.kind() == NameKind.NATIONALITY || name.kind() == NameKind.COUNTRY)
                        .isPresent()
                || match.first().kind() == NameKind.IGO
                || match.first().kind() == NameKind.UN;
    }

    /** A weak name needs the engine's label of the same sort on all its words. */
    private static boolean supported(SentenceView view, NameMatch match) {
        for (int place = match.firstWord(); place < match.endWord(); place++) {
            if (!sameSort(view.label(place), match.first().kind().entityKind())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSort(NameLabel label, EntityKind kind) {
        return switch (label) {
            case NONE -> false;
            case PERSON -> kind == EntityKind.PERSON;
            case LOCATION -> kind == EntityKind.PLACE || kind == EntityKind.STATE || kind == EntityKind.GROUP;
            case ORGANISATION -> kind != EntityKind.PERSON && kind != EntityKind.PLACE;
        };
    }

    private void addLabelled(SentenceView view, List<Name> found) {
        int at = 0;
        while (at < view.size()) {
            NameLabel label = view.label(at);
            int end = at + 1;
            while (end < view.size() && view.label(end) == label) {
                end++;
            }
            if (label != NameLabel.NONE) {
                trimmed(view, at, end - 1, label).ifPresent(found::add);
            }
            at = end;
        }
    }

    /** The run without titles and marks at its ends, with the unlabelled rest of the name. */
    private Optional<Name> trimmed(SentenceView view, int from, int to, NameLabel label) {
        int first = from;
        int last = to;
        while (first <= last && (view.isTitleWord(first) && label == NameLabel.PERSON || !view.isNameToken(first))) {
            first++;
        }
        while (last >= first && (isTitleAfterName(view, last, first) || !view.isNameToken(last))) {
            last--;
        }
        if (first > last || view.hasMark(first, last) || view.isWithinTitle(first, last)) {
            return Optional.empty();
        }
        if (label == NameLabel.ORGANISATION && first == from && isCapitalAdjective(view, first - 1)) {
            first--;
        }
        while (label == NameLabel.PERSON && last == to && continues(view, last + 1)) {
            last++;
        }
        Span span = view.withoutSuffix(first, last);
        Optional<KnownName> known = dotted(view.text(span));
        EntityKind kind = known.map(name -> name.kind().entityKind()).orElse(kindOf(label));
        return Optional.of(new Name(view.sentence(), first, last, span, view.text(span), kind, known, "labelled name"));
    }

    /** "Jewish" of "Jewish National Fund", but not the "Swiss" of "Swiss National Bank". */
    private boolean isCapitalAdjective(SentenceView view, int place) {
        return place > 0
                && view.isTag(place, "JJ")
                && view.isCapitalised(place)
                && !view.isHeadline()
                && gazetteer.named(view.word(place)).isEmpty();
    }

    /** "U.S." in a headline in capitals, where "US" might be the pronoun. */
    private Optional<KnownName> dotted(String text) {
        return text.indexOf('.') < 0
                ? Optional.empty()
                : gazetteer.named(text).stream().findFirst();
    }

    private boolean isTitleAfterName(SentenceView view, int place, int first) {
        return place > first && view.isTitleWord(place) && !lexicon.isOrganisationWord(view.word(place));
    }

    private boolean continues(SentenceView view, int place) {
        return place < view.size()
                && view.label(place) == NameLabel.NONE
                && view.isTag(place, "NNP")
                && view.isCapitalised(place)
                && !view.isTitleWord(place)
                && !lexicon.isNoName(view.word(place));
    }

    private static EntityKind kindOf(NameLabel label) {
        return switch (label) {
            case PERSON -> EntityKind.PERSON;
            case ORGANISATION -> EntityKind.ORGANISATION;
            case LOCATION -> EntityKind.PLACE;
            case NONE -> EntityKind.OTHER;
        };
    }

    private void addDesignations(SentenceView view, List<Name> found) {
        for (int place = 0; place < view.size(); place++) {
            String word = view.word(place);
            if (DESIGNATION.matcher(word).matches() && !NO_WEAPON.matcher(word).matches()) {
                Span span = view.sentence().token(place).span();
                found.add(new Name(
                        view.sentence(), place, place, span, word, EntityKind.WEAPON, Optional.empty(), "designation"));
            }
        }
    }

    private static List<Name> withoutOverlap(List<Name> candidates, int size) {
        candidates.sort(Comparator.comparingInt(Name::length)
                .reversed()
                .thenComparing(name -> name.known().isEmpty())
                .thenComparingInt(Name::first)
                .thenComparing(Name::rule));
        BitSet taken = new BitSet(size);
        List<Name> kept = new ArrayList<>();
        for (Name name : candidates) {
            if (taken.get(name.first(), name.last() + 1).isEmpty()) {
                taken.set(name.first(), name.last() + 1);
                kept.add(name);
            }
        }
        return kept;
    }

    /** Proper nouns in a row that nothing else took, outside of headlines, where every word has a capital. */
    private void addCapitalised(SentenceView view, List<Name> kept) {
        if (view.isHeadline()) {
            return;
        }
        BitSet taken = new BitSet(view.size());
        kept.forEach(name -> taken.set(name.first(), name.last() + 1));
        int at = 0;
        while (at < view.size()) {
            int end = at;
            while (end < view.size() && !taken.get(end) && isFree(view, end)) {
                end++;
            }
            if (end > at) {
                Span span = view.withoutSuffix(at, end - 1);
                EntityKind kind = kindOfCapitalised(view, at, end - 1);
                if (kind != EntityKind.OTHER || at > 0 || end - at > 1) {
                    kept.add(new Name(
                            view.sentence(), at, end - 1, span, view.text(span), kind, Optional.empty(), "capitals"));
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean isFree(SentenceView view, int place) {
        return view.sentence().token(place).isProperNoun()
                && view.isCapitalised(place)
                && !view.isTitleWord(place)
                && !lexicon.isNoName(view.word(place));
    }

    private EntityKind kindOfCapitalised(SentenceView view, int first, int last) {
        if (last > first && lexicon.isOrganisationWord(view.word(last))) {
            return EntityKind.ORGANISATION;
        }
        if (view.order().isBeforeWeapon(last)) {
            return EntityKind.WEAPON;
        }
        return view.isTitleWord(first - 1) && view.isCapitalised(first - 1) ? EntityKind.PERSON : EntityKind.OTHER;
    }

    /** Joins "Council" + "on Foreign and Defence Policy": an organisation's word, a preposition, more capitals. */
    private List<Name> joined(SentenceView view, List<Name> names) {
        List<Name> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int end = isOpen(view, name) ? view.endOfCapitals(name.last() + 1, lexicon::isNoName) : name.last();
            if (end > name.last()) {
                Span span = view.wholeTokens(name.first(), end);
                name = new Name(
                        name.sentence(),
                        name.first(),
                        end,
                        span,
                        view.text(span),
                        EntityKind.ORGANISATION,
                        Optional.empty(),
                        "organisation with of");
                while (i + 1 < names.size() && names.get(i + 1).first() <= end) {
                    i++;
                }
            }
            result.add(name);
        }
        return List.copyOf(result);
    }

    private boolean isOpen(SentenceView view, Name name) {
        boolean organisation = name.kind() == EntityKind.ORGANISATION || name.kind() == EntityKind.OTHER;
        return organisation
                && name.known().isEmpty()
                && lexicon.isOrganisationWord(view.word(name.last()))
                && !view.word(name.last()).equals(view.word(name.last()).toUpperCase(Locale.ROOT));
    }

    /** The titles of a sentence, by the words and spans of the view. */
    List<TitleMatch> titles(Sentence sentence) {
        return gazetteer.titles(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::span).toList());
    }
}
