package org.rapporteur;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.ingest.FieldMap;
import org.rapporteur.ingest.FoundFile;
import org.rapporteur.ingest.Ingest;
import org.rapporteur.ingest.IngestSettings;
import org.rapporteur.ingest.Ingested;
import org.rapporteur.ingest.Member;
import org.rapporteur.ingest.Unusable;
import org.rapporteur.link.Linker;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.read.Reader;
import org.rapporteur.read.language.LanguageEngines;

/**
 * The main path: bytes to reports to readings to what holds across them.
 *
 * <pre>
 * Pipeline pipeline = new Pipeline();
 * List&lt;Report&gt; reports = pipeline.ingest("story.txt", bytes).reports();
 * List&lt;Reading&gt; readings = reports.stream().map(pipeline::read).toList();
 * Linking linking = Pipeline.link(reports, readings);
 * new Interchange(reports, readings, linking).lines(System.out::println);
 * </pre>
 *
 * <p>Safe on any thread. The models are loaded when the first report is read.
 */
public final class Pipeline {

    private final IngestSettings settings;
    private final Ingest ingest;
    private final Supplier<Reader> reader = new Once<>(() -> new Reader(LanguageEngines.load()));

    /** Reads tables and JSON under the usual names. */
    public Pipeline() {
        this(FieldMap.STANDARD);
    }

    /** Reads tables and JSON under names of one's own. */
    public Pipeline(FieldMap fields) {
        this.settings = IngestSettings.STANDARD.withFields(fields);
        this.ingest = new Ingest(settings);
    }

    /** The version of the program and of the names it reads under, for telling readings of one from those of another. */
    public String version() {
        FieldMap fields = settings.fields();
        return fields.equals(FieldMap.STANDARD)
                ? Reader.VERSION
                : Reader.VERSION + ", " + Id.of("fields", fields.toString());
    }

    /** The size above which a file is refused unread. */
    public long maxFileBytes() {
        return settings.maxFileBytes();
    }

    /** The reports in a file's bytes, and what in them gave none. */
    public Ingested ingest(String path, byte[] bytes) {
        return ingest.read(path, bytes);
    }

    /** The reports in a file, and what in it gave none. */
    public Ingested ingest(FoundFile file) {
        return ingest.read(file);
    }

    /** Takes an archive apart, whatever its size, and hands over each file in it; gives back what could not be taken. */
    public List<Unusable> unpack(FoundFile archive, Consumer<Member> taker) {
        return ingest.unpack(archive, taker);
    }

    /** Whether the report's language is one that is read. */
    public boolean isRead(Report report) {
        return Reader.reads(report);
    }

    /** All that the program takes from one report. */
    public Reading read(Report report) {
        return isRead(report) ? reader.get().read(report) : Reader.unread(report);
    }

    /** What holds across the readings of reports; the same whatever their order. */
    public static Linking link(List<Report> reports, List<Reading> readings) {
        return link(reports, readings, List.of());
    }

    /**
     * What holds across the readings of reports as people decided.
     *
     * @param decided pairs of rows that are the same or not
     */
    public static Linking link(List<Report> reports, List<Reading> readings, List<Link> decided) {
        return new Linker().link(reports, readings, decided);
    }
}
