package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;

class CopiesTest {

    private static final String WIRE = """
            The river rose above the second dam on Monday and flooded the lower town, where some four hundred families had \
            to leave their houses before dawn, the district engineer said.

            Soldiers brought boats and blankets from the garrison, while the mayor asked the capital for pumps and for \
            tents in which the homeless could spend the coming nights.

            The water is expected to fall by the end of the week if the rain in the hills stops, but the bridge on the \
            road to the north will stay closed until it has been examined.""";

    private static final String OWN = """
            Three ministers met the growers of the southern province on Tuesday to talk about the price of olives, which \
            has fallen by a third since the harvest began, and about the tax on presses.""";

    private static final String OTHER = """
            The harbour master has bought two new tugs, which were built abroad and will be tried out in the outer basin \
            before the summer. He hopes that larger vessels will then call again at a port that lost half of its trade \
            when the old pier collapsed nine years ago; the pilots, who were not asked, think little of the plan and \
            would rather see the channel dredged, as was promised by every government since the war.""";

    @Test
    void findsACopyWithLightEdits() {
        String edited = WIRE.replace("Soldiers brought", "Troops carried")
                .replace("some four hundred", "about 400")
                .replace("asked the capital", "begged the government");
        Linked linked = Linked.of(
                Told.by("Wire", "2012-03-05", WIRE),
                Told.by("Paper", "2012-03-06", edited),
                Told.by("Own", "2012-03-06", OWN));

        assertThat(linked.links(LinkKind.COPY)).singleElement().satisfies(copy -> {
            assertThat(copy.by()).isEqualTo("copies.near-identical");
            assertThat(copy.reason()).contains("five-word sequences stand in both");
        });
    }

    @Test
    void findsACopyInWhichEveryThirdWordWasChanged() {
        String text = WIRE + " " + OTHER;
        String[] words = text.split(" ");
        for (int at = 0; at < words.length; at++) {
            words[at] = at % 6 < 2 ? "other" + at : words[at];
        }
        Linked linked =
                Linked.of(Told.by("Wire", "2012-03-05", text), Told.by("Paper", "2012-03-06", String.join(" ", words)));

        assertThat(linked.links(LinkKind.COPY)).singleElement().satisfies(copy -> {
            assertThat(copy.by()).isEqualTo("copies.reworded");
            assertThat(copy.reason()).contains("pairs of neighbouring words");
        });
    }

    @Test
    void takesPhrasesThatEveryReportHasForNoCopies() {
        List<Told> reports = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 12; at++) {
                text.append("Foreign Minister Jan Berg speaks of word")
                        .append(number)
                        .append(at)
                        .append(". ");
            }
            reports.add(Told.by("Paper " + number, "2012-03-05", text.toString()));
        }

        assertThat(Linked.of(reports).links(LinkKind.COPY))
                .noneMatch(copy -> copy.by().equals("copies.reworded"));
    }

    @Test
    void findsParagraphsInAnotherOrder() {
        List<String> paragraphs = new ArrayList<>(List.of(WIRE.split("\n\n")));
        Collections.reverse(paragraphs);
        Linked linked = Linked.of(
                Told.by("Wire", "2012-03-05", WIRE), Told.by("Paper", "2012-03-06", String.join("\n\n", paragraphs)));

        assertThat(linked.links(LinkKind.COPY)).hasSize(1);
    }

    @Test
    void findsAReportThatQuotesAnotherInFull() {
        String longer = OWN + "\n\n" + OTHER + "\n\n" + WIRE;
        Linked linked = Linked.of(Told.by("Wire", "2012-03-05", WIRE), Told.by("Weekly", "2012-03-09", longer));

        assertThat(linked.links(LinkKind.COPY))
                .singleElement()
                .satisfies(copy -> assertThat(copy.by()).isEqualTo("copies.contained"));
    }

    @Test
    void findsOneParagraphTakenOver() {
        String taken = OWN + "\n\n" + WIRE.split("\n\n")[1] + "\n\n"
                + OWN.replace("Three", "Four").replace("growers", "millers").replace("olives", "flour");
        Linked linked = Linked.of(Told.by("Wire", "2012-03-05", WIRE), Told.by("Weekly", "2012-03-09", taken));

        assertThat(linked.links(LinkKind.COPY))
                .singleElement()
                .satisfies(copy -> assertThat(copy.by()).isEqualTo("copies.partial"));
    }

    @Test
    void leavesReportsOfOneEventInOtherWordsApart() {
        String other = """
                Four hundred households left their homes in the lower town after the dam overflowed, according to the \
                engineer of the district. Boats came from the barracks; the mayor wants pumps.""";

        assertThat(Linked.of(Told.by("Wire", "2012-03-05", WIRE), Told.by("Paper", "2012-03-06", other))
                        .links(LinkKind.COPY))
                .isEmpty();
    }

    @Test
    void takesTwoTextsOfOneAddressForVersions() {
        Optional<String> address = Optional.of("https://www.paper.example/flood/");
        Told first = Told.by("Paper", "2012-03-05", WIRE, List.of(), address);
        Told second = Told.by(
                "Paper",
                "2012-03-06",
                WIRE.replace("four hundred", "six hundred"),
                List.of(),
                Optional.of("http://paper.example/flood#top"));
        Linked linked = Linked.of(second, first);

        assertThat(linked.linking().versionOf()).containsOnly(Map.entry(second.id(), first.id()));
        assertThat(linked.links(LinkKind.VERSION)).hasSize(1);
        assertThat(linked.links(LinkKind.COPY)).isEmpty();
    }

    @Test
    void chainsTheStatesOfALiveBlog() {
        Optional<String> address = Optional.of("https://paper.example/live");
        List<Told> states = new ArrayList<>();
        StringBuilder text = new StringBuilder(WIRE);
        for (int state = 1; state <= 9; state++) {
            states.add(Told.by("Paper", "2012-03-0" + state, text.toString(), List.of(), address));
            text.insert(0, "Update " + state + ": the gauge at the bridge stands at " + (300 + state) + " now.\n\n");
        }
        Linked linked = Linked.of(states);

        for (int state = 1; state < 9; state++) {
            assertThat(linked.linking().versionOf().get(states.get(state).id()))
                    .isEqualTo(states.get(state - 1).id());
        }
    }

    @Test
    void findsARewriteOfTheCitedAgency() {
        Told wire = Told.by("Northgate Wire", "2012-03-05", WIRE);
        String told = """
                Four hundred families spent the night in tents after a flooded river poured over the second dam into the \
                lower town on Monday, Northgate Wire reported.

                Boats and blankets came from the garrison. The district engineer expects that the water will fall this \
                week if rain in the hills stops; the northern bridge stays closed.""";
        Told rewrite = Told.by("Paper", "2012-03-06", told, List.of("Northgate Wire"), Optional.empty());
        Told unrelated = Told.by("Other", "2012-03-06", OWN, List.of("Northgate Wire"), Optional.empty());

        List<Link> copies = Linked.of(rewrite, unrelated, wire).links(LinkKind.COPY);

        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.by()).isEqualTo("copies.rewrite");
            assertThat(List.of(copy.a(), copy.b())).containsExactlyInAnyOrder(wire.id(), rewrite.id());
        });
    }
}
