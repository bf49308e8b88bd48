package org.rapporteur.read.references;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.rules.Table;

/** What common nouns refer to when they head a phrase. */
final class Heads {

    private final Map<String, ReferenceKind> kinds = new HashMap<>();

    Heads() {
        for (Table.Row row : Table.beside(Heads.class, "heads.tsv").rows()) {
            ReferenceKind kind = ReferenceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            row.list("nouns").forEach(noun -> kinds.putIfAbsent(noun, kind));
        }
    }

    /** What the noun at the place refers to: several persons are a group. */
    Optional<ReferenceKind> at(Sentence sentence, int place) {
        String lemma = sentence.token(place).lemma().toLowerCase(Locale.ROOT);
        String word = sentence.token(place).text().toLowerCase(Locale.ROOT);
        Optional<ReferenceKind> kind = Optional.empty();
        if (place > 0) {
            kind = Optional.ofNullable(
                    kinds.get(sentence.token(place - 1).text().toLowerCase(Locale.ROOT) + " " + lemma));
        }
        boolean plural = sentence.token(place).tag().endsWith("S") || lemma.equals("people");
        return kind.or(() -> Optional.ofNullable(kinds.get(lemma)))
                .or(() -> Optional.ofNullable(kinds.get(word)))
                .map(found -> found == ReferenceKind.PERSON && plural ? ReferenceKind.GROUP : found);
    }
}
