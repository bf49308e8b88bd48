package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;

/**
 * Who came along with whom: a minister "accompanied by" a general met his hosts together with the general, in the sentence
 * that says so and those next to it.
 */
final class Companions {

    /** How far from the words that tell of the company a meeting may stand, in characters: about two sentences. */
    private static final int NEAR = 400;

    private record Company(int place, List<Party> guests, List<Party> companions) {}

    private final List<Company> told = new ArrayList<>();

    /** Notes who is said to accompany whom. */
    void note(Syntax syntax, PartyWords words, PartyReader parties) {
        for (int verb = 0; verb < syntax.size(); verb++) {
            if (syntax.isVerb(verb) && syntax.lemma(verb).equals("accompany")) {
                List<Integer> guests =
                        syntax.objects(verb).stream().filter(words::isWhom).toList();
                List<Integer> along =
                        syntax.doers(verb).stream().filter(words::isWhom).toList();
                if (!guests.isEmpty() && !along.isEmpty()) {
                    told.add(new Company(syntax.token(verb).span().start(), parties.read(guests), parties.read(along)));
                }
            }
        }
    }

    /** The meeting with those who came along with its actor. */
    Event complete(Event event) {
        List<Party> along = event.type() == PloverType.CONSULT
                ? told.stream()
                        .filter(company -> isNear(company, event) && isOfGuest(company, event))
                        .flatMap(company -> company.companions().stream())
                        .filter(party -> Deeds.all(event).stream().noneMatch(other -> isSame(party, other)))
                        .toList()
                : List.of();
        return along.isEmpty()
                ? event
                : Deeds.with(
                        event,
                        Stream.concat(event.actors().stream(), along.stream()).toList(),
                        event.recipients(),
                        "who came along");
    }

    private static boolean isNear(Company company, Event event) {
        return Math.abs(company.place() - event.trigger().start()) < NEAR;
    }

    private static boolean isOfGuest(Company company, Event event) {
        return event.actors().stream()
                .anyMatch(actor -> company.guests().stream().anyMatch(guest -> isSame(guest, actor)));
    }

    private static boolean isSame(Party one, Party other) {
        return one.entity().isPresent()
                ? one.entity().equals(other.entity())
                : one.text().equals(other.text());
    }
}
