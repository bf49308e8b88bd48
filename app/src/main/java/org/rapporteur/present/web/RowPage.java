package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.ContextRow;
import org.rapporteur.record.Explanation;
import org.rapporteur.record.OpenRecord;
import org.rapporteur.record.PassageRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;
import org.rapporteur.record.StatementRow;
import org.rapporteur.record.Support;

/** One row of the record: its words, what it rests on, what it is part of, and how it came about. */
final class RowPage implements Page {

    private final OpenRecord open;
    private final OwnOrigin own;

    RowPage(OpenRecord open, OwnOrigin own) {
        this.open = open;
        this.own = own;
    }

    private static final int AROUND = 320;
    private static final int VARIANTS = 12;

    @Override
    public String path() {
        return "/rows/{id}";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        String id = context.pathParam("id");
        if (record.json(id).isEmpty()) {
            throw new NotFoundResponse();
        }
        return new View(
                "row.jte",
                Map.of(
                        "page", page(record, id),
                        "judging", RowJudging.of(context, open, own, id),
                        "intermediaries", IntermediaryJudging.of(context, open, record, own, id)));
    }

    private static RowView page(RecordQueries record, String id) {
        Support support = new Support(record);
        Optional<PassageRow> passage = record.citation(id);
        Optional<StatementRow> statement = support.statement(id);
        Optional<Entry> entry = entry(record, id);
        List<String> conflicts =
                id.startsWith("disagreement-") ? List.of(id) : support.owners(List.of(id), Selection.DISAGREEMENTS);
        List<String> claims = id.startsWith("claim-") ? List.of(id) : support.owners(List.of(id), Selection.CLAIMS);
        return new RowView(
                id,
                id.substring(0, Math.max(0, id.indexOf('-'))),
                heading(support, id, statement, entry),
                passage.flatMap(each -> context(support, each)),
                passage.map(each -> Items.where(
                        each.outlet(), each.title(), each.published(), Addresses.passage(each.report(), id))),
                statement
                        .map(each -> (each.negated() ? "not " : "") + each.act())
                        .orElse(""),
                RowFacts.of(record, id, statement),
                chain(support, statement),
                variants(support, statement),
                entry,
                Conflict.of(record, support.disagreements(conflicts)),
                Supported.of(record, support.claims(claims)),
                neighbours(support, passage),
                CitedPassages.of(record, id),
                Explanation.of(record, id).lines());
    }

    private static Optional<Entry> entry(RecordQueries record, String id) {
        List<Entry> entries = List.of();
        if (id.startsWith("transfer-")) {
            entries = Entry.ofTransfers(record, record.transfer(id).stream().toList());
        } else if (id.startsWith("process-")) {
            entries = Entry.ofProcesses(record, record.process(id).stream().toList());
        } else if (id.startsWith("incident-")) {
            entries = IncidentEntries.of(record, record.incident(id).stream().toList());
        }
        return entries.stream().findFirst();
    }

    private static String heading(Support support, String id, Optional<StatementRow> statement, Optional<Entry> entry) {
        if (statement.isPresent()) {
            return statement.get().entityName().orElse(statement.get().source());
        }
        if (entry.isPresent()) {
            return entry.get().name();
        }
        if (id.startsWith("disagreement-")) {
            return support.disagreements(List.of(id)).get(0).about();
        }
        return id.startsWith("claim-") ? support.claims(List.of(id)).get(0).about() : "";
    }

    private static Optional<ContextRow> context(Support support, PassageRow passage) {
        int length = passage.words().codePointCount(0, passage.words().length());
        return support.context(passage.report(), passage.start(), length, AROUND)
                .map(found -> found.exact().equals(passage.words()) ? found : new ContextRow("", passage.words(), ""));
    }

    private static List<RowView.Fact> chain(Support support, Optional<StatementRow> statement) {
        return statement
                .map(each -> support.chain(each.id()).stream()
                        .map(link -> new RowView.Fact(
                                link.cue().map(Items::oneLine).orElse(""),
                                Items.oneLine(link.name()),
                                link.entity().map(Addresses::entity).orElse("")))
                        .toList())
                .orElse(List.of());
    }

    private static List<RowView.Variant> variants(Support support, Optional<StatementRow> statement) {
        List<RowView.Variant> variants = new ArrayList<>();
        statement.ifPresent(own -> support.variants(own.id(), VARIANTS)
                .forEach(other -> variants.add(new RowView.Variant(
                        Items.oneLine(other.source()),
                        Items.where(
                                other.outlet(),
                                other.title(),
                                other.published(),
                                Addresses.passage(other.report(), other.id())),
                        Wording.beside(own.content().orElse(""), other.content().orElse(""))))));
        return variants;
    }

    private static List<Item> neighbours(Support support, Optional<PassageRow> passage) {
        return passage.map(each -> support
                        .rowsWithin(
                                each.report(),
                                each.start(),
                                each.start()
                                        + each.words()
                                                .codePointCount(0, each.words().length()))
                        .stream()
                        .filter(row -> !row.id().equals(each.id()))
                        .map(Items::of)
                        .toList())
                .orElse(List.of());
    }
}
