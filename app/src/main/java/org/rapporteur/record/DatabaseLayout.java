package org.rapporteur.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;

/**
 * The tables that this version of the program puts a record together in. SQLite keeps their number in the database's head
 * (its user version, the four bytes at 60), so that a record of another version is told from one of this.
 */
final class DatabaseLayout {

    private static final int PLACE_OF_USER_VERSION = 60;

    private static final int NUMBER = number();

    private DatabaseLayout() {}

    /** Marks the database as of this layout. */
    static void mark(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + NUMBER);
        }
    }

    /**
     * Checks that the record has a database with the tables that this version asks.
     *
     * @throws RecordException if it has none yet, if another version put it together, or if it cannot be read
     */
    static void check(RecordDirectory record) {
        if (!Files.exists(record.database())) {
            throw new RecordException("the record at " + record.root()
                    + " holds nothing yet; run: rapporteur build PATH… -r " + record.root());
        }
        try (RandomAccessFile database = new RandomAccessFile(record.database().toFile(), "r")) {
            database.seek(PLACE_OF_USER_VERSION);
            if (database.readInt() != NUMBER) {
                throw new RecordException("the record at " + record.root()
                        + " was put together by another version of this program; run: rapporteur rebuild -r "
                        + record.root());
            }
        } catch (IOException e) {
            throw new RecordException("cannot read " + record.database() + ": " + e.getMessage(), e);
        }
    }

    private static int number() {
        CRC32 sum = new CRC32();
        for (String script : new String[] {"schema.sql", "derive.sql"}) {
            sum.update(text(script).getBytes(StandardCharsets.UTF_8));
        }
        return (int) sum.getValue();
    }

    /** The script of that name beside this class, with the ends of its lines as Git keeps them. */
    static String text(String name) {
        try (InputStream stream = DatabaseLayout.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
