package org.rapporteur.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.ingest.archive.Archive;
import org.rapporteur.ingest.archive.ArchiveLimits;
import org.rapporteur.ingest.archive.Budget;
import org.rapporteur.ingest.archive.Kind;
import org.rapporteur.ingest.archive.Visitor;
import org.rapporteur.ingest.warc.Warc;

/** Takes one archive apart, with the archives in it, within one budget; what cannot be read is noted. */
final class Unpacking {

    private final Budget budget;
    private final Consumer<Member> taker;
    private final List<Unusable> unusable = new ArrayList<>();
    private Optional<RuntimeException> failure = Optional.empty();

    private Unpacking(Budget budget, Consumer<Member> taker) {
        this.budget = budget;
        this.taker = taker;
    }

    /** Whether the bytes open something that holds other files. */
    static boolean isArchive(byte[] opening) {
        return Kind.of(opening).isPresent() || Warc.opens(opening);
    }

    /** Hands over each member; gives back what could not be read, and why. */
    static List<Unusable> each(String path, SeekableByteChannel channel, ArchiveLimits limits, Consumer<Member> taker)
            throws IOException {
        Unpacking unpacking = new Unpacking(new Budget(limits, channel.size()), taker);
        unpacking.open(path, channel, 1);
        if (unpacking.failure.isPresent()) {
            throw unpacking.failure.get();
        }
        return unpacking.unusable;
    }

    /** What the taker throws is no fault of the archive: it ends the unpacking and reaches the caller as it is. */
    private void take(Member member) {
        if (failure.isEmpty()) {
            try {
                taker.accept(member);
            } catch (RuntimeException e) {
                failure = Optional.of(e);
            }
        }
    }

    private void open(String path, SeekableByteChannel channel, int depth) {
        try {
            byte[] opening = Channels.newInputStream(channel).readNBytes(Kind.OPENING_BYTES);
            channel.position(0);
            Optional<Kind> kind = Kind.of(opening);
            boolean packed = kind.filter(Kind.GZIP::equals).isPresent();
            InputStream in = Channels.newInputStream(channel);
            boolean warc = Warc.opens(packed ? Kind.inside(in) : opening);
            channel.position(0);
            if (warc) {
                warc(path, Channels.newInputStream(channel));
            } else if (kind.isPresent()) {
                String name = path.substring(path.lastIndexOf('/') + 1);
                Archive.visit(kind.get(), name, channel, budget, members(path, depth));
            }
        } catch (IOException e) {
            unusable.add(new Unusable(path, reason(e)));
        }
    }

    private static String reason(IOException e) {
        String words = String.valueOf(e.getMessage());
        return e instanceof Budget.Exceeded || words.matches("an? .*")
                ? words
                : "an archive broken or cut off; what came before is read";
    }

    private Visitor members(String path, int depth) {
        return new Visitor() {
            @Override
            public void file(String name, byte[] bytes) {
                String member = path + "!/" + name.replace('\\', '/');
                byte[] opening = Arrays.copyOf(bytes, Math.min(bytes.length, Kind.OPENING_BYTES));
                if (!isArchive(opening) || Warc.isAlone(bytes)) {
                    take(new Member(member, bytes));
                } else if (depth < budget.limits().maxDepth()) {
                    open(member, new InMemory(bytes), depth + 1);
                } else {
                    refused(name, "an archive in archives, more than " + depth + " deep: not opened");
                }
            }

            @Override
            public void refused(String name, String reason) {
                unusable.add(new Unusable(path + "!/" + name, reason));
            }
        };
    }

    private void warc(String path, InputStream in) throws IOException {
        SortedMap<String, Integer> passed = new TreeMap<>();
        try {
            Warc.visit(in, budget.limits().maxFileBytes(), new Warc.Visitor() {
                @Override
                public void record(int number, byte[] record) throws IOException {
                    budget.countFile();
                    budget.read(new ByteArrayInputStream(record));
                    try {
                        Warc.fetched(record, budget.limits().maxFileBytes());
                        take(new Member(path + "!/" + number, record));
                    } catch (Warc.NoPage e) {
                        passed.merge(e.getMessage(), 1, Integer::sum);
                    } catch (IOException e) {
                        unusable.add(new Unusable(path + "!/" + number, reason(e)));
                    }
                }

                @Override
                public void passed(int number, Optional<String> reason) {
                    reason.ifPresent(words -> passed.merge(words, 1, Integer::sum));
                }
            });
        } finally {
            passed.forEach((reason, count) -> unusable.add(new Unusable(path, reason + ": " + count + " records")));
        }
    }
}
