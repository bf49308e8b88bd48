package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.record.BuildSummary;
import org.rapporteur.record.UnusableFile;

/** A build's summary in words. */
final class SummaryLines {

    private static final double MILLIS = 1000.0;

    private final BuildSummary summary;

    SummaryLines(BuildSummary summary) {
        this.summary = summary;
    }

    void write(PrintWriter out, PrintWriter err, Path record) {
        out.printf(
                Locale.ROOT,
                "%d files: %d reports read, %d files unchanged, %d things could not be used%n",
                summary.files(),
                summary.newReports(),
                summary.unchanged(),
                summary.unusable().size());
        for (Map.Entry<String, Integer> register : summary.rows().entrySet()) {
            out.printf(Locale.ROOT, "  %-14s %,9d%n", register.getKey(), register.getValue());
        }
        summary.unread().forEach(file -> out.println("  unread    " + line(file)));
        summary.unusable().forEach(file -> out.println("  unusable  " + line(file)));
        out.printf(Locale.ROOT, "took %.1f s%s%n", summary.millis() / MILLIS, rate());
        out.println("the record: " + record + "   next: rapporteur brief -r " + record + "   or: rapporteur serve -r "
                + record);
        out.flush();
        err.flush();
    }

    private static String line(UnusableFile file) {
        return file.path() + ": " + file.reason();
    }

    private String rate() {
        if (summary.newReports() == 0 || summary.readingMillis() == 0) {
            return "";
        }
        double seconds = summary.readingMillis() / MILLIS;
        return String.format(
                Locale.ROOT,
                ", of which reading %.1f s: %.1f reports and %,.0f words a second",
                seconds,
                summary.newReports() / seconds,
                summary.words() / seconds);
    }
}
