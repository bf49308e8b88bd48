package org.rapporteur.present.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.record.PassageSearch;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds passages. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Finds passages: words, \"phrases\", AND, OR, NOT, brackets, beginnings (missile*),",
            "words nearly so spelt (misile~), and fields: source:Lavrov, outlet:courier, title:veto."
        })
final class SearchCommand implements Callable<Integer> {

    private static final List<Column<SearchHit>> COLUMNS = List.of(
            Column.of("id", 26, SearchHit::id),
            Column.maybe("published", 10, SearchHit::published),
            Column.maybe("outlet", 22, SearchHit::outlet),
            Column.maybe("source", 24, SearchHit::source),
            Column.of("passage", 0, SearchHit::snippet));

    @Mixin
    private RecordOption record;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "what to look for")
    private List<String> words;

    @Option(
            names = "--limit",
            defaultValue = "50",
            description = "at most so many passages (default: ${DEFAULT-VALUE})")
    private int limit;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private OutputFormat format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RecordQueries queries = record.queries();
        List<SearchHit> hits =
                new PassageSearch(queries).passages(String.join(" ", words), Optional.empty(), Optional.empty(), limit);
        new RowWriter<>(COLUMNS)
                .write(
                        hits,
                        format,
                        hit -> queries.json(hit.id()).orElse("{}"),
                        spec.commandLine().getOut());
        if (hits.isEmpty()) {
            spec.commandLine().getErr().println("no passage matches");
        }
        return ExitCode.OK.code();
    }
}
