package org.rapporteur.ingest;

import java.util.List;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;

/**
 * What one file gave.
 *
 * @param sha256 the digest of the file's bytes, lower-case hexadecimal: the same for the same bytes under another name;
 *     empty if the file could not be read
 * @param reports the reports found, in the file's order
 * @param unusable what gave no report, and why
 * @param notes what was read with a doubt, and which
 * @param sources the way back from the reports' texts to the bytes, where it is known
 */
public record Ingested(
        String sha256, List<Report> reports, List<Unusable> unusable, List<Note> notes, List<SourceMap> sources) {

    public Ingested {
        reports = List.copyOf(reports);
        unusable = List.copyOf(unusable);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    static Ingested nothing(String sha256, String path, String reason) {
        return new Ingested(sha256, List.of(), List.of(new Unusable(path, reason)), List.of(), List.of());
    }

    /** What the files of one archive gave, under the archive's digest. */
    static Ingested of(String sha256, List<Ingested> files) {
        return new Ingested(
                sha256,
                files.stream().flatMap(file -> file.reports.stream()).toList(),
                files.stream().flatMap(file -> file.unusable.stream()).toList(),
                files.stream().flatMap(file -> file.notes.stream()).toList(),
                files.stream().flatMap(file -> file.sources.stream()).toList());
    }
}
