package org.rapporteur.evaluation.gva;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.figures.FigureReader;
import org.rapporteur.read.figures.IncidentFigures;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.Mentions;

/**
 * Scores the toll that a report's figures give against the incident's final one: exact numbers of killed, of injured,
 * and of both. An early report may rightly say less than the final toll.
 */
public final class GvaScores {

    private final LanguageEngine engine;
    private final DateReader dates = new DateReader();
    private final FigureReader figures = new FigureReader();
    private final IncidentFigures incidents = new IncidentFigures();

    /** Scores with the engine's tags and dependencies. */
    public GvaScores(LanguageEngine engine) {
        this.engine = engine;
    }

    private record Read(GvaReport gold, IncidentFigures.Toll toll) {

        boolean killedRight() {
            return toll.killed() == gold.killed();
        }

        boolean injuredRight() {
            return toll.wounded() == gold.injured();
        }
    }

    /** The scores on every report below the folder; on those held out and the others, each by itself. */
    public List<Score> score(Path folder) throws IOException {
        List<Read> all = GvaReport.below(folder).stream().map(this::read).toList();
        List<Score> scores = new ArrayList<>(scores("gva", all, read -> true));
        scores.addAll(scores("gva held out", all, read -> isHeldOut(read.gold().incident())));
        scores.addAll(
                scores("gva worked on", all, read -> !isHeldOut(read.gold().incident())));
        return scores;
    }

    private Read read(GvaReport gold) {
        Analysis analysis = Analysis.of(gold.report(), engine).parse(engine, figures::needsParse);
        List<Figure> found = figures.read(
                analysis,
                new Mentions(List.of(), List.of()),
                dates.read(gold.report()),
                List.of(),
                List.of(),
                List.of());
        return new Read(gold, incidents.read(analysis, found));
    }

    /** Whether an incident's reports are kept from those that the rules were written on: every other one, by a digest. */
    static boolean isHeldOut(String incident) {
        String digest = Id.sha256Hex(incident.getBytes(StandardCharsets.UTF_8));
        return Character.digit(digest.charAt(digest.length() - 1), 16) % 2 == 1;
    }

    private static List<Score> scores(String task, List<Read> all, Predicate<Read> wanted) {
        List<Read> reads = all.stream().filter(wanted).toList();
        if (reads.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Score(task, "reports", reads.size()),
                new Score(task, "killed exact", share(reads, Read::killedRight)),
                new Score(task, "injured exact", share(reads, Read::injuredRight)),
                new Score(task, "both exact", share(reads, read -> read.killedRight() && read.injuredRight())));
    }

    private static double share(List<Read> reads, Predicate<Read> right) {
        return 100.0 * reads.stream().filter(right).count() / reads.size();
    }
}
