package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import org.rapporteur.model.Id;

/** Reads an id that stands as a key. */
final class IdKeyDeserializer extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return new Id(key);
    }
}
