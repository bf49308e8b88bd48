package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.evaluation.Score;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.statements.SpanTaggers;
import org.rapporteur.read.statements.StatementReader;

/**
 * Scores statements as CofeNet does: for each role the F1 of the spans that have exactly the annotated tokens of a
 * sentence, and the mean Jaccard index of the spans (Wang et al. 2022: each annotated span with the found one that it
 * shares most with; a found span that meets none counts as 0); also the index of the tokens over all sentences. Nested statements, which the corpus leaves out, are
 * not counted.
 */
public final class CofeNetScores {

    private final LanguageEngine engine;
    private final StatementReader reader = new StatementReader(SpanTaggers.load());
    private final DateReader dates = new DateReader();

    public CofeNetScores(LanguageEngine engine) {
        this.engine = engine;
    }

    private enum Role {
        SOURCE,
        CUE,
        CONTENT
    }

    /** The scores on all documents below the folder; on those held out from tuning and the others, each by itself. */
    public List<Score> score(Path folder) throws IOException {
        List<CofeNetDocument> documents = CofeNetDocument.below(folder);
        List<Score> scores = new ArrayList<>(score("cofenet", documents, any -> true));
        scores.addAll(score("cofenet held out", documents, document -> Split.isHeldOut(document.name())));
        scores.addAll(score("cofenet worked on", documents, document -> !Split.isHeldOut(document.name())));
        return scores;
    }

    private List<Score> score(String task, List<CofeNetDocument> documents, Predicate<CofeNetDocument> wanted) {
        Map<Role, Tally> tallies = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            tallies.put(role, new Tally());
        }
        documents.stream().filter(wanted).forEach(document -> count(document, tallies));
        List<Score> scores = new ArrayList<>();
        tallies.forEach((role, tally) -> {
            String name = role.name().toLowerCase(Locale.ROOT);
            scores.add(new Score(task, name + " exact precision", tally.precision()));
            scores.add(new Score(task, name + " exact recall", tally.recall()));
            scores.add(new Score(task, name + " exact F1", tally.f1()));
            scores.add(new Score(task, name + " span Jaccard", tally.spanJaccard()));
            scores.add(new Score(task, name + " token Jaccard", tally.jaccard()));
        });
        return scores;
    }

    private void count(CofeNetDocument document, Map<Role, Tally> tallies) {
        List<Statement> outer = statements(document).stream()
                .filter(statement -> statement.within().isEmpty())
                .toList();
        for (CofeNetDocument.Line line : document.lines()) {
            for (Role role : Role.values()) {
                BitSet starts = new BitSet();
                BitSet found = new BitSet();
                for (Statement statement : outer) {
                    spans(statement, role).forEach(span -> mark(span, line, starts, found));
                }
                tallies.get(role).add(found, starts, gold(line, role));
            }
        }
    }

    private List<Statement> statements(CofeNetDocument document) {
        Report report = PlainReports.of(document.name(), document.text());
        Analysis tagged = Analysis.of(report, engine);
        Analysis parsed = tagged.parse(engine, reader::needsParse);
        return reader.read(parsed, new Mentions(List.of(), List.of()), dates.read(report));
    }

    private static List<Span> spans(Statement statement, Role role) {
        return switch (role) {
            case SOURCE -> statement.source().span().stream().toList();
            case CUE -> statement.cue();
            case CONTENT -> statement.content();
        };
    }

    private static void mark(Span span, CofeNetDocument.Line line, BitSet starts, BitSet found) {
        if (!span.overlaps(line.span())) {
            return;
        }
        boolean first = true;
        for (int i = 0; i < line.tokens().size(); i++) {
            if (line.tokens().get(i).overlaps(span)) {
                if (first && !found.get(i)) {
                    starts.set(i);
                }
                found.set(i);
                first = false;
            }
        }
    }

    private static List<Span> gold(CofeNetDocument.Line line, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.tags().size(); i++) {
            String tag = i < line.tags().size() ? line.tags().get(i) : "O";
            if (start >= 0 && !tag.equals("I-" + name)) {
                spans.add(new Span(start, i));
                start = -1;
            }
            if (tag.equals("B-" + name)) {
                start = i;
            }
        }
        return spans;
    }

    /** What was counted so far for one role. */
    private static final class Tally {

        private int gold;
        private int found;
        private int exact;
        private double overlaps;
        private int compared;
        private long shared;
        private long either;

        void add(BitSet tokens, BitSet starts, List<Span> annotated) {
            List<Span> spans = runs(tokens, starts);
            gold += annotated.size();
            found += spans.size();
            exact += (int) spans.stream().filter(annotated::contains).count();
            overlaps +=
                    annotated.stream().mapToDouble(span -> overlap(span, spans)).sum();
            compared += annotated.size()
                    + (int) spans.stream()
                            .filter(span -> overlap(span, annotated) == 0)
                            .count();
            BitSet truth = new BitSet();
            annotated.forEach(span -> truth.set(span.start(), span.end()));
            BitSet both = (BitSet) truth.clone();
            both.and(tokens);
            shared += both.cardinality();
            truth.or(tokens);
            either += truth.cardinality();
        }

        /** The greatest share of what the span and one of the others cover that both cover. */
        private static double overlap(Span span, List<Span> others) {
            return others.stream()
                    .filter(span::overlaps)
                    .mapToDouble(other ->
                            (double) (Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()))
                                    / (Math.max(span.end(), other.end()) - Math.min(span.start(), other.start())))
                    .max()
                    .orElse(0);
        }

        private static List<Span> runs(BitSet tokens, BitSet starts) {
            List<Span> spans = new ArrayList<>();
            int start = tokens.nextSetBit(0);
            while (start >= 0) {
                int end = start + 1;
                while (tokens.get(end) && !starts.get(end)) {
                    end++;
                }
                spans.add(new Span(start, end));
                start = tokens.nextSetBit(end);
            }
            return spans;
        }

        double precision() {
            return found == 0 ? 0 : 100.0 * exact / found;
        }

        double recall() {
            return gold == 0 ? 0 : 100.0 * exact / gold;
        }

        double f1() {
            return gold + found == 0 ? 0 : 200.0 * exact / (gold + found);
        }

        double spanJaccard() {
            return compared == 0 ? 0 : 100.0 * overlaps / compared;
        }

        double jaccard() {
            return either == 0 ? 0 : 100.0 * shared / either;
        }
    }
}
