package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.LinkKind;

class EntityTest {

    private static Told report(int number) {
        return Told.by("Outlet " + number, "2012-02-0" + (number + 1), "Report number " + number + ".");
    }

    @Test
    void takesSpellingsOfOneNameForOne() {
        Linked linked = Linked.of(
                report(0).person("Sergei Lavrov", "RUS").entity("Hezbollah", EntityKind.ARMED_GROUP, "LBN"),
                report(1).person("Sergey V. Lavrov", "RUS").entity("Hizbullah", EntityKind.ARMED_GROUP, ""),
                report(2).person("Sergei Lavrov", ""));

        assertThat(linked.entity(1, "Sergey V. Lavrov").name()).isEqualTo("Sergei Lavrov");
        assertThat(linked.entity(1, "Sergey V. Lavrov").aliases()).contains("Sergey V. Lavrov");
        assertThat(linked.entity(1, "Hizbullah")).isEqualTo(linked.entity(0, "Hezbollah"));
    }

    @Test
    void takesASurnameForTheOnlyBearer() {
        Linked linked = Linked.of(
                report(0).person("Bashar al-Assad", "SYR"),
                report(1).person("Assad", ""),
                report(2).person("Al-Assad", "SYR"));

        assertThat(linked.entity(1, "Assad").name()).isEqualTo("Bashar al-Assad");
        assertThat(linked.entity(2, "Al-Assad").name()).isEqualTo("Bashar al-Assad");
    }

    @Test
    void keepsFatherAndSonApart() {
        Linked linked = Linked.of(
                report(0).person("Bashar al-Assad", "SYR").person("Hafez al-Assad", "SYR"),
                report(1).person("Bashar Assad", "SYR"));

        assertThat(linked.entity(0, "Hafez al-Assad")).isNotEqualTo(linked.entity(0, "Bashar al-Assad"));
        assertThat(linked.entity(1, "Bashar Assad")).isEqualTo(linked.entity(0, "Bashar al-Assad"));
        assertThat(linked.linking().links())
                .anySatisfy(link -> assertThat(link.judgement()).isEqualTo(Judgement.NOT_SAME));
    }

    @Test
    void leavesASurnameThatTwoBearUndecided() {
        Linked linked = Linked.of(
                report(0).person("Bashar al-Assad", "SYR"),
                report(1).person("Hafez al-Assad", "SYR"),
                report(2).person("Assad", ""));

        assertThat(linked.entity(2, "Assad").name()).isEqualTo("Assad");
    }

    @Test
    void tellsTheBearersOfASurnameApartByOffice() {
        Linked linked = Linked.of(
                report(0).entity("Bashar al-Assad", EntityKind.PERSON, "SYR", List.of("President")),
                report(1).person("Rifaat al-Assad", "SYR"),
                report(2).entity("Assad", EntityKind.PERSON, "", List.of("president")));

        assertThat(linked.entity(2, "Assad").name()).isEqualTo("Bashar al-Assad");
    }

    @Test
    void keepsTwoPeopleOfOneNameInTwoCountriesApart() {
        Linked linked = Linked.of(
                report(0).person("Ivan Petrov", "RUS"),
                report(1).person("Ivan Petrov", "BGR"),
                report(2).person("Ivan Petrov", "BGR"));

        assertThat(linked.entity(1, "Ivan Petrov")).isEqualTo(linked.entity(2, "Ivan Petrov"));
        assertThat(linked.entity(0, "Ivan Petrov")).isNotEqualTo(linked.entity(1, "Ivan Petrov"));
    }

