package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.NameMatch;

/** Finds the names in a sentence that are places', and leaves those of persons and organisations. */
final class PlaceFinder {

    private final PlaceIndex index;
    private final Naming naming;
    private final CountryNames countries;
    private final LabelledNames labelled;
    private final UnlabelledNames unlabelled;

    PlaceFinder(PlaceIndex index, Holders holders) {
        PlaceWords words = PlaceWords.load();
        this.index = index;
        this.naming = new Naming(index, FeatureWords.load(), words);
        this.countries = new CountryNames(index, naming);
        this.labelled = new LabelledNames(naming, words);
        this.unlabelled = new UnlabelledNames(index, naming, holders, words);
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
            Step step = taken.get(at) ? new Step(List.of(), at + 1) : step(sentence, text, names, taken, persons, at);
            found.addAll(step.found);
            at = Math.max(step.next, at + 1);
        }
        return found;
    }

    /** What was found at a token, and where to go on. */
    private record Step(List<Sighting> found, int next) {

        static Step after(Optional<Sighting> sighting, int otherwise) {
            return new Step(
                    sighting.stream().toList(), sighting.map(Sighting::end).orElse(otherwise));
        }
    }

    private Step step(Sentence sentence, String text, List<NameMatch> names, BitSet taken, Persons persons, int at) {
        Optional<KnownPlace> shortened = shortened(sentence, at);
        if (shortened.isPresent()) {
            return new Step(List.of(naming.of(sentence, text, at, at + 1, List.of(shortened.get()))), at + 1);
        }
        Optional<NameMatch> country = names.stream()
                .filter(name -> name.firstWord() == at && CountryNames.isCountry(name))
                .findFirst();
        if (country.isPresent()) {
            int next = CountryNames.end(sentence, country.get());
            return Step.after(countries.read(sentence, text, country.get(), persons), next);
        }
        int run = endOfLabelled(sentence, at, taken);
        if (run > at) {
            List<Sighting> found = labelled.read(sentence, text, at, run, persons);
            int next = found.stream().mapToInt(Sighting::end).max().orElse(run);
            return new Step(found, Math.max(run, next));
        }
        int stop = taken.nextSetBit(at);
        return Step.after(unlabelled.read(sentence, text, at, stop < 0 ? sentence.size() : stop, persons), at + 1);
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

    private static int endOfLabelled(Sentence sentence, int from, BitSet taken) {
        int end = from;
        while (end < sentence.size() && !taken.get(end) && sentence.token(end).label() == NameLabel.LOCATION) {
            end++;
        }
        return end;
    }
}
