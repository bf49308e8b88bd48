package org.rapporteur.present.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Violence and demonstrations in the shape of an ACLED export (31 columns), then our own. Machine-coded and no data of
 * ACLED's: every row says so. Where the reports differ on fatalities, a rule chooses; the column
 * fatalities_rule names it.
 */
final class AcledTable implements Export {

    private static final Lookup SCHEME = new Lookup("acled.tsv", 3);
    private static final Set<String> CIVILIAN = Set.of("CVL", "JRN", "MED", "EDU", "REF", "ELI", "AGR", "BUS", "NGO");
    private static final String MARK = "machine-coded by Rapporteur; not ACLED data";
    private static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "tags",
            "timestamp",
            "coded_by",
            "status",
            "according_to",
            "reports",
            "fatalities_rule",
            "country_iso3");

    private final ValueRule rule;

    AcledTable(ValueRule rule) {
        this.rule = rule;
    }

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return List.of(new ExportFile("acled-shaped.csv", out -> {
            CsvTable table = new CsvTable(CsvTable.cited(COLUMNS));
            for (List<Row> group : SameEvents.of(rows)) {
                scheme(group)
                        .ifPresent(scheme -> table.add(
                                cells(rows, group, scheme),
                                rows.citation(group.get(0)).orElseThrow()));
            }
            table.write(out);
        }));
    }

    private static Optional<List<String>> scheme(List<Row> group) {
        Row first = group.get(0);
        boolean civilians = parties(group, "recipients").anyMatch(party -> CIVILIAN.contains(party.text("sector")));
        return SCHEME.find(first.text("plover"), first.text("mode"), civilians ? "civilians" : "");
    }

    private static Stream<Row> parties(List<Row> group, String side) {
        return group.stream().flatMap(event -> event.list(side).stream());
    }

    private List<String> cells(RecordRows rows, List<Row> group, List<String> scheme) {
        String day = SameEvents.day(rows, group);
        Row place = group.stream()
                .map(event -> event.at("place"))
                .filter(each -> each.has("name"))
                .findFirst()
                .orElse(group.get(0).at("place"));
        Optional<Row> actor = parties(group, "actors").findFirst();
        Optional<Row> recipient = parties(group, "recipients").findFirst();
        Optional<BigDecimal> dead = dead(rows, group);
        List<String> cells = new ArrayList<>(
                List.of(group.get(0).id(), day, day.length() < 4 ? "" : day.substring(0, 4), timePrecision(group)));
        cells.addAll(scheme);
        cells.addAll(List.of(name(rows, actor), "", inter(actor), name(rows, recipient), "", inter(recipient), ""));
        cells.add(scheme.get(1).equals("Violence against civilians") ? "Civilian targeting" : "");
        cells.addAll(List.of("", "", "", "", "", "", place.text("name"), place.text("lat"), place.text("lon")));
        cells.add(geoPrecision(place.text("precision")));
        cells.add(String.join("; ", outlets(rows, group)));
        cells.addAll(List.of("", rows.citation(group.get(0)).orElseThrow().exact()));
        cells.addAll(List.of(dead.map(BigDecimal::toPlainString).orElse(""), MARK, "", "machine"));
        cells.addAll(List.of(
                group.get(0).text("status"),
                group.get(0).text("according_to"),
                String.valueOf(group.stream()
                        .map(event -> event.text("report"))
                        .distinct()
                        .count()),
                dead.isPresent() ? rule.name() : "",
                place.text("country")));
        return cells;
    }

    private static String name(RecordRows rows, Optional<Row> party) {
        return party.map(found -> {
                    String name = rows.nameOf(found.text("entity"));
                    return name.isEmpty() ? found.text("text") : name;
                })
                .orElse("");
    }

    private static String inter(Optional<Row> party) {
        return party.map(found -> switch (found.text("sector")) {
                    case "MIL", "COP", "GOV", "SPY", "PRM" -> "State forces";
                    case "REB" -> "Rebel group";
                    case "UAF" -> "Political militia";
                    case "IGO" -> "External/Other forces";
                    case "CVL", "JRN", "MED", "EDU", "REF", "NGO" -> "Civilians";
                    default -> "";
                })
                .orElse("");
    }

    private static List<String> outlets(RecordRows rows, List<Row> group) {
        return group.stream()
                .map(event -> rows.report(event.text("report")).text("outlet"))
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .toList();
    }

    private static String timePrecision(List<Row> group) {
        String precision = group.stream()
                .map(event -> event.text("time.precision"))
                .filter(each -> !each.equals("unknown"))
                .findFirst()
                .orElse("unknown");
        return switch (precision) {
            case "day", "minute" -> "1";
            case "week" -> "2";
            default -> "3";
        };
    }

    private static String geoPrecision(String precision) {
        return switch (precision) {
            case "exact", "city" -> "1";
            case "region" -> "2";
            default -> "3";
        };
    }

    private Optional<BigDecimal> dead(RecordRows rows, List<Row> group) {
        List<String> ids = group.stream().map(Row::id).toList();
        List<Row> figures = rows.list("figure").stream()
                .filter(figure -> ids.contains(figure.text("event")))
                .filter(figure -> figure.text("unit").equals("people")
                        && figure.text("counted").equals("killed"))
                .toList();
        return rule.choose(rows, figures);
    }
}
