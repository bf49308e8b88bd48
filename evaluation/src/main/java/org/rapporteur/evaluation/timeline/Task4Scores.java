package org.rapporteur.evaluation.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.timeline.EntityTimeline.Row;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.participation.Participation;
import org.rapporteur.read.participation.ParticipationReader;

/**
 * Scores timelines of what an entity took part in, made from raw text (SemEval-2015 Task 4, track A): micro-F1 of
 * temporal awareness. Each folder with timelines is one part, and is scored on the documents beside it.
 */
public final class Task4Scores {

    private final LanguageEngine engine;
    private final DateReader dateReader = new DateReader();
    private final MentionReader mentionReader = new MentionReader(Gazetteer.load(List.of()));
    private final ParticipationReader participationReader = new ParticipationReader();

    /** Scores with the engine's tags, names and dependencies. */
    public Task4Scores(LanguageEngine engine) {
        this.engine = engine;
    }

    /** A document as read. */
    private record Read(Task4Document document, Analysis analysis, Mentions mentions, Dates dates) {}

    /** The scores of each part, and of all together. */
    public List<Score> score(Path folder) throws IOException {
        TemporalAwareness all = new TemporalAwareness();
        List<Score> scores = new ArrayList<>();
        for (Path timelines : folders(folder, "TimeLines")) {
            TemporalAwareness part = new TemporalAwareness();
            List<Read> documents = documents(timelines.getParent());
            for (Path file : files(timelines, ".txt")) {
                EntityTimeline gold = EntityTimeline.read(file);
                EntityTimeline made = timeline(gold.entity(), documents);
                part.add(made, gold);
                all.add(made, gold);
            }
            String name = timelines.getParent().equals(folder)
                    ? "trial"
                    : timelines.getParent().getFileName().toString();
            scores.addAll(scores("timeline-task4 " + name, part));
        }
        scores.addAll(0, scores("timeline-task4", all));
        return scores;
    }

    private static List<Score> scores(String task, TemporalAwareness tally) {
        return List.of(
                new Score(task, "micro-precision", 100 * tally.precision()),
                new Score(task, "micro-recall", 100 * tally.recall()),
                new Score(task, "micro-F1", 100 * tally.f()));
    }

    private static List<Path> folders(Path folder, String start) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isDirectory)
                    .filter(path -> path.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The raw documents beside the timelines; where a part has them with and without annotation, those without. */
    private List<Read> documents(Path part) throws IOException {
        SortedMap<String, Read> documents = new TreeMap<>();
        for (Path file : files(part, ".tml")) {
            boolean isOther = file.toString().contains("trackB")
                    || !file.getParent().getParent().equals(part);
            if (!isOther) {
                Task4Document document = Task4Document.read(file);
                documents.putIfAbsent(document.id(), read(document));
            }
        }
        return List.copyOf(documents.values());
    }

    private Read read(Task4Document document) {
        Analysis analysis = Analysis.of(document.report(), engine).parse(engine, sentence -> true);
        return new Read(document, analysis, mentionReader.read(analysis), dateReader.read(document.report()));
    }

    private EntityTimeline timeline(String entity, List<Read> documents) {
        TargetNames names = new TargetNames(entity);
        SortedMap<String, SortedMap<String, List<String>>> byAnchor = new TreeMap<>();
        for (Read read : documents) {
            Set<Span> heads = names.heads(read.document().report(), read.analysis(), read.mentions());
            for (Participation found : participationReader.read(read.analysis(), read.dates(), heads::contains)) {
                anchor(found)
                        .ifPresent(anchor -> byAnchor.computeIfAbsent(anchor, absent -> new TreeMap<>())
                                .computeIfAbsent(found.lemma(), absent -> new ArrayList<>())
                                .add(read.document().id() + "-"
                                        + read.document()
                                                .sentenceAt(found.event().start()) + "-" + found.words()));
            }
        }
        List<Row> rows = new ArrayList<>();
        int position = 0;
        for (String anchor :
                byAnchor.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
            position++;
            for (List<String> mentions : byAnchor.get(anchor).values()) {
                rows.add(new Row(position, anchor, mentions));
            }
        }
        return new EntityTimeline(entity, rows);
    }

    /** The day, month or year that the event is anchored at; empty where it has no place on the timeline. */
    private static Optional<String> anchor(Participation found) {
        Time time = found.time();
        boolean isPlaced = found.status() == Status.HAPPENED || found.status() == Status.PLANNED;
        String value = time.value().split("T")[0];
        return isPlaced && value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? Optional.of(value) : Optional.empty();
    }
}
