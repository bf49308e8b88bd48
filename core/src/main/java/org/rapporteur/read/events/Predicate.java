package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way to name an event: a verb, noun or adjective and what must stand with it.
 *
 * <p>Written as "call_off =$talks" (particle, object in a set), "walk_out @of =$talks" (preposition and what it
 * governs), "refuse +to" (complement), "phone call" (a noun and the words before it), "arrive ~$arms" (subject in a
 * set), "way ^on ~$arms" (a noun after "on" that says where something of a set is), "exercise %joint" (a word that modifies it).
 *
 * @param kind the word class of the trigger
 * @param lemma the trigger
 * @param before words that stand directly before a noun
 * @param particle "off" in "call off"
 * @param modifier a word that must modify a noun
 * @param own the preposition that must stand before a noun
 * @param subject what the subject must be, or whose noun it is
 * @param object what the object must be
 * @param preposition what must follow
 * @param complement what the preposition must govern
 * @param intransitive whether it must have no object, written "!"
 * @param clause "to", "ing", "that", "must", "will", or a verb that the complement clause must hold
 */
record Predicate(
        Kind kind,
        String lemma,
        List<String> before,
        Optional<String> particle,
        Optional<String> modifier,
        Optional<String> own,
        Optional<String> subject,
        Optional<String> object,
        Optional<String> preposition,
        Optional<String> complement,
        Optional<String> clause,
        boolean intransitive,
        EventClass eventClass) {

    private static final String MARKS = "@%^~!+=";

    /** Stands for a second "=", behind a preposition. */
    private static final char GOVERNED = '>';

    private static final Set<String> GENERAL_CLAUSES = Set.of("to", "ing", "that", "must", "will", "would");

    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    static Predicate of(Kind kind, String text, EventClass eventClass) {
        Map<Character, String> marked = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (String part : text.trim().split(" ")) {
            char mark = part.charAt(0);
            if (MARKS.indexOf(mark) < 0) {
                words.add(part);
            } else {
                boolean governed = mark == '=' && marked.containsKey('@');
                marked.put(governed ? GOVERNED : mark, part.substring(1));
            }
        }
        String[] head = words.remove(words.size() - 1).split("_");
        if (head.length > 2) {
            throw new IllegalArgumentException("more than one particle: " + text);
        }
        return new Predicate(
                kind,
                head[0],
                List.copyOf(words),
                head.length > 1 ? Optional.of(head[1]) : Optional.empty(),
                Optional.ofNullable(marked.get('%')),
                Optional.ofNullable(marked.get('^')),
                Optional.ofNullable(marked.get('~')),
                Optional.ofNullable(marked.get('=')),
                Optional.ofNullable(marked.get('@')),
                Optional.ofNullable(marked.get(GOVERNED)),
                Optional.ofNullable(marked.get('+')),
                marked.containsKey('!'),
                eventClass);
    }

    /** How much must stand with the trigger: of two that match, the one that asks for more, and by name, is meant. */
    int demands() {
        return before.size() * 4
                + particle.map(word -> 2).orElse(0)
                + modifier.map(word -> 3).orElse(0)
                + own.map(word -> 2).orElse(0)
                + weight(subject)
                + weight(object)
                + preposition.map(word -> 2).orElse(0)
                + weight(complement)
                + clause.map(word -> GENERAL_CLAUSES.contains(word) ? 2 : 3).orElse(0);
    }

    private static int weight(Optional<String> noun) {
        return noun.map(word -> word.startsWith("$") || word.startsWith("<") ? 2 : 3)
                .orElse(0);
    }

    /** As it is written in the data. */
    String written() {
        StringBuilder text = new StringBuilder(String.join(" ", before));
        text.append(before.isEmpty() ? "" : " ").append(lemma);
        particle.ifPresent(word -> text.append('_').append(word));
        text.append(intransitive ? " !" : "");
        modifier.ifPresent(word -> text.append(" %").append(word));
        own.ifPresent(word -> text.append(" ^").append(word));
        subject.ifPresent(word -> text.append(" ~").append(word));
        object.ifPresent(word -> text.append(" =").append(word));
        preposition.ifPresent(word -> text.append(" @").append(word));
        complement.ifPresent(word -> text.append(" =").append(word));
        clause.ifPresent(word -> text.append(" +").append(word));
        return text.toString();
    }
}
