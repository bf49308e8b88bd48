package org.rapporteur.ingest.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;

/**
 * A text in which the expected parts are marked: {@code [[TITLE|Envoys meet]]}; first come lines with what else is
 * expected, as {@code # bylines: Jane Roe; John Doe}.
 */
public record MarkedText(String text, List<Part> parts, Map<String, String> expected) {

    /** The marked text of a file beside a class. */
    public static MarkedText read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkedText of(String marked) {
        Map<String, String> expected = new TreeMap<>();
        String rest = marked;
        while (rest.startsWith("# ")) {
            int colon = rest.indexOf(": ");
            int end = rest.indexOf('\n');
            expected.put(rest.substring(2, colon), rest.substring(colon + 2, end));
            rest = rest.substring(end + 1);
        }
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = rest.indexOf("[["); open >= 0; open = rest.indexOf("[[", at)) {
            int bar = rest.indexOf('|', open);
            int close = rest.indexOf("]]", bar);
            text.append(rest, at, open);
            Span span = new Span(text.length(), text.length() + close - bar - 1);
            parts.add(new Part(PartKind.valueOf(rest.substring(open + 2, bar)), span));
            text.append(rest, bar + 1, close);
            at = close + 2;
        }
        return new MarkedText(text + rest.substring(at), parts, expected);
    }
}
