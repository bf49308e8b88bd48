package org.rapporteur.link.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;

class DatedGroupsTest {

    private static final double HALF = 0.5;

    private static Id thing(String name) {
        return new Id("event-" + name);
    }

    private static Link link(String a, String b, double score) {
        return Link.of(LinkKind.SAME_EVENT, thing(a), thing(b), score, Judgement.SAME, "alike", "test");
    }

    /** All pairs of the names. */
    private static List<Link> among(double score, String... names) {
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < names.length; a++) {
            for (int b = a + 1; b < names.length; b++) {
                links.add(link(names[a], names[b], score));
            }
        }
        return links;
    }

    private static Groups groups(List<Link> certain, List<Link> found) {
        SortedMap<Id, Window> days = new TreeMap<>();
        for (String name : List.of("a", "b", "c", "d", "p", "q", "r", "s")) {
            days.put(thing(name), Window.OPEN);
        }
        return DatedGroups.of(days, certain, found, 1, HALF, Decisions.NONE).groups();
    }

    private static List<Link> twoStories() {
        List<Link> links = new ArrayList<>(among(0.8, "a", "b", "c", "d"));
        links.addAll(among(0.8, "p", "q", "r", "s"));
        return links;
    }

    @Test
    void doesNotTieTwoGroupsByOneStrayLink() {
        List<Link> links = twoStories();
        links.add(link("d", "p", 0.6));

        assertThat(groups(List.of(), links).together(thing("a"), thing("s"))).isFalse();
        assertThat(groups(List.of(), links).together(thing("a"), thing("d"))).isTrue();
    }

    @Test
    void tiesTwoGroupsThatHaveLinksInProportion() {
        List<Link> links = twoStories();
        links.add(link("d", "p", 0.6));
        links.add(link("a", "q", 0.6));

        assertThat(groups(List.of(), links).together(thing("a"), thing("s"))).isTrue();
    }

    @Test
    void countsCopiesOfOneTextAsOne() {
        List<Link> copies = new ArrayList<>(among(0.99, "a", "b", "c", "d"));
        copies.addAll(among(0.99, "p", "q", "r", "s"));

        assertThat(groups(copies, List.of(link("a", "p", 0.6))).together(thing("d"), thing("s")))
                .isTrue();
    }

    @Test
    void givesTheSameGroupsInAnyOrderOfLinks() {
        List<Link> links = twoStories();
        links.add(link("d", "p", 0.6));
        links.add(link("c", "q", 0.7));
        links.addAll(among(0.65, "b", "r", "s"));
        SortedMap<Id, List<Id>> groups = groups(List.of(), links).all();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(links, new Random(seed));

            assertThat(groups(List.of(), links).all()).isEqualTo(groups);
        }
    }
}
