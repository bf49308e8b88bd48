package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Act;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.Predicate;
import org.rapporteur.read.phrases.Predicates;
import org.rapporteur.read.statements.Innermost;

/** Through whom and over whose land the transfers of one report pass. */
final class Routes {

    /** Sentences behind the one that tells of a transfer in which "the cargo" is still that. */
    private static final int REFERS_WITHIN = 3;

    /** Rules by which arms are in a ship or plane, of which sentences before may tell. */
    private static final Pattern ABOARD = Pattern.compile(Consignments.ABOARD + "|load|carry|on the way");

    private final RouteRules rules;
    private final Gazetteer gazetteer;
    private final Mentions mentions;
    private final List<Place> places;
    private final Set<String> lemmas = new HashSet<>();
    private final List<Passing> passings = new ArrayList<>();
    private final Set<Integer> sentences = new HashSet<>();

    Routes(RouteRules rules, Gazetteer gazetteer, Mentions mentions, List<Place> places) {
        this.rules = rules;
        this.gazetteer = gazetteer;
        this.mentions = mentions;
        this.places = places;
        for (RouteRules.Kind kind : List.of(
                RouteRules.Kind.CALL,
                RouteRules.Kind.CROSS,
                RouteRules.Kind.MOVE,
                RouteRules.Kind.BROKER,
                RouteRules.Kind.ARRANGE,
                RouteRules.Kind.SERVE,
                RouteRules.Kind.EARN,
                RouteRules.Kind.TRADE)) {
            rules.words(kind).forEach(word -> lemmas.add(word.split(" ")[0]));
        }
    }

    /** Keeps what the sentence tells, beside the transfers that it tells of. */
    void add(SupplySentence in, List<Telling> told) {
        if (!rules.mayTell(in.sentence())) {
            return;
        }
        SupplyClauses clauses = new SupplyClauses(in.rules(), in.sentence(), in.phrases(), in.parties());
        List<Predicate> predicates = Predicates.of(in.sentence(), in.phrases(), lemmas).stream()
                .map(clauses::whole)
                .toList();
        List<Integer> triggers = told.stream().map(Telling::trigger).toList();
        Freight freight = new Freight(in, rules, predicates, triggers);
        Lands lands = new Lands(in, rules, mentions, places);
        int known = passings.size();
        passings.addAll(new Transits(in, rules, freight, lands).read());
        Dealers dealers = new Dealers(in, rules, lands, gazetteer);
        passings.addAll(new Brokers(in, rules, freight, dealers, told).read());
        if (passings.size() > known) {
            sentences.add(in.sentence().index());
        }
    }

    /** Whether the telling's own sentence says through whom it passes. */
    boolean tells(Telling telling) {
        return sentences.contains(telling.sentence().index());
    }

    /** The intermediaries of each entry, in the order of the entries. */
    List<List<Intermediary>> of(List<TransferLedger.Entry> entries, List<Statement> statements, Id report) {
        NavigableMap<Integer, List<Told>> told = new TreeMap<>();
        List<Map<String, Intermediary>> found = new ArrayList<>();
        for (TransferLedger.Entry entry : entries) {
            int number = found.size();
            found.add(new LinkedHashMap<>());
            entry.tellings()
                    .forEach(telling -> told.computeIfAbsent(telling.sentence().index(), absent -> new ArrayList<>())
                            .add(new Told(telling, number)));
        }
        passings.stream()
                .sorted(Comparator.comparing(Passing::role)
                        .thenComparing(passing -> passing.span().start()))
                .filter(passing -> !isOwnDenial(passing, statements))
                .forEach(passing -> about(passing, told)
                        .filter(of -> isBetween(passing, entries.get(of.entry())))
                        .ifPresent(of -> found.get(of.entry())
                                .merge(key(passing), intermediary(passing, statements, report), Routes::joined)));
        return found.stream().map(Map::values).map(List::copyOf).toList();
    }

    /** A telling and the number of its entry. */
    private record Told(Telling telling, int entry) {}

    /** "Turkey's foreign ministry denied that the rifles had passed through Turkey": that says of nobody that they did. */
    private boolean isOwnDenial(Passing passing, List<Statement> statements) {
        return Innermost.around(passing.sentence().token(passing.place()).span(), statements)
                .filter(statement -> statement.act() == Act.DENY)
                .flatMap(statement -> statement.source().entity())
                .filter(source ->
                        passing.party().entity().filter(source::equals).isPresent()
                                || mentions.entity(source)
                                        .flatMap(Entity::country)
                                        .equals(passing.party().country().or(() -> Optional.of("unknown"))))
                .isPresent();
    }

    private static String key(Passing passing) {
        Party party = passing.party();
        String who = passing.role() == IntermediaryRole.TRANSIT
                ? party.text() + party.country().orElse("")
                : party.entity().map(Id::value).orElse(party.text());
        return passing.role() + " " + who;
    }

    /** What the passing is of: the last told before it in its sentence, else the next, else what is told shortly before. */
    private static Optional<Told> about(Passing passing, NavigableMap<Integer, List<Told>> told) {
        int index = passing.sentence().index();
        Comparator<Told> nearest = Comparator.comparing(
                        (Told of) -> of.telling().trigger() > passing.place())
                .thenComparing(of -> Math.abs(of.telling().trigger() - passing.place()));
        Optional<Told> beside = told.getOrDefault(index, List.of()).stream().min(nearest);
        if (beside.isPresent() || !passing.refers()) {
            return beside;
        }
        Stream<Told> before = told.subMap(index - REFERS_WITHIN, true, index, false).descendingMap().values().stream()
                .map(tellings -> tellings.get(0));
        Stream<Told> behind = told.subMap(index + 1, index + 1 + REFERS_WITHIN).values().stream()
                .flatMap(List::stream)
                .filter(of ->
                        passing.carrier() && ABOARD.matcher(of.telling().rule()).lookingAt());
        return Stream.concat(before, behind).findFirst();
    }

    /** Whether it is neither of the two sides. */
    private static boolean isBetween(Passing passing, TransferLedger.Entry entry) {
        return entry.supplier().filter(side -> isSide(passing, side)).isEmpty()
                && entry.recipient().filter(side -> isSide(passing, side)).isEmpty();
    }

    private static boolean isSide(Passing passing, Party side) {
        boolean same =
                passing.party().entity().isPresent() && passing.party().entity().equals(side.entity());
        boolean land = !passing.apart()
                && passing.party().country().isPresent()
                && passing.party().country().equals(side.country());
        return same || land || passing.party().span().equals(side.span());
    }

    private static Intermediary intermediary(Passing passing, List<Statement> statements, Id report) {
        Sentence sentence = passing.sentence();
        Intermediary.Told told = new Intermediary.Told(
                new Passage(report, passing.span()),
                Innermost.around(sentence.token(passing.place()).span(), statements)
                        .map(Statement::id),
                Derivation.of(passing.rule(), ""));
        return new Intermediary(passing.party(), passing.role(), List.of(told));
    }

    private static Intermediary joined(Intermediary one, Intermediary other) {
        List<Intermediary.Told> told = new ArrayList<>(one.told());
        other.told().stream()
                .filter(found -> told.stream()
                        .noneMatch(known ->
                                known.passage().span().overlaps(found.passage().span())))
                .forEach(told::add);
        return new Intermediary(one.party(), one.role(), told);
    }
}
