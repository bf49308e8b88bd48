package org.rapporteur.link.same;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.link.same.Accounts.Account;
import org.rapporteur.model.Report;

/** Each sign by its name: a pair of accounts that has it, and one that has it not. */
class EventSignsTest {

    private static final Report RAID = Accounts.report(
            "Gunmen stormed the depot at Marl and wounded 12 guards. The raid began at dawn. The depot holds rifles for"
                    + " the northern brigades.");
    private static final Report RETOLD = Accounts.report(
            "At dawn gunmen stormed the depot at Marl, said a driver, and wounded 12 guards. The depot holds rifles"
                    + " for the northern brigades. It was the second attack.");
    private static final Report FLOUR =
            Accounts.report("Bakers blocked the market of Linz over flour. Police beat 7 bakers with sticks.");

    private static final Assembled ASSEMBLED = Accounts.assembled(RAID, RETOLD, FLOUR);
    private static final EventSigns SIGNS = new EventSigns(ASSEMBLED, new Subjects(ASSEMBLED));

    private static Account storm() {
        return Accounts.account(RAID, "stormed the depot at Marl", "stormed");
    }

    private static Account wounding() {
        return Accounts.account(RAID, "wounded 12 guards", "wounded");
    }

    private static Account stormRetold() {
        return Accounts.account(RETOLD, "stormed the depot at Marl", "stormed");
    }

    private static Account woundingRetold() {
        return Accounts.account(RETOLD, "wounded 12 guards", "wounded");
    }

    private static Account beating() {
        return Accounts.account(FLOUR, "Police beat 7 bakers", "beat");
    }

    private static double sign(String name, Account a, Account b) {
        return SIGNS.of(a.made(), b.made())[EventSigns.NAMES.indexOf(name)];
    }

    private static Arguments sign(String name, Account a, Account b, Account not, Account with) {
        return arguments(name, a, b, not, with);
    }

    /** The name of a sign, two accounts that have it, and two that have it not. */
    static Stream<Arguments> yesOrNo() {
        return Stream.of(names(), acting(), concerned(), roles(), reports(), numbers())
                .flatMap(signs -> signs);
    }

    private static Stream<Arguments> names() {
        Account raid = Accounts.account(RAID, "The raid began", "raid");
        Account attack = Accounts.account(RETOLD, "the second attack", "attack");
        Account said = Accounts.account(RETOLD, "said a driver", "said");
        return Stream.of(
                sign("named by a word of one family", raid, attack, storm(), woundingRetold()),
                sign(
                        "named by the same words",
                        storm(),
                        stormRetold(),
                        storm(),
                        Accounts.account(RETOLD, "gunmen stormed the depot", "gunmen stormed")),
                sign("a word of saying", storm(), said, storm(), stormRetold()));
    }

    private static Stream<Arguments> acting() {
        Account ann = storm().by("Ann Lee");
        Account guards = storm().by("border guards/SYR");
        return Stream.of(
                sign(
                        "the same act",
                        ann,
                        stormRetold().by("Ann Lee", "Bob Roe"),
                        ann,
                        stormRetold().by("Bob Roe")),
                sign(
                        "like ones act",
                        guards,
                        stormRetold().by("soldiers/SYR"),
                        ann,
                        stormRetold().by("Ann Lee")),
                sign("others act", guards, stormRetold().by("soldiers/TUR"), ann, stormRetold()));
    }

    private static Stream<Arguments> concerned() {
        Account ann = storm().against("Ann Lee");
        Account guards = storm().against("border guards/SYR");
        return Stream.of(
                sign(
                        "the same are concerned",
                        ann,
                        stormRetold().against("Ann Lee"),
                        ann,
                        stormRetold().by("Ann Lee").against("Bob Roe")),
                sign(
                        "like ones are concerned",
                        guards,
                        stormRetold().against("the guards/TUR"),
                        ann,
                        stormRetold().against("Ann Lee")),
                sign("others are concerned", guards, stormRetold().against("drivers/TUR"), ann, stormRetold()));
    }

    private static Stream<Arguments> roles() {
        Account annHitsBob = storm().by("Ann Lee").against("Bob Roe");
        return Stream.of(
                sign(
                        "one takes part in both, in whatever role",
                        annHitsBob,
                        stormRetold().against("Ann Lee"),
                        annHitsBob,
                        stormRetold().by("Eve Poe")),
                sign(
                        "who acts and who is concerned are exchanged",
                        annHitsBob,
                        stormRetold().by("Bob Roe").against("Ann Lee"),
                        annHitsBob,
                        stormRetold().by("Ann Lee", "Bob Roe").against("Bob Roe")),
                sign("one sentence names no entity", storm().naming("Ann Lee"), stormRetold(), annNamed(), annNamed()));
    }

    private static Account annNamed() {
        return storm().naming("Ann Lee");
    }

