package org.rapporteur.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import org.rapporteur.model.Shared;

/** Reads values as another does, and gives one of those that are equal where the reader was given a place to share them. */
final class SharingDeserializer extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    SharingDeserializer(JsonDeserializer<?> other) {
        super(other);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> other) {
        return new SharingDeserializer(other);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Object value = super.deserialize(parser, context);
        return context.getAttribute(Shared.class) instanceof Shared shared ? shared.of(value) : value;
    }
}