    @Test
    void takesShortAndLongNamesOfABodyForOneOnlyIfNoOtherHasThem() {
        Linked linked = Linked.of(
                report(0)
                        .entity("UN Security Council", EntityKind.ORGANISATION, "")
                        .entity("Russian Foreign Ministry", EntityKind.ORGANISATION, "RUS")
                        .entity("Swiss Foreign Ministry", EntityKind.ORGANISATION, "CHE"),
                report(1)
                        .entity("Security Council", EntityKind.ORGANISATION, "")
                        .entity("Foreign Ministry", EntityKind.ORGANISATION, ""),
                report(2).entity("Foreign Ministry", EntityKind.ORGANISATION, "RUS"));

        assertThat(linked.entity(1, "Security Council")).isEqualTo(linked.entity(0, "UN Security Council"));
        assertThat(linked.entity(2, "Foreign Ministry")).isEqualTo(linked.entity(1, "Foreign Ministry"));
        assertThat(linked.entity(0, "Russian Foreign Ministry"))
                .isNotEqualTo(linked.entity(0, "Swiss Foreign Ministry"));
    }

    @Test
    void readsAnAcronymThatStandsForOneBody() {
        Linked linked = Linked.of(
                report(0).entity("Organisation for the Prohibition of Chemical Weapons", EntityKind.ORGANISATION, ""),
                report(1).entity("OPCW", EntityKind.ORGANISATION, ""));

        assertThat(linked.entity(1, "OPCW"))
                .isEqualTo(linked.entity(0, "Organisation for the Prohibition of Chemical Weapons"));
    }

    @Test
    void keepsUnnamedOfficialsOfTwoReportsApart() {
        Linked linked = Linked.of(
                report(0).person("a senior official", "USA"), report(1).person("a senior official", "USA"));

        assertThat(linked.entity(0, "a senior official")).isNotEqualTo(linked.entity(1, "a senior official"));
    }

    @Test
    void datesARoleByTheReportsThatAttestIt() {
        Linked linked = Linked.of(
                report(0).entity("John Kerry", EntityKind.PERSON, "USA", List.of("Secretary of State")),
                report(4).entity("John Kerry", EntityKind.PERSON, "USA", List.of("secretary of state")));

        assertThat(linked.entity(0, "John Kerry").roles()).singleElement().satisfies(role -> {
            assertThat(role.from().first()).hasToString("Optional[2012-02-01]");
            assertThat(role.to().last()).hasToString("Optional[2012-02-05]");
        });
    }

    @Test
    void takesATitleToBeOfWhatTheOtherReportsSayItIsOf() {
        Linked linked = Linked.of(
                report(0)
                        .entity("John Kerry", EntityKind.PERSON, "USA", List.of("Secretary of State of United States")),
                report(4).entity("John Kerry", EntityKind.PERSON, "USA", List.of("secretary of state", "envoy")),
                report(5).entity("John Kerry", EntityKind.PERSON, "USA", List.of("envoy")));

        assertThat(linked.entity(0, "John Kerry").roles())
                .extracting(role -> role.title() + " of " + role.of().orElse("-") + " "
                        + role.from().first().orElseThrow() + " to "
                        + role.to().last().orElseThrow())
                .containsExactly(
                        "envoy of - 2012-02-05 to 2012-02-06",
                        "Secretary of State of United States 2012-02-01 to 2012-02-05");
    }

    @Test
    void leavesOpenWhatATitleIsOfWhereReportsSayTwoThings() {
        Linked linked = Linked.of(
                report(0).entity("Ann Lee", EntityKind.PERSON, "", List.of("president of Kenya", "president of ACME")),
                report(4).entity("Ann Lee", EntityKind.PERSON, "", List.of("president")));

        assertThat(linked.entity(0, "Ann Lee").roles()).hasSize(3);
    }

    @Test
    void givesEveryEntityOfAReadingOneOfTheRecordWithAReason() {
        Linked linked = Linked.of(
                report(0).state("Syria", "SYR").person("Samir", ""),
                report(1).state("Syria", "SYR").person("Walid al-Muallem", "SYR"));

        assertThat(linked.linking().entityOf()).hasSize(4);
        assertThat(linked.links(LinkKind.SAME_ENTITY)).singleElement().satisfies(link -> {
            assertThat(link.reason()).isEqualTo("the same name");
            assertThat(link.by()).isEqualTo("entities.same-name");
        });
    }
}
