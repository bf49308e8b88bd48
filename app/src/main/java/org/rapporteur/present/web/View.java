package org.rapporteur.present.web;

import java.util.Map;

/** A template and what it is filled with. */
record View(String template, Map<String, Object> values) {

    View {
        values = Map.copyOf(values);
    }
}
