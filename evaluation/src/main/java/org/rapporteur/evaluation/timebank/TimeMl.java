package org.rapporteur.evaluation.timebank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.model.Capture;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/**
 * One TimeML document: its text, the time it was written, and the time expressions that its annotators marked.
 *
 * @param name the file's name
 */
public record TimeMl(String name, String text, String created, List<Timex> expressions) {

    /** A time expression as annotated. */
    public record Timex(Span span, String type, String value) {}

    public TimeMl {
        expressions = List.copyOf(expressions);
    }

    /** Every {@code .tml} file below the folder, by name; one that lies in two folders is taken once. */
    public static List<TimeMl> below(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .filter(file -> names.add(file.getFileName().toString()))
                    .map(TimeMl::read)
                    .toList();
        }
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it cannot be read or is no XML
     */
    public static TimeMl read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return new Builder(file.getFileName().toString()).read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(file + ": " + e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a report whose metadata state when it was written. */
    public Report report() {
        Capture capture = new Capture(
                Id.sha256Hex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), name, Optional.empty());
        return Report.plain(Report.idOf(capture), capture, text)
                .withDates(List.of(new StatedDate(DateKind.PUBLISHED, created, "TimeML DCT")));
    }

    /** Collects a document from its elements. */
    private static final class Builder {

        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Timex> expressions = new ArrayList<>();
        private String created = "";
        private boolean inText;
        private boolean inCreated;
        private int start;
        private String type = "";
        private String value = "";

        Builder(String name) {
            this.name = name;
        }

        TimeMl read(XMLStreamReader reader) throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open(reader);
                    case XMLStreamConstants.END_ELEMENT -> close(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> text.append(inText ? reader.getText() : "");
                    default -> {}
                }
            }
            return new TimeMl(name, text.toString(), created, expressions);
        }

        private void open(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "TEXT" -> inText = true;
                case "DCT" -> inCreated = true;
                case "TIMEX3" -> openTimex(reader);
                default -> {}
            }
        }

        private void openTimex(XMLStreamReader reader) {
            type = Optional.ofNullable(reader.getAttributeValue(null, "type")).orElse("");
            value = Optional.ofNullable(reader.getAttributeValue(null, "value")).orElse("");
            start = text.length();
            created = inCreated ? value : created;
        }

        private void close(String element) {
            switch (element) {
                case "TEXT" -> inText = false;
                case "DCT" -> inCreated = false;
                case "TIMEX3" -> {
                    if (inText && text.length() > start) {
                        expressions.add(new Timex(new Span(start, text.length()), type, value));
                    }
                }
                default -> {}
            }
        }
    }
}
