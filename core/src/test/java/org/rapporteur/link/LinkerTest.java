package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Linking;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Scope;
import org.rapporteur.model.TransferStatus;

class LinkerTest {

    private static final String[] TOWNS = {"Homs", "Hama", "Douma", "Latakia", "Tartus"};

    /** Reports that share people, events, figures and paragraphs in many ways. */
    private static List<Told> story(int reports) {
        List<Told> story = new ArrayList<>();
        for (int number = 0; number < reports; number++) {
            String town = TOWNS[number % TOWNS.length];
            String day = "2012-03-" + (10 + number % 19);
            String dead = 100 + number % 7 + "";
            String text = "The army shelled the town of " + town + " on that day and killed " + dead
                    + " people, Ivan Petrov of the relief office said.\n\n"
                    + "Helicopters from Russia had reached Syria by ship, he added in message " + number % 11
                    + ", and nobody had seen the papers.\n\n"
                    + "The weather in district " + number + " was fair.";
            story.add(Told.by("Outlet " + number % 9, day, text)
                    .person(number % 3 == 0 ? "Petrov" : "Ivan Petrov", number % 2 == 0 ? "RUS" : "")
                    .entity("Relief Office", EntityKind.ORGANISATION, "")
                    .state("Russia", "RUS")
                    .state("Syria", "SYR")
                    .says(
                            number % 3 == 0 ? "Petrov" : "Ivan Petrov",
                            "Helicopters from Russia had reached Syria by ship")
                    .event(
                            PloverType.ASSAULT,
                            "shelled",
                            "The army shelled the town of " + town + " on that day",
                            day,
                            List.of("Syria"),
                            List.of())
                    .figure(
                            dead + " people",
                            Long.parseLong(dead),
                            "killed",
                            new Scope(Optional.of(Told.city(town)), Told.day(day), Optional.empty()),
                            0)
                    .transfer(
                            "Russia",
                            "Syria",
                            "Helicopters",
                            "",
                            0,
                            TransferStatus.DELIVERED,
                            day,
                            "had reached Syria"));
        }
        return story;
    }

    private static Linking link(List<Told> told) {
        List<Report> reports = told.stream().map(Told::report).toList();
        List<Reading> readings =
                new ArrayList<>(told.stream().map(Told::reading).toList());
        Collections.reverse(readings);
        return new Linker().link(reports, readings);
    }

    @Test
    void givesTheSameResultWhateverTheOrderOfTheInput() {
        List<Told> story = story(60);
        Linking expected = link(story);
        for (long seed = 1; seed <= 3; seed++) {
            List<Told> shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(link(shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void givesTheSameResultForReportsGivenTwice() {
        List<Told> story = story(20);
        List<Told> twice = new ArrayList<>(story);
        twice.addAll(story);

        assertThat(link(twice)).isEqualTo(link(story));
    }

    @Test
    void linksAThousandCopiesOfOneReportInAFewSeconds() {
        List<Told> copies = new ArrayList<>();
        Told first = story(1).get(0);
        for (int number = 0; number < 1000; number++) {
            String text = first.report().text() + " Page " + number + ".";
            copies.add(Told.by("Outlet " + number, "2012-03-10", text)
                    .person("Ivan Petrov", "RUS")
                    .state("Syria", "SYR")
                    .says("Ivan Petrov", "Helicopters from Russia had reached Syria by ship")
                    .event(
                            PloverType.ASSAULT,
                            "shelled",
                            "The army shelled the town of Homs on that day",
                            "2012-03-10",
                            List.of("Syria"),
                            List.of())
                    .figure("100 people", 100, "killed", Scope.OPEN, 0));
        }
        Linking linking = assertTimeout(Duration.ofSeconds(60), () -> link(copies));

        assertThat(linking.links().stream().filter(link -> link.kind() == LinkKind.COPY))
                .hasSize(999);
        assertThat(linking.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.origins()).hasSize(1));
    }

    @Test
    void linksNothing() {
        assertThat(new Linker().link(List.of(), List.of()).entities()).isEmpty();
    }

    @Test
    void leavesOutAReadingWhoseReportIsMissing() {
        Told told = story(1).get(0);

        assertThat(new Linker().link(List.of(), List.of(told.reading())).entities())
                .isEmpty();
    }
}
