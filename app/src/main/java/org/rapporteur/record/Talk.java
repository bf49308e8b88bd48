package org.rapporteur.record;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Who speaks to whom and about whom, and what an entity is called to be. Reads only. */
public final class Talk {

    private static final String ROWS = "SELECT t.speaker, s.name AS speaker_name, s.kind AS speaker_kind, t.other,"
            + " o.name AS other_name, o.kind AS other_kind, t.statements, t.addressed FROM talk t"
            + " JOIN entity s ON s.id = t.speaker JOIN entity o ON o.id = t.other ";

    private final Jdbi jdbi;

    /** The talk of the record. */
    public Talk(RecordQueries queries) {
        this.jdbi = queries.jdbi();
    }

    /** The most frequent talk in the record. */
    public List<TalkRow> loudest(int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery(ROWS + "ORDER BY t.statements DESC, t.speaker, t.other LIMIT :most")
                        .bind("most", most)
                        .map(ConstructorMapper.of(TalkRow.class))
                        .list());
    }

    /** The most frequent talk of an entity and about it. */
    public List<TalkRow> around(String entity, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS
                                + "WHERE t.speaker = :id OR t.other = :id ORDER BY t.statements DESC, t.speaker, t.other LIMIT :most")
                .bind("id", entity)
                .bind("most", most)
                .map(ConstructorMapper.of(TalkRow.class))
                .list());
    }

    /** What an entity is called to be, the longest so called first. */
    public List<RoleRow> roles(String entity) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT role.value->>'title' AS title, role.value->>'of' AS of,"
                                + " role.value->>'from' AS \"from\", role.value->>'to' AS \"to\", role.value->>'report' AS report,"
                                + " role.value->>'$.span.start' AS start FROM row, json_each(row.json, '$.roles') AS role"
                                + " WHERE row.id = :id ORDER BY coalesce(role.value->>'from', '9999'), role.key LIMIT 60")
                .bind("id", entity)
                .map(ConstructorMapper.of(RoleRow.class))
                .list());
    }
}
