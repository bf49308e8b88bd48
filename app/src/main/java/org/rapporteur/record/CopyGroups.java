package org.rapporteur.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Linking;

/** Which reports are one text: copies and versions of one another, directly or through others. */
final class CopyGroups {

    private final SortedMap<Id, Id> leaders = new TreeMap<>();

    private CopyGroups() {}

    /** Fills the table of groups; each is named by one of its reports. */
    static void insert(Connection connection, Linking linking) throws SQLException {
        CopyGroups groups = new CopyGroups();
        linking.links().stream().filter(CopyGroups::isOfReports).forEach(link -> groups.join(link.a(), link.b()));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO copied VALUES (?, ?)")) {
            for (Id report : groups.leaders.keySet()) {
                insert.setString(1, report.value());
                insert.setString(2, groups.leader(report).value());
                insert.executeUpdate();
            }
        }
    }

    private static boolean isOfReports(Link link) {
        return link.judgement() == Judgement.SAME && (link.kind() == LinkKind.COPY || link.kind() == LinkKind.VERSION);
    }

    private void join(Id a, Id b) {
        Id one = leader(a);
        Id other = leader(b);
        if (one.compareTo(other) < 0) {
            leaders.put(other, one);
        } else {
            leaders.put(one, other);
        }
    }

    private Id leader(Id report) {
        Id leader = report;
        Id next = leaders.computeIfAbsent(report, own -> own);
        while (!next.equals(leader)) {
            leader = next;
            next = leaders.get(leader);
        }
        leaders.put(report, leader);
        return leader;
    }
}
