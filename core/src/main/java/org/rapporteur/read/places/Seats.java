package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.names.Table;

/** The bodies that sit in one city, and the cities. */
final class Seats {

    private record Seat(List<String> bodies, KnownPlace city, boolean ofStates) {}

    private final List<Seat> seats;

    private Seats(List<Seat> seats) {
        this.seats = List.copyOf(seats);
    }

    /** The program's own list. */
    static Seats load(PlaceIndex index) {
        List<Seat> seats = new ArrayList<>();
        for (Table.Row row : Table.bundled(Seats.class, "seats.tsv").rows()) {
            KnownPlace city = city(index, row.get("city"), row.get("country"))
                    .orElseThrow(() -> new IllegalStateException(row.where() + ": no city " + row.get("city")));
            seats.add(new Seat(row.list("body"), city, row.get("of").equals("states")));
        }
        return new Seats(seats);
    }

    /** The largest city of the name in the country, so called. */
    static Optional<KnownPlace> city(PlaceIndex index, String name, String country) {
        return index.named(name).stream()
                .filter(place ->
                        place.kind() == PlaceKind.CITY && place.country().equals(Optional.of(country)))
                .reduce((one, other) -> other.population() > one.population() ? other : one)
                .map(place -> place.called(name));
    }

    /** The city of a body that the words name; empty if they name none, or bodies of two cities. */
    Optional<KnownPlace> seatOf(String words) {
        Set<KnownPlace> found = new HashSet<>();
        for (Seat seat : seats) {
            if (seat.bodies().stream().anyMatch(words::contains)) {
                found.add(seat.city());
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Whether states send delegations to the city. */
    boolean isMeetingPlace(KnownPlace city) {
        return seats.stream()
                .anyMatch(seat -> seat.ofStates() && seat.city().geonames().equals(city.geonames()));
    }
}
