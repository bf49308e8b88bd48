package org.rapporteur.read.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Act;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.model.Transfer;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.ParsedExamples;
import org.rapporteur.read.places.PlaceIndex;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceReader;
import org.rapporteur.read.rules.Table;

class RoutesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
    private static final MentionReader MENTIONS = new MentionReader(GAZETTEER);
    private static final PlaceReader PLACES = new PlaceReader(GAZETTEER, PlaceIndex.load(GAZETTEER));
    private static final TransferReader READER = new TransferReader(GAZETTEER);

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(RoutesTest.class, "routes.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsThroughWhomAndOverWhoseLandArmsPass(ParsedExamples.Example example) {
        assertThat(read(example.analysis(), List.of()).stream()
                        .flatMap(transfer -> transfer.via().stream())
                        .flatMap(one -> lines(example.analysis(), one)))
                .isEqualTo(example.expected());
    }

    private static List<Transfer> read(Analysis analysis, List<Statement> statements) {
        Dates dates = new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        List<Place> places =
                PLACES.read(analysis).stream().map(PlaceMention::place).toList();
        return READER.read(analysis, MENTIONS.read(analysis), dates, places, statements, List.of());
    }

    private static Stream<String> lines(Analysis analysis, Intermediary one) {
        String who = one.role().word() + " " + one.party().text() + " "
                + one.party().country().orElse("?") + ": ";
        return one.told().stream()
                .map(told ->
                        who + analysis.report().words(told.passage().span()).replace('\n', ' '));
    }

    @Test
    void everyRuleStandsOnPhrasesThatMustAndMustNotMatch() {
        List<ParsedExamples.Example> examples = examples();
        for (Table.Row row : Table.beside(RouteRules.class, "routes.tsv").rows()) {
            assertThat(found(examples, row, "example")).as(row.get("name")).allMatch(lines -> !lines.isEmpty());
            assertThat(found(examples, row, "never")).as(row.get("name")).allMatch(List::isEmpty);
        }
    }

    /** What is expected of the examples that hold the phrase of the rule; at least one does. */
    private static List<List<String>> found(List<ParsedExamples.Example> examples, Table.Row row, String column) {
        List<String> phrases = row.list(column);
        List<List<String>> found = examples.stream()
                .filter(example -> phrases.stream().anyMatch(example.text()::contains))
                .map(ParsedExamples.Example::expected)
                .toList();
        assertThat(phrases.isEmpty() || !found.isEmpty())
                .as("%s: %s has no example", row.get("name"), column)
                .isTrue();
        return found;
    }

    @Test
    void saysInWhoseWordsARouteIs() {
        Analysis analysis = examples().get(0).analysis();
        Statement denial = denial(analysis, "China");

        assertThat(read(analysis, List.of(denial)))
                .flatExtracting(Transfer::via)
                .flatExtracting(Intermediary::told)
                .extracting(Intermediary.Told::accordingTo)
                .containsExactly(Optional.of(denial.id()));
    }

    @Test
    void takesNobodyForALandOfTransitByItsOwnDenial() {
        Analysis analysis = examples().get(0).analysis();

        assertThat(read(analysis, List.of(denial(analysis, "Uganda"))))
                .singleElement()
                .satisfies(transfer -> assertThat(transfer.via()).isEmpty());
    }

    /** The one of that name denies all that the text says of rifles. */
    private static Statement denial(Analysis analysis, String name) {
        String text = analysis.report().text();
        Id report = analysis.report().id();
        Span content = new Span(text.indexOf("Chinese rifles"), text.length() - 1);
        Optional<Id> entity = MENTIONS.read(analysis).entities().stream()
                .filter(known -> known.name().equals(name))
                .map(Entity::id)
                .findFirst();
        return new Statement(
                Id.of("statement", report, content),
                report,
                List.of(content),
                new Source(name, Optional.empty(), entity, SourceKind.STATE),
                List.of(new Span(6, 12)),
                Manner.INDIRECT,
                Act.DENY,
                false,
                Optional.empty(),
                Optional.empty(),
                Time.UNKNOWN,
                Optional.empty(),
                List.of(),
                Derivation.of("by hand", ""));
    }
}
