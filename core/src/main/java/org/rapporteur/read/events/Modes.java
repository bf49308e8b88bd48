package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;

/** The mode of an attack by the weapons that the clause names; what troops are sent for. */
final class Modes {

    private record Rule(PloverType type, Coding coding, Set<String> words) {}

    /** The codes of attacks and deployments that say nothing of the means. */
    private static final Set<String> OPEN = Set.of("190", "154", "150");

    private final List<Rule> rules = new ArrayList<>();

    Modes() {
        for (String[] row : Table.rows("modes.tsv")) {
            Optional<String> mode = row[2].equals("-") ? Optional.empty() : Optional.of(row[2]);
            rules.add(new Rule(
                    PloverType.valueOf(row[0]),
                    new Coding(PloverType.valueOf(row[1]), mode, row[3]),
                    Set.copyOf(List.of(row[4].split(", ")))));
        }
    }

    /** The coding that the words tell, if it was open. */
    Coding refine(Coding coding, Set<String> words) {
        if (!OPEN.contains(coding.cameo())
                || coding.type() == PloverType.ASSAULT && coding.mode().isPresent()) {
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
