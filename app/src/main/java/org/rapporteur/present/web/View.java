package org.rapporteur.present.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A template and what it is filled with.
 *
 * @param isInParts whether the template says by the value "sent" how far it is sent before the rest is made
 */
record View(String template, Map<String, Object> values, boolean isInParts) {

    View {
        values = Map.copyOf(values);
    }

    View(String template, Map<String, Object> values) {
        this(template, values, false);
    }

    /** A page whose head can be read while the rest is made. */
    static View inParts(String template, Map<String, Object> values) {
        return new View(template, values, true);
    }

    /** A page that is shown under a filter, with the fields that the filter has there. */
    static View filtered(String template, FilterForm form, List<FilterField> fields, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("form", form);
        all.put("fields", fields);
        return new View(template, all);
    }
}
