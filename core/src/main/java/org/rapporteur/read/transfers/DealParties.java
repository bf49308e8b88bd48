package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Transfer;

/**
 * The supplier and the recipient of a transfer as the parties of the events that tell of it: "the deliveries have not
 * taken place" names neither, the report does elsewhere.
 */
public final class DealParties {

    /** CAMEO's codes of giving arms, agreeing on arms or on their delivery, and holding them back. */
    private static final Set<String> OF_ARMS = Set.of("072", "0312", "0332", "1222");

    /** CAMEO's codes of agreeing and of signing, which are of arms where they tell of a transfer. */
    private static final Set<String> OF_DEALS = Set.of("030", "057");

    private DealParties() {}

    /** The events, those of arms with the parties of their transfer where the text by them names none. */
    public static List<Event> complete(List<Event> events, List<Transfer> transfers) {
        List<Transfer> whole = transfers.stream()
                .filter(transfer ->
                        transfer.supplier().isPresent() && transfer.recipient().isPresent())
                .toList();
        List<Event> completed = new ArrayList<>();
        for (Event event : events) {
            boolean open = event.actors().isEmpty() || event.recipients().isEmpty();
            completed.add(open ? completed(event, whole) : event);
        }
        return List.copyOf(completed);
    }

    private static Event completed(Event event, List<Transfer> transfers) {
        boolean ofArms = event.cameo().filter(OF_ARMS::contains).isPresent();
        boolean ofDeal = event.cameo().filter(OF_DEALS::contains).isPresent();
        Optional<Transfer> told = transfers.stream()
                .filter(transfer -> ofArms || ofDeal)
                .filter(transfer -> transfer.statuses().stream()
                        .anyMatch(step -> overlaps(event, step.passage().span())))
                .findFirst();
        List<Transfer> ofActors = transfers.stream()
                .filter(transfer -> event.actors().isEmpty()
                        || isAmong(transfer.supplier().get(), event.actors())
                        || isAmong(transfer.recipient().get(), event.actors()))
                .toList();
        return told.or(() -> ofArms ? only(ofActors) : Optional.empty())
                .map(transfer -> completed(
                        event, transfer.supplier().get(), transfer.recipient().get()))
                .orElse(event);
    }

    private static boolean overlaps(Event event, Span passage) {
        return passage.overlaps(event.trigger());
    }

    /** A transfer of the only two between whom anything passes in the report. */
    private static Optional<Transfer> only(List<Transfer> transfers) {
        boolean alone = transfers.stream()
                .allMatch(transfer -> isSame(
                                transfer.supplier().get(),
                                transfers.get(0).supplier().get())
                        && isSame(
                                transfer.recipient().get(),
                                transfers.get(0).recipient().get()));
        return alone ? transfers.stream().findFirst() : Optional.empty();
    }

    private static Event completed(Event event, Party supplier, Party recipient) {
        boolean ordered = isAmong(recipient, event.actors()) || isAmong(supplier, event.recipients());
        Party first = ordered ? recipient : supplier;
        Party second = ordered ? supplier : recipient;
        boolean fits = (event.actors().isEmpty() || isAmong(first, event.actors()))
                && (event.recipients().isEmpty() || isAmong(second, event.recipients()));
        if (!fits) {
            return event;
        }
        return event.withParties(
                event.actors().isEmpty() ? List.of(first) : event.actors(),
                event.recipients().isEmpty() ? List.of(second) : event.recipients(),
                event.derivation().and(Derivation.of("parties", "of the transfer that the report tells of")));
    }

    private static boolean isAmong(Party party, List<Party> others) {
        return others.stream().anyMatch(other -> isSame(party, other));
    }

    private static boolean isSame(Party one, Party other) {
        return one.entity().isPresent() && one.entity().equals(other.entity())
                || one.country().isPresent() && one.country().equals(other.country());
    }
}
