package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The claims of the bundled story as the lists show them. */
@Tag("models")
class ClaimRowsTest {

    private static List<ClaimRow> claims;

    @BeforeAll
    static void open() {
        claims = RecordQueries.open(StoryFixture.deskRecord()).claims(Filter.ALL);
    }

    /** Several events of one sentence are told apart by the words that name them. */
    @Test
    void namesTheEventOfAClaim() {
        assertThat(claims)
                .filteredOn(claim -> claim.kinds().equals("event"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.words()).isPresent())
                .anySatisfy(claim -> assertThat(claim.words()).contains("vetoed"));
    }

    @Test
    void namesNoEventWhereNoneIsClaimed() {
        assertThat(claims)
                .filteredOn(claim -> !claim.kinds().contains("event"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.words()).isEmpty());
    }

    @Test
    void saysOfWhichRegistersItsRowsAre() {
        assertThat(claims)
                .extracting(ClaimRow::kinds)
                .contains("statement", "figure", "event, statement")
                .allMatch(kinds -> kinds.matches("(?:statement|event|figure)(?:, (?:statement|event|figure))*"));
    }
}
