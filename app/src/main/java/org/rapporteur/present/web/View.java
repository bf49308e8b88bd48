package org.rapporteur.present.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A template and what it is filled with. */
record View(String template, Map<String, Object> values) {

    View {
        values = Map.copyOf(values);
    }

    /** A page that is shown under a filter, with the fields that the filter has there. */
    static View filtered(String template, FilterForm form, List<FilterField> fields, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("form", form);
        all.put("fields", fields);
        return new View(template, all);
    }
}
