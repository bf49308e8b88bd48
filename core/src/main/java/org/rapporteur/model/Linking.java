package org.rapporteur.model;

import java.util.List;
import java.util.Map;

/**
 * All that was computed across the readings of a record. Nothing in it was read: it can be thrown away and computed
 * again. Readings keep their own ids; the maps say which thing of the record each stands for.
 *
 * @param published when each report was published, after reports have been held against one another
 * @param versionOf for a report that is a later state of an article, the report of the earlier state
 * @param entities the entities of the record
 * @param entityOf for each entity of a reading, the entity of the record
 * @param transfers the transfers of the record, each with the statuses of all reports
 * @param transferOf for each transfer of a reading, the transfer of the record
 * @param intermediaryOf for each intermediary of a transfer of a reading, that of the transfer of the record
 * @param processes the processes of the record, each with the stages of all reports
 * @param processOf for each process of a reading, the process of the record
 * @param incidents the incidents that reports are about, with their tolls
 * @param timeline the days that mattered, in order
 */
public record Linking(
        Map<Id, Time> published,
        Map<Id, Id> versionOf,
        List<Entity> entities,
        Map<Id, Id> entityOf,
        List<Transfer> transfers,
        Map<Id, Id> transferOf,
        Map<Id, Id> intermediaryOf,
        List<Process> processes,
        Map<Id, Id> processOf,
        List<Link> links,
        List<Claim> claims,
        List<Disagreement> disagreements,
        List<Incident> incidents,
        List<TimelineEntry> timeline) {

    public Linking {
        published = Map.copyOf(published);
        versionOf = Map.copyOf(versionOf);
        entities = List.copyOf(entities);
        entityOf = Map.copyOf(entityOf);
        transfers = List.copyOf(transfers);
        transferOf = Map.copyOf(transferOf);
        intermediaryOf = Map.copyOf(intermediaryOf);
        processes = List.copyOf(processes);
        processOf = Map.copyOf(processOf);
        links = List.copyOf(links);
        claims = List.copyOf(claims);
        disagreements = List.copyOf(disagreements);
        incidents = List.copyOf(incidents);
        timeline = List.copyOf(timeline);
    }

    /** The entity of the record that an entity of a reading stands for; itself if it was not linked. */
    public Id entity(Id ofReading) {
        return entityOf.getOrDefault(ofReading, ofReading);
    }
}
