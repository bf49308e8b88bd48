package org.rapporteur.read.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds titles with what goes before them: "former deputy foreign minister". */
final class TitleFinder {

    private final NameTrie<GazetteerReader.KnownTitle> titles;
    private final NameTrie<Title> modifiers;

    TitleFinder(NameTrie<GazetteerReader.KnownTitle> titles, NameTrie<Title> modifiers) {
        this.titles = titles;
        this.modifiers = modifiers;
    }

    /** A title from a place on: how many atoms it has, and what they say. */
    private record Reading(int length, Title title, boolean plural, List<String> modifiers) {

        Reading after(int modifierLength, Title modifier) {
            List<String> all = new ArrayList<>(List.of(modifier.name()));
            all.addAll(modifiers);
            return new Reading(length + modifierLength, title, plural, all);
        }
    }

    List<TitleMatch> find(Atoms text) {
        List<TitleMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<Reading> reading = longest(text, at);
            if (reading.isPresent()) {
                matches.add(match(text, at, reading.get()));
            }
            at += reading.map(Reading::length).orElse(1);
        }
        return List.copyOf(matches);
    }

    /** The longer of a title that stands here and a modifier here with a title after it. */
    private Optional<Reading> longest(Atoms text, int at) {
        Optional<Reading> plain = titles.longest(text, at).flatMap(found -> reading(text, at, found));
        Optional<Reading> modified = modifiers
                .longest(text, at)
                .flatMap(found -> longest(text, at + found.length())
                        .map(rest -> rest.after(
                                found.length(), found.entries().get(0).value())));
        boolean longer = modified.map(Reading::length).orElse(0)
                > plain.map(Reading::length).orElse(0);
        return longer ? modified : plain;
    }

    private Optional<Reading> reading(Atoms text, int at, NameTrie.Found<GazetteerReader.KnownTitle> found) {
        GazetteerReader.KnownTitle known = found.entries().get(0).value();
        int next = at + found.length();
        boolean nameFollows = next < text.size() && text.get(next).isCapitalised();
        return known.title().kind().needsName() && !nameFollows && !known.plural()
                ? Optional.empty()
                : Optional.of(new Reading(found.length(), known.title(), known.plural(), List.of()));
    }

    private static TitleMatch match(Atoms text, int at, Reading reading) {
        int last = at + reading.length() - 1;
        return new TitleMatch(
                text.word(at),
                text.word(last) + 1,
                text.span(at, last),
                reading.title(),
                reading.modifiers(),
                reading.plural());
    }
}
