package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.IncidentRow;
import org.rapporteur.record.ProcessRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;
import org.rapporteur.record.TransferRow;

/** The registers whose rows bring together what many reports say: claims, disagreements, transfers, processes, incidents. */
final class Ledgers {

    private static final List<String> STATUSES = List.of(
            "talks",
            "requested",
            "offered",
            "approved",
            "contracted",
            "in_delivery",
            "delivered",
            "postponed",
            "suspended",
            "cancelled",
            "denied",
            "unconfirmed");
    private static final List<String> DISAGREEMENTS_OF = List.of(
            "number",
            "time",
            "place",
            "perpetrator",
            "denial",
            "scope",
            "correction",
            "hedged",
            "none_different_scope",
            "none_different_times");

    /** What several reports assert alike, with the independent origins and why they count as such. */
    static final LinesPage<ClaimRow, Supported> CLAIMS = new LinesPage<>(
            "/claims",
            "claims.jte",
            Selection.CLAIMS,
            20,
            List.of(
                    FilterField.ABOUT,
                    FilterField.told(
                            "support",
                            "Support",
                            new FilterField.Choice("several", "several origins"),
                            new FilterField.Choice("single", "several reports, one origin"),
                            new FilterField.Choice("one", "one report")),
                    FilterField.typed("since", "In reports since", "2013-05-01")),
            RecordQueries::claims,
            Supported::of);

    /** Where reports differ, side by side, with the passages; and what looks like a difference and is none. */
    static final LinesPage<DisagreementRow, Conflict> DISAGREEMENTS = new LinesPage<>(
            "/disagreements",
            "disagreements.jte",
            Selection.DISAGREEMENTS,
            12,
            List.of(
                    FilterField.ABOUT,
                    FilterField.told(
                            "finding",
                            "Finding",
                            new FilterField.Choice("differ", "they differ"),
                            new FilterField.Choice("none", "no disagreement after all")),
                    FilterField.chosen("status", "Kind", DISAGREEMENTS_OF)),
            RecordQueries::disagreements,
            Conflict::of);

    /** The ledger of transfers: each with the ladder of its statuses on a time axis, and who says so. */
    static final LinesPage<TransferRow, Entry> TRANSFERS = new LinesPage<>(
            "/transfers",
            "transfers.jte",
            Selection.TRANSFERS,
            12,
            List.of(
                    FilterField.typed("item", "Item", "S-300"),
                    FilterField.typed("supplier", "Supplier", "Russia"),
                    FilterField.typed("recipient", "Recipient", "Syria"),
                    FilterField.typed("via", "Transit or broker", "Turkey"),
                    FilterField.chosen("status", "Status", STATUSES),
                    FilterField.FROM,
                    FilterField.TO),
            RecordQueries::transfers,
            Entry::ofTransfers);

    /** Conferences, talks, resolutions and sanctions: stages on a time axis, participants, votes. */
    static final LinesPage<ProcessRow, Entry> PROCESSES = new LinesPage<>(
            "/processes",
            "processes.jte",
            Selection.PROCESSES,
            12,
            List.of(
                    FilterField.ABOUT,
                    FilterField.typed("kind", "Kind", "conference"),
                    FilterField.FROM,
                    FilterField.TO),
            RecordQueries::processes,
            Entry::ofProcesses);

    /** The incidents that reports are about, each with its toll by all reports together and what each of them gives. */
    static final LinesPage<IncidentRow, Entry> INCIDENTS = new LinesPage<>(
            "/incidents",
            "incidents.jte",
            Selection.INCIDENTS,
            12,
            List.of(FilterField.ABOUT, FilterField.FROM, FilterField.TO),
            RecordQueries::incidents,
            IncidentEntries::of);

    private Ledgers() {}
}
