package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Utterance;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.model.TransferStep;

/**
 * What is asserted, by whom first of all: each group of accounts of one statement, event or figure in two or more
 * reports; each group of statements of different sources that say alike; and, so that what rests on one origin is not
 * hidden, each single event that a report leads with and each single statement that vouches for a status of a transfer.
 */
public final class Claims {

    private final Assembled assembled;
    private final Gathered gathered;
    private final Same same;
    private final Clearest clearest;
    private final Origins origins;
    private final Witnesses witnesses;
    /** Statements that assert nothing. */
    private final Set<Id> open;

    /** Statements that say how something is. */
    private final Set<Id> assertions;

    private final List<Claim> claims = new ArrayList<>();

    private Claims(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.same = same;
        this.clearest = new Clearest(assembled);
        this.origins = new Origins(assembled);
        this.witnesses = new Witnesses(assembled);
        this.open = same.utterances().stream()
                .filter(Utterance::isOpen)
                .map(Utterance::id)
                .collect(Collectors.toSet());
        this.assertions = same.utterances().stream()
                .filter(Utterance::isAssertion)
                .map(Utterance::id)
                .collect(Collectors.toSet());
    }

    /** The claims, in the order of their ids. */
    public static List<Claim> of(Assembled assembled, Same same) {
        Claims made = new Claims(assembled, same);
        made.addStatements();
        made.addEvents();
        made.addFigures();
        made.addStatuses();
        made.claims.sort(Comparator.comparing(Claim::id));
        return List.copyOf(made.claims);
    }

    private void addStatements() {
        Set<Id> vouching = vouching();
        for (List<Id> group : groups(
                same.statements(),
                gathered.statements().stream().map(Statement::id).toList())) {
            List<Statement> accounts = rows(group, gathered::findStatement);
            boolean told =
                    isSeveral(accounts, Statement::report) || group.stream().anyMatch(vouching::contains);
            if (told && !open.containsAll(group)) {
                String about = clearest.words(clearest.statement(accounts));
                add(about, group, id -> report(id), id -> witnesses.ofUtterance(statement(id)));
            }
        }
        for (List<Id> group : Alike.groups(assembled, same)) {
            List<Statement> accounts = rows(group, gathered::findStatement);
            String about = gathered.content(clearest.statement(accounts));
            add(Clearest.cut(about), group, id -> report(id), id -> witnesses.ofContent(statement(id)));
        }
    }

    private Statement statement(Id id) {
        return gathered.findStatement(id).orElseThrow();
    }

    private Id report(Id statement) {
        return statement(statement).report();
    }

    /** The statements on which statuses of transfers rest. */
    private Set<Id> vouching() {
        Set<Id> vouching = new HashSet<>();
        same.transfers()
                .transfers()
                .forEach(transfer -> transfer.statuses().stream()
                        .map(TransferStep::accordingTo)
                        .flatMap(Optional::stream)
                        .filter(assertions::contains)
                        .forEach(vouching::add));
        return vouching;
    }

    private void addEvents() {
        for (List<Id> all :
                groups(same.events(), gathered.events().stream().map(Event::id).toList())) {
            List<Event> accounts = rows(all, gathered::findEvent).stream()
                    .filter(event -> event.accordingTo().filter(open::contains).isEmpty())
                    .toList();
            List<Id> group = accounts.stream().map(Event::id).toList();
            boolean several = isSeveral(accounts, Event::report);
            if (several || accounts.stream().anyMatch(this::leads)) {
                String about = clearest.words(clearest.event(accounts));
                add(
                        about,
                        group,
                        id -> gathered.findEvent(id).orElseThrow().report(),
                        id -> witnesses.of(gathered.findEvent(id).orElseThrow()));
            }
        }
    }

    /** Whether a report opens with the event, and not as something thought of. */
    private boolean leads(Event event) {
        boolean real = event.status() != Status.HYPOTHETICAL && event.status() != Status.THREATENED;
        Optional<Part> first = gathered.findReport(event.report())
                .map(Report::parts)
                .flatMap(parts -> parts.stream()
                        .filter(part -> part.kind() == PartKind.PARAGRAPH)
                        .findFirst());
        return real && first.filter(part -> part.span().covers(event.trigger())).isPresent();
    }

    private void addFigures() {
        for (List<Id> group : groups(
                same.figures(), gathered.figures().stream().map(Figure::id).toList())) {
            List<Figure> accounts = rows(group, gathered::findFigure);
            if (isSeveral(accounts, Figure::report)) {
                String about = clearest.words(clearest.figure(accounts));
                add(
                        about,
                        group,
                        id -> gathered.findFigure(id).orElseThrow().report(),
                        id -> witnesses.of(gathered.findFigure(id).orElseThrow()));
            }
        }
    }

    /** What several reports tell of how far a transfer has come; one that is already a claim is not made again. */
    private void addStatuses() {
        Set<Id> known = new HashSet<>();
        claims.forEach(claim -> known.add(claim.id()));
        for (List<Id> all : new Statuses(assembled, same.statements())
                .groups(same.transfers().transfers())) {
            List<Id> group = all.stream().filter(this::isAsserted).toList();
            boolean several = group.stream().map(this::reportOf).distinct().count() > 1;
            if (several && known.add(Id.of("claim", group))) {
                add(clearest(group), group, this::reportOf, this::witness);
            }
        }
    }

    /** Whether the row is a statement that says how something is, or an event that is not told in another's open words. */
    private boolean isAsserted(Id row) {
        return gathered.findEvent(row)
                .map(event -> event.accordingTo().filter(open::contains).isEmpty())
                .orElseGet(() -> assertions.contains(row));
    }

    private Id reportOf(Id row) {
        return gathered.findEvent(row).map(Event::report).orElseGet(() -> report(row));
    }

    private String clearest(List<Id> group) {
        List<Statement> statements = rows(group, gathered::findStatement);
        return statements.isEmpty()
                ? clearest.words(clearest.event(rows(group, gathered::findEvent)))
                : clearest.words(clearest.statement(statements));
    }

    private Witness witness(Id row) {
        return gathered.findEvent(row).map(witnesses::of).orElseGet(() -> witnesses.ofContent(statement(row)));
    }

    private static Iterable<List<Id>> groups(Groups groups, List<Id> all) {
        Set<Id> grouped = new HashSet<>();
        List<List<Id>> found = new ArrayList<>(groups.all().values());
        found.forEach(grouped::addAll);
        all.stream().filter(id -> !grouped.contains(id)).forEach(id -> found.add(List.of(id)));
        return found;
    }

    private static <T> List<T> rows(List<Id> ids, Function<Id, Optional<T>> find) {
        return ids.stream().map(find).flatMap(Optional::stream).toList();
    }

    private static <T> boolean isSeveral(List<T> accounts, Function<T, Id> report) {
        return accounts.stream().map(report).distinct().count() > 1;
    }

    private void add(String about, List<Id> members, Function<Id, Id> report, Function<Id, Witness> witness) {
        List<Origin> found = origins.of(members, report, witness);
        claims.add(new Claim(Id.of("claim", members), about, members, found));
    }
}
