package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.ProcessRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;
import org.rapporteur.record.StepRow;
import org.rapporteur.record.Support;
import org.rapporteur.record.VoteRow;

/** Conferences, talks, resolutions and sanctions: stages on a time axis, participants, votes. */
final class ProcessesPage implements Page {

    private static final int ROWS = 12;

    @Override
    public String path() {
        return "/processes";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        List<ProcessRow> rows = record.processes(form.filter(ROWS));
        List<String> ids = rows.stream().map(ProcessRow::id).toList();
        Support support = new Support(record);
        List<StepRow> stages = support.processStages(ids);
        List<VoteRow> votes = support.votes(ids);
        Transfers page = new Transfers(
                rows.stream().map(row -> entry(row, stages, votes)).toList(),
                Pager.of(record, Selection.PROCESSES, form, path(), ROWS, rows.size()));
        return new View(
                "processes.jte",
                Map.of(
                        "page",
                        page,
                        "form",
                        form,
                        "fields",
                        List.of(
                                FilterField.ABOUT,
                                FilterField.typed("kind", "Kind", "conference"),
                                FilterField.FROM,
                                FilterField.TO)));
    }

    static Transfers.Entry entry(ProcessRow row, List<StepRow> stages, List<VoteRow> votes) {
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
        return new Transfers.Entry(
                row.name(),
                Addresses.row(row.id()),
                row.kind().replace('_', ' '),
                facts,
                Ladders.stages(own),
                own.stream().map(Items::of).toList(),
                ways.entrySet().stream()
                        .map(way -> new Transfers.Vote(way.getKey(), way.getValue()))
                        .toList());
    }
}
