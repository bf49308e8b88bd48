package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Id;

/**
 * Turns files into reports: the door of this package.
 *
 * <pre>
 * Found found = Ingest.files(List.of(Path.of("reports")));
 * Ingest ingest = new Ingest();
 * for (FoundFile file : found.files()) {
 *     Ingested ingested = ingest.read(file);
 * }
 * </pre>
 *
 * <p>Loads its rules once; safe on any thread. No input makes it throw: what gives no report is told with its reason.
 */
public final class Ingest {

    private final IngestSettings settings;
    private final Signatures signatures = new Signatures();
    private final OtherFormats others;
    private final List<Format> formats;

    /** Reads with the standard limits and field names. */
    public Ingest() {
        this(IngestSettings.STANDARD);
    }

    /** Reads with limits and field names of one's own. */
    public Ingest(IngestSettings settings) {
        this.settings = settings;
        ReportMaker maker = new ReportMaker();
        JsonReport objects = new JsonReport(maker, settings);
        this.others = new OtherFormats(settings.fields());
        this.formats = List.of(
                new JsonLines(objects, settings),
                new JsonDocument(objects, settings),
                new WebPage(maker, settings),
                new PlainText(maker, settings));
    }

    /** The files below the named paths, in the order of their names, each once; links found below are not followed. */
    public static Found files(List<Path> paths) {
        return Walk.from(paths);
    }

    /** Reads one file that was found. */
    public Ingested read(FoundFile file) {
        return read(file.root(), file.file());
    }

    /**
     * Reads one file.
     *
     * @param root the path that the file was found below; the file itself if it was named
     */
    public Ingested read(Path root, Path file) {
        String path = new FoundFile(root, file).name();
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > settings.maxFileBytes()) {
                return Ingested.nothing("", path, Limits.tooLarge("a file", size, settings.maxFileBytes()));
            }
            return read(path, in.readNBytes((int) Math.min(settings.maxFileBytes() + 1, Integer.MAX_VALUE - 8)));
        } catch (IOException e) {
            return Ingested.nothing("", path, Walk.reason(e));
        }
    }

    /**
     * Reads the bytes of one file.
     *
     * @param path the file's path, as captures are to keep it
     */
    public Ingested read(String path, byte[] bytes) {
        String sha256 = Id.sha256Hex(bytes);
        if (bytes.length == 0) {
            return Ingested.nothing(sha256, path, "an empty file");
        }
        if (bytes.length > settings.maxFileBytes()) {
            return Ingested.nothing(sha256, path, Limits.tooLarge("a file", bytes.length, settings.maxFileBytes()));
        }
        Optional<String> unreadable = signatures.unreadable(bytes);
        if (unreadable.isPresent()) {
            return Ingested.nothing(sha256, path, unreadable.get());
        }
        Decoded decoded = Charsets.decode(bytes);
        Optional<String> other = others.of(decoded.text());
        if (other.isPresent()) {
            return Ingested.nothing(sha256, path, other.get());
        }
        Ingested ingested = format(decoded.text()).read(sha256, path, decoded.charset(), decoded.text());
        List<Note> notes =
                decoded.doubt().map(words -> List.of(new Note(path, words))).orElse(List.of());
        return new Ingested(sha256, ingested.reports(), ingested.unusable(), notes, ingested.sources());
    }

    private Format format(String text) {
        return formats.stream()
                .filter(format -> format.recognises(text))
                .findFirst()
                .orElseThrow();
    }
}
