package org.rapporteur.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Connections that read one database; those that are given back are kept for the next question. */
final class ReadConnections implements ConnectionFactory, AutoCloseable {

    /** Bytes of the database that are read where they lie, without a copy. */
    private static final long MAPPED = 1L << 32;

    private final SQLiteDataSource source;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean isClosed;

    ReadConnections(Path database) {
        source = source(database);
    }

    /** The database for those who ask once. */
    static SQLiteDataSource source(Path database) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, String.valueOf(MAPPED));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + database);
        return source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = idle.poll();
        return connection == null ? source.getConnection() : connection;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        idle.add(connection);
        if (isClosed) {
            closeIdle();
        }
    }

    private void closeIdle() throws SQLException {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }

    @Override
    public void close() {
        isClosed = true;
        try {
            closeIdle();
        } catch (SQLException e) {
            throw new RecordException("cannot close the database: " + e.getMessage(), e);
        }
    }
}
