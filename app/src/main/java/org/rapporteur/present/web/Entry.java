package org.rapporteur.present.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.present.web.draw.Ladder;
import org.rapporteur.record.ProcessRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.StepRow;
import org.rapporteur.record.Support;
import org.rapporteur.record.TransferRow;
import org.rapporteur.record.ViaRow;
import org.rapporteur.record.VoteRow;

/**
 * One transfer, process or incident.
 *
 * @param name the item, or the name
 * @param parties from whom to whom, or the kind
 * @param facts what else is known of it
 * @param ladder its statuses or stages over time
 * @param steps the statuses or stages, by time, with their passages
 * @param parts who has what part in it: who voted how, through whom it passes
 */
public record Entry(
        String name,
        String link,
        String parties,
        List<String> facts,
        Optional<Ladder> ladder,
        List<Item> steps,
        List<Part> parts) {

    /** Those that have one part in it, each with the passage that says so. */
    public record Part(String name, List<Item.Where> parties) {

        public Part {
            parties = List.copyOf(parties);
        }
    }

    public Entry {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    /** How many steps there are, in words: "1 status", "3 statuses". */
    public String counted(String step) {
        String plural = step.endsWith("s") ? step + "es" : step + "s";
        return steps.size() + " " + (steps.size() == 1 ? step : plural);
    }

    static List<Entry> ofTransfers(RecordQueries record, List<TransferRow> rows) {
        List<String> ids = rows.stream().map(TransferRow::id).toList();
        Support support = new Support(record);
        List<StepRow> steps = support.transferSteps(ids);
        List<ViaRow> via = support.via(ids);
        return rows.stream().map(row -> of(row, steps, via)).toList();
    }

    static List<Entry> ofProcesses(RecordQueries record, List<ProcessRow> rows) {
        List<String> ids = rows.stream().map(ProcessRow::id).toList();
        Support support = new Support(record);
        List<StepRow> stages = support.processStages(ids);
        List<VoteRow> votes = support.votes(ids);
        return rows.stream().map(row -> of(row, stages, votes)).toList();
    }

    private static Entry of(TransferRow row, List<StepRow> all, List<ViaRow> via) {
        List<StepRow> steps =
                all.stream().filter(step -> step.owner().equals(row.id())).toList();
        List<String> facts = new ArrayList<>();
        row.category().ifPresent(facts::add);
        String number = Registers.number("", row.low(), row.high());
        if (!number.isEmpty()) {
            facts.add("number: " + number);
        }
        return new Entry(
                row.designation().orElse(row.item()),
                Addresses.row(row.id()),
                row.supplier().orElse("supplier not named") + " → "
                        + row.recipient().orElse("recipient not named"),
                facts,
                Ladders.statuses(steps),
                steps.stream().map(Items::of).toList(),
                via(via.stream().filter(told -> told.owner().equals(row.id())).toList()));
    }

    /** Each once, with the first passage that says so; what further reports say of it stands in the row. */
    private static List<Part> via(List<ViaRow> told) {
        Map<String, List<Item.Where>> parts = new LinkedHashMap<>();
        Map<Integer, List<ViaRow>> each =
                told.stream().collect(Collectors.groupingBy(ViaRow::place, TreeMap::new, Collectors.toList()));
        each.values()
                .forEach(one -> parts.computeIfAbsent(one.get(0).role(), role -> new ArrayList<>())
                        .addAll(passages(one)));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    /** The party, linked to the first passage that tells of it, then a number for each further passage. */
    private static List<Item.Where> passages(List<ViaRow> one) {
        List<Item.Where> links = new ArrayList<>();
        for (ViaRow told : one) {
            String name = links.isEmpty() ? Items.oneLine(told.party()) : "[" + (links.size() + 1) + "]";
            links.add(new Item.Where(name, Addresses.passage(told.report(), told.start()), said(told)));
        }
        return links;
    }

    private static String said(ViaRow told) {
        return told.outlet().map(outlet -> outlet + ": ").orElse("") + "“" + Items.oneLine(told.passage()) + "”"
                + told.saidBy()
                        .map(name -> ", according to " + Items.oneLine(name))
                        .orElse("");
    }

    private static Entry of(ProcessRow row, List<StepRow> stages, List<VoteRow> votes) {
        List<StepRow> own =
                stages.stream().filter(step -> step.owner().equals(row.id())).toList();
        List<String> facts = new ArrayList<>();
        row.venue().ifPresent(venue -> facts.add("venue: " + venue));
        row.participants().ifPresent(names -> facts.add("participants: " + names));
        row.mediators().ifPresent(names -> facts.add("mediators: " + names));
        Map<String, List<Item.Where>> ways = new TreeMap<>();
        votes.stream()
                .filter(vote -> vote.owner().equals(row.id()))
                .forEach(vote -> ways.computeIfAbsent(vote.vote(), way -> new ArrayList<>())
                        .add(new Item.Where(
                                vote.state(), Addresses.passage(vote.report(), vote.start()), "the passage")));
        return new Entry(
                row.name(),
                Addresses.row(row.id()),
                row.kind().replace('_', ' '),
                facts,
                Ladders.stages(own),
                own.stream().map(Items::of).toList(),
                ways.entrySet().stream()
                        .map(way -> new Part(way.getKey(), way.getValue()))
                        .toList());
    }
}
