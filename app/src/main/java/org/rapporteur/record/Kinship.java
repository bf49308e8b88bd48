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

    /** How many groups of reports there are that are one text. */
    public int groups() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(DISTINCT leader) FROM copied")
                .mapTo(Integer.class)
                .one());
    }

    /** The reports of some of the groups, the largest group first, in each the earliest report first. */
    public List<CopiedRow> copied(int most, int leftOut) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT g.leader AS owner, g.reports, r.id, r.outlet, r.title,"
                                + " r.published FROM (SELECT leader, count(*) AS reports FROM copied GROUP BY leader"
                                + " ORDER BY reports DESC, leader LIMIT :most OFFSET :leftOut) g JOIN copied c ON c.leader = g.leader"
                                + " JOIN report r ON r.id = c.report"
                                + " ORDER BY g.reports DESC, g.leader, coalesce(r.published_first, '9999'), r.path")
                        .bind("most", most)
                        .bind("leftOut", leftOut)
                        .map(ConstructorMapper.of(CopiedRow.class))
                        .list());
    }
}