    private static Stream<Arguments> reports() {
        Account raid = Accounts.account(RAID, "The raid began", "raid").within("The raid began at dawn.");
        Account first = storm().within("Gunmen stormed the depot at Marl and wounded 12 guards.");
        Account wounding = wounding().within("Gunmen stormed the depot at Marl and wounded 12 guards.");
        Account again = Accounts.account(RETOLD, "the second attack", "attack").within("It was the second attack.");
        Account retold = Accounts.account(RETOLD, "gunmen stormed the depot", "stormed");
        return Stream.of(
                sign("one report", first, raid, first, stormRetold()),
                sign("one report, and named by a word of one family", stormRetold(), retold, stormRetold(), again),
                sign("one sentence", first, wounding, first, raid),
                sign(
                        "days agree",
                        storm().on("2012-03-04"),
                        stormRetold().from("2012-03-01", "2012-03-31"),
                        storm().on("2012-03-04"),
                        stormRetold()));
    }

    private static Stream<Arguments> numbers() {
        Account late = Accounts.account(RAID, "The raid began", "raid").within("The raid began at dawn.");
        return Stream.of(
                sign("a number that both sentences have", wounding(), woundingRetold(), wounding(), beating()),
                sign("numbers in both sentences, none of them the same", wounding(), beating(), late, beating()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("yesOrNo")
    void isSeenWhereItHoldsAndOnlyThere(String name, Account a, Account b, Account not, Account with) {
        assertThat(sign(name, a, b)).isEqualTo(1);
        assertThat(sign(name, not, with)).isZero();
    }

    @Test
    void measuresHowAlikeTheClausesAre() {
        assertThat(sign("likeness of the clauses", wounding(), woundingRetold()))
                .isEqualTo(1);
        assertThat(sign("likeness of the clauses", wounding(), beating())).isZero();
        assertThat(sign("words that both clauses have", wounding(), woundingRetold()))
                .isEqualTo(3);
        assertThat(sign("words that both clauses have", wounding(), beating())).isZero();
    }

    @Test
    void findsAShortClauseInALongOne() {
        Account both = Accounts.account(RAID, "stormed the depot at Marl and wounded 12 guards", "wounded");

        assertThat(sign("share of the shorter clause in the other", both, woundingRetold()))
                .isEqualTo(1);
        assertThat(sign("likeness of the clauses", both, woundingRetold())).isBetween(0.4, 0.8);
        assertThat(sign("share of the shorter clause in the other", both, beating()))
                .isZero();
    }

    @Test
    void measuresHowAlikeTheSentencesAre() {
        String holds = "The depot holds rifles for the northern brigades.";
        Account here = Accounts.account(RAID, "The depot holds", "holds").within(holds);
        Account there = Accounts.account(RETOLD, "The depot holds", "holds").within(holds);
        Account market = beating().within("Police beat 7 bakers with sticks.");

        assertThat(sign("likeness of the sentences", here, there)).isEqualTo(1);
        assertThat(sign("words that both sentences have", here, there)).isEqualTo(5);
        assertThat(sign("share of the shorter sentence in the other", here, stormRetold()))
                .isEqualTo(1);
        assertThat(sign("likeness of the sentences", here, market)).isZero();
        assertThat(sign("words that both sentences have", here, market)).isZero();
        assertThat(sign("share of the shorter sentence in the other", here, market))
                .isZero();
    }

    @Test
    void countsTheEntitiesThatBothSentencesName() {
        Account two = storm().naming("Ann Lee", "Bob Roe");
        Account three = stormRetold().naming("Ann Lee", "Eve Poe", "Jim Day");

        assertThat(sign("entities that both sentences name", two, three)).isEqualTo(1);
        assertThat(sign("share of the entities of the shorter list", two, three))
                .isEqualTo(0.5);
        assertThat(sign("entities that both sentences name", two, stormRetold()))
                .isZero();
        assertThat(sign("share of the entities of the shorter list", two, stormRetold()))
                .isZero();
    }

    @Test
    void measuresHowFarTheReportsAreAboutOneThing() {
        double pair = sign("likeness of the reports", storm(), stormRetold());

        assertThat(pair).isGreaterThan(0.5);
        assertThat(sign("likeness at which the reports' groups join", storm(), stormRetold()))
                .isCloseTo(pair, within(1e-3));
        assertThat(sign("likeness of the reports", storm(), beating())).isZero();
        assertThat(sign("likeness at which the reports' groups join", storm(), beating()))
                .isZero();
        assertThat(sign("likeness of the reports", storm(), wounding())).isEqualTo(0.4);
    }

    @Test
    void areTheSameWhicheverComesFirst() {
        EventAccount a =
                storm().by("Ann Lee").against("Bob Roe").naming("Ann Lee").made();
        EventAccount b = Accounts.account(RETOLD, "wounded 12 guards", "wounded")
                .by("Bob Roe")
                .on("2012-03-04")
                .made();

        assertThat(SIGNS.of(a, b)).containsExactly(SIGNS.of(b, a)).hasSize(EventSigns.NAMES.size());
    }

    @Test
    void haveEachANameOfTheirOwn() {
        Set<String> names = new HashSet<>(EventSigns.NAMES);

        assertThat(names).hasSameSizeAs(EventSigns.NAMES);
        assertThat(OneEvent.names())
                .startsWith(EventSigns.NAMES.toArray(String[]::new))
                .endsWith(OneEvent.IN_CONTEXT);
    }
}
