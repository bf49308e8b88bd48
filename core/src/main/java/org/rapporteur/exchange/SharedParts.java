package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import java.time.LocalDate;
import java.util.Set;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** Which values of the model are met again and again in a reading: the parts that rows have in common, not the rows. */
final class SharedParts extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> SHARED = Set.of(
            String.class,
            Id.class,
            Span.class,
            LocalDate.class,
            Time.class,
            Derivation.class,
            Party.class,
            Place.class);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        return SHARED.contains(description.getBeanClass()) ? new SharingDeserializer(deserializer) : deserializer;
    }
}
