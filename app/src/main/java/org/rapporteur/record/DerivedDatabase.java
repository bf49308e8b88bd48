package org.rapporteur.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.exchange.Interchange;
import org.rapporteur.exchange.InterchangeRow;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.model.Id;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.TimelineEntry;

/** Makes the database of a record anew beside the old one, then puts it in its place. */
final class DerivedDatabase {

    /** KiB of pages kept in memory, at most, while the tables are made. */
    private static final int CACHE = 512 * 1024;

    private final Path database;

    DerivedDatabase(RecordDirectory record) {
        this.database = record.database();
    }

    /** Derives the database from what was read, computed and judged. Readers see the old one until the new one is whole. */
    void derive(Judged judged, JudgedLinking linking, List<PersonJudgement> judgements, List<UnusableFile> unusable) {
        Path beside = database.resolveSibling("record.db.part");
        try {
            Files.deleteIfExists(beside);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + beside)) {
                withoutJournal(connection);
                fill(connection, judged, linking, unusable);
                insertJudgements(connection, judgements, linking.outcomes());
                insertDoubts(connection, judged, linking, judgements);
            }
            DurableFiles.sync(beside);
            deleteOldLogs();
            Files.move(beside, database, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            inWriteAheadMode();
        } catch (IOException | SQLException e) {
            giveBack(beside);
            throw new RecordException("cannot derive " + database + ": " + e.getMessage(), e);
        }
    }

    private static void insertDoubts(
            Connection connection, Judged judged, JudgedLinking linking, List<PersonJudgement> judgements)
            throws SQLException {
        connection.setAutoCommit(false);
        Doubts.insert(connection, judged, linking.linking(), judgements);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Nobody reads the file before it is whole and on the disk, so that a killed run has nothing to roll back. */
    private static void withoutJournal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            // rows come in no order of their ids: pages are held in memory and written once
            statement.execute("PRAGMA cache_size = -" + CACHE);
            statement.execute("PRAGMA temp_store = MEMORY");
        }
    }

    /** What a full disk let it write is of no use to anybody. */
    private static void giveBack(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // the next build deletes it
        }
    }

    /** The write-ahead log of the database that is replaced must not be applied to the new one. */
    private void deleteOldLogs() throws IOException {
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-wal"));
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-shm"));
    }

    private void inWriteAheadMode() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    private static void fill(Connection connection, Judged judged, JudgedLinking linking, List<UnusableFile> unusable)
            throws SQLException, IOException {
        DatabaseLayout.mark(connection);
        script(connection, "schema.sql");
        connection.setAutoCommit(false);
        List<Report> reports = judged.reports();
        insertRows(connection, new Interchange(reports, judged.readings(), linking.linking(), linking.marks()));
        script(connection, "derive.sql");
        storeReadings(connection, reports, judged.readings());
        insertTimeline(connection, linking.linking().timeline(), reports);
        CopyGroups.insert(connection, linking.linking());
        insertUnusable(connection, unusable);
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private static void script(Connection connection, String name) throws SQLException {
        String text = DatabaseLayout.text(name).replaceAll("(?m)^--.*$", "");
        try (Statement statement = connection.createStatement()) {
            for (String command : text.split(";\\s*\n")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
        }
    }

    private static void insertRows(Connection connection, Interchange interchange) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO row VALUES (?, ?, ?, ?)");
                PreparedStatement insertWrong = connection.prepareStatement("INSERT INTO wrong VALUES (?, ?, ?, ?)")) {
            interchange.rows(row -> add(row.judgedWrong() ? insertWrong : insert, row));
        }
    }

    private static void add(PreparedStatement insert, InterchangeRow row) {
        try {
            insert.setString(1, row.id());
            insert.setString(2, row.type());
            insert.setString(3, row.report().orElse(null));
            insert.setString(4, row.json());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new RecordException("row " + row.id() + ": " + e.getMessage(), e);
        }
    }

    /** What became of each judgement; one that was undone applies to nothing. */
    private static void insertJudgements(
            Connection connection, List<PersonJudgement> judgements, List<JudgementOutcome> outcomes)
            throws SQLException {
        connection.setAutoCommit(false);
        Map<PersonJudgement, JudgementOutcome> known = new HashMap<>();
        outcomes.forEach(outcome -> known.put(outcome.judgement(), outcome));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO judgement VALUES (?, ?, ?)")) {
            for (PersonJudgement judgement : judgements) {
                Optional<JudgementOutcome> outcome = Optional.ofNullable(known.get(judgement));
                insert.setString(1, judgement.id().value());
                insert.setString(2, outcome.map(JudgementOutcome::why).orElse(null));
                insert.setString(
                        3,
                        outcome.stream()
                                .flatMap(each -> each.rows().stream())
                                .map(Id::value)
                                .collect(Collectors.joining(" ")));
                insert.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void storeReadings(Connection connection, List<Report> reports, List<Reading> readings)
            throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE report SET stored = ?, reading = ? WHERE id = ?")) {
            for (int i = 0; i < reports.size(); i++) {
                update.setString(1, StoredJson.write(reports.get(i)));
                update.setString(2, StoredJson.write(readings.get(i)));
                update.setString(3, reports.get(i).id().value());
                update.executeUpdate();
            }
        }
    }

    private static void insertTimeline(Connection connection, List<TimelineEntry> timeline, List<Report> reports)
            throws SQLException {
        Map<Id, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO timeline VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int place = 0; place < timeline.size(); place++) {
                TimelineEntry entry = timeline.get(place);
                Report report = byId.get(entry.sentence().report());
                insert.setInt(1, place);
                insert.setString(2, entry.day().toString());
                insert.setString(3, entry.time().precision().word());
                insert.setDouble(4, entry.weight());
                insert.setInt(5, entry.origins());
                insert.setString(6, report.id().value());
                insert.setInt(
                        7,
                        report.text().codePointCount(0, entry.sentence().span().start()));
                insert.setString(8, report.words(entry.sentence().span()));
                insert.setString(
                        9,
                        String.join(
                                " ",
                                entry.members().stream().map(Object::toString).toList()));
                insert.executeUpdate();
            }
        }
    }

    private static void insertUnusable(Connection connection, List<UnusableFile> unusable) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO unusable VALUES (?, ?)")) {
            for (UnusableFile file : unusable) {
                insert.setString(1, file.path());
                insert.setString(2, file.reason());
                insert.executeUpdate();
            }
        }
    }
}
