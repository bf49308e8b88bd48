package org.rapporteur.present.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.record.Filter;
import picocli.CommandLine.Option;

/** Which rows of a register are wanted. */
final class FilterOptions {

    @Option(names = "--about", paramLabel = "WORDS", description = "rows about this name or these words")
    private Optional<String> about = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "rows whose time, or else whose report, is not before this day (2013-05-17)")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "… is not after this day")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "only what reports published on or before this day say")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "only what reports published on or after this day say")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "rows from reports of this outlet")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "WORD",
            description =
                    "rows of this status (events), act (statements), thing counted (figures), rung (transfers), stage (processes), kind (entities, disagreements)")
    private Optional<String> status = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "at most so many rows (default: ${DEFAULT-VALUE})")
    private int limit;

    Filter filter() {
        return Filter.ALL
                .withAbout(about)
                .withDays(from, to)
                .withPublished(since, asOf)
                .withOutlet(outlet)
                .withStatus(status)
                .page(limit, 0);
    }
}
