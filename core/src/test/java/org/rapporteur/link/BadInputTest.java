package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Time;

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
    @Timeout(60)
    void countsAThousandCopiesOfOneReportAsOneOrigin() {
        List<Told> copies = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            copies.add(copy(number));
        }

        assertThat(Linked.of(copies).claim("Anna Keller")).hasValueSatisfying(claim -> {
            assertThat(claim.members()).hasSize(1000);
            assertThat(claim.origins())
                    .singleElement()
                    .satisfies(origin -> assertThat(origin.reports()).hasSize(1000));
        });
    }

    private static final String OWN =
            "Shops stayed shut on Sunday and few people believed in the plan, the baker Tom Weber said. The bus drivers"
                    + " went on with their strike for a ninth day, and the mayor walked through the empty market.";

    private static Told quoting() {
        return Told.by("Gazette", "2012-07-02", OWN + "\n\n" + TEXT)
                .person("Anna Keller", "CHE")
                .person("Tom Weber", "CHE")
                .says("Anna Keller", "Foreign ministers agreed on Saturday that a caretaker cabinet should be set up")
                .says("Tom Weber", "Shops stayed shut on Sunday and few people believed in the plan");
    }

    @Test
    void takesAReportThatQuotesAnotherInFullForNoOriginOfWhatItQuotes() {
        Linked linked = Linked.of(copy(1), quoting());

        assertThat(linked.claim("Anna Keller"))
                .hasValueSatisfying(claim -> assertThat(claim.origins()).singleElement());
    }

    @Test
    void takesAReportThatQuotesAnotherInFullForAnOriginOfItsOwnWords() {
        Told courier = Told.by(
                        "Courier",
                        "2012-07-02",
                        "Nobody in the old town expects much. Tom Weber, who bakes there, told the Courier that shops"
                                + " stayed shut on Sunday and few people believed in the plan.")
                .person("Tom Weber", "CHE")
                .says("Tom Weber", "shops stayed shut on Sunday and few people believed in the plan");
        Linked linked = Linked.of(copy(1), quoting(), courier);

        assertThat(linked.claim("Tom Weber"))
                .hasValueSatisfying(claim -> assertThat(claim.origins())
                        .extracting(origin -> origin.reports().get(0))
                        .containsExactlyInAnyOrder(
                                linked.told().get(1).id(), linked.told().get(2).id()));
    }

    private static Told liveBlog(String firstEntry, String firstSource, String secondEntry, String secondSource) {
        String text = "The Northern Observatory says 42 soldiers were killed.\n\n"
                + "Fifteen soldiers were killed, said a source at noon.\n\nGood morning and welcome to our blog.";
        return Told.by("Gazette", "2013-05-06", text)
                .entity("Northern Observatory", EntityKind.ORGANISATION, "GBR")
                .entity("Army", EntityKind.ORGANISATION, "SYR")
                .says(firstSource, "42 soldiers were killed")
                .says(secondSource, "Fifteen soldiers were killed")
                .figure("42 soldiers", 42, "killed", CITY, 0)
                .asOf(firstEntry)
                .figure("Fifteen soldiers", 15, "killed", CITY, 1)
                .asOf(secondEntry);
    }

    private static final Scope CITY = new Scope(Optional.of(Told.city("Rastan")), Time.UNKNOWN, Optional.empty());

    @Test
    void takesTheTollsThatALiveBlogPutsUpForASeries() {
        String observatory = "Northern Observatory";
        Linked linked = Linked.of(liveBlog("2013-05-06T18:10", observatory, "2013-05-06T12:05", observatory));

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).isEmpty();
        assertThat(linked.disagreements(DisagreementKind.NONE_DIFFERENT_TIMES))
                .singleElement()
                .satisfies(series -> assertThat(series.sides())
                        .extracting(side -> side.value())
                        .satisfiesExactly(
                                earlier -> assertThat(earlier).contains("Fifteen", "T12:05"),
                                later -> assertThat(later).contains("42", "T18:10")));
    }

    @Test
    void setsTheTollsOfTwoSourcesInALiveBlogAgainstOneAnother() {
        Linked linked = Linked.of(liveBlog("2013-05-06T18:10", "Northern Observatory", "2013-05-06T12:05", "Army"));

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).hasSize(1);
        assertThat(linked.disagreements(DisagreementKind.NONE_DIFFERENT_TIMES)).isEmpty();
    }

    @Test
    void setsTwoTollsThatOneEntryPutsUpAgainstOneAnother() {
        Linked linked = Linked.of(liveBlog("2013-05-06T18:10", "Northern Observatory", "2013-05-06T18:10", "Army"));

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).hasSize(1);
    }

    @Test
    void leavesNothingOfANumberThatACorrectionNoticeTakesBack() {
        Told corrected = Told.by(
                        "Gazette",
                        "2013-05-07",
                        "At least 36 people were killed in Rastan, the army said.\n\n"
                                + "Correction: An earlier version of this report said that 63 people were killed.")
                .entity("Army", EntityKind.ORGANISATION, "SYR")
                .says("Army", "At least 36 people were killed in Rastan")
                .figure("36 people", 36, "killed", CITY, 0)
                .figure("63 people", 63, "killed", CITY, -1);
        Told other = Told.by("Courier", "2013-05-07", "36 people were killed in Rastan, the army said on Monday.")
                .entity("Army", EntityKind.ORGANISATION, "SYR")
                .says("Army", "36 people were killed in Rastan")
                .figure("36 people", 36, "killed", CITY, 0);
        Linked linked = Linked.of(corrected, other);

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).isEmpty();
        assertThat(linked.disagreements(DisagreementKind.CORRECTION))
                .singleElement()
                .satisfies(correction ->
                        assertThat(correction.sides().get(0).value()).contains("63", "withdrawn"));
        assertThat(linked.linking().claims())
                .noneMatch(claim -> claim.about().contains("63"))
                .anyMatch(claim -> claim.about().contains("36"));
    }

    private static boolean areOne(Told a, Told b) {
        Linked linked = Linked.of(a, b);
        return linked.entity(0, "John Smith")
                .id()
                .equals(linked.entity(1, "John Smith").id());
    }

    private static Told smith(String outlet, String day, String country, String... titles) {
        return Told.by(outlet, day, "John Smith went home, " + outlet + " writes.")
                .entity("John Smith", EntityKind.PERSON, country, List.of(titles));
    }

    @Test
    void takesOneNameForOnePersonWhereNothingPartsThem() {
        assertThat(areOne(smith("A", "2013-05-01", "GBR", "foreign minister"), smith("B", "1995-05-01", "")))
                .isTrue();
        assertThat(areOne(
                        smith("A", "2013-05-01", "GBR", "foreign minister"),
                        smith("B", "2009-05-01", "GBR", "ambassador")))
                .isTrue();
    }

    @Test
    void keepsTwoPeopleOfOneNameInTwoCountriesApart() {
        assertThat(areOne(smith("A", "2013-05-01", "GBR"), smith("B", "2013-05-01", "AUS")))
                .isFalse();
    }

    @Test
    void keepsTwoPeopleOfOneNameInTwoFieldsApart() {
        assertThat(areOne(
                        smith("A", "2013-05-01", "GBR", "fisheries minister"),
                        smith("B", "2013-05-01", "GBR", "assistant coach")))
                .isFalse();
        assertThat(areOne(smith("A", "2013-05-01", "GBR", "general"), smith("B", "2013-05-01", "GBR", "president")))
                .isTrue();
        assertThat(areOne(
                        smith("A", "2013-05-01", "GBR", "actor", "governor"),
                        smith("B", "2013-05-01", "GBR", "governor")))
                .isTrue();
    }

    @Test
    void keepsTwoPeopleOfOneNameMoreThanFiftyYearsApart() {
        assertThat(areOne(smith("A", "2013-05-01", "GBR"), smith("B", "1963-01-01", "GBR")))
                .isFalse();
        assertThat(areOne(smith("A", "2013-05-01", "GBR"), smith("B", "1973-05-01", "GBR")))
                .isTrue();
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
