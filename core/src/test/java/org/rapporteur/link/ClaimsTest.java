package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Claim;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Time;

class ClaimsTest {

    private static final String TEXT = """
            More than 900 people have been killed in the province, the provincial health office said on Monday, and three \
            of every four of them had lived in the villages along the eastern road that was shelled for a week.

            Soldiers closed the road at noon and let nobody through, not even the doctors who had come from the capital.""";

    private static Told carrying(String outlet, List<String> credits) {
        return Told.by(outlet, "2012-02-07", TEXT, credits, Optional.empty())
                .entity("health office", EntityKind.ORGANISATION, "SYR")
                .entity("Provincial Health Office", EntityKind.ORGANISATION, "SYR")
                .says("Provincial Health Office", "More than 900 people have been killed in the province")
                .event(
                        PloverType.COERCE,
                        "closed",
                        "Soldiers closed the road at noon",
                        "2012-02-06",
                        List.of(),
                        List.of());
    }

    @Test
    void countsTheCopiesOfOneTextAsOneOrigin() {
        Told own = Told.by(
                        "Own Correspondent",
                        "2012-02-07",
                        "The army closed the eastern road at noon on Monday, and the doctors had to turn round.")
                .event(
                        PloverType.COERCE,
                        "closed",
                        "The army closed the eastern road at noon on Monday",
                        "2012-02-06",
                        List.of(),
                        List.of());
        Linked linked = Linked.of(
                carrying("Wire", List.of()), carrying("Paper", List.of("Wire")), carrying("Third", List.of()), own);

        Claim claim = linked.claim("closed the").orElseThrow();
        assertThat(claim.members()).hasSize(4);
        assertThat(claim.origins()).hasSize(2);
        assertThat(claim.origins().get(0).reports()).hasSize(3);
        assertThat(claim.origins().get(0).reason()).contains("3 reports, one origin", "Wire", "no credit in Third");
    }

    @Test
    void countsTwoChannelsOfOneUtteranceAsTwo() {
        String quotation = "\"Nobody will leave the city before the road is safe again for all of us,\"";
        Told one = Told.by("North Paper", "2012-02-07", quotation + " Ali Haidar told Agence Lumen.")
                .person("Ali Haidar", "SYR")
                .entity("Agence Lumen", EntityKind.OUTLET, "FRA")
                .says("Ali Haidar", quotation, Act.ASSERT, "2012-02-07", "Agence Lumen");
        Told other = Told.by(
                        "South Paper", "2012-02-07", "On the telephone Ali Haidar was calm. " + quotation + " he said.")
                .person("Ali Haidar", "SYR")
                .says("Ali Haidar", quotation);
        Told third = Told.by(
                        "East Paper",
                        "2012-02-08",
                        quotation + " the minister, Ali Haidar, was quoted by Agence Lumen.")
                .person("Ali Haidar", "SYR")
                .entity("Agence Lumen", EntityKind.OUTLET, "FRA")
                .says("Ali Haidar", quotation, Act.ASSERT, "2012-02-07", "Agence Lumen");

        Claim claim = Linked.of(one, other, third).claim("Nobody will leave").orElseThrow();

        assertThat(claim.members()).hasSize(3);
        assertThat(claim.origins()).hasSize(2);
        assertThat(claim.origins().get(0).reason()).contains("Agence Lumen");
    }

