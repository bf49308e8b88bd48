package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Time;

/** Denials and counts of one report that answer one another without saying so. */
class AnswersTest {

    private static Told plane(String denial) {
        return Told.by(
                        "A",
                        "2012-10-13",
                        "The airliner carried munitions from a state supplier, Peter Miller said. " + denial
                                + ", Sergei Lavrov said.")
                .person("Peter Miller", "TUR")
                .person("Sergei Lavrov", "RUS")
                .says("Peter Miller", "The airliner carried munitions from a state supplier")
                .says("Sergei Lavrov", denial);
    }

    private static Told rally(String says, String denial, Act act) {
        return Told.by("A", "2014-05-04", says + ", Ines Duarte said. Hugo Prado denied " + denial + ".")
                .person("Ines Duarte", "")
                .person("Hugo Prado", "")
                .says("Ines Duarte", says)
                .says("Hugo Prado", denial, act, "2014-05-04");
    }

    @Test
    void setsADenialOfForceAgainstTheHarmThatIsToldBeforeIt() {
        assertThat(Linked.of(rally("Two students were killed by bullets at the rally", "opening fire", Act.DENY))
                        .disagreements(DisagreementKind.DENIAL))
                .hasSize(1);
        assertThat(Linked.of(rally("Two students were killed by bullets at the rally", "a pay rise", Act.DENY))
                        .disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    private static Told ferry(String second) {
        return Told.by(
                        "A",
                        "2014-05-04",
                        "Twelve people drowned, Ines Duarte said. " + second + " spoke of seven dead.")
                .person("Ines Duarte", "")
                .person("Hugo Prado", "")
                .says("Ines Duarte", "Twelve people drowned")
                .says(second, "seven dead")
                .figure("Twelve people", 12, "killed", Scope.OPEN, 0)
                .figure("seven dead", 7, "killed", Scope.OPEN, 1);
    }

    @Test
    void setsCountsOfTwoVoicesThatStandSideBySideAgainstEachOther() {
        assertThat(Linked.of(ferry("Hugo Prado")).disagreements(DisagreementKind.NUMBER))
                .hasSize(1);
        assertThat(Linked.of(ferry("Ines Duarte")).disagreements(DisagreementKind.NUMBER))
                .isEmpty();
    }

    /** Who denies that anything of the kind was so answers what was said just before, whatever its words. */
    @Test
    void setsADenialOfAnythingAgainstWhatWasSaidJustBefore() {
        assertThat(Linked.of(rally(
                                "The islanders asked twice for a pilot in March",
                                "that any letter had reached the harbour office",
                                Act.DENY))
                        .disagreements(DisagreementKind.DENIAL))
                .hasSize(1);
        assertThat(Linked.of(rally(
                                "The islanders asked twice for a pilot in March",
                                "that the harbour office owed money",
                                Act.DENY))
                        .disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    @Test
    void takesNoDenialForAnAnswerThatNamesTheSameBodyOnly() {
        assertThat(Linked.of(rally(
                                "The exporter, a company of Porto, signed the contract in June",
                                "that the company had known that the certificate was false",
                                Act.DENY))
                        .disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    private static Linked overArms(String purpose) {
        String says = "Militiamen of the government attacked " + purpose + " get the arms";
        Told first = Told.by("A", "2014-05-04", says + ", Ines Duarte said.").person("Ines Duarte", "");
        Told second = Told.by("B", "2014-05-05", "Hugo Prado denied that his government had ordered the arms.")
                .person("Hugo Prado", "");
        return Linked.of(
                first.says("Ines Duarte", says),
                second.says("Hugo Prado", "that his government had ordered the arms", Act.DENY, "2014-05-05"));
    }

    @Test
    void ordersNothingByInOrderTo() {
        assertThat(overArms("in order to").disagreements(DisagreementKind.DENIAL))
                .isEmpty();
        assertThat(overArms("on an order to").disagreements(DisagreementKind.DENIAL))
                .hasSize(1);
    }

    @Test
    void countsANegationRightBehindADenialAsItsOwn() {
        Told report = Told.by(
                        "A",
                        "2014-05-04",
                        "The papers had reached Porto on Monday, Ines Duarte said. Hugo Prado denied that. \"There is no"
                                + " paper in the country,\" Rita Sousa said.")
                .person("Ines Duarte", "")
                .person("Hugo Prado", "")
                .person("Rita Sousa", "")
                .says("Ines Duarte", "The papers had reached Porto on Monday")
                .says("Hugo Prado", "that", Act.DENY, "2014-05-04")
                .says("Rita Sousa", "There is no paper in the country");

        assertThat(Linked.of(report).disagreements(DisagreementKind.DENIAL))
                .singleElement()
                .satisfies(denial -> assertThat(denial.sides().get(1).members()).hasSize(2));
    }

    @Test
    void setsWhatTurnsAStatementRoundAgainstIt() {
        Linked linked = Linked.of(plane("There were no weapons on the plane, which a legal supplier had hired"));

        assertThat(linked.disagreements(DisagreementKind.DENIAL))
                .singleElement()
                .satisfies(denial -> assertThat(denial.sides())
                        .extracting(side -> side.value())
                        .satisfiesExactly(
                                said -> assertThat(said).contains("munitions"),
                                denied -> assertThat(denied).contains("no weapons")));
    }

    @Test
    void weighsADenialByTheClauseThatDenies() {
        Linked linked =
                Linked.of(plane("There were no weapons on the plane, and that a lawful firm had shipped electrical"
                        + " parts for a radar station to an old customer"));

        assertThat(linked.disagreements(DisagreementKind.DENIAL)).hasSize(1);
    }

    @Test
    void takesADoubtOrAReasonForNoDenial() {
        assertThat(Linked.of(plane("The supplier of the plane doubted its passengers had munitions insurance"))
                        .disagreements(DisagreementKind.DENIAL))
                .isEmpty();
        assertThat(Linked.of(plane("The supplier was at fault because no weapons law covers the plane"))
                        .disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    @Test
    void takesANegationOfAnotherSubjectForNoDenial() {
        assertThat(Linked.of(plane("After years of war no supplier would fly passengers, pilots, nurses or doctors"
                                + " to the closed northern airport, however the airliner was painted"))
                        .disagreements(DisagreementKind.DENIAL))
                .isEmpty();
    }

    @Test
    void countsTheNextWordsOfADenialAsItsOwn() {
        Told report = Told.by(
                        "A",
                        "2012-06-13",
                        "Jets were on their way to Damascus, Hillary Clinton said. Sergei Lavrov rejected the charge."
                                + " Moscow delivers air defence, Sergei Lavrov said.")
                .person("Hillary Clinton", "USA")
                .person("Sergei Lavrov", "RUS")
                .says("Hillary Clinton", "Jets were on their way to Damascus")
                .says("Sergei Lavrov", "the charge", Act.REFUSE, "2012-06-13")
                .says("Sergei Lavrov", "Moscow delivers air defence");

        assertThat(Linked.of(report).disagreements(DisagreementKind.DENIAL))
                .singleElement()
                .satisfies(denial -> assertThat(denial.sides().get(1).members()).hasSize(2));
    }

    @Test
    void givesTheWholeSentenceOfADenialThatNamesOnlyTheCharge() {
        Told report = Told.by(
                        "A",
                        "2012-06-13",
                        "Jets were on their way to Damascus, Hillary Clinton said. Sergei Lavrov rejected the charge.")
                .person("Hillary Clinton", "USA")
                .person("Sergei Lavrov", "RUS")
                .says("Hillary Clinton", "Jets were on their way to Damascus")
                .says("Sergei Lavrov", "the charge", Act.REFUSE, "2012-06-13");

        assertThat(Linked.of(report).disagreements(DisagreementKind.DENIAL))
                .singleElement()
                .satisfies(denial ->
                        assertThat(denial.sides().get(1).value()).isEqualTo("Sergei Lavrov rejected the charge."));
    }

    private static final Scope HOMS = new Scope(Optional.of(Told.city("Homs")), Time.UNKNOWN, Optional.empty());

    @Test
    void takesABareNumberForACountOfTheSamePlace() {
        Told report = Told.by(
                        "A",
                        "2012-02-05",
                        "The council put the dead in Homs at more than 260. The observers counted at least 200.")
                .entity("council", EntityKind.ORGANISATION, "SYR")
                .entity("observers", EntityKind.ORGANISATION, "GBR")
                .says("council", "the dead in Homs at more than 260")
                .says("observers", "at least 200")
                .figure("more than 260", 260, "killed", HOMS, 0)
                .figure("at least 200", 200, "killed", Scope.OPEN, 1);

        assertThat(Linked.of(report).disagreements(DisagreementKind.NUMBER))
                .singleElement()
                .extracting(Disagreement::about)
                .isEqualTo("counts differ: killed in Homs");
    }

    @Test
    void datesANumberThatStoodADayEarlier() {
        Told report = Told.by(
                        "A",
                        "2013-05-06",
                        "The Northern Observatory said 42 soldiers were killed, having spoken of 15 a day earlier.")
                .entity("Northern Observatory", EntityKind.ORGANISATION, "GBR")
                .says("Northern Observatory", "42 soldiers were killed, having spoken of 15 a day earlier")
                .figure("42 soldiers", 42, "killed", Scope.OPEN, 0)
                .figure("15", 15, "killed", Scope.OPEN, 0);

        assertThat(Linked.of(report).disagreements(DisagreementKind.NONE_DIFFERENT_TIMES))
                .singleElement()
                .satisfies(series -> assertThat(series.sides().get(0).value()).contains("15", "2013-05-05"));
    }
}
