package org.rapporteur.present.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.present.web.draw.Ladder;
import org.rapporteur.record.ProcessRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.StepRow;
import org.rapporteur.record.Support;
import org.rapporteur.record.TransferRow;
import org.rapporteur.record.VoteRow;

/**
 * One transfer or process.
 *
 * @param name the item, or the name
 * @param parties from whom to whom, or the kind
 * @param facts what else is known of it
 * @param ladder its statuses or stages over time
 * @param steps the statuses or stages, by time, with their passages
 * @param votes who voted how
 */
public record Entry(
        String name,
        String link,
        String parties,
        List<String> facts,
        Optional<Ladder> ladder,
        List<Item> steps,
        List<Vote> votes) {

    /** The states that voted in one way. */
    public record Vote(String vote, List<Item.Where> states) {

        public Vote {
            states = List.copyOf(states);
        }
    }

    public Entry {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        votes = List.copyOf(votes);
    }

    static List<Entry> ofTransfers(RecordQueries record, List<TransferRow> rows) {
        List<StepRow> steps = new Support(record)
                .transferSteps(rows.stream().map(TransferRow::id).toList());
        return rows.stream().map(row -> of(row, steps)).toList();
    }

    static List<Entry> ofProcesses(RecordQueries record, List<ProcessRow> rows) {
        List<String> ids = rows.stream().map(ProcessRow::id).toList();
        Support support = new Support(record);
        List<StepRow> stages = support.processStages(ids);
        List<VoteRow> votes = support.votes(ids);
        return rows.stream().map(row -> of(row, stages, votes)).toList();
    }

    private static Entry of(TransferRow row, List<StepRow> all) {
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
                List.of());
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
                        .map(way -> new Vote(way.getKey(), way.getValue()))
                        .toList());
    }
}
