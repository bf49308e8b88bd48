package org.rapporteur.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.exchange.Interchange;
import org.rapporteur.exchange.InterchangeRow;
import org.rapporteur.exchange.StoredJson;
import org.rapporteur.model.Id;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.TimelineEntry;

/** Makes the database of a record anew beside the old one, then puts it in its place. */
final class DerivedDatabase {

    private final Path database;

    DerivedDatabase(RecordDirectory record) {
        this.database = record.database();
    }

    /** Derives the database from reports, readings and linking. Readers see the old one until the new one is whole. */
    void derive(List<Report> reports, List<Reading> readings, Linking linking, List<UnusableFile> unusable) {
        Path beside = database.resolveSibling("record.db.part");
        try {
            Files.deleteIfExists(beside);
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + beside)) {
                fill(connection, reports, readings, linking, unusable);
            }
            deleteOldLogs();
            Files.move(beside, database, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            inWriteAheadMode();
        } catch (IOException | SQLException e) {
            throw new RecordException("cannot derive " + database + ": " + e.getMessage(), e);
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

    private static void fill(
            Connection connection,
            List<Report> reports,
            List<Reading> readings,
            Linking linking,
            List<UnusableFile> unusable)
            throws SQLException, IOException {
        script(connection, "schema.sql");
        connection.setAutoCommit(false);
        insertRows(connection, new Interchange(reports, readings, linking));
        script(connection, "derive.sql");
        storeReadings(connection, reports, readings);
        insertTimeline(connection, linking.timeline(), reports);
        insertUnusable(connection, unusable);
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private static void script(Connection connection, String name) throws SQLException, IOException {
        try (InputStream stream = DerivedDatabase.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            try (Statement statement = connection.createStatement()) {
                for (String command : text.split(";\\s*\n")) {
                    if (!command.isBlank()) {
                        statement.execute(command);
                    }
                }
            }
        }
    }

    private static void insertRows(Connection connection, Interchange interchange) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO row VALUES (?, ?, ?, ?)")) {
            interchange.rows(row -> add(insert, row));
            insert.executeBatch();
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
