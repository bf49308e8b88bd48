package org.rapporteur.link.same;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;

/**
 * Those who act in something, or on whom, prepared to be held against others.
 *
 * @param entities the entities of the record that they are
 * @param states their countries, with the sector where one is known that is not the government
 * @param words the heads of the words that name them
 */
public record Parties(Set<Id> entities, Set<String> states, Set<String> words) {

    /** How two sets of parties stand to one another. */
    public enum Match {
        SAME,
        /** Of one country and side, or named by one word. */
        ALIKE,
        /** One of the two is not told. */
        UNKNOWN,
        OTHER
    }

    public static Parties of(List<Party> parties, Assembled assembled) {
        Set<Id> entities = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (Party party : parties) {
            assembled.entities().findId(party.entity()).ifPresent(entities::add);
            Optional<String> sector =
                    assembled.sector(party).filter(code -> !code.equals("GOV") && !code.equals("MIL"));
            assembled.country(party).ifPresent(country -> states.add(country + sector.orElse("")));
            words.add(assembled.vocabulary().headFamily(party.text()));
        }
        return new Parties(entities, states, words);
    }

    /** The number of countries that both have. */
    int statesInCommon(Parties other) {
        return (int) states.stream().filter(other.states::contains).count();
    }

    public Match match(Parties other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return Match.UNKNOWN;
        }
        if (!Collections.disjoint(entities, other.entities)) {
            return Match.SAME;
        }
        boolean alike = !Collections.disjoint(states, other.states) || !Collections.disjoint(words, other.words);
        return alike ? Match.ALIKE : Match.OTHER;
    }
}
