package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.model.IntermediaryRole;
import org.rapporteur.record.Judgements;
import org.rapporteur.record.OpenRecord;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Support;
import org.rapporteur.record.ViaRow;

/**
 * How one through whom a transfer passes is judged, on the transfer's page.
 *
 * @param passages where reports tell of it
 * @param isStruckOut whether it was judged wrong: nothing else shows it
 */
public record IntermediaryJudging(
        String name, String role, List<Item.Where> passages, boolean isStruckOut, RowJudging judging) {

    /** What parts one may have. */
    public static final List<String> ROLES =
            Arrays.stream(IntermediaryRole.values()).map(IntermediaryRole::word).toList();

    public IntermediaryJudging {
        passages = List.copyOf(passages);
    }

    /** Those of a transfer, then those that were struck out; none of another row. */
    static List<IntermediaryJudging> of(
            Context context, OpenRecord open, RecordQueries record, OwnOrigin own, String transfer) {
        if (!transfer.startsWith("transfer-")) {
            return List.of();
        }
        Support support = new Support(record);
        List<ViaRow> struckOut = support.struckOut(List.of(transfer));
        Map<String, List<ViaRow>> each = new LinkedHashMap<>();
        Stream.concat(support.via(List.of(transfer)).stream(), struckOut.stream())
                .forEach(told ->
                        each.computeIfAbsent(told.id(), id -> new ArrayList<>()).add(told));
        Judgements judgements = Judgements.of(open);
        return each.values().stream()
                .map(told -> new IntermediaryJudging(
                        Items.oneLine(told.get(0).party()),
                        told.get(0).role(),
                        told.stream().map(IntermediaryJudging::where).toList(),
                        struckOut.contains(told.get(0)),
                        judging(context, own, transfer, told.get(0), judgements)))
                .toList();
    }

    private static RowJudging judging(
            Context context, OwnOrigin own, String transfer, ViaRow told, Judgements judgements) {
        return new RowJudging(
                told.id(),
                Addresses.row(transfer),
                own.token(),
                Review.by(context.queryParam("by")),
                true,
                Map.of("role", told.role()),
                Review.latest(judgements.of(told.id())));
    }

    private static Item.Where where(ViaRow told) {
        return new Item.Where(
                "“" + Items.oneLine(told.passage()) + "”",
                Addresses.passage(told.report(), told.start()),
                told.outlet().or(told::title).orElse("the passage"));
    }
}
