package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;

/** The mode of an attack, told by the weapons that the clause names. */
final class Modes {

    private record Rule(PloverType type, Coding coding, Set<String> words) {}

    private final List<Rule> rules = new ArrayList<>();

    Modes() {
        for (String[] row : Table.rows("modes.tsv")) {
            PloverType type = PloverType.valueOf(row[0]);
            rules.add(new Rule(
                    type, new Coding(type, Optional.of(row[1]), row[2]), Set.copyOf(List.of(row[3].split(", ")))));
        }
    }

    /** The coding with the mode that the words tell, if it had none. */
    Coding refine(Coding coding, Set<String> words) {
        if (coding.mode().isPresent() || !coding.cameo().equals("190")) {
            return coding;
        }
        return rules.stream()
                .filter(rule -> rule.type() == coding.type())
                .filter(rule -> rule.words().stream().anyMatch(words::contains))
                .map(Rule::coding)
                .findFirst()
                .orElse(coding);
    }
}
