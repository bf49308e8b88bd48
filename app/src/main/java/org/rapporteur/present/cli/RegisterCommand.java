package org.rapporteur.present.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rows of one register. */
abstract class RegisterCommand<T> implements Callable<Integer> {

    @Mixin
    private RecordOption record;

    @Mixin
    private FilterOptions options;

    @Option(
            names = "--format",
            defaultValue = "table",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); json gives the rows of the interchange format")
    private OutputFormat format;

    @Spec
    private CommandSpec spec;

    private final List<Column<T>> columns;
    private final Function<T, String> id;

    RegisterCommand(List<Column<T>> columns, Function<T, String> id) {
        this.columns = columns;
        this.id = id;
    }

    abstract List<T> rows(RecordQueries queries, Filter filter);

    @Override
    public Integer call() {
        RecordQueries queries = record.queries();
        List<T> rows = rows(queries, options.filter());
        Function<T, String> json = row -> queries.json(id.apply(row)).orElse("{}");
        new RowWriter<>(columns).write(rows, format, json, spec.commandLine().getOut());
        if (rows.isEmpty()) {
            spec.commandLine().getErr().println("no rows; try without a filter, or: rapporteur search WORDS");
        }
        return ExitCode.OK.code();
    }
}
