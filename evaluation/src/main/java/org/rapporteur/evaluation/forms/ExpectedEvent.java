package org.rapporteur.evaluation.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;

/**
 * One event that a careful reader would note in a sentence.
 *
 * @param trigger the words that name it
 * @param type PLOVER's type
 * @param status the status as the interchange writes it
 * @param needed whether it must be noted; otherwise it may be
 */
public record ExpectedEvent(
        String trigger, PloverType type, String status, List<String> actors, List<String> recipients, boolean needed) {

    private static final Set<PloverType> MUTUAL = Set.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE);

    public ExpectedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** Reads "trigger | type | status | actors | recipients", with "?" before it if it need not be noted; "(a party that may be left out)". */
    static ExpectedEvent of(String line) {
        boolean needed = !line.startsWith("?");
        String[] field = (needed ? line : line.substring(1)).split("\\|", -1);
        return new ExpectedEvent(
                field[0].strip(),
                PloverType.valueOf(field[1].strip()),
                field[2].strip(),
                names(field[3]),
                names(field[4]),
                needed);
    }

    private static List<String> names(String field) {
        return Stream.of(field.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether the event stands at these words of the sentence. */
    public boolean isAt(String sentence, Event event) {
        int start = sentence.indexOf(trigger);
        return start >= 0 && event.trigger().overlaps(new Span(start, start + trigger.length()));
    }

    /** Whether it is of the type. */
    public boolean hasType(Event event) {
        return event.type() == type;
    }

    /** Whether it has the status. */
    public boolean hasStatus(Event event) {
        return event.status().word().equals(status);
    }

    /** Whether it has the parties; of meetings and deals both sides are taken together. */
    public boolean hasParties(Event event) {
        if (MUTUAL.contains(type)) {
            return same(both(actors, recipients), both(event.actors(), event.recipients()));
        }
        return same(actors, event.actors()) && same(recipients, event.recipients());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static boolean same(List<String> wanted, List<Party> made) {
        return wanted.stream()
                        .filter(name -> !name.startsWith("("))
                        .allMatch(name -> made.stream().anyMatch(party -> is(name, party)))
                && made.stream().allMatch(party -> wanted.stream().anyMatch(name -> is(name, party)));
    }

    /** One holds the other; a list such as "the presidents of Peru and Chile" holds each of its names. */
    private static boolean is(String name, Party party) {
        String wanted = name.toLowerCase(Locale.ROOT).replaceAll("[()]", "");
        String made = party.text().toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
        return wanted.contains(made) || made.contains(wanted);
    }
}
