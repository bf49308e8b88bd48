package org.rapporteur.present.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.present.brief.BriefingWriter;
import org.rapporteur.present.brief.Length;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;

/** The briefings of a record that were asked for last: each is written once, until the record is put together anew. */
final class Briefings {

    private static final int KEPT = 32;

    private final Map<Wish, BriefingView> written = new LinkedHashMap<>();

    /** What is asked of which state of the record: a build or a judgement puts another database in its place. */
    private record Wish(RecordQueries record, Filter filter, Length length) {}

    /** The briefing. */
    BriefingView of(RecordQueries record, Filter filter, Length length) {
        Wish wish = new Wish(record, filter, length);
        return known(wish).orElseGet(() -> {
            BriefingView view = BriefingView.of(new BriefingWriter(record, filter, length).write());
            keep(wish, view);
            return view;
        });
    }

    private synchronized Optional<BriefingView> known(Wish wish) {
        return Optional.ofNullable(written.get(wish));
    }

    private synchronized void keep(Wish wish, BriefingView view) {
        written.keySet().removeIf(old -> !old.record().equals(wish.record()));
        if (written.size() == KEPT) {
            written.remove(written.keySet().iterator().next());
        }
        written.put(wish, view);
    }
}
