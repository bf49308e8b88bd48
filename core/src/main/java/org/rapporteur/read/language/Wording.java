package org.rapporteur.read.language;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.names.KnownName;

/** Words a description as the name of whoever is known by it only: "weapons experts", "Syrian opposition". */
final class Wording {

    private final Cast cast;
    private final Lexicon lexicon;

    Wording(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /** The words without determiner and quantity; "Syria's", "his" and "U.S." become "Syrian", "Kofi Annan's", "American". */
    String of(NounPhrase phrase, Optional<EntityDraft> possessor, Function<Name, EntityDraft> drafts) {
        SentenceView view = phrase.view();
        Optional<Name> owner =
                phrase.hasPossessor() ? Optional.of(phrase.modifiers().get(0)) : Optional.empty();
        int first = owner.map(name -> name.last() + 2).orElse(phrase.first());
        if (owner.isEmpty() && phrase.possessor() >= 0) {
            first = view.isTag(phrase.possessor() + 1, "POS") ? phrase.possessor() + 2 : phrase.possessor() + 1;
        }
        while (first < phrase.headFirst() && isLeftOut(view, first)) {
            first++;
        }
        String opening = owner.map(name -> ofOwner(name, drafts))
                .or(() -> possessor.map(this::ofOwner))
                .orElse("");
        Optional<Name> opener = opening.isEmpty() ? opener(phrase, first) : Optional.empty();
        if (opener.isPresent()) {
            opening = ofOwner(opener.get(), drafts);
            first = opener.get().last() + 1;
        }
        String words = words(phrase, first);
        return opening.isEmpty() ? words : opening + " " + words;
    }

    private String ofOwner(Name owner, Function<Name, EntityDraft> drafts) {
        return owner.tellsState()
                ? owner.known().flatMap(KnownName::country).map(cast::adjective).orElse(owner.text())
                : drafts.apply(owner).name() + "'s";
    }

    private String ofOwner(EntityDraft owner) {
        boolean state = owner.kind() == EntityKind.STATE && owner.country().isPresent();
        return state ? cast.adjective(owner.country().get()) : owner.name() + "'s";
    }

    /** The one state or the person that opens the phrase: "U.S. officials", "the Clinton campaign". */
    private static Optional<Name> opener(NounPhrase phrase, int first) {
        long states = phrase.modifiers().stream().filter(Name::tellsState).count();
        return phrase.modifiers().stream()
                .filter(name -> name.first() == first && !name.isWithinToken())
                .filter(name -> name.tellsState() && states == 1 && name.saysWhose()
                        || name.kind() == EntityKind.PERSON && !phrase.view().isTagOf(name.last(), "JJ"))
                .findFirst();
    }

    private static String words(NounPhrase phrase, int first) {
        SentenceView view = phrase.view();
        int last = Math.max(phrase.last(), first);
        String words = view.text(view.wholeTokens(first, last)).replaceAll("\\s+", " ");
        if (words.equals(words.toUpperCase(Locale.ROOT))) {
            return words.toLowerCase(Locale.ROOT);
        }
        boolean name = view.sentence().token(first).isProperNoun() || view.label(first) != NameLabel.NONE;
        boolean ordinary = first == 0 && !name || first >= phrase.headFirst();
        boolean modifier = phrase.modifiers().stream().anyMatch(other -> other.first() == first);
        return ordinary && !modifier ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private boolean isLeftOut(SentenceView view, int place) {
        return view.isTag(place, "DT")
                || view.isTag(place, "PRP$")
                || view.isTag(place, "CD")
                || view.isTag(place, "JJS")
                || lexicon.isQuantity(view.word(place));
    }
}