    @Test
    void countsOneSourceBehindTwoTextsAsOneOriginOfAFigure() {
        Told one = Told.by("A", "2012-02-05", "More than 5,400 people have been killed, the United Nations says.")
                .entity("United Nations", EntityKind.ORGANISATION, "")
                .says("United Nations", "More than 5,400 people have been killed")
                .figure("More than 5,400 people", 5400, "killed", Scope.OPEN, 0);
        Told other = Told.by("B", "2012-02-08", "According to the United Nations the dead number 5,400.")
                .entity("United Nations", EntityKind.ORGANISATION, "")
                .says("United Nations", "the dead number 5,400")
                .figure("5,400", 5400, "dead", Scope.OPEN, 0);

        Claim claim = Linked.of(one, other).claim("5,400").orElseThrow();

        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin ->
                        assertThat(origin.reason()).isEqualTo("2 reports, one origin: all rest on United Nations"));
    }

    private static Told toll(String outlet, String day, String source, String number, long value, Scope scope) {
        String text = number + " people have been killed, " + source + " says.";
        return Told.by(outlet, day, text)
                .entity(source, EntityKind.ORGANISATION, "")
                .says(source, number + " people have been killed")
                .figure(number + " people", value, "killed", scope, 0);
    }

    private static final Scope SYRIA = new Scope(
            Optional.of(new Place(
                    "Syria",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("SYR"),
                    PlacePrecision.COUNTRY,
                    Optional.empty())),
            Time.UNKNOWN,
            Optional.empty());

    @Test
    void holdsNoTollOfYearsAgoAgainstOneThatGoesOn() {
        Time then = Told.day("1982-02-02/1982-02-28");
        Told report = Told.by(
                        "A",
                        "2012-02-07",
                        "Estimates of the number of dead in 1982 range up to 9,000 people, and 5,400 people have been killed.")
                .figure("9,000 people", 9000, "killed", new Scope(SYRIA.place(), then, Optional.empty()), -1)
                .figure("5,400 people", 5400, "killed", SYRIA, -1);

        assertThat(Linked.of(report).disagreements(DisagreementKind.NUMBER)).isEmpty();
    }

    @Test
    void takesOneSourcesRisingCountForASeries() {
        Linked linked = Linked.of(
                toll("B", "2013-06-14", "United Nations", "92,901", 92901, SYRIA),
                toll("A", "2012-02-05", "United Nations", "5,400", 5400, SYRIA));

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).isEmpty();
        assertThat(linked.disagreements(DisagreementKind.NONE_DIFFERENT_TIMES))
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.sides().get(0).value()).contains("5,400");
                    assertThat(series.sides().get(1).value()).contains("92,901");
                });
    }

    @Test
    void setsTheCountsOfTwoSourcesAgainstOneAnother() {
        Linked linked = Linked.of(
                toll("A", "2013-05-17", "United Nations", "80,000", 80000, SYRIA),
                toll("B", "2013-05-16", "Syrian Observatory", "94,000", 94000, SYRIA));

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).hasSize(1);
    }

    @Test
    void setsTotalsAgainstOneAnotherOfWhichOneNamesNoPlace() {
        Linked linked = Linked.of(
                toll("A", "2013-05-17", "United Nations", "80,000", 80000, SYRIA),
                toll("B", "2013-05-16", "Syrian Observatory", "94,000", 94000, Scope.OPEN));

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).hasSize(1);
    }

    @Test
    void takesTotalsOfTwoSourcesFarApartForOneThatGoesOn() {
        Linked linked = Linked.of(
                toll("A", "2012-02-07", "United Nations", "5,400", 5400, SYRIA),
                toll("B", "2013-05-31", "Syrian Observatory", "95,000", 95000, SYRIA));

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).isEmpty();
        assertThat(linked.disagreements(DisagreementKind.NONE_DIFFERENT_TIMES))
                .singleElement()
                .satisfies(series -> assertThat(series.about()).contains("several sources"));
    }

    @Test
    void takesNoTotalForASeriesThatWouldFall() {
        Linked linked = Linked.of(
                toll("A", "2012-02-07", "United Nations", "95,000", 95000, SYRIA),
                toll("B", "2013-05-31", "Syrian Observatory", "5,400", 5400, SYRIA));

        assertThat(linked.disagreements(DisagreementKind.NONE_DIFFERENT_TIMES)).isEmpty();
    }

    @Test
    void takesVotesForAndAgainstForNoDisagreement() {
        Told report = Told.by("A", "2013-05-17", "The assembly approved it by 107 votes to 12 votes.")
                .votes("107 votes", 107)
                .votes("12 votes", 12);

        assertThat(Linked.of(report).disagreements(DisagreementKind.NUMBER)).isEmpty();
    }

    @Test
    void tellsTheDeadOfATownFromThoseOfTheCountry() {
        Scope town = new Scope(Optional.of(Told.city("Muleiha")), Time.UNKNOWN, Optional.empty());
        Told report = Told.by("A", "2013-01-03", "59,648 people were killed, and 30 people in Muleiha.")
                .figure("59,648 people", 59648, "killed", SYRIA, -1)
                .figure("30 people", 30, "killed", town, -1);

        assertThat(Linked.of(report).disagreements(DisagreementKind.NONE_DIFFERENT_SCOPE))
                .singleElement()
                .satisfies(scopes -> assertThat(scopes.sides()).hasSize(2));
    }

    @Test
    void findsNoDisagreementBetweenCountsOfDifferentScope() {
        Scope soldiers = new Scope(
                SYRIA.place(),
                SYRIA.period(),
                Optional.of(
                        new Party("soldiers", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        Told report = Told.by(
                        "A",
                        "2012-02-07",
                        "More than 5,400 people were killed. The government says 2,000 soldiers were killed.")
                .figure("5,400 people", 5400, "killed", SYRIA, -1)
                .figure("2,000 soldiers", 2000, "killed", soldiers, -1);

        assertThat(Linked.of(report).disagreements(DisagreementKind.NONE_DIFFERENT_SCOPE))
                .hasSize(1);
        assertThat(Linked.of(report).disagreements(DisagreementKind.NUMBER)).isEmpty();
    }

    @Test
    void marksTheNumberThatACorrectionNoticeWithdraws() {
        Told report = Told.by(
                        "Gazette",
                        "2013-01-04",
                        "At least 59,648 people were killed.\n\nCorrection, 4 January 2013: An earlier version of this article gave the number of people killed as 56,948. The figure in the study is 59,648.")
                .figure("59,648 people", 59648, "killed", SYRIA, -1)
                .figure("56,948", 56948, "killed", SYRIA, -1);
        Linked linked = Linked.of(report);

        assertThat(linked.disagreements(DisagreementKind.NUMBER)).isEmpty();
        assertThat(linked.disagreements(DisagreementKind.CORRECTION))
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.sides().get(0).value()).contains("56,948", "withdrawn");
                    assertThat(correction.sides().get(1).value()).contains("59,648");
                });
    }

    @Test
    void setsADenialWithoutWordsAgainstTheStatementBeforeIt() {
        Told report = Told.by(
                        "A",
                        "2012-06-28",
                        "Moscow had accepted the draft, Peter Miller said. Sergei Lavrov denied that.")
                .person("Peter Miller", "GBR")
                .person("Sergei Lavrov", "RUS")
                .says("Peter Miller", "Moscow had accepted the draft")
                .says("Sergei Lavrov", "that", Act.DENY, "2012-06-28");

        assertThat(Linked.of(report).disagreements(DisagreementKind.DENIAL))
                .singleElement()
                .satisfies(
                        denial -> assertThat(denial.sides().get(0).value()).contains("Moscow had accepted the draft"));
    }
}
