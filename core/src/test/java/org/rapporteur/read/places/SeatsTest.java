package org.rapporteur.read.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.Table;

class SeatsTest {

    private static final Seats SEATS = Seats.load(PlaceIndex.load(Gazetteer.load(List.of())));

    static Stream<Table.Row> rows() {
        return Table.bundled(Seats.class, "seats.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void takesTheBodyForItsSeatAndOtherWordsForNone(Table.Row row) {
        assertThat(SEATS.seatOf(row.get("must")).map(KnownPlace::name)).contains(row.get("city"));
        assertThat(SEATS.seatOf(row.get("must not"))).isEmpty();
    }
}
