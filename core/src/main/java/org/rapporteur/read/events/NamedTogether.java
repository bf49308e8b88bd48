package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.model.Party;
import org.rapporteur.read.language.Parse;

/**
 * Who is named together in the sentences of a report, as those whom a sentence is about or between whom something is:
 * "Peru and Chile have argued for years", "relations between Peru and Chile". They are meant by "they", "the two" and by
 * an agreement of nobody named.
 */
final class NamedTogether {

    /** How many sentences a reader keeps in mind. */
    private static final int REMEMBERED = 50;

    /** How far back those whom a sentence is about are looked for, in characters: about two sentences. */
    private static final int NEAR = 300;

    private record Company(int end, List<Party> parties) {}

    private final List<Company> named = new ArrayList<>();
    private final List<Company> groups = new ArrayList<>();

    /** Notes those whom the sentence names together, if it does; of several the ones nearest to its main verb. */
    void note(Syntax syntax, PartyWords words, PartyReader parties) {
        List<List<Integer>> companies = new ArrayList<>();
        for (int place = 0; place < syntax.size(); place++) {
            if (isSubject(syntax, place) || isBetween(syntax, place)) {
                List<Integer> joined =
                        syntax.coordinated(place).stream().filter(words::mayAct).toList();
                companies.add(joined);
            }
        }
        noteGroup(syntax, words, parties);
        companies.stream()
                .filter(joined -> !joined.isEmpty())
                .sorted(Comparator.comparingInt(joined -> depth(syntax, joined.get(0))))
                .map(parties::read)
                .filter(company -> company.size() > 1
                        && company.stream()
                                .allMatch(party -> party.country().isPresent()
                                        || party.entity().isPresent()))
                .findFirst()
                .ifPresent(company ->
                        named.add(new Company(syntax.sentence().span().end(), company)));
    }

    /** Notes the people in the plural whom the sentence is about, if it is: "the dockers stopped work". */
    private void noteGroup(Syntax syntax, PartyWords words, PartyReader parties) {
        IntStream.range(0, syntax.size())
                .filter(place -> isSubject(syntax, place)
                        && (syntax.tag(place).equals("NNS") || syntax.tag(place).equals("NNPS"))
                        && syntax.coordinated(place).size() == 1
                        && words.isWhom(place))
                .boxed()
                .min(Comparator.comparingInt(place -> depth(syntax, place)))
                .map(place -> parties.read(List.of(place)))
                .filter(group -> group.size() == 1)
                .ifPresent(
                        group -> groups.add(new Company(syntax.sentence().span().end(), group)));
    }

    private static boolean isSubject(Syntax syntax, int place) {
        return syntax.relation(place).startsWith("nsubj");
    }

    private static boolean isBetween(Syntax syntax, int place) {
        return syntax.preposition(place).map("between"::equals).orElse(false);
    }

    private static int depth(Syntax syntax, int place) {
        int depth = 0;
        for (int at = place; syntax.parse().head(at) != Parse.ROOT && depth < syntax.size(); depth++) {
            at = syntax.parse().head(at);
        }
        return depth;
    }

    /** Those named together last, in the sentence before the place or the one before that. */
    Optional<List<Party>> before(int place) {
        return latest(named, place).map(Company::parties);
    }

    /** The people in the plural whom a sentence was about after any that were named together. */
    Optional<List<Party>> groupBefore(int place) {
        int together = latest(named, place).map(Company::end).orElse(-1);
        return latest(groups, place).filter(group -> group.end() > together).map(Company::parties);
    }

    private static Optional<Company> latest(List<Company> told, int place) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REMEMBERED); i--) {
            Company company = told.get(i);
            if (company.end() <= place) {
                return place - company.end() < NEAR ? Optional.of(company) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
