package org.rapporteur.link.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.data.DataFile;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.Decisions;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Process;
import org.rapporteur.model.ProcessKind;
import org.rapporteur.model.Stage;
import org.rapporteur.model.Vote;

/** Puts the processes of all readings together, with the stages, participants and votes of every report. */
public final class Processes {

    private static final int DAYS_OF_A_BLOCK = 30;

    /** A process whose days are hardly known is looked for in half a year. */
    private static final int MOST_BLOCKS = 6;

    private final Assembled assembled;
    private final ProcessComparison comparison = new ProcessComparison();
    private final List<Process> processes = new ArrayList<>();
    private final SortedMap<Id, Id> processOf = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();

    private Processes(Assembled assembled) {
        this.assembled = assembled;
    }

    /** Puts them together; the groups say which accounts of events are one. */
    public static Processes of(Assembled assembled, Groups events) {
        Processes made = new Processes(assembled);
        List<LocalProcess> accounts = accounts(assembled, events);
        SortedMap<Id, LocalProcess> byId = new TreeMap<>();
        accounts.forEach(account -> byId.put(account.id(), account));
        Blocks blocks = new Blocks();
        for (int at = 0; at < accounts.size(); at++) {
            made.put(accounts.get(at), at, blocks);
        }
        blocks.pairs((a, b) ->
                made.comparison.compare(accounts.get(a), accounts.get(b)).ifPresent(made.links::add));
        Decisions decisions = assembled.gathered().decisions();
        made.links.removeIf(link -> decisions.of(link).isPresent());
        Groups groups = Groups.of(byId.keySet(), decisions);
        made.links.forEach(link -> groups.join(link.a(), link.b()));
        Set<Id> taken = new HashSet<>();
        groups.all()
                .values()
                .forEach(group ->
                        made.merge(group.stream().map(byId::get).sorted(BY_DAY).toList(), taken));
        made.processes.sort(Comparator.comparing(Process::id));
        return made;
    }

    private static final Comparator<LocalProcess> BY_DAY = Comparator.comparing(
                    (LocalProcess account) -> account.days().first())
            .thenComparing(LocalProcess::id);

    private static List<LocalProcess> accounts(Assembled assembled, Groups events) {
        Set<String> generic = new HashSet<>();
        DataFile.lines(Processes.class, "generic-process-words.txt")
                .forEach(line -> Stream.of(line.split(" "))
                        .map(assembled.vocabulary()::stem)
                        .forEach(generic::add));
        return assembled.gathered().readings().stream()
                .flatMap(reading -> reading.processes().stream()
                        .map(process -> LocalProcess.of(process, reading.report(), assembled, events, generic)))
                .sorted(BY_DAY)
                .toList();
    }

    private void put(LocalProcess account, int number, Blocks blocks) {
        String family = comparison.family(account.process().kind());
        account.words().forEach(word -> blocks.put(family + " word " + word, number));
        account.numbers().forEach(found -> blocks.put(family + " number " + found, number));
        account.events().forEach(event -> blocks.put(family + " event " + event, number));
        account.venue().ifPresent(venue -> blocks.put(family + " venue " + venue, number));
        account.participants().entities().forEach(party -> blocks.put(family + " party " + party, number));
        account.mediators().entities().forEach(party -> blocks.put(family + " party " + party, number));
        long first = Math.floorDiv(account.days().first(), DAYS_OF_A_BLOCK);
        long last = account.days().isClosed() ? Math.floorDiv(account.days().last(), DAYS_OF_A_BLOCK) : first;
        for (long block = first; block <= Math.min(last, first + MOST_BLOCKS); block++) {
            blocks.put(family + " days " + block, number);
        }
    }

    private void merge(List<LocalProcess> accounts, Set<Id> taken) {
        List<Process> told = accounts.stream().map(LocalProcess::process).toList();
        ProcessKind kind = Choice.ofMost(told, process -> process.kind().name())
                .orElseThrow()
                .kind();
        String name = Choice.ofMost(told, Process::name).orElseThrow().name();
        Id plain = Id.of("process", kind, name);
        Id id = taken.add(plain)
                ? plain
                : Id.of("process", plain, accounts.get(0).id());
        taken.add(id);
        List<Place> venues =
                told.stream().map(Process::venue).flatMap(Optional::stream).toList();
        processes.add(new Process(
                id,
                kind,
                name,
                stages(told),
                parties(told, Process::participants),
                parties(told, Process::mediators),
                Choice.ofMost(venues, venue -> Folding.fold(venue.name())),
                votes(told)));
        accounts.forEach(account -> processOf.put(account.id(), id));
    }

    /** Every stage once for each text that tells it, by time. */
    private List<Stage> stages(List<Process> told) {
        PassageTexts texts = new PassageTexts(assembled);
        SortedMap<String, Stage> distinct = new TreeMap<>();
        told.stream()
                .flatMap(process -> process.stages().stream())
                .sorted(Comparator.comparing(Stage::passage).thenComparing(Stage::stage))
                .forEach(stage -> distinct.merge(
                        stage.stage() + " " + texts.key(stage.passage()),
                        stage,
                        (a, b) -> texts.isAuthors(b.passage()) ? b : a));
        return distinct.values().stream()
                .sorted(Comparator.comparing((Stage stage) -> day(stage).last())
                        .thenComparing(Stage::passage)
                        .thenComparing(Stage::stage))
                .toList();
    }

    private Window day(Stage stage) {
        Window days = Window.of(stage.time());
        return days.isKnown() ? days : new PassageTexts(assembled).published(stage.passage());
    }

    private List<Party> parties(List<Process> told, Function<Process, List<Party>> register) {
        SortedMap<String, Party> distinct = new TreeMap<>();
        told.forEach(process ->
                register.apply(process).forEach(party -> distinct.putIfAbsent(assembled.name(party), party)));
        return List.copyOf(distinct.values());
    }

    private static List<Vote> votes(List<Process> told) {
        SortedMap<String, Vote> distinct = new TreeMap<>();
        told.forEach(process -> process.votes()
                .forEach(vote -> distinct.putIfAbsent(Folding.fold(vote.state()) + " " + vote.vote(), vote)));
        return List.copyOf(distinct.values());
    }

    /** The processes of the record, in the order of their ids. */
    public List<Process> processes() {
        return processes;
    }

    /** For each process of a reading the one of the record. */
    public SortedMap<Id, Id> processOf() {
        return processOf;
    }

    public List<Link> links() {
        return links;
    }
}
