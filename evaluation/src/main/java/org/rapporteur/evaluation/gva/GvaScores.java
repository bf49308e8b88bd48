package org.rapporteur.evaluation.gva;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.figures.FigureReader;
import org.rapporteur.read.figures.IncidentFigures;
import org.rapporteur.read.figures.TollChoice;
import org.rapporteur.read.incidents.Incident;
import org.rapporteur.read.incidents.IncidentPlace;
import org.rapporteur.read.incidents.IncidentReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.places.KnownPlace;
import org.rapporteur.read.places.PlaceIndex;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceReader;

/**
 * Scores the incident that a report tells of against what is known in the end: exact numbers of killed, of injured and
 * of both, the city and the day. An early report may rightly say less than the final toll.
 */
public final class GvaScores {

    private static final int FOLDS = 5;

    private final LanguageEngine engine;
    private final DateReader dates;
    private final PlaceReader places;
    private final FigureReader figures = new FigureReader();
    private final IncidentFigures tolls = new IncidentFigures();
    private final IncidentReader incidents = new IncidentReader();

    /** Scores with the engine's tags and dependencies. */
    public GvaScores(LanguageEngine engine) {
        Gazetteer gazetteer = Gazetteer.load(List.of());
        this.engine = engine;
        this.dates = new DateReader(gazetteer);
        this.places = new PlaceReader(gazetteer, PlaceIndex.load(gazetteer));
    }

    /** What the weights of tolls and those of places are learned from. */
    record Examples(List<TollExample> tolls, List<PlaceExample> places) {}

    private record Read(GvaReport gold, Incident incident, TollExample example, PlaceExample places) {

        boolean killedRight(IncidentFigures.Toll toll) {
            return toll.killed() == gold.killed();
        }

        boolean injuredRight(IncidentFigures.Toll toll) {
            return toll.wounded() == gold.injured();
        }

        boolean cityRight() {
            return GvaScores.cityRight(gold, incident);
        }

        boolean dayRight() {
            return incident.time().asDay().filter(gold.day()::equals).isPresent();
        }
    }

    /**
     * The scores on every report below the folder. Days come by rules: they are scored on the incidents held out and on
     * the others, each by itself. The weights of tolls and places were learned from all reports of the tuning corpus: on
     * that corpus only the cross-validated figures tell how good they are, with weights learned from the four fifths
     * of the incidents that a report does not belong to.
     */
    public List<Score> score(Path folder) throws IOException {
        List<Read> all = GvaReport.below(folder).stream().map(this::read).toList();
        List<Score> scores =
                new ArrayList<>(tolls("gva", all, read -> read.incident().toll()));
        scores.addAll(crossValidated(all));
        scores.add(new Score("gva", "city", share(all, Read::cityRight)));
        scores.addAll(days("gva", all, read -> true));
        scores.addAll(days("gva held out", all, read -> isHeldOut(read.gold().incident())));
        scores.addAll(days("gva worked on", all, read -> !isHeldOut(read.gold().incident())));
        return scores;
    }

    /** What the weights are learned from. */
    Examples examples(Path folder) throws IOException {
        List<Read> all = GvaReport.below(folder).stream().map(this::read).toList();
        return new Examples(
                all.stream().map(Read::example).toList(),
                all.stream().map(Read::places).toList());
    }

    /** The tolls that the reports tell, each by weights learned from the incidents of the other folds. */
    List<ToldToll> tolls(Path folder) throws IOException {
        List<Read> all = GvaReport.below(folder).stream().map(this::read).toList();
        Map<Integer, Map<String, Double>> weights = weights(all);
        return all.stream()
                .map(read -> new ToldToll(
                        read.gold(),
                        IncidentFigures.likely(
                                read.example().choices(),
                                weights.get(fold(read.gold().incident())))))
                .toList();
    }

    private Read read(GvaReport gold) {
        Analysis tagged = Analysis.of(gold.report(), engine);
        List<PlaceMention> mentioned = places.read(tagged);
        Analysis analysis = tagged.parse(engine, figures::needsParse);
        Dates found = dates.read(gold.report());
        List<Figure> counted = figures.read(
                analysis,
                new Mentions(List.of(), List.of()),
                found,
                mentioned.stream().map(PlaceMention::place).toList(),
                List.of(),
                List.of());
        List<TollChoice> choices = tolls.choices(analysis, found, counted);
        Incident incident = incidents.read(analysis, found, mentioned, counted);
        return new Read(
                gold,
                incident,
                new TollExample(gold.incident(), gold.killed(), gold.injured(), choices),
                new PlaceExample(
                        gold.incident(),
                        incident.places().stream().map(IncidentPlace::features).toList(),
                        incident.places().stream()
                                .map(place -> bearsName(gold, place))
                                .toList()));
    }

