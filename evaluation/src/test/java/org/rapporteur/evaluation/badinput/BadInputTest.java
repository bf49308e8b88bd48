package org.rapporteur.evaluation.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;

/** Reports that make a record hard to keep, on the whole path from their bytes to what holds across them. */
@Tag("models")
class BadInputTest {

    private static final Pipeline PIPELINE = new Pipeline();

    /** The record of some reports. */
    private record Told(List<Report> reports, List<Reading> readings, Linking linking) {

        static Told of(List<Report> reports) {
            List<Reading> readings = reports.stream().map(PIPELINE::read).toList();
            return new Told(reports, readings, Pipeline.link(reports, readings));
        }

        static Told of(String... names) {
            return of(Arrays.stream(names)
                    .flatMap(name -> PIPELINE.ingest(name, bytes(name)).reports().stream())
                    .toList());
        }

        Claim claim(String words) {
            return linking.claims().stream()
                    .filter(claim -> claim.about().contains(words))
                    .findFirst()
                    .orElseThrow();
        }

        /** The first reports of the claim's origins. */
        List<Id> origins(String words) {
            return claim(words).origins().stream()
                    .map(origin -> origin.reports().get(0))
                    .toList();
        }

        List<Disagreement> disagreements(DisagreementKind kind) {
            return linking.disagreements().stream()
                    .filter(disagreement -> disagreement.kind() == kind)
                    .toList();
        }

        /** The record's entity for the bearer of a name in the report of this number. */
        Id entity(int report, String name) {
            Entity local = readings.get(report).entities().stream()
                    .filter(entity -> entity.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return linking.entity(local.id());
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = BadInputTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Timeout(120)
    void countsTheCopiesOfOneReportAsOneOrigin() {
        String wire = new String(bytes("wire.txt"), StandardCharsets.UTF_8);
        List<Report> copies = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            String copy = wire.replace("LAUSANNE - Northgate Wire", "LAUSANNE - Paper " + (char) ('A' + number % 26))
                    + "\nMore on page " + number + ".\n";
            copies.addAll(PIPELINE.ingest(number + ".txt", copy.getBytes(StandardCharsets.UTF_8))
                    .reports());
        }
        Told told = Told.of(copies);

        assertThat(told.claim("At least 40 people").origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.reports()).hasSize(30));
        assertThat(told.claim("Nobody in this room will write").origins()).hasSize(1);
    }

    @Test
    void takesAReportThatQuotesAnotherInFullForAnOriginOfItsOwnWordsOnly() {
        Told told = Told.of("wire.txt", "quoting.txt", "own-report.txt");

        assertThat(told.origins("Nobody in this room will write")).hasSize(1);
        assertThat(told.origins("At least 40 people")).hasSize(1);
        assertThat(told.origins("They let nobody through"))
                .containsExactlyInAnyOrder(
                        told.reports().get(1).id(), told.reports().get(2).id());
    }

    @Test
    void givesTheEntriesOfALiveBlogTimesOfTheirOwn() {
        Reading blog = Told.of("live-blog.html").readings().get(0);

        assertThat(blog.statements().stream()
                        .sorted(Comparator.comparing(
                                statement -> statement.content().get(0)))
                        .map(Statement::said))
                .extracting(time -> time.value())
                .containsExactly("2013-06-04T18:10", "2013-06-04T16:05", "2013-06-04T12:20");
        assertThat(blog.figures().stream()
                        .filter(figure -> figure.counted().isPresent())
                        .sorted(Comparator.comparing(Figure::span)))
                .extracting(figure -> figure.asOf().value())
                .containsExactly("2013-06-04T18:10", "2013-06-04T16:05", "2013-06-04T12:20");
    }

    @Test
    void takesTheLaterEntriesOfALiveBlogForRevisions() {
        Told told = Told.of("live-blog.html");

        assertThat(told.disagreements(DisagreementKind.NUMBER)).isEmpty();
        assertThat(told.disagreements(DisagreementKind.NONE_DIFFERENT_TIMES))
                .singleElement()
                .satisfies(series -> assertThat(series.sides())
                        .extracting(side -> side.value().split(" ")[0])
                        .containsExactly("Two", "Four", "nine"));
    }

    @Test
    void retiresTheNumberThatACorrectionNoticeTakesBack() {
        Told told = Told.of("corrected.txt");

        assertThat(told.disagreements(DisagreementKind.CORRECTION))
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.sides().get(0).value()).contains("63", "withdrawn");
                    assertThat(correction.sides().get(1).value()).contains("36");
                });
        assertThat(told.disagreements(DisagreementKind.NUMBER)).isEmpty();
        assertThat(told.linking().claims()).noneMatch(claim -> claim.about().contains("63"));
    }

    @Test
    void keepsPeopleOfOneNameApartByFieldAndTime() {
        Told told = Told.of("minister.txt", "coach.txt", "canal-builder.txt", "minister-again.txt");
        Id minister = told.entity(0, "John Smith");

        assertThat(told.entity(3, "John Smith")).isEqualTo(minister);
        assertThat(told.entity(1, "John Smith")).isNotEqualTo(minister);
        assertThat(told.entity(2, "John Smith")).isNotEqualTo(minister).isNotEqualTo(told.entity(1, "John Smith"));
    }
}
