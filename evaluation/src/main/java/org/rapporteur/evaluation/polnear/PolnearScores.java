package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.polnear.PolnearArticle.Gold;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.statements.Quotations;
import org.rapporteur.read.statements.SpanTaggers;
import org.rapporteur.read.statements.StatementReader;

/**
 * Scores statements on raw articles of PolNeAR. A statement is right if the head of its source lies in the annotated
 * source (or neither has one) and the tokens of its content have an F1 of 0.8 or more with the annotated content.
 * Nested statements, which the corpus leaves out, are not counted.
 */
public final class PolnearScores {

    private static final double ENOUGH = 0.8;

    private final LanguageEngine engine;
    private final StatementReader reader = new StatementReader(SpanTaggers.load());
    private final DateReader dates = new DateReader();

    public PolnearScores(LanguageEngine engine) {
        this.engine = engine;
    }

    /** The scores on all articles below the folder; on those held out from tuning and the others, each by itself. */
    public List<Score> score(Path folder) throws IOException {
        List<Group> groups = List.of(
                new Group("polnear", any -> true),
                new Group("polnear held out", article -> Split.isHeldOut(article.name())),
                new Group("polnear worked on", article -> !Split.isHeldOut(article.name())));
        for (PolnearArticle article : PolnearArticle.below(folder)) {
            Group own = new Group("", any -> true);
            count(article, own.all, own.byManner);
            groups.stream().filter(group -> group.wanted.test(article)).forEach(group -> group.add(own));
        }
        return groups.stream().flatMap(group -> group.scores().stream()).toList();
    }

    /** Articles that are scored together. */
    private static final class Group {
        private final String task;
        private final Predicate<PolnearArticle> wanted;
        private final Tally all = new Tally();
        private final Map<Manner, Tally> byManner = new EnumMap<>(Manner.class);

        Group(String task, Predicate<PolnearArticle> wanted) {
            this.task = task;
            this.wanted = wanted;
            for (Manner manner : Manner.values()) {
                byManner.put(manner, new Tally());
            }
        }

        void add(Group other) {
            all.add(other.all);
            byManner.forEach((manner, tally) -> tally.add(other.byManner.get(manner)));
        }

        List<Score> scores() {
            List<Score> scores = new ArrayList<>();
            scores.add(new Score(task, "attribution precision", all.precision()));
            scores.add(new Score(task, "attribution recall", all.recall()));
            scores.add(new Score(task, "attribution F1", all.f1()));
            byManner.forEach((manner, tally) -> scores.add(
                    new Score(task, manner.name().toLowerCase(Locale.ROOT) + " attribution F1", tally.f1())));
            return scores;
        }
    }

    private void count(PolnearArticle article, Tally all, Map<Manner, Tally> byManner) {
        Report report = PlainReports.of(article.name(), article.text());
        Analysis analysis = Analysis.of(report, engine).parse(engine, reader::needsParse);
        Quotations quotations = Quotations.find(
                report.text(), report.parts().stream().map(part -> part.span()).toList());
        List<Statement> outer = reader.read(analysis, new Mentions(List.of(), List.of()), dates.read(report)).stream()
                .filter(statement -> statement.within().isEmpty())
                .toList();
        Set<Gold> open = new HashSet<>(article.attributions());
        for (Statement statement : outer) {
            Tally own = byManner.get(statement.manner());
            all.found++;
            own.found++;
            Optional<Gold> match = article.attributions().stream()
                    .filter(open::contains)
                    .filter(gold -> isRight(statement, gold, analysis))
                    .findFirst();
            if (match.isPresent()) {
                open.remove(match.get());
                all.right++;
                own.right++;
            }
        }
        for (Gold gold : article.attributions()) {
            all.gold++;
            byManner.get(manner(gold, quotations, report.text())).gold++;
        }
    }

    private static boolean isRight(Statement statement, Gold gold, Analysis analysis) {
        Optional<Span> source = statement.source().span();
        boolean sameSource = source.isEmpty()
                ? gold.source().isEmpty()
                : gold.source().stream().anyMatch(span -> span.contains(head(source.get(), analysis)));
        return sameSource && contentF1(statement.content(), gold.content(), analysis) >= ENOUGH;
    }

    /** Where the head of the source begins: its first word that depends on a word outside it. */
    private static int head(Span source, Analysis analysis) {
        Optional<Sentence> sentence = analysis.sentenceAt(source.start());
        if (sentence.isEmpty() || sentence.get().parse().isEmpty()) {
            return source.start();
        }
        Parse parse = sentence.get().parse().get();
        for (int i = 0; i < sentence.get().size(); i++) {
            Token token = sentence.get().token(i);
            int above = parse.head(i);
            boolean outside = above == Parse.ROOT
                    || !source.covers(sentence.get().token(above).span());
            boolean word = Character.isLetterOrDigit(token.text().codePointAt(0));
            if (source.covers(token.span()) && outside && word) {
                return token.span().start();
            }
        }
        return source.start();
    }

    private static double contentF1(List<Span> found, List<Span> gold, Analysis analysis) {
        BitSet ours = tokens(found, analysis);
        BitSet theirs = tokens(gold, analysis);
        int sum = ours.cardinality() + theirs.cardinality();
        ours.and(theirs);
        return sum == 0 ? 1 : 2.0 * ours.cardinality() / sum;
    }

    /** The tokens of the spans by the offsets of their first characters; marks are not counted. */
    private static BitSet tokens(List<Span> spans, Analysis analysis) {
        BitSet tokens = new BitSet();
        for (Sentence sentence : analysis.sentences()) {
            for (Span span : spans) {
                if (span.overlaps(sentence.span())) {
                    sentence.tokens().stream()
                            .filter(token -> span.overlaps(token.span()))
                            .filter(token ->
                                    Character.isLetterOrDigit(token.text().codePointAt(0)))
                            .forEach(token -> tokens.set(token.span().start()));
                }
            }
        }
        return tokens;
    }

    private static Manner manner(Gold gold, Quotations quotations, String text) {
        return quotations.manner(gold.content(), gold.cue().get(0), text);
    }

    /** What was counted so far. */
    private static final class Tally {

        private int gold;
        private int found;
        private int right;

        void add(Tally other) {
            gold += other.gold;
            found += other.found;
            right += other.right;
        }

        double precision() {
            return found == 0 ? 0 : 100.0 * right / found;
        }

        double recall() {
            return gold == 0 ? 0 : 100.0 * right / gold;
        }

        double f1() {
            return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
        }
    }
}
