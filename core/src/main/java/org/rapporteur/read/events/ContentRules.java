package org.rapporteur.read.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.PloverType;

/** What a speech act is about decides its mode and code: "refused to meet" is REJECT, mode meet. */
final class ContentRules {

    private final Map<String, Coding> rules = new HashMap<>();

    ContentRules() {
        for (String[] row : Table.rows("content.tsv")) {
            Optional<String> mode = row[2].equals("-") ? Optional.empty() : Optional.of(row[2]);
            rules.put(row[0] + " " + row[1], new Coding(PloverType.valueOf(row[0]), mode, row[3]));
        }
    }

    /** The coding of a speech act of the type about an event of the inner coding; empty if the content tells nothing. */
    Optional<Coding> coding(PloverType outer, Coding inner) {
        String key = outer.name() + " " + inner.type().name();
        return Optional.ofNullable(rules.get(key + "." + inner.cameo()))
                .or(() -> inner.mode().map(mode -> rules.get(key + "." + mode)))
                .or(() -> Optional.ofNullable(rules.get(key)));
    }
}
