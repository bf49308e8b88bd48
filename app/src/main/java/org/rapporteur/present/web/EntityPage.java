package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.EntityRow;
import org.rapporteur.record.Filter;
import org.rapporteur.record.OpenRecord;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Talk;
import org.rapporteur.record.TalkRow;
import org.rapporteur.record.TransferRow;

/** The dossier of one entity: roles over time, what it says, what is said about it, events, transfers, network. */
final class EntityPage implements Page {

    private final OpenRecord open;
    private final OwnOrigin own;

    EntityPage(OpenRecord open, OwnOrigin own) {
        this.open = open;
        this.own = own;
    }

    private static final int LINES = 15;
    private static final int PARTNERS = 60;
    private static final int SHOWN = 14;

    @Override
    public String path() {
        return "/entities/{id}";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        EntityRow entity = record.entity(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
        return new View(
                "entity.jte",
                Map.of("page", dossier(record, entity), "judging", RowJudging.of(context, open, own, entity.id())));
    }

    private static Dossier dossier(RecordQueries record, EntityRow entity) {
        Talk talk = new Talk(record);
        Filter some = Filter.ALL.page(LINES, 0);
        Filter concerned = some.withField("concerns", entity.id());
        return new Dossier(
                entity,
                talk.roles(entity.id()),
                record.statements(some.withField("speaker", entity.id())).stream()
                        .map(Items::of)
                        .toList(),
                record.statements(concerned.withField("not_by", entity.id())).stream()
                        .map(Items::of)
                        .toList(),
                record.newestEvents(concerned).stream().map(Items::of).toList(),
                record.transfers(concerned).stream().map(EntityPage::transfer).toList(),
                partners(entity.id(), talk.around(entity.id(), PARTNERS)));
    }

    private static Item transfer(TransferRow row) {
        return new Item(
                row.supplier().orElse("supplier not named") + " → "
                        + row.recipient().orElse("recipient not named"),
                "",
                "",
                "",
                row.designation().orElse(row.item()),
                Addresses.row(row.id()),
                "",
                row.statuses().orElse("").replace('_', ' '),
                List.of(),
                0);
    }

    private static List<Dossier.Partner> partners(String entity, List<TalkRow> talk) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (TalkRow row : talk) {
            boolean isSpeaker = row.speaker().equals(entity);
            String other = isSpeaker ? row.other() : row.speaker();
            if (!other.equals(entity)) {
                names.put(other, isSpeaker ? row.otherName() : row.speakerName());
                counts.computeIfAbsent(other, id -> new int[2])[isSpeaker ? 0 : 1] += row.statements();
            }
        }
        List<Dossier.Partner> partners = new ArrayList<>();
        counts.forEach(
                (id, each) -> partners.add(new Dossier.Partner(names.get(id), Addresses.entity(id), each[0], each[1])));
        return partners.stream().limit(SHOWN).toList();
    }
}
