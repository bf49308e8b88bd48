package org.rapporteur.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.rapporteur.model.Id;

/** Reads an id from its string. */
final class IdDeserializer extends StdDeserializer<Id> {

    IdDeserializer() {
        super(Id.class);
    }

    @Override
    public Id deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new Id(parser.getText());
    }
}
