package org.rapporteur.read.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What common nouns stand for: deeds and things that cannot act, groups and the sector they belong to. */
final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> sectors = new HashMap<>();

    WordLists() {
        for (String[] row : Table.rows("nouns.tsv")) {
            lists.computeIfAbsent(row[0], name -> new HashSet<>()).addAll(List.of(row[1].split(", ")));
        }
        for (String[] row : Table.rows("sectors.tsv")) {
            for (String noun : row[1].split(", ")) {
                sectors.put(noun, row[0]);
            }
        }
    }

    /** Whether the noun names a deed or a thing, which cannot act. */
    boolean isThing(String lemma) {
        return is("thing", lemma) || isAbstract(lemma) || is("deed", lemma);
    }

    /** Whether the noun names nothing that anything could be done to by somebody in the news. */
    boolean isAbstract(String lemma) {
        return is("abstract", lemma);
    }

    /** Whether the noun names a document, which says something without doing it. */
    boolean isDocument(String lemma) {
        return is("document", lemma);
    }

    /** Whether the verb is one of speaking, whose refusal is a statement only. */
    boolean isSpeech(String lemma) {
        return is("speech", lemma);
    }

    /** Whether the noun is one of time. */
    boolean isTimeWord(String lemma) {
        return is("time", lemma);
    }

    /** Whether the noun names an event only where somebody is named who does it. */
    boolean isWeak(String lemma) {
        return is("weak", lemma);
    }

    /** Whether the noun names people by what they have in common. */
    boolean isGroup(String lemma) {
        return sectors.containsKey(lemma);
    }

    /** PLOVER's sector of a common noun. */
    Optional<String> sector(String lemma) {
        return Optional.ofNullable(sectors.get(lemma));
    }

    /** Whether the noun names what somebody does on purpose and might leave undone. */
    boolean isDoing(String lemma) {
        return is("doing", lemma);
    }

    /** Whether the noun is a unit of money. */
    boolean isMoney(String lemma) {
        return is("money", lemma);
    }

    /** Whether the noun comes as something that the word before it names: "food parcels", "mediation efforts". */
    boolean isPacking(String lemma) {
        return is("packing", lemma);
    }

    private boolean is(String list, String lemma) {
        return lists.getOrDefault(list, Set.of()).contains(lemma);
    }
}
