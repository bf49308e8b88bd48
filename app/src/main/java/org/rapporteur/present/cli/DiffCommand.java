package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordDiff;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.VersionDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Says what changed, claim by claim: between two versions of one article, two records, or two days.",
            "  rapporteur diff report-4f… report-9a…    two reports; one alone is held against the version before it",
            "  rapporteur diff before.record now.record  two records",
            "  rapporteur diff 2013-05-01 2013-06-01     what reports published after the first day, up to the second, add"
        })
final class DiffCommand implements Callable<Integer> {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Mixin
    private RecordOption record;

    @Parameters(arity = "1..2", paramLabel = "A B", description = "two reports, two records or two days")
    private List<String> sides;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String a = sides.get(0);
        String b = sides.size() < 2 ? "" : sides.get(1);
        List<String> lines;
        if (DAY.matcher(a).matches() && DAY.matcher(b).matches()) {
            lines = days(LocalDate.parse(a), LocalDate.parse(b));
        } else if (!b.isEmpty() && Files.isDirectory(Path.of(a)) && Files.isDirectory(Path.of(b))) {
            lines = RecordDiff.lines(queries(a), queries(b));
        } else {
            lines = versions(a, b);
        }
        lines.forEach(out::println);
        if (lines.isEmpty()) {
            spec.commandLine().getErr().println("no difference");
        }
        out.flush();
        return ExitCode.OK.code();
    }

    private static RecordQueries queries(String path) {
        return RecordQueries.open(RecordDirectory.open(Path.of(path)));
    }

    private List<String> versions(String a, String b) {
        RecordQueries queries = record.queries();
        ReportRow one = report(queries, a);
        if (!b.isEmpty()) {
            return VersionDiff.lines(queries, one.id(), report(queries, b).id());
        }
        String earlier = one.versionOf()
                .orElseThrow(() -> new IllegalArgumentException(
                        one.id() + " is no later version of another report of the record; name two"));
        return VersionDiff.lines(queries, earlier, one.id());
    }

    private static ReportRow report(RecordQueries queries, String start) {
        List<ReportRow> found = queries.reports(Filter.ALL).stream()
                .filter(row -> row.id().startsWith(start)
                        || row.path().equals(start)
                        || row.url().equals(Optional.of(start)))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "there is no report, record or day " + start
                            : start + " may be any of "
                                    + found.stream().map(ReportRow::id).toList());
        }
        return found.get(0);
    }

    private List<String> days(LocalDate first, LocalDate last) {
        RecordQueries queries = record.queries();
        Filter added = Filter.ALL.withPublished(Optional.of(first.plusDays(1)), Optional.of(last));
        Filter known = Filter.ALL.withPublished(Optional.empty(), Optional.of(first));
        List<String> reports = queries.reports(added).stream()
                .map(row -> "report added: " + row.published().orElse("") + " "
                        + row.outlet().orElse("") + ": " + row.title().orElse(row.path()))
                .toList();
        List<String> before = queries.claims(known).stream().map(ClaimRow::id).toList();
        List<String> claims = queries.claims(added).stream()
                .filter(claim -> !before.contains(claim.id()))
                .map(claim -> "claim added: " + claim.about())
                .toList();
        List<String> disputed =
                queries.disagreements(known).stream().map(DisagreementRow::id).toList();
        List<String> disagreements = queries.disagreements(added).stream()
                .filter(disagreement -> !disputed.contains(disagreement.id()))
                .map(disagreement -> "disagreement added: " + disagreement.kind() + ": " + disagreement.about())
                .toList();
        return List.of(reports, claims, disagreements).stream()
                .flatMap(List::stream)
                .toList();
    }
}
