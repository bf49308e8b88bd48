package org.rapporteur.link.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Parties;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Process;
import org.rapporteur.model.Stage;
import org.rapporteur.model.StageKind;

/**
 * A process as one report tells it, prepared to be held against others.
 *
 * @param words the words of its name that tell it from others of its kind
 * @param numbers the numbers in its name
 * @param votes who voted how
 * @param events the events of the record that are stages of it
 * @param days from the first to the last dated stage and the report
 */
record LocalProcess(
        Process process,
        Id report,
        Set<String> words,
        Set<String> numbers,
        Optional<String> venue,
        Parties participants,
        Parties mediators,
        Set<String> votes,
        Set<Id> events,
        Window days) {

    /** Stages after which a report that mentions the process looks back. */
    private static final Set<StageKind> OVER = Set.of(
            StageKind.HELD, StageKind.ADOPTED, StageKind.VETOED, StageKind.REJECTED, StageKind.ENDED, StageKind.VOTED);

    /** Stages told less finely do not place the process in time. */
    private static final int MOST_DAYS = 62;

    static LocalProcess of(Process process, Id report, Assembled assembled, Groups events, Set<String> generic) {
        Set<String> words = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (String stem : assembled.vocabulary().wording(process.name()).stems()) {
            if (Character.isDigit(stem.charAt(0))) {
                numbers.add(stem);
            } else if (!generic.contains(stem)) {
                words.add(assembled.vocabulary().family(stem));
            }
        }
        return new LocalProcess(
                process,
                report,
                words,
                numbers,
                process.venue().map(Place::name).map(Folding::fold),
                Parties.of(process.participants(), assembled),
                Parties.of(process.mediators(), assembled),
                votes(process),
                events(process, assembled, events),
                days(process, Window.of(assembled.gathered().published(report))));
    }

    /** The events of the record that the passages of its stages tell. */
    private static Set<Id> events(Process process, Assembled assembled, Groups events) {
        Set<Id> found = new TreeSet<>();
        for (Stage stage : process.stages()) {
            assembled.gathered().findReading(stage.passage().report()).stream()
                    .flatMap(reading -> reading.events().stream())
                    .filter(event -> stage.passage().span().overlaps(event.span()))
                    .forEach(event -> found.add(events.leader(event.id())));
        }
        return found;
    }

    private static Set<String> votes(Process process) {
        Set<String> votes = new TreeSet<>();
        process.votes().forEach(vote -> votes.add(Folding.fold(vote.state()) + " " + vote.vote()));
        return votes;
    }

    /** A process that is still to come, or whose stages are not dated, is also alive when the report tells of it. */
    private static Window days(Process process, Window told) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        boolean alive = process.stages().stream().anyMatch(stage -> !OVER.contains(stage.stage()));
        for (Stage stage : process.stages()) {
            Window days = Window.of(stage.time());
            if (days.isClosed() && days.days() <= MOST_DAYS) {
                first = Math.min(first, days.first());
                last = Math.max(last, days.last());
            }
        }
        boolean dated = first <= last;
        if (told.isClosed() && (alive || !dated)) {
            return new Window(Math.min(first, told.first()), Math.max(last, told.last()));
        }
        return dated ? new Window(first, last) : Window.OPEN;
    }

    Id id() {
        return process.id();
    }
}
