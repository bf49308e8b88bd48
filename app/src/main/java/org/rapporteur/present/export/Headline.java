package org.rapporteur.present.export;

/** A row in one line for a person. */
final class Headline {

    private Headline() {}

    static String of(RecordRows rows, Row row) {
        return switch (row.type()) {
            case "statement" ->
                row.text("source.text") + " (" + row.text("act") + "): “" + row.joined("content", "exact", " … ") + "”";
            case "event" -> event(row);
            case "figure" -> figure(row);
            case "transfer" ->
                row.text("supplier.text") + " → " + row.text("recipient.text") + ": " + row.text("item.text") + via(row)
                        + " (" + row.joined("statuses", "status", " → ") + ")";
            case "process" -> row.text("name") + " (" + row.joined("stages", "stage", " → ") + ")";
            case "entity" -> row.text("name") + " (" + row.text("kind") + ")";
            default -> row.id();
        };
    }

    private static String via(Row transfer) {
        return transfer.list("via").isEmpty() ? "" : ", via " + RegisterTables.via(transfer);
    }

    private static String event(Row row) {
        String mode = row.find("mode").map(words -> "/" + words).orElse("");
        String parties = row.joined("actors", "text", ", ") + " → " + row.joined("recipients", "text", ", ");
        String place = row.find("place.name").map(name -> ", " + name).orElse("");
        String time = row.find("time.value").map(value -> ", " + value).orElse("");
        return row.text("plover") + mode + ": " + parties + place + time + " (" + row.text("status") + ")";
    }

    private static String figure(Row row) {
        String high = row.text("high").equals(row.text("low")) ? "" : "–" + row.text("high");
        return row.text("bound") + " " + row.text("low") + high + " " + row.text("unit") + " " + row.text("counted");
    }
}
