package org.rapporteur.read.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;

/**
 * The names that are known before anything is read. Load one and share it: it never changes and is safe on any thread.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.load(List.of());
 * for (NameMatch match : gazetteer.names(words, spans)) {
 *     match.first().country();   // Optional[RUS] for "the Kremlin"
 * }
 * }</pre>
 *
 * <p>It says who may be meant, not who is: every bearer of a name is a candidate, and {@link NameMatch#weak()} marks
 * names that are ordinary words, persons or other places as well.
 */
public final class Gazetteer {

    private static final List<String> LISTS = List.of(
            "countries.tsv",
            "organisations.tsv",
            "armed-groups.tsv",
            "outlets.tsv",
            "titles.tsv",
            "given-names.tsv",
            "ordinary-words.tsv",
            "office-holders.tsv");

    private final Map<String, Country> countries;
    private final NameTrie<KnownName> names;
    private final Set<String> givenNames;
    private final Set<String> ordinaryWords;
    private final OfficeHolders officeHolders;
    private final TitleFinder titleFinder;

    private Gazetteer(GazetteerReader lists) {
        this.countries = Map.copyOf(lists.countries);
        this.names = lists.names;
        this.givenNames = Set.copyOf(lists.givenNames);
        this.ordinaryWords = Set.copyOf(lists.ordinaryWords);
        this.officeHolders = new OfficeHolders(lists.holders);
        this.titleFinder = new TitleFinder(lists.titles, lists.modifiers);
    }

    /**
     * The program's own lists and a user's.
     *
     * @param more files with the columns of one of the program's lists, tab- or comma-separated
     * @throws IllegalArgumentException if a file is not such a list
     */
    public static Gazetteer load(List<Path> more) {
        return of(more.stream().map(Table::at).toList());
    }

    /**
     * The program's own lists and others.
     *
     * @throws IllegalArgumentException if one has not the columns of one of the program's lists
     */
    public static Gazetteer of(List<Table> more) {
        GazetteerReader lists = new GazetteerReader();
        LISTS.forEach(list -> lists.add(Table.bundled(Gazetteer.class, list)));
        more.forEach(lists::add);
        return new Gazetteer(lists);
    }

    /**
     * The known names among words, from left to right, the longest at each place, without overlap.
     *
     * @param words of one sentence
     * @param spans where each stands
     */
    public List<NameMatch> names(List<String> words, List<Span> spans) {
        Atoms text = new Atoms(words, spans);
        boolean allCapitals = text.allCapitals();
        List<NameMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<NameTrie.Found<KnownName>> found =
                    startsName(text, at) ? names.longest(text, at) : Optional.empty();
            if (found.isPresent() && !(allCapitals && isOrdinaryWord(text, at, found.get()))) {
                matches.add(match(text, at, found.get()));
                at += found.get().length();
            } else {
                at++;
            }
        }
        return List.copyOf(matches);
    }

    /** The titles among the words of one sentence with their modifiers, from left to right, without overlap. */
    public List<TitleMatch> titles(List<String> words, List<Span> spans) {
        return titleFinder.find(new Atoms(words, spans));
    }

    /** The bearers of exactly this name; empty if it is not known. */
    public List<KnownName> named(String name) {
        List<NameMatch> matches = names(List.of(name), List.of(new Span(0, name.length())));
        boolean whole = matches.size() == 1 && matches.get(0).span().length() == name.length();
        return whole ? matches.get(0).candidates() : List.of();
    }

    /** The country with the code, ISO 3166-1 alpha-3. */
    public Optional<Country> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    /** All countries, present and former, in no particular order. */
    public Collection<Country> countries() {
        return countries.values();
    }

    /** Whether the word is known as a person's given name. */
    public boolean isGivenName(String word) {
        return givenNames.contains(Atom.plain(word));
    }

    /** Who held which office when. */
    public OfficeHolders officeHolders() {
        return officeHolders;
    }

    private NameMatch match(Atoms text, int at, NameTrie.Found<KnownName> found) {
        int last = at + found.length() - 1;
        return new NameMatch(
                text.word(at),
                text.word(last) + 1,
                text.span(at, last),
                text.wholeWords(at, last),
                found.entries().stream().map(NameTrie.Entry::value).distinct().toList(),
                found.entries().stream().allMatch(NameTrie.Entry::weak),
                found.length() == 1 && givenNames.contains(text.get(at).form()));
    }

    /** In a headline in capitals "WHO" is as likely the word. */
    private boolean isOrdinaryWord(Atoms text, int at, NameTrie.Found<KnownName> found) {
        return found.length() == 1 && ordinaryWords.contains(text.get(at).key());
    }

    /** The "s" that an apostrophe parts from its noun begins no name. */
    private static boolean startsName(Atoms text, int at) {
        return !(text.get(at).key().equals("s") && at > 0 && text.get(at).start() > 0);
    }
}
