package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Party;
import org.rapporteur.model.Status;

/** Who in a report denies what the sentences before laid to them: "Norway accused Chad of …. The minister of Chad denied it." */
final class Denials {

    private static final Set<String> CHARGES =
            Set.of("it", "this", "that", "charge", "accusation", "suggestion", "allegation", "claim", "report");

    private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss", "refute", "rebut");

    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL");

    /** How far back a charge may stand, in characters: about three sentences. */
    private static final int FARTHEST = 600;

    private record Denial(List<Party> by, int place) {}

    private final List<Denial> denials = new ArrayList<>();

    /** Notes who in the sentence denies a charge. */
    void hear(Syntax syntax, PartyReader parties) {
        for (int place = 0; place < syntax.size(); place++) {
            boolean denies = syntax.isVerb(place)
                    && DENYING.contains(syntax.lemma(place))
                    && syntax.plainObjects(place).stream().anyMatch(object -> CHARGES.contains(syntax.lemma(object)));
            if (denies) {
                denials.add(new Denial(
                        parties.read(syntax.doers(place)),
                        syntax.token(place).span().start()));
            }
        }
    }

    /** The event as denied, if it was laid to somebody who then denied it. */
    Event weigh(Event event) {
        boolean denied = event.status() == Status.ALLEGED
                && denials.stream()
                        .anyMatch(denial -> denial.place() > event.trigger().end()
                                && denial.place() - event.trigger().end() < FARTHEST
                                && event.actors().stream().anyMatch(actor -> isBy(actor, denial.by())));
        return denied
                ? event.withStanding(
                        Status.DENIED,
                        Factuality.CERTAIN_NEGATIVE,
                        Derivation.of("status", "who is charged with it denies it", event.derivation()))
                : event;
    }

    private static boolean isBy(Party actor, List<Party> deniers) {
        return deniers.stream()
                .anyMatch(party -> isSame(party.entity(), actor.entity())
                        || isSame(party.country(), actor.country())
                        || isOfOneState(party, actor));
    }

    /** "The government denied it", said of a state's forces. */
    private static boolean isOfOneState(Party denier, Party actor) {
        return denier.country().isEmpty()
                && denier.sector().filter(OFFICIAL::contains).isPresent()
                && actor.sector().filter(OFFICIAL::contains).isPresent();
    }

    private static <T> boolean isSame(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }
}
