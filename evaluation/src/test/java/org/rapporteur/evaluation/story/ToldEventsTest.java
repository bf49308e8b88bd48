package org.rapporteur.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Event;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Short reports whose events can be understood only by the sentences before, and reports that tell of none. */
@Tag("models")
class ToldEventsTest {

    private static final String TITLE = "# title: ";
    private static final String OUTLET = "# outlet: ";

    private static final String DATELINE = "# dateline: ";

    /** One event as the examples write it: "raid#2 ASSAULT unconfirmed ETH>ERI". */
    private record Wanted(String words, int nth, String type, String status, String parties) {

        static Wanted of(String line) {
            String[] field =
                    line.substring(3).split(" (?=([A-Z]{3,}|-) [a-z-]+ )| (?=[a-z-]+ [A-Za-z,-]*>)| (?=[A-Za-z,-]*>)");
            String[] words = field[0].split("#");
            return new Wanted(
                    words[0], words.length > 1 ? Integer.parseInt(words[1]) : 1, field[1], field[2], field[3]);
        }

        boolean isTold(Report report, Event event) {
            int start = -1;
            for (int i = 0; i < nth; i++) {
                start = report.text().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT), start + 1);
            }
            return event.trigger().overlaps(new Span(start, start + words.length()))
                    && (type.equals("-") || event.type().name().equals(type))
                    && (status.equals("-") || event.status().word().equals(status))
                    && are(parties.substring(0, parties.indexOf('>')), event.actors())
                    && are(parties.substring(parties.indexOf('>') + 1), event.recipients());
        }

        /** Whether the parties are those of the list, each by its country, or by a word of it where it has none. */
        private static boolean are(String list, List<Party> parties) {
            List<String> names = list.isEmpty() ? List.of() : List.of(list.split(","));
            return names.size() == parties.size()
                    && names.stream().allMatch(name -> parties.stream().anyMatch(party -> is(name, party)))
                    && parties.stream().allMatch(party -> names.stream().anyMatch(name -> is(name, party)));
        }

        private static boolean is(String name, Party party) {
            boolean word = name.chars().anyMatch(Character::isLowerCase);
            return word
                    ? party.text().contains(name)
                    : name.equals(party.country().orElse("-"));
        }
    }

    @TestFactory
    List<DynamicTest> examples() throws IOException {
        Pipeline pipeline = new Pipeline();
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("told-events.txt", "told-parties.txt")) {
            for (String block : text(file).split("\n## ")) {
                if (!block.startsWith("#")) {
                    List<String> lines = block.lines().toList();
                    tests.add(DynamicTest.dynamicTest(
                            lines.get(0), () -> check(pipeline, lines.subList(1, lines.size()))));
                }
            }
        }
        return tests;
    }

    private static void check(Pipeline pipeline, List<String> lines) {
        Report report = report(lines);
        List<Event> events = pipeline.read(report).events();
        List<Wanted> wanted = lines.stream()
                .filter(line -> line.startsWith("=> "))
                .map(Wanted::of)
                .toList();
        for (Wanted event : wanted) {
            assertThat(events).as(event.toString()).anyMatch(found -> event.isTold(report, found));
        }
        if (lines.contains("=")) {
            assertThat(events).hasSize(wanted.size());
        }
    }

    private static Report report(List<String> lines) {
        Optional<String> title = headed(lines, TITLE);
        String body = lines.stream()
                .filter(line -> !line.startsWith("=") && !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.joining("\n"));
        String head = title.map(line -> line + "\n\n").orElse("");
        List<Part> parts = new ArrayList<>();
        title.ifPresent(line -> parts.add(new Part(PartKind.TITLE, new Span(0, line.length()))));
        parts.add(new Part(PartKind.PARAGRAPH, new Span(head.length(), head.length() + body.length())));
        Report report = PlainReports.of("example", head + body, parts).withOutlet(headed(lines, OUTLET));
        return headed(lines, DATELINE).map(place -> written(report, place)).orElse(report);
    }

    private static Optional<String> headed(List<String> lines, String head) {
        return lines.stream()
                .filter(line -> line.startsWith(head))
                .map(line -> line.substring(head.length()))
                .findFirst();
    }

    /** The report as one whose text opens with the place where it was written. */
    private static Report written(Report report, String place) {
        Dateline dateline =
                new Dateline(Optional.of(place), Optional.empty(), Optional.empty(), new Span(0, place.length()));
        return new Report(
                report.id(),
                report.capture(),
                report.url(),
                report.outlet(),
                report.title(),
                report.dates(),
                report.bylines(),
                report.credits(),
                Optional.of(dateline),
                report.language(),
                report.text(),
                report.parts());
    }

    private static String text(String file) throws IOException {
        try (InputStream bytes = ToldEventsTest.class.getResourceAsStream(file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
