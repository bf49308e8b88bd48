package org.rapporteur.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.ledger.Processes;
import org.rapporteur.link.ledger.Transfers;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.EventLinker;
import org.rapporteur.link.same.FigureLinker;
import org.rapporteur.link.same.StatementLinker;
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

    /** Links readings of reports. A report without a reading takes part in the search for copies only. */
    public Linking link(List<Report> reports, List<Reading> readings) {
        Gathered gathered = Gathered.of(reports, readings);
        Copies copies = new Copies(gathered, vocabulary);
        LinkedEntities entities = entityLinker.link(gathered, copies);
        Assembled first = Assembled.of(gathered, copies, entities, vocabulary);
        DatedGroups events = new EventLinker(first).link();
        StatementLinker statementLinker = new StatementLinker(first);
        DatedGroups statements = statementLinker.link();
        FigureLinker figureLinker = new FigureLinker(first, events.groups());
        DatedGroups figures = figureLinker.link();
        Gathered dated =
                gathered.published(Published.of(gathered, copies.links(), events.groups(), statements.groups()));
        Assembled assembled = new Assembled(dated, copies, entities, vocabulary, first.weights());
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
                same.processes().processes(),
                same.processes().processOf(),
                distinct(links.stream()),
                Claims.of(assembled, same),
                Disagreements.of(assembled, same),
                Timeline.of(assembled, same));
    }

    private static Map<Id, Time> published(Gathered gathered) {
        SortedMap<Id, Time> published = new TreeMap<>();
        gathered.reports().forEach(report -> published.put(report.id(), gathered.published(report.id())));
        return published;
    }

    private static List<Link> distinct(Stream<Link> links) {
        SortedMap<Id, Link> distinct = new TreeMap<>();
        links.sorted(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::by))
                .forEach(link -> distinct.putIfAbsent(link.id(), link));
        return List.copyOf(distinct.values());
    }
}
