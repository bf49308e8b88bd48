package org.rapporteur.evaluation.parties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;

/**
 * One event that a careful reader would note in a passage, and who does it to whom.
 *
 * @param word the word that carries it
 * @param mutual whether each does it with the other
 */
public record WantedParties(String word, List<String> actors, List<String> recipients, boolean mutual) {

    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

    /** Sectors of those who fight a state, so that its code does not mean them. */
    private static final Set<String> AGAINST_STATES = Set.of("REB", "OPP");

    public WantedParties {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Reads "word : actors > recipients", with "<>" where they do it with each other. */
    static WantedParties of(String line) {
        String[] field = line.split(" : ");
        boolean mutual = field[1].contains("<>");
        String[] sides = field[1].split("<>|>");
        return new WantedParties(field[0].strip(), names(sides[0]), names(sides[1]), mutual);
    }

    private static List<String> names(String side) {
        return Stream.of(side.split(","))
                .map(String::strip)
                .filter(name -> !name.equals("-"))
                .toList();
    }

    /** Whether the event stands at the word. */
    boolean isAt(String text, Event event) {
        int start = text.toLowerCase(Locale.ROOT).indexOf(word.toLowerCase(Locale.ROOT));
        return start >= 0 && event.trigger().overlaps(new Span(start, start + word.length()));
    }

    /** Whether these are the event's parties, each of them and no other. */
    boolean areOf(Event event, List<Entity> entities) {
        if (mutual) {
            List<String> sides = Stream.concat(actors.stream(), recipients.stream())
                    .distinct()
                    .toList();
            List<Party> made = Stream.concat(event.actors().stream(), event.recipients().stream())
                    .toList();
            return same(sides, made, entities);
        }
        return same(actors, event.actors(), entities) && same(recipients, event.recipients(), entities);
    }

    private static boolean same(List<String> wanted, List<Party> made, List<Entity> entities) {
        return wanted.stream().allMatch(name -> made.stream().anyMatch(party -> is(name, party, entities)))
                && made.stream().allMatch(party -> wanted.stream().anyMatch(name -> is(name, party, entities)));
    }

    private static boolean is(String name, Party party, List<Entity> entities) {
        if (STATE.matcher(name).matches()) {
            return party.country().equals(Optional.of(name))
                    && party.sector().filter(AGAINST_STATES::contains).isEmpty();
        }
        String known = entities.stream()
                .filter(entity -> party.entity().equals(Optional.of(entity.id())))
                .map(Entity::name)
                .findFirst()
                .orElse("");
        return (party.text() + " " + known).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
