package org.rapporteur.link.ledger;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Parties;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Process;
import org.rapporteur.model.Stage;

/**
 * A process as one report tells it, prepared to be held against others.
 *
 * @param words the words of its name that tell it from others of its kind
 * @param numbers the numbers in its name
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
        Window days) {

    static LocalProcess of(Process process, Id report, Assembled assembled, Set<String> generic) {
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
                days(process, Window.of(assembled.gathered().published(report))));
    }

    private static Window days(Process process, Window told) {
        long first = told.isClosed() ? told.first() : Long.MAX_VALUE;
        long last = told.isClosed() ? told.last() : Long.MIN_VALUE;
        boolean dated = false;
        for (Stage stage : process.stages()) {
            Window days = Window.of(stage.time());
            if (days.isClosed() && days.days() <= 62) {
                first = dated ? Math.min(first, days.first()) : days.first();
                last = dated ? Math.max(last, days.last()) : days.last();
                dated = true;
            }
        }
        return first <= last ? new Window(first, last) : Window.OPEN;
    }

    Id id() {
        return process.id();
    }
}
