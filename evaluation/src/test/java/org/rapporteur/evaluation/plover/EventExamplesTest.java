package org.rapporteur.evaluation.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.Event;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.events.EventReader;
import org.rapporteur.read.language.LanguageEngines;

/** Every example beside the predicates: the sentences that must give an event of the class, and those that must give none. */
@Tag("models")
class EventExamplesTest {

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        PairCoder coder = new PairCoder(LanguageEngines.load());
        List<DynamicTest> tests = new ArrayList<>();
        for (PloverType type : PloverType.values()) {
            String eventClass = "";
            for (String line : lines(type.word() + ".tsv")) {
                String[] field = line.split("\t");
                String name = eventClass;
                switch (field[0]) {
                    case "class" -> eventClass = field[1];
                    case "must" ->
                        tests.add(DynamicTest.dynamicTest(
                                "must: " + field[1], () -> mustGive(coder, field[1], "event " + name)));
                    case "never" ->
                        tests.add(DynamicTest.dynamicTest(
                                "never: " + field[1],
                                () -> assertThat(coder.events(field[1])).isEmpty()));
                    default -> {
                        // predicates
                    }
                }
            }
        }
        return tests;
    }

    private static void mustGive(PairCoder coder, String marked, String rule) {
        int start = marked.indexOf('[');
        List<Event> events = coder.events(marked.replace("[", "").replace("]", ""));
        assertThat(events).anySatisfy(event -> {
            assertThat(event.trigger().start()).isEqualTo(start);
            assertThat(event.derivation().rule()).isEqualTo(rule);
        });
    }

    private static List<String> lines(String list) throws IOException {
        try (InputStream bytes = EventReader.class.getResourceAsStream(list);
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
