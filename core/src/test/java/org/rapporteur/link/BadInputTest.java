package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Scope;

/** Reports that make linking hard: many copies, quotations in full, live blogs, namesakes. */
class BadInputTest {

    private static final String TEXT =
            "Foreign ministers agreed on Saturday that a caretaker cabinet should be set up in the capital before the"
                    + " autumn, Anna Keller said. The text sets no date for an election, and it leaves open who should"
                    + " lead the cabinet. Delegates from nine states had talked for eleven hours in the palace by the"
                    + " lake.";

    private static Told copy(int number) {
        return Told.by("Outlet " + number, "2012-07-01", TEXT)
                .person("Anna Keller", "CHE")
                .says("Anna Keller", "Foreign ministers agreed on Saturday that a caretaker cabinet should be set up")
                .event(
                        PloverType.AGREE,
                        "agreed",
                        "Foreign ministers agreed on Saturday",
                        "2012-06-30",
                        List.of(),
                        List.of());
    }

    @Test
    void countsAThousandCopiesOfOneReportAsOneOrigin() {
        List<Told> copies = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            copies.add(copy(number));
        }

        assertThat(Linked.of(copies).claim("Anna Keller")).hasValueSatisfying(claim -> {
            assertThat(claim.members()).hasSize(1000);
            assertThat(claim.origins()).hasSize(1);
        });
    }

    @Test
    void countsAReportThatQuotesAnotherInFullWithItsOrigin() {
        String own =
                "Our reporter in the capital writes that shops stayed shut on Sunday and that few people believed in"
                        + " the plan. A baker said he would believe it when he saw it; the bus drivers went on with their"
                        + " strike for a ninth day. The mayor walked through the empty market and would not answer"
                        + " questions about her own plans.";
        Told quoting = Told.by("Gazette", "2012-07-02", own + "\n\n" + TEXT + "\n\n" + own.replace("Sunday", "Monday"))
                .person("Anna Keller", "CHE")
                .says("Anna Keller", "Foreign ministers agreed on Saturday that a caretaker cabinet should be set up");
        Linked linked = Linked.of(copy(1), quoting);

        assertThat(linked.claim("Anna Keller"))
                .hasValueSatisfying(claim -> assertThat(claim.origins()).hasSize(1));
    }

    @Test
    void takesTheTollsOfALiveBlogForASeries() {
        Told blog = Told.by(
                        "Gazette",
                        "2013-05-06",
                        "18:10 The Northern Observatory says 42 soldiers were killed.\n\n"
                                + "16:05 The Northern Observatory now speaks of 30 dead, having spoken of 15 a day"
                                + " earlier.\n\n"
                                + "09:00 Good morning and welcome to our blog.")
                .entity("Northern Observatory", EntityKind.ORGANISATION, "GBR")
                .says("Northern Observatory", "42 soldiers were killed")
                .says("Northern Observatory", "15 a day earlier")
                .figure("42 soldiers", 42, "killed", Scope.OPEN, 0)
                .figure("15", 15, "killed", Scope.OPEN, 1);

        assertThat(Linked.of(blog).disagreements(DisagreementKind.NUMBER)).isEmpty();
    }

    @Test
    void keepsTwoPeopleOfOneNameApart() {
        Told minister = Told.by("A", "2013-05-01", "Foreign minister John Smith of Britain spoke to parliament.")
                .entity("John Smith", EntityKind.PERSON, "GBR", List.of("foreign minister"));
        Told striker = Told.by("B", "2013-05-01", "Coach John Smith of Australia trained his team.")
                .entity("John Smith", EntityKind.PERSON, "AUS", List.of("coach"));
        Linked linked = Linked.of(minister, striker);

        assertThat(linked.entity(0, "John Smith").id())
                .isNotEqualTo(linked.entity(1, "John Smith").id());
    }

    @Test
    void doesNotDependOnTheOrderOfReports() {
        List<Told> reports = new ArrayList<>(List.of(copy(1), copy(2), copy(3)));
        List<Id> forwards = Linked.of(reports).links(LinkKind.SAME_EVENT).stream()
                .map(link -> link.id())
                .toList();
        Collections.reverse(reports);

        assertThat(Linked.of(reports).links(LinkKind.SAME_EVENT).stream()
                        .map(link -> link.id())
                        .toList())
                .isEqualTo(forwards)
                .isNotEmpty();
    }
}
