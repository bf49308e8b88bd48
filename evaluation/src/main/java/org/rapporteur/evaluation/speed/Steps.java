package org.rapporteur.evaluation.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.model.Event;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.events.EventReader;
import org.rapporteur.read.events.PairTypers;
import org.rapporteur.read.figures.FigureReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.LanguageEngines;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.places.PlaceIndex;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceReader;
import org.rapporteur.read.statements.SpanTaggers;
import org.rapporteur.read.statements.StatementReader;

/** What each step of reading costs: milliseconds of CPU a token, of the one thread that reads. */
public final class Steps {

    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private final LanguageEngine engine = LanguageEngines.load();
    private final DateReader dateReader = new DateReader();
    private final MentionReader mentionReader;
    private final PlaceReader placeReader;
    private final StatementReader ruleReader = new StatementReader();
    private final StatementReader statementReader = new StatementReader(SpanTaggers.load());
    private final EventReader eventReader = new EventReader(PairTypers.load());
    private final FigureReader figureReader = new FigureReader();

    private Steps() {
        Gazetteer gazetteer = Gazetteer.load(List.of());
        this.mentionReader = new MentionReader(gazetteer);
        this.placeReader = new PlaceReader(gazetteer, PlaceIndex.load(gazetteer));
    }

    /** Reads the reports a number of times after a warm-up and prints a line for each step. */
    public static void print(Path folder, int rounds) throws IOException {
        Sample sample = Sample.of(folder);
        Steps steps = new Steps();
        long tokens = 0;
        for (int round = -2; round < rounds; round++) {
            if (round == 0) {
                steps.spent.clear();
                tokens = 0;
            }
            for (Report report : sample.reports()) {
                tokens += steps.read(report);
            }
        }
        for (Map.Entry<String, Long> each : steps.spent.entrySet()) {
            double cost = each.getValue() / NANOSECONDS_A_MILLISECOND / tokens;
            System.out.printf(Locale.ROOT, "step         %-40s %.4f ms CPU/token%n", each.getKey(), cost);
        }
    }

    private int read(Report report) {
        Analysis tagged = timed("tokens, tags, names", () -> Analysis.of(report, engine));
        Dates dates = timed("dates", () -> dateReader.read(report));
        Mentions mentions = timed("entities", () -> mentionReader.read(tagged));
        List<Place> places = timed(
                "events, places, figures",
                () -> placeReader.read(tagged).stream().map(PlaceMention::place).toList());
        Analysis parsed = timed("dependencies", () -> tagged.parse(engine, any -> true));
        timed("statements by rules alone", () -> ruleReader.read(parsed, mentions, dates));
        List<Statement> statements =
                timed("statements with the encoder", () -> statementReader.read(parsed, mentions, dates));
        List<Event> events =
                timed("events, places, figures", () -> eventReader.read(parsed, mentions, dates, places, statements));
        timed("events, places, figures", () -> figureReader.read(parsed, mentions, dates, places, statements, events));
        return tagged.sentences().stream().mapToInt(sentence -> sentence.size()).sum();
    }

    private <T> T timed(String step, Supplier<T> work) {
        long begun = threads.getCurrentThreadCpuTime();
        T result = work.get();
        spent.merge(step, threads.getCurrentThreadCpuTime() - begun, Long::sum);
        return result;
    }
}
