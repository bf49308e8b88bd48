package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Parties;
import org.rapporteur.link.same.Utterance;
import org.rapporteur.model.Act;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Side;
import org.rapporteur.model.Status;

/** Acts that others ascribe to somebody who, in the same report, will neither confirm nor deny them, or not speak of them. */
final class Unacknowledged {

    private static final Set<PloverType> ASCRIBED = Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.AID);
    private static final Set<Status> DOUBTFUL = Set.of(Status.ALLEGED, Status.UNCONFIRMED);
    private static final Set<String> TO_COMMIT_ONESELF = Set.of("confirm", "aware", "comment");

    private final Assembled assembled;
    private final Same same;
    private final Clearest clearest;
    private final SortedMap<Id, List<Id>> events;
    private final SortedMap<Id, List<Id>> utterances;

    Unacknowledged(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.same = same;
        this.clearest = new Clearest(assembled);
        this.events = same.events().all();
        this.utterances = same.statements().all();
    }

    List<Disagreement> find() {
        Map<Id, List<Utterance>> silent = new HashMap<>();
        same.utterances().stream()
                .filter(Unacknowledged::isSilence)
                .forEach(utterance -> silent.computeIfAbsent(
                                utterance.statement().report(), absent -> new ArrayList<>())
                        .add(utterance));
        SortedMap<Id, Set<Id>> silences = new TreeMap<>();
        for (Event event : assembled.gathered().events()) {
            if (ASCRIBED.contains(event.type()) && DOUBTFUL.contains(event.status())) {
                silent.getOrDefault(event.report(), List.of()).stream()
                        .filter(utterance -> isActor(utterance, event))
                        .forEach(utterance -> silences.computeIfAbsent(
                                        same.events().leader(event.id()), absent -> new HashSet<>())
                                .add(same.statements().leader(utterance.id())));
            }
        }
        List<Disagreement> found = new ArrayList<>();
        silences.forEach((event, statements) -> found.add(disagreement(event, statements)));
        return found;
    }

    /** "Israel has neither confirmed nor denied", "declined to comment", "has not acknowledged". */
    private static boolean isSilence(Utterance utterance) {
        boolean declines = utterance.statement().act() == Act.DECLINE_TO_COMMENT;
        boolean withholds =
                (utterance.statement().negated() || utterance.wording().negated())
                        && utterance.wording().families().stream().anyMatch(TO_COMMIT_ONESELF::contains);
        return declines || withholds;
    }

    private boolean isActor(Utterance utterance, Event event) {
        Parties actors = Parties.of(event.actors(), assembled);
        boolean entity = utterance
                .source()
                .filter(source -> actors.entities().contains(source.id()))
                .isPresent();
        boolean state = utterance
                .source()
                .filter(source -> source.kind() == EntityKind.STATE)
                .isPresent();
        return entity
                || state
                        && utterance.country().filter(actors.states()::contains).isPresent();
    }

    private Disagreement disagreement(Id event, Set<Id> statements) {
        List<Event> accounts = events.getOrDefault(event, List.of(event)).stream()
                .map(assembled.gathered()::findEvent)
                .flatMap(Optional::stream)
                .filter(account -> account.status() != Status.DENIED)
                .toList();
        Id first = statements.stream().sorted().findFirst().orElseThrow();
        String silence =
                clearest.words(assembled.gathered().findStatement(first).orElseThrow());
        String told = clearest.words(clearest.event(accounts));
        Side ascribed = Disagreements.side(told, accounts.stream().map(Event::id));
        Side unacknowledged = Disagreements.side(
                silence, statements.stream().flatMap(id -> utterances.getOrDefault(id, List.of(id)).stream()));
        return Disagreements.of(DisagreementKind.HEDGED, told, List.of(ascribed, unacknowledged));
    }
}
