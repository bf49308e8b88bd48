package org.rapporteur.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.read.names.Gazetteer;

class MentionReaderTest {

    private static final MentionReader READER = new MentionReader(Gazetteer.load(List.of()));

    /** One case of mentions.txt: an analysis and what must and must not be read from it. */
    private record Case(String name, Analysis analysis, List<String> expectations) {}

    @TestFactory
    Stream<DynamicTest> readsWhoIsMentioned() throws IOException {
        return cases().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }

    @Test
    void everyHeadLiesInItsMentionAndEveryMentionInTheText() throws IOException {
        for (Case one : cases()) {
            Mentions mentions = READER.read(one.analysis());
            for (Mention mention : mentions.all()) {
                assertThat(mention.span().covers(mention.head())).as(one.name()).isTrue();
                assertThat(one.analysis().report().words(mention.head())).isNotBlank();
                assertThat(mentions.entities()).contains(mentions.entity(mention));
            }
        }
    }

    @Test
    void readsTheSameTwice() throws IOException {
        for (Case one : cases()) {
            Mentions first = READER.read(one.analysis());
            Mentions second = READER.read(one.analysis());
            assertThat(first.all()).isEqualTo(second.all());
            assertThat(first.entities()).isEqualTo(second.entities());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sergei|NNP|P Lavrov|NNP|P ,|, the|DT minister|NN ,|, ",
                "officials|NNS=official of|IN the|DT ",
                "the|DT Syrian|JJ ",
                "(|-LRB- \"|`` his|PRP$=he ",
                "SYRIA|NNP|L 'S|POS "
            })
    @Timeout(20)
    void readsASentenceOfTenThousandWords(String pattern) {
        int times = 10_000 / pattern.split(" ").length;
        String words = pattern.replaceAll("\\|\\S*", "").repeat(times);
        Analysis analysis = new TaggedText()
                .paragraph(words)
                .sentence(pattern.repeat(times))
                .analysis();

        Mentions mentions = READER.read(analysis);

        assertThat(mentions.all()).allMatch(mention -> mention.span().covers(mention.head()));
    }

    private static void check(Case one) {
        Mentions mentions = READER.read(one.analysis());
        List<String> entities =
                mentions.entities().stream().map(MentionReaderTest::written).toList();
        List<String> written = mentions.all().stream()
                .flatMap(mention -> written(one.analysis(), mentions, mention))
                .toList();
        List<String> roles = mentions.entities().stream()
                .flatMap(entity -> entity.roles().stream()
                        .map(role -> entity.name() + " | " + role.title() + " | "
                                + role.of().orElse("-")))
                .toList();
        for (String expectation : one.expectations()) {
            String[] parts = expectation.split(": ", 2);
            switch (parts[0]) {
                case "entity" -> assertThat(entities).contains(parts[1]);
                case "mention" -> assertThat(written).contains(parts[1]);
                case "role" -> assertThat(roles).contains(parts[1]);
                case "none" ->
                    assertThat(Stream.concat(entities.stream(), written.stream()))
                            .noneMatch(line -> line.startsWith(parts[1] + " |") || line.startsWith(parts[1] + " ["));
                default -> throw new IllegalArgumentException(expectation);
            }
        }
    }

    private static String written(Entity entity) {
        return String.join(
                " | ",
                entity.name(),
                entity.kind().word(),
                entity.country().orElse("-"),
                entity.sector().orElse("-"));
    }

    /** With and without its head. */
    private static Stream<String> written(Analysis analysis, Mentions mentions, Mention mention) {
        String words = analysis.report().words(mention.span());
        String head = analysis.report().words(mention.head());
        String rest =
                " | " + mentions.entity(mention).name() + " | " + mention.form().word();
        return Stream.of(words + rest, words + " [" + head + "]" + rest);
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String name = "";
        TaggedText text = new TaggedText();
        List<String> expectations = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("case: ")) {
                if (!expectations.isEmpty()) {
                    cases.add(new Case(name, text.analysis(), List.copyOf(expectations)));
                }
                name = line.substring(6);
                text = new TaggedText();
                expectations = new ArrayList<>();
            } else if (line.startsWith("text: ")) {
                text.paragraph(line.substring(6));
            } else if (line.startsWith("tagged: ")) {
                text.sentence(line.substring(8));
            } else {
                expectations.add(line);
            }
        }
        cases.add(new Case(name, text.analysis(), List.copyOf(expectations)));
        return cases;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = MentionReaderTest.class.getResourceAsStream("mentions.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
