package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.MemberPassage;
import org.rapporteur.record.OriginRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Support;

/**
 * A claim with its independent origins and the passages that assert it.
 *
 * @param kinds the registers whose rows it is made of
 * @param words the words that name the event; empty if it is made of none
 */
public record Supported(
        String kinds,
        String words,
        String about,
        String link,
        int origins,
        int reports,
        List<String> reasons,
        List<Item> passages) {

    private static final int PASSAGES = 8;

    public Supported {
        reasons = List.copyOf(reasons);
        passages = List.copyOf(passages);
    }

    static List<Supported> of(RecordQueries record, List<ClaimRow> rows) {
        Support support = new Support(record);
        List<String> ids = rows.stream().map(ClaimRow::id).toList();
        List<OriginRow> origins = support.origins(ids);
        List<MemberPassage> passages = support.passages(ids, PASSAGES);
        return rows.stream()
                .map(row -> new Supported(
                        row.kinds(),
                        row.words().orElse(""),
                        row.about(),
                        Addresses.row(row.id()),
                        row.origins(),
                        row.reports(),
                        origins.stream()
                                .filter(origin -> origin.owner().equals(row.id()))
                                .map(OriginRow::reason)
                                .toList(),
                        passages.stream()
                                .filter(each -> each.owner().equals(row.id()))
                                .map(Items::of)
                                .toList()))
                .toList();
    }
}
