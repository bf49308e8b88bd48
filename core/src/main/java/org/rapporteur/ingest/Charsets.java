package org.rapporteur.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes bytes whose charset may be declared, missing or wrong: a byte order mark, then UTF-8 where the bytes are valid
 * UTF-8 beyond ASCII (chance makes no such bytes), then the declared charset if it fits, then the likeliest.
 */
final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_BYTES = 4096;
    private static final int DETECTION_BYTES = 1 << 18;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}charset\\s{0,4}=\\s{0,4}[\"']?([\\w:.-]{2,40})|<\\?xml[^>]{0,80}encoding=[\"']([\\w:.-]{2,40})");

    private Charsets() {}

    static Decoded decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /**
     * The bytes as text.
     *
     * @param stated the charset that came with the bytes, from a server or a mail's header; outranks what they say themselves
     */
    static Decoded decode(byte[] bytes, Optional<String> stated) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isSixteenBit(bytes)) {
            Charset charset = zeros(bytes, 0) > zeros(bytes, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return new Decoded(
                    new String(bytes, charset), charset.name(), Optional.of("no byte order mark: read as " + charset));
        }
        return unmarked(bytes, stated.flatMap(Charsets::named));
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (opens(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
        }
        if (opens(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(marked(bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (opens(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(marked(bytes, 4, Charset.forName("UTF-32BE")));
        }
        if (opens(bytes, 0xFF, 0xFE)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return opens(bytes, 0xFE, 0xFF) ? Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    private static boolean opens(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded marked(byte[] bytes, int markBytes, Charset charset) {
        String text = new String(bytes, markBytes, bytes.length - markBytes, charset);
        Optional<String> doubt = text.indexOf('\ufffd') >= 0
                ? Optional.of("some bytes are not " + charset.name() + ", as the byte order mark says")
                : Optional.empty();
        return new Decoded(text, charset.name(), doubt);
    }

    /** Whether the bytes are 16-bit characters without a mark: Latin text has a zero in every second byte. */
    static boolean isSixteenBit(byte[] bytes) {
        int pairs = Math.min(bytes.length, DECLARATION_BYTES) / 2;
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        return pairs >= 4 && (even * 2 > pairs && odd * 20 < pairs || odd * 2 > pairs && even * 20 < pairs)
                || opens(bytes, 0xFF, 0xFE)
                || opens(bytes, 0xFE, 0xFF)
                || opens(bytes, 0, 0, 0xFE, 0xFF);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, DECLARATION_BYTES); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Decoded unmarked(byte[] bytes, Optional<Charset> stated) {
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        Optional<Charset> declared = stated.or(() -> declared(bytes));
        if (utf8.isPresent() && !declared.filter(Charsets::isEscaped).isPresent()) {
            boolean ascii = utf8.get().length() == bytes.length;
            return new Decoded(utf8.get(), "UTF-8", ascii ? Optional.empty() : lie(declared, "UTF-8"));
        }
        Optional<String> asDeclared = declared.flatMap(charset -> strict(bytes, charset));
        if (asDeclared.isPresent()) {
            return new Decoded(asDeclared.get(), declared.get().name(), Optional.empty());
        }
        return mostlyUtf8(bytes).orElseGet(() -> detected(bytes, declared));
    }

    /** Whether the charset writes other scripts in ASCII bytes. */
    private static boolean isEscaped(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static Optional<String> lie(Optional<Charset> declared, String actual) {
        return declared.map(charset -> charset.name())
                .filter(name -> !name.equals(actual))
                .map(name -> "declared " + name + ", but the bytes are " + actual);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        if (!declaration.find()) {
            return Optional.empty();
        }
        return named(declaration.group(1) != null ? declaration.group(1) : declaration.group(2));
    }

    /** The charset as browsers understand its name: what calls itself Latin-1 is windows-1252. */
    private static Optional<Charset> named(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.equals("iso-8859-1") || key.equals("latin1") || key.equals("us-ascii") || key.equals("ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return key.startsWith("utf-16") || key.startsWith("utf-32")
                    ? Optional.of(StandardCharsets.UTF_8)
                    : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken bytes, as a cut or patched file has them. */
    private static Optional<Decoded> mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long good = text.chars().filter(c -> c > 127 && c != '\ufffd').count();
        return good >= 4 * broken
                ? Optional.of(new Decoded(
                        text,
                        "UTF-8",
                        Optional.of(broken + " characters are not valid UTF-8; they are kept as \ufffd")))
                : Optional.empty();
    }

    private static Decoded detected(byte[] bytes, Optional<Charset> declared) {
        UniversalDetector detector = new UniversalDetector();
        int start = firstBeyondAscii(bytes);
        detector.handleData(bytes, start, Math.min(bytes.length - start, DETECTION_BYTES));
        detector.dataEnd();
        Charset charset = Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Charsets::named)
                .filter(found ->
                        !found.equals(StandardCharsets.UTF_8) && !found.name().equals("US-ASCII"))
                .orElse(WINDOWS_1252);
        String doubt = declared.map(name -> "declared " + name.name() + ", but the bytes do not fit it: ")
                        .orElse("no charset declared: ")
                + "read as " + charset.name();
        return new Decoded(new String(bytes, charset), charset.name(), Optional.of(doubt));
    }

    private static int firstBeyondAscii(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return Math.max(0, i - 64);
    }
}
