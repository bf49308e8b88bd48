package org.rapporteur.evaluation.meantime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.read.Reader;
import org.rapporteur.read.events.FactualityReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.Sentence;

/**
 * Scores events on MEANTIME. An event is found if its trigger shares a word with the annotators' mention, a participant
 * if the event is found and the passages share a word. Factuality is scored on the annotators' own mentions, so that it
 * does not depend on which events are found: macro-F1 of fact, to come, denied and uncertain, beside that of calling
 * everything a fact. The annotators marked all that happens, the program only what is political.
 */
public final class MeantimeScores {

    private final LanguageEngine engine;
    private final Reader reader;
    private final FactualityReader factuality = new FactualityReader();

    /** Scores with the engine's tags, names and dependencies. */
    public MeantimeScores(LanguageEngine engine) {
        this.engine = engine;
        this.reader = new Reader(engine);
    }

    /** A mention's factuality as marked and as read. */
    private record Pair(Fact gold, Fact found) {}

    private record Read(MeantimeArticle article, List<Event> events, List<Pair> pairs) {}

    /** The scores on every article below the folder; on those held out and the others, each by itself. */
    public List<Score> score(Path folder) throws IOException {
        List<Read> all = MeantimeArticle.below(folder).stream().map(this::read).toList();
        List<Score> scores = new ArrayList<>(scores("meantime", all, read -> true));
        scores.addAll(scores("meantime held out", all, MeantimeScores::isHeldOut));
        scores.addAll(scores("meantime worked on", all, read -> !isHeldOut(read)));
        return scores;
    }

    /** Whether an article is kept from those that the rules were written on: every other one, by a digest. */
    private static boolean isHeldOut(Read read) {
        String name = read.article().report().capture().path();
        String digest = Id.sha256Hex(name.getBytes(StandardCharsets.UTF_8));
        return Character.digit(digest.charAt(digest.length() - 1), 16) % 2 == 1;
    }

    private Read read(MeantimeArticle article) {
        List<Event> events = reader.read(article.report()).events().stream()
                .filter(event -> event.trigger().end() <= article.end())
                .toList();
        Analysis analysis = Analysis.of(article.report(), engine).parse(engine, sentence -> true);
        List<Pair> pairs = new ArrayList<>();
        for (GoldEvent event : article.events()) {
            event.factuality().ifPresent(gold -> pairs.add(new Pair(gold, factuality(analysis, event.span()))));
        }
        return new Read(article, events, pairs);
    }

    private Fact factuality(Analysis analysis, Span mention) {
        Optional<Sentence> sentence = analysis.sentenceAt(mention.start());
        return sentence.flatMap(found -> factuality.read(found, head(found, mention)))
                .map(FactualityReader.Told::status)
                .map(Fact::of)
                .orElse(Fact.of(Status.HAPPENED));
    }

    /** The word of the mention that hangs on none of the others. */
    private static int head(Sentence sentence, Span mention) {
        int first = sentence.tokenAt(mention.start()).orElse(0);
        for (int i = first; i < sentence.size() && sentence.token(i).span().start() < mention.end(); i++) {
            int head = sentence.parse().orElseThrow().head(i);
            if (head < 0 || !mention.overlaps(sentence.token(head).span())) {
                return i;
            }
        }
        return first;
    }

    private static List<Score> scores(String task, List<Read> all, Predicate<Read> wanted) {
        List<Read> reads = all.stream().filter(wanted).toList();
        if (reads.isEmpty()) {
            return List.of();
        }
        List<Score> scores = new ArrayList<>(List.of(new Score(task, "articles", reads.size())));
        scores.addAll(mentions(task, reads));
        scores.addAll(participants(task, reads));
        List<Pair> pairs = reads.stream().flatMap(read -> read.pairs().stream()).toList();
        long right = pairs.stream().filter(pair -> pair.gold() == pair.found()).count();
        List<Pair> facts =
                pairs.stream().map(pair -> new Pair(pair.gold(), Fact.FACT)).toList();
        scores.add(new Score(task, "factuality accuracy", 100.0 * right / Math.max(1, pairs.size())));
        for (Fact fact : Fact.values()) {
            scores.add(new Score(
                    task, "factuality F1, " + fact.name().toLowerCase(java.util.Locale.ROOT), f1(pairs, fact)));
        }
        scores.add(new Score(task, "factuality macro-F1", macro(pairs)));
        scores.add(new Score(task, "factuality macro-F1 of the majority class", macro(facts)));
        return scores;
    }

    private static List<Score> mentions(String task, List<Read> reads) {
        int gold =
                reads.stream().mapToInt(read -> read.article().events().size()).sum();
        int found = reads.stream().mapToInt(read -> read.events().size()).sum();
        int goldFound = 0;
        int right = 0;
        for (Read read : reads) {
            goldFound += (int) read.article().events().stream()
                    .filter(event -> read.events().stream()
                            .anyMatch(other -> other.trigger().overlaps(event.span())))
                    .count();
            right += (int) read.events().stream()
                    .filter(event -> read.article().events().stream()
                            .anyMatch(other -> other.span().overlaps(event.trigger())))
                    .count();
        }
        return rates(task, "event mention", right, found, goldFound, gold);
    }

    private static List<Score> participants(String task, List<Read> reads) {
        int gold = 0;
        int found = 0;
        int goldFound = 0;
        int right = 0;
        for (Read read : reads) {
            for (GoldEvent event : read.article().events()) {
                List<Span> parties = read.events().stream()
                        .filter(other -> other.trigger().overlaps(event.span()))
                        .flatMap(MeantimeScores::parties)
                        .toList();
                gold += event.participants().size();
                goldFound += shared(event.participants(), parties);
            }
            for (Event event : read.events()) {
                List<Span> parties = read.article().events().stream()
                        .filter(other -> other.span().overlaps(event.trigger()))
                        .flatMap(other -> other.participants().stream())
                        .toList();
                List<Span> own = parties(event).toList();
                found += own.size();
                right += shared(own, parties);
            }
        }
        return rates(task, "participant", right, found, goldFound, gold);
    }

    private static Stream<Span> parties(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(Party::span)
                .flatMap(Optional::stream)
                .distinct();
    }

    private static int shared(List<Span> some, List<Span> others) {
        return (int) some.stream()
                .filter(span -> others.stream().anyMatch(span::overlaps))
                .count();
    }

    private static List<Score> rates(String task, String what, int right, int found, int goldFound, int gold) {
        double precision = found == 0 ? 0 : 100.0 * right / found;
        double recall = gold == 0 ? 0 : 100.0 * goldFound / gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return List.of(
                new Score(task, what + " precision", precision),
                new Score(task, what + " recall", recall),
                new Score(task, what + " F1", f1));
    }

    private static double f1(List<Pair> pairs, Fact fact) {
        long right = pairs.stream()
                .filter(pair -> pair.gold() == fact && pair.found() == fact)
                .count();
        long all = pairs.stream().filter(pair -> pair.gold() == fact).count()
                + pairs.stream().filter(pair -> pair.found() == fact).count();
        return all == 0 ? 0 : 200.0 * right / all;
    }

    private static double macro(List<Pair> pairs) {
        return Arrays.stream(Fact.values())
                .mapToDouble(fact -> f1(pairs, fact))
                .average()
                .orElse(0);
    }
}
