package org.rapporteur.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The tables as DuckDB reads them, with nothing said of their types. */
class TablesInDuckDbTest {

    private static final RecordRows ROWS = ExportedRecord.rows();

    @TempDir
    private Path folder;

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Path written(ExportFormat format, String name) throws IOException {
        ExportFile file = format.export().files(ROWS).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            file.content().writeBytes(out);
        }
        return folder.resolve(name);
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private Map<String, String> columns(String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery("DESCRIBE SELECT * FROM " + table)) {
            while (result.next()) {
                types.put(result.getString("column_name"), result.getString("column_type"));
            }
        }
        return types;
    }

    @ParameterizedTest
    @FieldSource("org.rapporteur.record.RegisterNames#TABLES")
    void parquetAndCsvHoldTheSame(String register) throws IOException, SQLException {
        String parquet = "read_parquet('" + written(ExportFormat.PARQUET, register + ".parquet") + "')";
        String csv = "read_csv('" + written(ExportFormat.CSV, register + ".csv") + "', all_varchar = true)";
        Map<String, String> types = columns(parquet);
        assertThat(columns(csv).keySet()).containsExactlyElementsOf(types.keySet());
        String typed = types.entrySet().stream()
                .map(column -> "CAST(\"" + column.getKey() + "\" AS " + column.getValue() + ")")
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + csv));
        String rows = "SELECT * FROM " + parquet;
        // no report of these is about an incident of its own
        assertThat(number("SELECT count(*) FROM " + parquet) == 0).isEqualTo(register.equals("incidents"));
        assertThat(number("SELECT count(*) FROM ((" + rows + " EXCEPT ALL " + typed + ") UNION ALL (" + typed
                        + " EXCEPT ALL " + rows + "))"))
                .isZero();
    }

    @Test
    void parquetHasNumbersDaysAndTruths() throws IOException, SQLException {
        assertThat(columns("read_parquet('" + written(ExportFormat.PARQUET, "events.parquet") + "')"))
                .containsEntry("lat", "DOUBLE")
                .containsEntry("time_start", "DATE")
                .containsEntry("start", "INTEGER")
                .containsEntry("exact", "VARCHAR");
        Path statements = written(ExportFormat.PARQUET, "statements.parquet");
        assertThat(columns("read_parquet('" + statements + "')")).containsEntry("negated", "BOOLEAN");
    }

    @Test
    void parquetTellsWhatIsNotKnownAsNull() throws IOException, SQLException {
        String events = "read_parquet('" + written(ExportFormat.PARQUET, "events.parquet") + "')";
        assertThat(number("SELECT count(*) FROM " + events + " WHERE place IS NULL"))
                .isPositive();
        assertThat(number("SELECT count(*) FROM " + events + " WHERE place = ''"))
                .isZero();
    }

    @Test
    void gdeltTablesOpenWithTheirColumns() throws IOException, SQLException {
        List<String> names = List.of("events.export.tsv", "mentions.tsv");
        List<Integer> widths = List.of(61, 16);
        for (int i = 0; i < names.size(); i++) {
            String table = "read_csv('" + written(ExportFormat.GDELT, names.get(i))
                    + "', delim = '\\t', header = false, quote = '', all_varchar = true)";
            assertThat(columns(table)).hasSize(widths.get(i));
            assertThat(number("SELECT count(*) FROM " + table)).isPositive();
        }
    }
}
