package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.present.web.draw.Circle;
import org.rapporteur.record.EntityRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Talk;
import org.rapporteur.record.TalkRow;

/** Who speaks to whom and about whom, drawn as a circle and told as a list. */
final class NetworkPage implements Page {

    private static final int LINES = 48;
    private static final String NONE = "";

    @Override
    public String path() {
        return "/network";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        Optional<EntityRow> entity =
                Optional.ofNullable(context.queryParam("entity")).flatMap(record::entity);
        Talk talk = new Talk(record);
        List<TalkRow> rows = entity.map(one -> talk.around(one.id(), LINES)).orElseGet(() -> talk.loudest(LINES));
        return new View(
                "network.jte",
                Map.of(
                        "drawing",
                        Circle.of(rows.stream().map(NetworkPage::speech).toList()),
                        "rows",
                        rows.stream().map(NetworkPage::cells).toList(),
                        "of",
                        entity.map(EntityRow::name).orElse(NONE)));
    }

    private static Circle.Speech speech(TalkRow row) {
        return new Circle.Speech(
                party(row.speaker(), row.speakerName(), row.speakerKind()),
                party(row.other(), row.otherName(), row.otherKind()),
                row.statements(),
                row.addressed(),
                statements(row));
    }

    private static Circle.Party party(String id, String name, String kind) {
        return new Circle.Party(id, name, kind, FilterForm.address("/network", Map.of("entity", id)));
    }

    private static String statements(TalkRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("speaker", row.speaker());
        fields.put("concerns", row.other());
        return FilterForm.address("/statements", fields);
    }

    private static List<Cell> cells(TalkRow row) {
        return List.of(
                Cell.linked(row.speakerName(), Addresses.entity(row.speaker())),
                Cell.linked(row.otherName(), Addresses.entity(row.other())),
                new Cell(String.valueOf(row.statements()), statements(row), "number", "", ""),
                Cell.styled(row.addressed() == 0 ? "" : String.valueOf(row.addressed()), "number"));
    }
}
