package org.rapporteur.present.export;

import java.io.IOException;
import java.math.BigInteger;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Events and their mentions as GDELT 2.0 writes them: tab-separated, no heading, 61 and 16 columns. Of what is not said to
 * have happened nothing is written. Tone is left empty, places of actors too: neither is read. Confidence is how certain
 * the source is; Extras holds the citation.
 */
final class GdeltTables implements Export {

    private static final Lookup FIPS = new Lookup("fips.tsv", 1);
    /** The Goldstein score of CAMEO's root codes 01 to 20. */
    private static final String[] GOLDSTEIN = {
        "0.0", "3.0", "4.0", "1.0", "3.5", "6.0", "7.0", "5.0", "-2.0", "-5.0", "-2.0", "-4.0", "-6.0", "-6.5", "-7.2",
        "-4.0", "-7.0", "-9.0", "-10.0", "-10.0"
    };
    /** An event that opens within so many characters is in the report's lead. */
    private static final int LEAD = 600;

    private static final int GEO_COLUMNS = 8;

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(
                new ExportFile("events.export.tsv", out -> {
                    for (List<Row> group : coded(rows)) {
                        line(out, event(rows, group));
                    }
                }),
                new ExportFile("mentions.tsv", out -> {
                    for (List<Row> group : coded(rows)) {
                        for (Row event : group) {
                            line(out, mention(rows, group, event));
                        }
                    }
                }));
    }

    /** The events that CAMEO has codes for: all but disasters. */
    private static List<List<Row>> coded(RecordRows rows) {
        return SameEvents.of(rows).stream()
                .filter(group -> PloverScale.knows(group.get(0)))
                .toList();
    }

    private static void line(Appendable out, List<String> cells) throws IOException {
        out.append(String.join(
                        "\t",
                        cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList()))
                .append("\n");
    }

    private static List<String> event(RecordRows rows, List<Row> group) {
        Row first = group.get(0);
        String day = SameEvents.day(rows, group);
        List<String> cells = new ArrayList<>(List.of(number(first)));
        cells.addAll(date(day));
        cells.addAll(actor(rows, group, "actors"));
        cells.addAll(actor(rows, group, "recipients"));
        cells.add(group.stream().anyMatch(event -> event.number("span.start").orElse(LEAD) < LEAD) ? "1" : "0");
        cells.addAll(code(PloverScale.of(first).cameo()));
        cells.add(String.valueOf(group.size()));
        cells.add(String.valueOf(group.stream()
                .map(event -> rows.report(event.text("report")).text("outlet"))
                .distinct()
                .count()));
        cells.add(String.valueOf(
                group.stream().map(event -> event.text("report")).distinct().count()));
        cells.add("");
        cells.addAll(Collections.nCopies(2 * GEO_COLUMNS, ""));
        cells.addAll(place(group));
        cells.add(moment(rows.report(first.text("report")).text("published.start")));
        cells.add(rows.citation(first).orElseThrow().address());
        return cells;
    }

    /** GDELT's numbers are whole: the id's digits, of which 60 bits are kept. */
    private static String number(Row event) {
        String hex = event.id().substring(event.id().indexOf('-') + 1);
        return new BigInteger(hex, 16)
                .and(BigInteger.ONE.shiftLeft(60).subtract(BigInteger.ONE))
                .toString();
    }

    private static List<String> date(String day) {
        if (day.length() != 10) {
            return List.of("", "", "", "");
        }
        int month = Integer.parseInt(day.substring(5, 7));
        int inMonth = Integer.parseInt(day.substring(8, 10));
        int fraction = Math.min(9999, (month * 30 + inMonth - 30) * 10_000 / 365);
        return List.of(
                day.replace("-", ""),
                day.substring(0, 4) + day.substring(5, 7),
                day.substring(0, 4),
                String.format(Locale.ROOT, "%s.%04d", day.substring(0, 4), fraction));
    }

    private static List<String> actor(RecordRows rows, List<Row> group, String side) {
        List<String> cells = new ArrayList<>(Collections.nCopies(10, ""));
        group.stream().flatMap(event -> event.list(side).stream()).findFirst().ifPresent(party -> {
            String name = rows.nameOf(party.text("entity"));
            cells.set(0, party.text("country") + party.text("sector"));
            cells.set(1, (name.isEmpty() ? party.text("text") : name).toUpperCase(Locale.ROOT));
            cells.set(2, party.text("country"));
            cells.set(7, party.text("sector"));
        });
        return cells;
    }

    private static List<String> code(String cameo) {
        int root = Integer.parseInt(cameo.substring(0, 2));
        int quadrant = root <= 5 ? 1 : root <= 9 ? 2 : root <= 14 ? 3 : 4;
        return List.of(
                cameo,
                cameo.substring(0, Math.min(3, cameo.length())),
                cameo.substring(0, 2),
                String.valueOf(quadrant),
                GOLDSTEIN[root - 1]);
    }

    private static List<String> place(List<Row> group) {
        return group.stream()
                .map(event -> event.at("place"))
                .filter(place -> place.has("lat"))
                .findFirst()
                .map(place -> {
                    String country = FIPS.find(place.text("country"))
                            .map(columns -> columns.get(0))
                            .orElse("");
                    return List.of(
                            type(place),
                            place.text("name"),
                            country,
                            country,
                            "",
                            place.text("lat"),
                            place.text("lon"),
                            "");
                })
                .orElse(List.of("0", "", "", "", "", "", "", ""));
    }

    private static String type(Row place) {
        boolean american = place.text("country").equals("USA");
        return switch (place.text("precision")) {
            case "exact", "city" -> american ? "3" : "4";
            case "region" -> american ? "2" : "5";
            case "country" -> "1";
            default -> "0";
        };
    }

    private static String moment(String day) {
        return day.isEmpty() ? "" : day.replace("-", "") + "000000";
    }

    private static List<String> mention(RecordRows rows, List<Row> group, Row event) {
        Citation citation = rows.citation(event).orElseThrow();
        ReportText text = rows.text(citation.report());
        return List.of(
                number(group.get(0)),
                moment(SameEvents.day(rows, group)),
                moment(rows.report(citation.report()).text("published.start")),
                "1",
                citation.outlet(),
                citation.address(),
                String.valueOf(sentence(text, citation.start())),
                offset(event, "actors"),
                offset(event, "recipients"),
                event.text("trigger.start"),
                "1",
                confidence(event.text("factuality")),
                String.valueOf(text.length()),
                "",
                "",
                Json.line(Json.citation(citation)));
    }

    private static String offset(Row event, String side) {
        return event.list(side).stream()
                .map(party -> party.text("span.start"))
                .filter(start -> !start.isEmpty())
                .findFirst()
                .orElse("-1");
    }

    private static int sentence(ReportText text, int start) {
        String before = text.words(0, start + 1);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(before);
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return Math.max(1, count);
    }

    private static String confidence(String factuality) {
        return switch (factuality.isEmpty() ? ' ' : factuality.charAt(1)) {
            case 'T' -> "100";
            case 'R' -> "70";
            case 'S' -> "50";
            default -> "40";
        };
    }
}
