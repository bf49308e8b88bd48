package org.rapporteur.present.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One CSV table a register; every row ends with the passage that it stands on. */
final class RegisterTables implements Export {

    private static final List<String> TRANSFER = List.of(
            "id",
            "supplier",
            "supplier_country",
            "recipient",
            "recipient_country",
            "item",
            "designation",
            "category",
            "number_low",
            "number_high",
            "bound",
            "via",
            "step",
            "status",
            "time",
            "time_start",
            "time_end",
            "time_precision",
            "time_basis",
            "according_to");

    /** How the kinds open that say that there is no disagreement. */
    private static final String NONE = "none_";

    /**
     * The table of a register.
     *
     * @param register its name
     * @param maker makes it of a record's rows
     */
    record Register(String register, Function<RecordRows, CsvTable> maker) {

        CsvTable of(RecordRows rows) {
            return maker.apply(rows);
        }
    }

    private final ValueRule rule;

    /** Tables in which disagreeing figures are reduced to one by the rule. */
    RegisterTables(ValueRule rule) {
        this.rule = rule;
    }

    /** One table a register. */
    List<Register> all() {
        return List.of(
                new Register("reports", ReadTables::reports),
                new Register("statements", ReadTables::statements),
                new Register("events", ReadTables::events),
                new Register("figures", ReadTables::figures),
                new Register("transfers", RegisterTables::transfers),
                new Register("intermediaries", RegisterTables::intermediaries),
                new Register("processes", RegisterTables::processes),
                new Register("entities", ReadTables::entities),
                new Register("claims", RegisterTables::claims),
                new Register("disagreements", this::disagreements),
                new Register("incidents", IncidentTable::of));
    }

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return all().stream()
                .map(each -> new ExportFile(
                        each.register() + ".csv", out -> each.of(rows).write(out)))
                .toList();
    }

    private static List<String> time(Row time) {
        return List.of(
                time.text("value"), time.text("start"), time.text("end"), time.text("precision"), time.text("basis"));
    }

    private static CsvTable transfers(RecordRows rows) {
        CsvTable table = new CsvTable(CsvTable.cited(TRANSFER));
        for (Row row : rows.list("transfer")) {
            List<String> whole = List.of(
                    row.id(),
                    row.text("supplier.text"),
                    row.text("supplier.country"),
                    row.text("recipient.text"),
                    row.text("recipient.country"),
                    row.text("item.text"),
                    row.text("item.designation"),
                    row.text("item.category"),
                    row.text("number.low"),
                    row.text("number.high"),
                    row.text("number.bound"),
                    via(row));
            steps(table, rows, row.list("statuses"), "status", whole);
        }
        return table;
    }

    /** Through whom a transfer passes, in one cell: "transit: Uganda; broker: a Ukrainian broker". */
    static String via(Row transfer) {
        return String.join(
                "; ",
                transfer.list("via").stream()
                        .map(one -> one.text("role") + ": " + one.text("text"))
                        .toList());
    }

    /** One row a passage that tells of one through whom a transfer passes. */
    private static CsvTable intermediaries(RecordRows rows) {
        CsvTable table = new CsvTable(
                CsvTable.cited(List.of("transfer", "item", "role", "party", "country", "entity", "according_to")));
        for (Row transfer : rows.list("transfer")) {
            for (Row one : transfer.list("via")) {
                for (Row told : one.list("told")) {
                    table.add(
                            List.of(
                                    transfer.id(),
                                    transfer.find("item.designation").orElse(transfer.text("item.text")),
                                    one.text("role"),
                                    one.text("text"),
                                    one.text("country"),
                                    one.text("entity"),
                                    told.text("according_to")),
                            rows.cite(told.at("span")));
                }
            }
        }
        return table;
    }

    /** A line for each dated step of one whole: what is the same in all, then the step's own. */
    private static void steps(CsvTable table, RecordRows rows, List<Row> steps, String name, List<String> whole) {
        for (int i = 0; i < steps.size(); i++) {
            Row step = steps.get(i);
            List<String> cells = new ArrayList<>(whole);
            cells.add(String.valueOf(i + 1));
            cells.add(step.text(name));
            cells.addAll(time(step));
            cells.add(step.text("according_to"));
            table.add(cells, rows.cite(step.at("span")));
        }
    }

    private static CsvTable processes(RecordRows rows) {
        List<String> columns = List.of(
                "id",
                "kind",
                "name",
                "participants",
                "mediators",
                "venue",
                "votes",
                "step",
                "stage",
                "time",
                "time_start",
                "time_end",
                "time_precision",
                "time_basis",
                "according_to");
        CsvTable table = new CsvTable(CsvTable.cited(columns));
        for (Row row : rows.list("process")) {
            String votes = String.join(
                    "; ",
                    row.list("votes").stream()
                            .map(vote -> vote.text("state") + ": " + vote.text("vote"))
                            .toList());
            List<String> whole = List.of(
                    row.id(),
                    row.text("kind"),
                    row.text("name"),
                    row.joined("participants", "text", "; "),
                    row.joined("mediators", "text", "; "),
                    row.text("venue.name"),
                    votes);
            steps(table, rows, row.list("stages"), "stage", whole);
        }
        return table;
    }

    /** One row a member. */
    private static CsvTable claims(RecordRows rows) {
        CsvTable table =
                new CsvTable(CsvTable.cited(List.of("id", "about", "origins", "origin", "member", "member_type")));
        for (Row row : rows.list("claim")) {
            for (Row origin : row.list("origins")) {
                for (String member : origin.texts("members")) {
                    rows.find(member)
                            .ifPresent(found -> rows.citation(found)
                                    .ifPresent(citation -> table.add(
                                            List.of(
                                                    row.id(),
                                                    row.text("about"),
                                                    String.valueOf(
                                                            row.list("origins").size()),
                                                    origin.text("reason"),
                                                    member,
                                                    found.type()),
                                            citation)));
                }
            }
        }
        return table;
    }

    /** One row a member of a side; where figures disagree, with the one that the rule chooses. */
    private CsvTable disagreements(RecordRows rows) {
        CsvTable table = new CsvTable(CsvTable.cited(
                List.of("id", "kind", "about", "chosen", "chosen_by", "side", "value", "member", "member_type")));
        for (Row row : rows.list("disagreement")) {
            Optional<String> chosen = chosen(rows, row);
            List<String> whole = List.of(
                    row.id(),
                    row.text("kind"),
                    row.text("about"),
                    chosen.orElse(""),
                    chosen.map(value -> rule.name()).orElse(""));
            List<Row> sides = row.list("sides");
            for (int i = 0; i < sides.size(); i++) {
                addSide(table, rows, whole, String.valueOf(i + 1), sides.get(i));
            }
        }
        return table;
    }

    private Optional<String> chosen(RecordRows rows, Row disagreement) {
        List<Row> figures = disagreement.list("sides").stream()
                .flatMap(side -> side.texts("members").stream())
                .flatMap(member -> rows.find("figure", member).stream())
                .toList();
        return disagreement.text("kind").startsWith(NONE)
                ? Optional.empty()
                : rule.choose(rows, figures).map(BigDecimal::toPlainString);
    }

    private static void addSide(CsvTable table, RecordRows rows, List<String> whole, String number, Row side) {
        for (String member : side.texts("members")) {
            Optional<Row> found = rows.find(member);
            Optional<Citation> citation = found.flatMap(rows::citation);
            if (citation.isPresent()) {
                List<String> cells = new ArrayList<>(whole);
                cells.addAll(
                        List.of(number, side.text("value"), member, found.get().type()));
                table.add(cells, citation.get());
            }
        }
    }
}
