package org.rapporteur.model;

import java.util.List;

/**
 * One independent witness or text behind a claim.
 *
 * @param reason why these reports count as one, in words
 * @param reports the reports
 * @param members the statements, events or figures
 */
public record Origin(String reason, List<Id> reports, List<Id> members) {

    public Origin {
        reports = List.copyOf(reports);
        members = List.copyOf(members);
    }
}
