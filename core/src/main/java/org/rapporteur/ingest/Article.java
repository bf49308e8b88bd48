package org.rapporteur.ingest;

import java.util.List;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap.Stretch;

/**
 * A report made of an article whose body and metadata stood apart.
 *
 * @param stretches the way back from its text to the body, counted from the body's start; empty if it is not known
 */
record Article(Report report, List<Stretch> stretches) {

    Article {
        stretches = List.copyOf(stretches);
    }
}
