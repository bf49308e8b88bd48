package org.rapporteur.present.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.rapporteur.fetch.Collected;
import org.rapporteur.record.Retrieval.Outcome;

/** What came of addresses, one line each. */
final class CollectedLines {

    private CollectedLines() {}

    static void write(PrintWriter out, List<Collected> all) {
        for (Collected each : all) {
            String reason = each.reason().isEmpty() ? "" : ": " + each.reason();
            out.printf(
                    Locale.ROOT,
                    "%-10s %s%s%n",
                    each.outcome().name().toLowerCase(Locale.ROOT),
                    each.address(),
                    reason);
        }
        out.flush();
    }

    static boolean allWell(List<Collected> all) {
        return all.stream().noneMatch(each -> each.outcome() == Outcome.FAILED || each.outcome() == Outcome.REFUSED);
    }
}
