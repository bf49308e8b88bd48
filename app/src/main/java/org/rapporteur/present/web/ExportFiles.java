package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.present.export.ExportFile;
import org.rapporteur.present.export.ExportFormat;
import org.rapporteur.present.export.RecordRows;
import org.rapporteur.record.Captures;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;

/** The record in a format as a file to save; formats of several files as one ZIP archive. */
final class ExportFiles {

    static final String INTERCHANGE = "jsonl";

    private ExportFiles() {}

    static void serve(Context context, RecordDirectory record, RecordQueries queries) throws IOException {
        String name = context.pathParam("format").toLowerCase(Locale.ROOT);
        List<ExportFile> files = name.equals(INTERCHANGE)
                ? List.of(new ExportFile("record.jsonl", out -> interchange(queries, out)))
                : Arrays.stream(ExportFormat.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new)
                        .export()
                        .files(RecordRows.of(queries, new Captures(record)));
        String file = files.size() == 1 ? files.get(0).name() : name + ".zip";
        context.contentType("application/octet-stream");
        context.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        write(files, context.outputStream());
    }

    private static void write(List<ExportFile> files, OutputStream stream) throws IOException {
        if (files.size() == 1) {
            files.get(0).content().writeBytes(stream);
            return;
        }
        try (ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (ExportFile file : files) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTime(0);
                zip.putNextEntry(entry);
                file.content().writeBytes(zip);
                zip.closeEntry();
            }
        }
    }

    private static void interchange(RecordQueries queries, Appendable out) throws IOException {
        try {
            queries.export(line -> {
                try {
                    out.append(line).append('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
