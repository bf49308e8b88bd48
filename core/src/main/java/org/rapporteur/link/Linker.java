package org.rapporteur.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.link.claims.Claims;
import org.rapporteur.link.claims.Disagreements;
import org.rapporteur.link.claims.Published;
import org.rapporteur.link.claims.Same;
import org.rapporteur.link.claims.Timeline;
import org.rapporteur.link.copies.Copies;
import org.rapporteur.link.entities.EntityLinker;
import org.rapporteur.link.entities.LinkedEntities;
import org.rapporteur.link.gather.DatedGroups;
import org.rapporteur.link.gather.Decisions;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.incidents.Incidents;
import org.rapporteur.link.ledger.Processes;
import org.rapporteur.link.ledger.Transfers;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.EventLinker;
import org.rapporteur.link.same.FigureLinker;
import org.rapporteur.link.same.StatementLinker;
import org.rapporteur.link.same.WordsInContext;
import org.rapporteur.link.same.WordsOnClassPath;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;

/**
 * Ties the readings of a record together: whose text each report carries; which entities, statements, events, figures,
 * transfers and processes are one; what is claimed, from how many origins, where accounts differ; which days mattered.
 *
 * <p>A pure function: the same reports and readings give the same linking, whatever their order. Safe on any thread.
 */
public final class Linker {

    private final Vocabulary vocabulary = new Vocabulary();
    private final EntityLinker entityLinker = new EntityLinker();
    private final Supplier<Optional<WordsInContext>> words;

    /** Links with the learned reader of words in context that is on the class path. */
    public Linker() {
        this(WordsOnClassPath::reader);
    }

    /**
     * Links with another reader of words in context, or without one.
     *
     * @param words is asked when two accounts are met that what can be seen of them leaves open
     */
    public Linker(Supplier<Optional<WordsInContext>> words) {
        this.words = words;
    }

    /** Links readings of reports. A report without a reading takes part in the search for copies only. */
    public Linking link(List<Report> reports, List<Reading> readings) {
        return link(reports, readings, List.of());
    }

    /**
     * Links readings of reports as people decided.
     *
     * @param decided pairs that are the same or not; they outrank what is found
     */
    public Linking link(List<Report> reports, List<Reading> readings, List<Link> decided) {
        Gathered gathered = Gathered.of(reports, readings, Decisions.of(decided));
        Copies copies = new Copies(gathered, vocabulary);
        LinkedEntities entities = entityLinker.link(gathered, copies);
        Assembled first = Assembled.of(gathered, copies, entities, vocabulary);
        DatedGroups events = new EventLinker(first, words).link();
        StatementLinker statementLinker = new StatementLinker(first);
        DatedGroups statements = statementLinker.link();
        FigureLinker figureLinker = new FigureLinker(first, events.groups());
        DatedGroups figures = figureLinker.link();
        Gathered dated =
                gathered.published(Published.of(gathered, copies.links(), events.groups(), statements.groups()));
        Assembled assembled = first.with(dated);
        Transfers transfers = Transfers.of(assembled);
        Processes processes = Processes.of(assembled, events.groups());
        Same same = new Same(
                statements.groups(),
                statementLinker.utterances(),
                events.groups(),
                figures.groups(),
                figureLinker.counts(figures.groups()),
                transfers,
                processes);
        return linking(assembled, same, List.of(statements, events, figures));
    }

    private static Linking linking(Assembled assembled, Same same, List<DatedGroups> groups) {
        List<Link> links = new ArrayList<>();
        links.addAll(assembled.copies().links());
        links.addAll(assembled.entities().links());
        groups.forEach(group -> links.addAll(group.links()));
        links.addAll(same.transfers().links());
        links.addAll(same.processes().links());
        return new Linking(
                published(assembled.gathered()),
                assembled.copies().earlierVersions(),
                assembled.entities().entities(),
                assembled.entities().entityOf(),
                same.transfers().transfers(),
                same.transfers().transferOf(),
                same.transfers().intermediaryOf(),
                same.processes().processes(),
                same.processes().processOf(),
                distinct(links.stream(), assembled.gathered().decisions()),
                Claims.of(assembled, same),
                Disagreements.of(assembled, same),
                Incidents.of(assembled, same),
                Timeline.of(assembled, same));
    }

    private static Map<Id, Time> published(Gathered gathered) {
        SortedMap<Id, Time> published = new TreeMap<>();
        gathered.reports().forEach(report -> published.put(report.id(), gathered.published(report.id())));
        return published;
    }

    /** Each link once; a person's decision stands in place of the program's. */
    private static List<Link> distinct(Stream<Link> links, Decisions decisions) {
        SortedMap<Id, Link> distinct = new TreeMap<>();
        decisions.all().forEach(link -> distinct.put(link.id(), link));
        links.sorted(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::by))
                .forEach(link -> distinct.putIfAbsent(link.id(), link));
        return List.copyOf(distinct.values());
    }
}