    private static List<Score> crossValidated(List<Read> all) {
        if (all.stream().map(read -> read.gold().incident()).distinct().count() < FOLDS * FOLDS) {
            return List.of();
        }
        Map<Integer, Map<String, Double>> weights = weights(all);
        List<Score> scores = new ArrayList<>(tolls(
                "gva cross-validated",
                all,
                read -> IncidentFigures.best(
                        read.example().choices(), weights.get(fold(read.gold().incident())))));
        Map<Integer, Map<String, Double>> ofPlaces = placeWeights(all);
        scores.add(new Score(
                "gva cross-validated",
                "city",
                share(
                        all,
                        read -> read.places()
                                .rightBy(ofPlaces.get(fold(read.gold().incident()))))));
        return scores;
    }

    private static Map<Integer, Map<String, Double>> placeWeights(List<Read> all) {
        Map<Integer, Map<String, Double>> weights = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            weights.put(
                    fold,
                    TollTrainer.trainPlaces(all.stream()
                            .map(Read::places)
                            .filter(example -> fold(example.incident()) != left)
                            .toList()));
        }
        return weights;
    }

    /** For each fold the weights learned from the others. */
    private static Map<Integer, Map<String, Double>> weights(List<Read> all) {
        Map<Integer, Map<String, Double>> weights = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            weights.put(
                    fold,
                    TollTrainer.train(all.stream()
                            .map(Read::example)
                            .filter(example -> fold(example.incident()) != left)
                            .toList()));
        }
        return weights;
    }

    private static int fold(String incident) {
        String digest = Id.sha256Hex(incident.getBytes(StandardCharsets.UTF_8));
        return Integer.parseInt(digest.substring(0, 4), 16) % FOLDS;
    }

    /** Whether the likeliest place bears one of the names of the incident's city. */
    static boolean cityRight(GvaReport gold, Incident incident) {
        return incident.places().stream().limit(1).anyMatch(place -> bearsName(gold, place));
    }

    private static boolean bearsName(GvaReport gold, IncidentPlace place) {
        List<String> wanted = gold.cities().stream().map(GvaScores::key).toList();
        return names(place.mentions().get(0)).stream().map(GvaScores::key).anyMatch(wanted::contains);
    }

    private static List<String> names(PlaceMention mention) {
        List<String> names = new ArrayList<>(List.of(mention.text()));
        mention.best().map(KnownPlace::name).ifPresent(names::add);
        return names;
    }

    /** Small letters and spaces; "St." and "Saint" are one. */
    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z ]", "").replaceFirst("^st ", "saint ").strip();
    }

    /** Whether an incident's reports are kept from those that the rules were written on: every other one, by a digest. */
    static boolean isHeldOut(String incident) {
        String digest = Id.sha256Hex(incident.getBytes(StandardCharsets.UTF_8));
        return Character.digit(digest.charAt(digest.length() - 1), 16) % 2 == 1;
    }

    private static List<Score> tolls(String task, List<Read> reads, Function<Read, IncidentFigures.Toll> toll) {
        return List.of(
                new Score(task, "reports", reads.size()),
                new Score(task, "killed exact", share(reads, read -> read.killedRight(toll.apply(read)))),
                new Score(task, "injured exact", share(reads, read -> read.injuredRight(toll.apply(read)))),
                new Score(
                        task,
                        "both exact",
                        share(
                                reads,
                                read -> read.killedRight(toll.apply(read)) && read.injuredRight(toll.apply(read)))));
    }

    private static List<Score> days(String task, List<Read> all, Predicate<Read> wanted) {
        List<Read> reads = all.stream().filter(wanted).toList();
        if (reads.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Score(task, "reports with day", reads.size()),
                new Score(task, "date exact", share(reads, Read::dayRight)));
    }

    private static double share(List<Read> reads, Predicate<Read> right) {
        return 100.0 * reads.stream().filter(right).count() / reads.size();
    }
}
