package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.present.web.draw.MapDrawing;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.SpotRow;
import org.rapporteur.record.Spread;

/** Where events are said to have been, on outlines that the server draws itself; how exactly a place is known is shown. */
final class MapPage implements Page {

    private static final int PLACES = 150;
    private static final Set<String> VAGUE = Set.of("country", "area", "region");

    @Override
    public String path() {
        return "/map";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        List<SpotRow> spots = new Spread(record).spots(form.filter(PLACES).page(PLACES, 0));
        return new View(
                "map.jte",
                Map.of(
                        "drawing",
                        MapDrawing.of(
                                spots.stream().map(spot -> place(spot, form)).toList()),
                        "rows",
                        spots.stream().map(spot -> cells(spot, form)).toList(),
                        "form",
                        form,
                        "fields",
                        List.of(
                                FilterField.ABOUT,
                                FilterField.chosen(
                                        "status",
                                        "Status",
                                        List.of(
                                                "happened",
                                                "ongoing",
                                                "planned",
                                                "threatened",
                                                "denied",
                                                "alleged",
                                                "unconfirmed")),
                                FilterField.FROM,
                                FilterField.TO)));
    }

    private static MapDrawing.Place place(SpotRow spot, FilterForm form) {
        String known =
                spot.precision().map(precision -> ", known to the " + precision).orElse("");
        return new MapDrawing.Place(
                spot.lat(),
                spot.lon(),
                isVague(spot),
                spot.place(),
                spot.events(),
                spot.place() + ": " + spot.events() + (spot.events() == 1 ? " event" : " events") + known,
                events(spot, form));
    }

    private static boolean isVague(SpotRow spot) {
        return spot.precision().filter(VAGUE::contains).isPresent();
    }

    private static String events(SpotRow spot, FilterForm form) {
        return form.with("place", spot.place()).address("/events");
    }

    private static List<Cell> cells(SpotRow spot, FilterForm form) {
        return List.of(
                Cell.linked(spot.place(), events(spot, form)),
                Cell.plain(spot.precision().orElse("not known")),
                Cell.styled(String.valueOf(spot.events()), "number"),
                Cell.styled(spot.first().orElse(""), "date"),
                Cell.styled(spot.last().orElse(""), "date"));
    }
}
