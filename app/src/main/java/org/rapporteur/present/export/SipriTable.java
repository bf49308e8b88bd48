package org.rapporteur.present.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Transfers in the shape of SIPRI's trade register: eleven lines of preamble, the register's 16 columns, then our own.
 * Machine-coded and no data of SIPRI's: the preamble and every row say so. Each transfer is a row, sure or not; the
 * column latest_status tells how far it got.
 */
final class SipriTable implements Export {

    private static final List<String> PREAMBLE = List.of(
            "Transfers of arms as reported, in the shape of a trade register.",
            "Machine-coded by Rapporteur from news reports. This is not SIPRI data and has not been checked by SIPRI.",
            "Each line leads back to the words of a report; see the columns after the sixteenth.",
            "A question mark says that the accuracy of the value to its left is uncertain.",
            "An order that no report dates has no year. TIV values are not computed.",
            "Transfers that were only talked of, postponed, denied or cancelled are listed too: see latest_status.",
            "statuses gives every dated status and who says so.",
            "chain_via gives the lands of transit and the brokers that reports name.",
            "Text is UTF-8.",
            "",
            "");
    private static final List<String> COLUMNS = List.of(
            "Recipient",
            "Supplier",
            "Year of order",
            "",
            "Number ordered",
            "",
            "Weapon designation",
            "Weapon description",
            "Number delivered",
            "",
            "Year(s) of delivery",
            "status",
            "Comments",
            "SIPRI TIV per unit",
            "SIPRI TIV for total order",
            "SIPRI TIV of delivered weapons",
            "transfer_id",
            "coded_by",
            "latest_status",
            "statuses",
            "according_to",
            "reports",
            "chain_via");
    private static final Set<String> ORDERS = Set.of("contracted");

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("sipri-shaped.csv", out -> {
            for (String line : PREAMBLE) {
                out.append(line.isEmpty() ? "" : "\"" + line + "\"").append("\r\n");
            }
            CsvTable table = new CsvTable(CsvTable.cited(COLUMNS));
            for (Row transfer : rows.list("transfer")) {
                Optional<Citation> citation = rows.citation(transfer);
                if (citation.isPresent()) {
                    table.add(cells(rows, transfer), citation.get());
                }
            }
            table.write(out);
        }));
    }

    private static List<String> cells(RecordRows rows, Row transfer) {
        List<Row> steps = transfer.list("statuses");
        Optional<Row> order = steps.stream()
                .filter(step -> ORDERS.contains(step.text("status")) && step.has("start"))
                .findFirst();
        boolean delivered = steps.stream().anyMatch(step -> step.text("status").equals("delivered"));
        String number = transfer.find("number.low").orElse(transfer.text("number.high"));
        String doubt = number.isEmpty() || transfer.text("number.bound").equals("exactly") ? "" : "?";
        List<String> cells = new ArrayList<>(List.of(
                party(rows, transfer.at("recipient")),
                party(rows, transfer.at("supplier")),
                order.map(step -> step.text("start").substring(0, 4)).orElse(""),
                order.filter(step -> !step.text("basis").equals("stated"))
                        .map(step -> "?")
                        .orElse(""),
                number,
                doubt,
                transfer.find("item.designation").orElse(transfer.text("item.text")),
                transfer.text("item.category"),
                "",
                "",
                deliveryYears(steps),
                "",
                delivered ? "" : "no delivery reported"));
        cells.addAll(Collections.nCopies(3, ""));
        cells.addAll(List.of(
                transfer.id(),
                "machine",
                steps.get(steps.size() - 1).text("status"),
                String.join(" → ", steps.stream().map(SipriTable::status).toList()),
                sources(rows, steps),
                String.valueOf(steps.stream()
                        .map(step -> step.text("report"))
                        .distinct()
                        .count()),
                RegisterTables.via(transfer)));
        return cells;
    }

    /** Who says so, in the order in which the steps name them. */
    private static String sources(RecordRows rows, List<Row> steps) {
        return String.join(
                "; ",
                steps.stream()
                        .flatMap(step -> rows.find("statement", step.text("according_to")).stream())
                        .map(statement -> statement.text("source.text"))
                        .distinct()
                        .toList());
    }

    private static String party(RecordRows rows, Row party) {
        String name = rows.nameOf(party.text("entity"));
        String words = name.isEmpty() ? party.text("text") : name;
        return words.isEmpty() ? "unknown" : words;
    }

    private static String deliveryYears(List<Row> steps) {
        return String.join(
                ";",
                steps.stream()
                        .filter(step -> step.text("status").equals("delivered") && step.has("start"))
                        .map(step -> step.text("start").substring(0, 4))
                        .distinct()
                        .toList());
    }

    private static String status(Row step) {
        String value = step.text("value");
        return value.isEmpty() ? step.text("status") : step.text("status") + " " + value;
    }
}
