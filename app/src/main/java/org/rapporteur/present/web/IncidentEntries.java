package org.rapporteur.present.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.record.AccountRow;
import org.rapporteur.record.IncidentRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Support;

/** Incidents as entries: when and where, the toll by all reports together, and what each report gives. */
final class IncidentEntries {

    private IncidentEntries() {}

    static List<Entry> of(RecordQueries record, List<IncidentRow> rows) {
        List<AccountRow> accounts =
                new Support(record).accounts(rows.stream().map(IncidentRow::id).toList());
        return rows.stream()
                .map(row -> of(
                        row,
                        accounts.stream()
                                .filter(account -> account.owner().equals(row.id()))
                                .toList()))
                .toList();
    }

    private static Entry of(IncidentRow row, List<AccountRow> accounts) {
        String name = String.join(
                ", ",
                Stream.concat(row.time().map(Items::when).stream(), row.place().stream())
                        .toList());
        return new Entry(
                name.isEmpty() ? "day and place not told" : name,
                Addresses.row(row.id()),
                given(row.killed(), row.wounded()),
                List.of(
                        "killed: " + by(row.killed(), row.killedReason()),
                        "wounded: " + by(row.wounded(), row.woundedReason())),
                Optional.empty(),
                accounts.stream().map(IncidentEntries::item).toList(),
                List.of());
    }

    private static String given(int killed, int wounded) {
        List<String> given = new ArrayList<>();
        if (killed > 0) {
            given.add(killed + " killed");
        }
        if (wounded > 0) {
            given.add(wounded + " wounded");
        }
        return String.join(", ", given);
    }

    private static String by(int number, String reason) {
        return number == 0 ? "none told" : number + " by " + reason;
    }

    private static Item item(AccountRow account) {
        String passage = Addresses.passage(account.report(), account.start());
        return new Item(
                "",
                "",
                given(account.killed(), account.wounded()),
                Addresses.row(account.owner()),
                Items.shortened(account.passage()),
                passage,
                "",
                "",
                List.of(Items.where(account.outlet(), account.title(), account.published(), passage)),
                0);
    }
}
