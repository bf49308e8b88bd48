package org.rapporteur.record;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.rapporteur.link.same.WordsInContext;
import org.rapporteur.model.Id;

/**
 * A reader of words in context that keeps what it read with the record, so that a build reads only what is new. The file
 * is whole or counts as absent; what another model read is read again; what is no longer asked for is forgotten. Safe on
 * any thread.
 */
final class KeptVectors implements WordsInContext {

    private static final String FORMAT = "rapporteur vectors 1";

    private final Path file;
    private final WordsInContext reader;
    private final Map<Id, float[]> kept;
    private final SortedMap<Id, float[]> asked = new TreeMap<>();

    private KeptVectors(Path file, WordsInContext reader, Map<Id, float[]> kept) {
        this.file = file;
        this.reader = reader;
        this.kept = kept;
    }

    /** Opens what the file keeps of the reader. */
    static KeptVectors open(Path file, WordsInContext reader) {
        return new KeptVectors(file, reader, Files.exists(file) ? read(file, reader.name()) : Map.of());
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public synchronized float[] vector(String sentence, int start, int end) {
        Id id = Id.of("vector", sentence, start, end);
        float[] known = asked.getOrDefault(id, kept.get(id));
        float[] vector = known == null ? reader.vector(sentence, start, end) : known;
        asked.put(id, vector);
        return vector;
    }

    /** Writes what was asked for since it was opened; nothing if that is what the file has. */
    synchronized void keep() throws IOException {
        if (!asked.keySet().equals(kept.keySet())) {
            DurableFiles.replace(file, this::write);
        }
    }

    private void write(OutputStream file) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(file, new CRC32());
        DataOutputStream output = new DataOutputStream(checked);
        output.writeUTF(FORMAT);
        output.writeUTF(reader.name());
        output.writeInt(asked.size());
        for (Map.Entry<Id, float[]> entry : asked.entrySet()) {
            output.writeUTF(entry.getKey().value());
            output.writeInt(entry.getValue().length);
            for (float number : entry.getValue()) {
                output.writeFloat(number);
            }
        }
        output.writeLong(checked.getChecksum().getValue());
    }

    /** The vectors of the model; none if the file is of another one or is not as it was written. */
    private static Map<Id, float[]> read(Path file, String model) {
        try (CheckedInputStream checked =
                        new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), new CRC32());
                DataInputStream input = new DataInputStream(checked)) {
            if (!input.readUTF().equals(FORMAT) || !input.readUTF().equals(model)) {
                return Map.of();
            }
            Map<Id, float[]> vectors = new HashMap<>();
            for (int left = input.readInt(); left > 0; left--) {
                vectors.put(new Id(input.readUTF()), numbers(input));
            }
            long sum = checked.getChecksum().getValue();
            return input.readLong() == sum ? vectors : Map.of();
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static float[] numbers(DataInputStream input) throws IOException {
        int length = input.readInt();
        if (length < 0 || length > 1 << 16) {
            throw new IOException("no vector is of length " + length);
        }
        float[] numbers = new float[length];
        for (int at = 0; at < length; at++) {
            numbers[at] = input.readFloat();
        }
        return numbers;
    }
}
