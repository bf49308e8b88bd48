package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.ingest.archive.Kind;
import org.rapporteur.ingest.warc.Warc;
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
    private final List<ByteFormat> byteFormats;
    private final List<Format> formats;

    /** Reads with the standard limits and field names. */
    public Ingest() {
        this(IngestSettings.STANDARD);
    }

    /** Reads with limits and field names of one's own. */
    public Ingest(IngestSettings settings) {
        this.settings = settings;
        ReportMaker maker = new ReportMaker();
        Articles articles = new Articles(maker);
        JsonReport objects = new JsonReport(articles, settings);
        this.byteFormats = List.of(
                new WarcFile(this::payload, settings), new PdfFile(maker, settings), new MailFile(articles, settings));
        this.formats = List.of(
                new JsonLines(objects, settings),
                new JsonDocument(objects, settings),
                new ItemFile(articles, settings),
                new Table(objects, settings.fields()),
                new OtherFormats(),
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

    /** Whether the file is an archive or a WARC file: one that is to be taken apart before it is read. */
    public static boolean isArchive(FoundFile file) {
        try (SeekableByteChannel channel = Files.newByteChannel(file.file())) {
            byte[] opening = Channels.newInputStream(channel).readNBytes(Kind.OPENING_BYTES);
            return Unpacking.isArchive(opening);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Takes an archive or a WARC file apart, whatever its size, and hands over each file or record in it, in order.
     *
     * @return what in it could not be taken, and why
     */
    public List<Unusable> unpack(FoundFile file, Consumer<Member> taker) {
        try (SeekableByteChannel channel = Files.newByteChannel(file.file())) {
            return Unpacking.each(file.name(), channel, settings.archives(), taker);
        } catch (IOException e) {
            return List.of(new Unusable(file.name(), Walk.reason(e)));
        }
    }

    /**
     * Reads the bytes of one file. The reports of an archive's files are of captures of their own.
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
        return Unpacking.isArchive(bytes) && !Warc.isAlone(bytes)
                ? archive(sha256, path, bytes)
                : payload(sha256, path, bytes, Optional.empty());
    }

    private Ingested archive(String sha256, String path, byte[] bytes) {
        List<Ingested> members = new ArrayList<>();
        try {
            List<Unusable> unusable = Unpacking.each(
                    path,
                    new InMemory(bytes),
                    settings.archives(),
                    member -> members.add(read(member.path(), member.bytes())));
            members.add(new Ingested(sha256, List.of(), unusable, List.of(), List.of()));
        } catch (IOException e) {
            members.add(Ingested.nothing(sha256, path, Walk.reason(e)));
        }
        return Ingested.of(sha256, members);
    }

    /** What is no archive: one format within, be it a WARC record's, but no archive there. */
    private Ingested payload(String sha256, String path, byte[] bytes, Optional<String> charset) {
        Optional<ByteFormat> format =
                byteFormats.stream().filter(each -> each.recognises(bytes)).findFirst();
        if (format.isPresent()) {
            return format.get().read(sha256, path, bytes);
        }
        Optional<String> unreadable = signatures.unreadable(bytes);
        return unreadable.isPresent()
                ? Ingested.nothing(sha256, path, unreadable.get())
                : text(sha256, path, Charsets.decode(bytes, charset));
    }

    private Ingested text(String sha256, String path, Decoded decoded) {
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
