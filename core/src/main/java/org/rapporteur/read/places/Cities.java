package org.rapporteur.read.places;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Some 200,000 cities, towns and villages of GeoNames by their names, kept as the bytes of the list (14 MB) and one
 * sorted array of numbers (4 MB): the upper bits a name's hash, the lower bits the row that bears it.
 */
final class Cities {

    /** Bits for the row: 2^18 rows at most. The 46 left for the hash make a false hit a matter of 1 in 10^8. */
    private static final int ROW_BITS = 18;

    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    private final byte[] text;
    private final int[] starts;
    private final long[] names;

    private Cities(byte[] text, int[] starts, long[] names) {
        this.text = text;
        this.starts = starts;
        this.names = names;
    }

    static Cities load() {
        try (InputStream packed = Cities.class.getResourceAsStream("cities.tsv.gz")) {
            if (packed == null) {
                throw new IllegalStateException("the program lacks cities.tsv.gz");
            }
            return of(new GZIPInputStream(new BufferedInputStream(packed), 1 << 16).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cities of(byte[] text) {
        int[] starts = starts(text);
        long[] names = new long[starts.length * 4];
        int count = 0;
        for (int row = 0; row + 1 < starts.length; row++) {
            int end = starts[row + 1] - 1;
            for (int at = lastTab(text, end) + 1; at < end; at++) {
                int next = indexOf(text, '|', at, end);
                names = count == names.length ? Arrays.copyOf(names, count * 2) : names;
                names[count++] = hash(text, at, next) & ~ROW_MASK | row;
                at = next;
            }
        }
        names = Arrays.copyOf(names, count);
        Arrays.sort(names);
        return new Cities(text, starts, names);
    }

    /** Where the rows start, after comments and the header; the last entry is the end of the text. */
    private static int[] starts(byte[] text) {
        int[] starts = new int[1 << 10];
        int count = 0;
        boolean header = true;
        int at = 0;
        while (at < text.length) {
            boolean comment = text[at] == '#';
            if (!comment && !header) {
                starts = count + 1 == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at;
            }
            header &= comment;
            at = endOfLine(text, at) + 1;
        }
        starts[count++] = text.length;
        return Arrays.copyOf(starts, count);
    }

    private static int endOfLine(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int indexOf(byte[] text, char wanted, int from, int end) {
        int at = from;
        while (at < end && text[at] != wanted) {
            at++;
        }
        return at;
    }

    private static int lastTab(byte[] text, int end) {
        int at = end - 1;
        while (text[at] != '\t') {
            at--;
        }
        return at;
    }

    private static String string(byte[] text, int start, int end) {
        return new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    /** FNV-1a, then mixed so that the upper bits depend on every letter. */
    private static long hash(byte[] text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return hash * 0x9E3779B97F4A7C15L;
    }

    private static long hash(String key) {
        byte[] letters = key.getBytes(StandardCharsets.UTF_8);
        return hash(letters, 0, letters.length);
    }

    /** Every city, in the order of the ids. */
    Stream<KnownPlace> all() {
        return IntStream.range(0, starts.length - 1).mapToObj(this::city);
    }

    /** Whether a city bears the name with this key. */
    boolean has(String key) {
        long wanted = hash(key);
        int at = first(wanted);
        return at < names.length && (names[at] ^ wanted) >>> ROW_BITS == 0;
    }

    /** The cities that bear the name with this key, in the order of their ids. */
    List<KnownPlace> named(String key) {
        long wanted = hash(key);
        List<KnownPlace> found = new ArrayList<>();
        for (int at = first(wanted); at < names.length && (names[at] ^ wanted) >>> ROW_BITS == 0; at++) {
            found.add(city((int) (names[at] & ROW_MASK)));
        }
        return found.stream().distinct().toList();
    }

    private int first(long hash) {
        int at = Arrays.binarySearch(names, hash & ~ROW_MASK);
        return at < 0 ? -at - 1 : at;
    }

    private KnownPlace city(int row) {
        String[] cells = string(text, starts[row], starts[row + 1] - 1).split("\t", -1);
        return new KnownPlace(
                cells[1],
                cells[7].equals("PPLX") ? PlaceKind.DISTRICT : PlaceKind.CITY,
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Optional.of(cells[4]),
                Optional.of(cells[5]).filter(code -> !code.isEmpty()),
                Long.parseLong(cells[6]),
                cells[7],
                Integer.parseInt(cells[8]),
                Optional.of(Long.valueOf(cells[0])));
    }
}
