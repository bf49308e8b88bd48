package org.rapporteur.present.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** One Parquet table a register: the columns of {@link RegisterTables} with their types; what is not known is null. */
final class ParquetTables implements Export {

    private static final Set<String> WHOLE_NUMBERS = Set.of("start", "end", "step", "side", "origins");
    private static final Set<String> NUMBERS =
            Set.of("low", "high", "chosen", "number_low", "number_high", "lat", "lon");
    private static final Set<String> DAYS = Set.of(
            "published_start",
            "published_end",
            "said_start",
            "said_end",
            "time_start",
            "time_end",
            "as_of_start",
            "as_of_end");
    private static final Set<String> TRUTHS = Set.of("negated");

    private final RegisterTables tables;

    /** The tables with their types. */
    ParquetTables(RegisterTables tables) {
        this.tables = tables;
    }

    @Override
    public List<ExportFile> files(RecordRows rows) {
        return tables.all().stream()
                .map(each -> ExportFile.ofBytes(
                        each.register() + ".parquet", out -> write(each.register(), each.of(rows), out)))
                .toList();
    }

    private static void write(String name, CsvTable table, OutputStream out) throws IOException {
        MessageType schema = schema(name, table.columns());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new Memory(bytes))
                .withType(schema)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            for (List<String> row : table.rows()) {
                writer.write(group(schema, row));
            }
        }
        bytes.writeTo(out);
    }

    private static MessageType schema(String name, List<String> columns) {
        return new MessageType(name, columns.stream().map(ParquetTables::type).toList());
    }

    private static Type type(String column) {
        if (WHOLE_NUMBERS.contains(column)) {
            return Types.optional(PrimitiveTypeName.INT32).named(column);
        }
        if (NUMBERS.contains(column)) {
            return Types.optional(PrimitiveTypeName.DOUBLE).named(column);
        }
        if (TRUTHS.contains(column)) {
            return Types.optional(PrimitiveTypeName.BOOLEAN).named(column);
        }
        if (DAYS.contains(column)) {
            return Types.optional(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(column);
        }
        return Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column);
    }

    private static Group group(MessageType schema, List<String> cells) {
        Group group = new SimpleGroup(schema);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                add(group, i, schema.getFieldName(i), cells.get(i));
            }
        }
        return group;
    }

    private static void add(Group group, int field, String column, String cell) {
        if (WHOLE_NUMBERS.contains(column)) {
            group.add(field, Integer.parseInt(cell));
        } else if (NUMBERS.contains(column)) {
            group.add(field, Double.parseDouble(cell));
        } else if (TRUTHS.contains(column)) {
            group.add(field, Boolean.parseBoolean(cell));
        } else if (DAYS.contains(column)) {
            group.add(field, Math.toIntExact(LocalDate.parse(cell).toEpochDay()));
        } else {
            group.add(field, cell);
        }
    }

    /** A file in memory: what the library writes to in place of Hadoop's file systems. */
    private record Memory(ByteArrayOutputStream bytes) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSizeHint) {
            return new DelegatingPositionOutputStream(bytes) {
                @Override
                public long getPos() {
                    return bytes.size();
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSizeHint) {
            return create(blockSizeHint);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
