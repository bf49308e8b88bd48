package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Support;

/** What is cited for a row: its own passage, those of its steps or of its members, or the whole report. */
final class CitedPassages {

    /** So many passages of one row are cited. */
    private static final int MOST = 50;

    private CitedPassages() {}

    /** A passage of a report, and the row by which it is found again. */
    private record Cited(String report, Optional<String> words, String row) {}

    /** The citations of a row; none of one that has no passage. */
    static Optional<Citations> of(RecordQueries record, String id) {
        List<Citations> each = cited(record, id).stream()
                .limit(MOST)
                .flatMap(cited -> record.reportRow(cited.report()).stream()
                        .map(report -> Citations.of(report, cited.words(), cited.row(), Addresses.row(id))))
                .toList();
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(new Citations(
                        joined(each, Citations::plain, "\n"),
                        joined(each, Citations::markdown, "\n\n"),
                        joined(each, Citations::ris, "\r\n"),
                        each.get(0).link()));
    }

    private static String joined(List<Citations> each, Function<Citations, String> way, String parting) {
        return each.stream().map(way).distinct().collect(Collectors.joining(parting));
    }

    private static List<Cited> cited(RecordQueries record, String id) {
        String type = id.substring(0, Math.max(0, id.indexOf('-')));
        return switch (type) {
            case "report" -> List.of(new Cited(id, Optional.empty(), id));
            case "transfer" ->
                Stream.concat(
                                record.statuses(id).stream()
                                        .map(step -> new Cited(step.report(), Optional.of(step.passage()), id)),
                                new Support(record)
                                        .via(List.of(id)).stream()
                                                .map(told -> new Cited(told.report(), Optional.of(told.passage()), id)))
                        .toList();
            case "process" ->
                record.stages(id).stream()
                        .map(step -> new Cited(step.report(), Optional.of(step.passage()), id))
                        .toList();
            case "incident" ->
                new Support(record)
                        .accounts(List.of(id)).stream()
                                .map(account -> new Cited(account.report(), Optional.of(account.passage()), id))
                                .toList();
            case "claim", "disagreement" ->
                new Support(record)
                        .passages(List.of(id), MOST).stream()
                                .map(member -> new Cited(member.report(), Optional.of(member.words()), member.id()))
                                .toList();
            default ->
                record.citation(id).stream()
                        .map(passage -> new Cited(passage.report(), Optional.of(passage.words()), id))
                        .toList();
        };
    }
}
