package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.MemberPassage;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.SideRow;
import org.rapporteur.record.Support;

/** A disagreement with its sides, each with the passages that hold it. */
public record Conflict(String kind, String about, String link, List<Side> sides) {

    private static final int PASSAGES = 6;

    /** What one side holds, and its passages. */
    public record Side(String value, List<Item> passages) {

        public Side {
            passages = List.copyOf(passages);
        }
    }

    public Conflict {
        sides = List.copyOf(sides);
    }

    static List<Conflict> of(RecordQueries record, List<DisagreementRow> rows) {
        Support support = new Support(record);
        List<String> ids = rows.stream().map(DisagreementRow::id).toList();
        List<SideRow> sides = support.sides(ids);
        List<MemberPassage> passages = support.passages(ids, PASSAGES);
        return rows.stream()
                .map(row -> new Conflict(
                        row.kind(),
                        row.about(),
                        Addresses.row(row.id()),
                        sides.stream()
                                .filter(side -> side.owner().equals(row.id()))
                                .map(side -> new Side(
                                        Items.shortened(side.value()),
                                        passages.stream()
                                                .filter(each ->
                                                        each.owner().equals(row.id()) && each.side() == side.side())
                                                .map(Items::of)
                                                .toList()))
                                .toList()))
                .toList();
    }

    /** What the kind means, in a sentence. */
    public String meaning() {
        return switch (kind) {
            case "number" -> "They give different numbers for the same thing.";
            case "time" -> "They give different times for the same thing.";
            case "place" -> "They give different places for the same thing.";
            case "perpetrator" -> "They name different ones who did it.";
            case "denial" -> "One says so, another says it is not so.";
            case "correction" -> "A later report corrects an earlier one.";
            case "hedged" -> "One tells it plainly, another only with reserve.";
            case "scope" -> "One counts more narrowly than the other.";
            case "none_different_scope" -> "No disagreement: they count different things, places or times.";
            case "none_different_times" -> "No disagreement: the same thing at different times.";
            default -> "";
        };
    }
}
