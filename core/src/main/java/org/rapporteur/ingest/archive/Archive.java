package org.rapporteur.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Takes the files out of one archive. */
public final class Archive {

    private static final Set<String> OTHER_THINGS = Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF");

    private Archive() {}

    /**
     * Hands each file over, in the archive's order.
     *
     * @param name the archive's own name without its directory, for what holds one nameless file
     * @throws IOException if the archive is broken or exceeds the budget; what came before it was handed over
     */
    public static void visit(Kind kind, String name, SeekableByteChannel channel, Budget budget, Visitor visitor)
            throws IOException {
        try {
            switch (kind) {
                case ZIP -> zip(channel, budget, visitor);
                case TAR -> tar(new BufferedInputStream(Channels.newInputStream(channel)), budget, visitor);
                case GZIP -> gzip(name, channel, budget, visitor);
            }
        } catch (RuntimeException e) {
            throw new IOException("broken " + kind + " archive", e);
        }
    }

    private static void zip(SeekableByteChannel channel, Budget budget, Visitor visitor) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            if (entries.stream().anyMatch(entry -> OTHER_THINGS.contains(entry.getName()))) {
                throw new IOException("an office document, book or program in a ZIP archive: not read by this version");
            }
            for (ZipArchiveEntry entry : entries) {
                if (isRead(entry, entry.isUnixSymlink(), budget, visitor)) {
                    if (!zip.canReadEntryData(entry)) {
                        visitor.refused(entry.getName(), "encrypted, or packed in a way that is not read");
                        continue;
                    }
                    try (InputStream in = zip.getInputStream(entry)) {
                        take(entry.getName(), in, budget, visitor);
                    }
                }
            }
        }
    }

    private static void tar(InputStream in, Budget budget, Visitor visitor) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            boolean special = !entry.isFile() && !entry.isDirectory() || entry.isLink() || entry.isSymbolicLink();
            if (isRead(entry, special, budget, visitor)) {
                take(entry.getName(), tar, budget, visitor);
            }
        }
    }

    private static void gzip(String name, SeekableByteChannel channel, Budget budget, Visitor visitor)
            throws IOException {
        byte[] opening = Kind.inside(Channels.newInputStream(channel));
        channel.position(0);
        InputStream in = GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(Channels.newInputStream(channel)))
                .setDecompressConcatenated(true)
                .get();
        if (Kind.of(opening).filter(Kind.TAR::equals).isPresent()) {
            tar(new BufferedInputStream(in), budget, visitor);
        } else {
            budget.countFile();
            take(name.replaceFirst("(?i)\\.(?:gz|gzip)$", ""), in, budget, visitor);
        }
    }

    private static boolean isRead(ArchiveEntry entry, boolean special, Budget budget, Visitor visitor)
            throws Budget.Exceeded {
        if (entry.isDirectory()) {
            return false;
        }
        budget.countFile();
        Optional<String> refusal = EntryName.refusal(entry.getName());
        if (special || refusal.isPresent()) {
            visitor.refused(EntryName.shown(entry.getName()), refusal.orElse("a link or a device: not followed"));
            return false;
        }
        return true;
    }

    private static void take(String name, InputStream in, Budget budget, Visitor visitor) throws IOException {
        Optional<byte[]> bytes = budget.read(in);
        bytes.ifPresentOrElse(content -> visitor.file(name, content), () -> visitor.refused(name, budget.tooLarge()));
    }
}
