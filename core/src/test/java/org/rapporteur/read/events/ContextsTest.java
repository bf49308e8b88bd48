package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContextsTest {

    private final Contexts contexts = new Contexts();

    @TestFactory
    List<DynamicTest> showsTheContextsOfEachExample() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String[] row : examples()) {
            tests.add(DynamicTest.dynamicTest(row[0], () -> {
                assertThat(contexts.of(row[0])).containsAll(names(row[1]));
                assertThat(contexts.of(row[0])).doesNotContainAnyElementsOf(names(row[2]));
            }));
        }
        return tests;
    }

    @Test
    void hasAnExampleOfEveryContext() throws IOException {
        Set<String> shown = new TreeSet<>();
        examples().forEach(row -> shown.addAll(names(row[1])));

        Set<String> known = new TreeSet<>();
        Table.rows("contexts.tsv").forEach(row -> known.add(row[0]));
        assertThat(shown).isEqualTo(known);
    }

    private static List<String> names(String field) {
        return field.equals("-") ? List.of() : List.of(field.split(", "));
    }

    private static List<String[]> examples() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ContextsTest.class.getResourceAsStream("/org/rapporteur/read/events/contexts-examples.tsv"),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
