package org.rapporteur.record;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Which reports are copies or versions of which. Reads only. */
public final class Kinship {

    private static final String KIN =
            "SELECT k.self AS of, k.other AS id, k.kind, k.reason, r.outlet, r.title, r.published"
                    + " FROM (SELECT a AS self, b AS other, kind, reason FROM link WHERE a IN (<ids>) AND kind IN ('copy', 'version')"
                    + " AND judgement = 'same' UNION SELECT b, a, kind, reason FROM link WHERE b IN (<ids>)"
                    + " AND kind IN ('copy', 'version') AND judgement = 'same') k JOIN report r ON r.id = k.other"
                    + " ORDER BY k.self, coalesce(r.published_first, '9999'), r.path";

    private final Jdbi jdbi;

    /** The kinship of the record's reports. */
    public Kinship(RecordQueries queries) {
        this.jdbi = queries.jdbi();
    }

    /** The copies and versions of a report, the earliest first. */
    public List<KinRow> of(String report) {
        return of(List.of(report));
    }

    /** The copies and versions of reports, the earliest first. */
    public List<KinRow> of(List<String> reports) {
        return reports.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(KIN)
                        .bindList("ids", reports)
                        .map(ConstructorMapper.of(KinRow.class))
                        .list());
    }
}
