package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.data.DataFile;

/** The well-known events of the list, by which a report without a date can be dated. */
final class KnownEvents {

    /**
     * One event.
     *
     * @param topic words of which one must stand near
     * @param words words of which one names it
     * @param first its first day
     * @param last its last day; empty while it went on
     */
    record Known(Set<String> topic, Set<String> words, LocalDate first, Optional<LocalDate> last) {}

    private final List<Known> all;

    KnownEvents() {
        this.all = DataFile.lines(KnownEvents.class, "known-events.tsv").stream()
                .skip(1)
                .map(KnownEvents::known)
                .toList();
    }

    private static Known known(String line) {
        String[] columns = line.split("\t");
        return new Known(
                Set.of(columns[0].split("\\|")),
                Set.of(columns[1].split("\\|")),
                LocalDate.parse(columns[2]),
                columns[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(columns[3])));
    }

    /** The events, in the order of the list. */
    List<Known> all() {
        return all;
    }
}
