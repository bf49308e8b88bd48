package org.rapporteur.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Id;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Shared;

/**
 * The lossless JSON of reports and readings: what comes back equals what was written. Its shape follows the model and
 * may change with it; the {@link Interchange} does not.
 */
public final class StoredJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(ids())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StoredJson() {}

    private static SimpleModule ids() {
        SimpleModule module = new SimpleModule("ids");
        module.addSerializer(Id.class, ToStringSerializer.instance);
        module.addDeserializer(Id.class, new IdDeserializer());
        module.setDeserializerModifier(new SharedParts());
        module.addKeyDeserializer(Id.class, new IdKeyDeserializer());
        return module;
    }

    /** The report as one line of JSON. */
    public static String write(Report report) {
        return line(report);
    }

    /** The reading as one line of JSON. */
    public static String write(Reading reading) {
        return line(reading);
    }

    /** Writes what was computed across readings as one line of JSON, however long; the output stays open. */
    public static void write(Linking linking, OutputStream output) throws IOException {
        MAPPER.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(output, linking);
    }

    private static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the model cannot be written: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The report that was written.
     *
     * @throws IllegalArgumentException if the line is not a report of this version of the model
     */
    public static Report report(String line) {
        return value(line, Report.class);
    }

    /**
     * The reading that was written.
     *
     * @throws IllegalArgumentException if the line is not a reading of this version of the model
     */
    public static Reading reading(String line) {
        return value(line, Reading.class);
    }

    /**
     * The reading that was written, of which equal ids, words, passages and times are held once, so that a large record
     * fits into memory.
     *
     * @param shared what readings that are read one after another have in common
     * @throws IllegalArgumentException if the line is not a reading of this version of the model
     */
    public static Reading reading(String line, Shared shared) {
        return value(MAPPER.readerFor(Reading.class).withAttribute(Shared.class, shared), line, Reading.class);
    }

    /**
     * The linking that was written, however long.
     *
     * @throws IOException if the input cannot be read or is not a linking of this version of the model
     */
    public static Linking linking(InputStream input) throws IOException {
        return MAPPER.readValue(input, Linking.class);
    }

    /** The reading without what refers to rows of these ids; the rows themselves stay. */
    public static Reading withoutReferences(Reading reading, Set<Id> rows) {
        ObjectNode tree = tree(reading);
        tree.properties().forEach(field -> clear(field.getValue(), rows));
        return value(tree, Reading.class, "reading");
    }

    private static void clear(JsonNode node, Set<Id> rows) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                boolean refers = field.getValue().isTextual()
                        && !field.getKey().equals("id")
                        && rows.contains(new Id(field.getValue().textValue()));
                if (refers) {
                    field.setValue(NullNode.instance);
                }
            }
        }
        node.forEach(part -> clear(part, rows));
    }

    /** The stored form of one value of the model, to be looked into or changed. */
    static ObjectNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /**
     * The value of the model that the stored form gives.
     *
     * @throws IllegalArgumentException if a field has a value that is none of its list; names the list
     */
    static <T> T value(ObjectNode stored, Class<T> type, String field) {
        try {
            return MAPPER.treeToValue(stored, type);
        } catch (InvalidFormatException e) {
            String words = e.getTargetType().isEnum()
                    ? Stream.of(e.getTargetType().getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    : e.getOriginalMessage();
            throw new IllegalArgumentException("no such " + field + "; there are " + words, e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a value of " + field + ": " + e.getOriginalMessage(), e);
        }
    }

    private static <T> T value(String line, Class<T> type) {
        return value(MAPPER.readerFor(type), line, type);
    }

    private static <T> T value(ObjectReader reader, String line, Class<T> type) {
        try {
            return type.cast(reader.readValue(line));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not a stored " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
