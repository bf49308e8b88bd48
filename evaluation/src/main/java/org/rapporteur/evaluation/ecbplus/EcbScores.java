package org.rapporteur.evaluation.ecbplus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.clusters.ClusterScores;
import org.rapporteur.link.copies.Copies;
import org.rapporteur.link.entities.EntityLinker;
import org.rapporteur.link.entities.LinkedEntities;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.EventLinker;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.read.Reader;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.Gazetteer;

/**
 * Scores which mentions of events linking takes for one: the annotators' mentions, and the events that the program reads
 * itself. The judgement of pairs is learned on these topics; what it is worth on others, training/same-event tells.
 */
public final class EcbScores {

    private final LanguageEngine engine;
    private final MentionReader mentionReader = new MentionReader(Gazetteer.load(List.of()));
    private final DateReader dateReader = new DateReader();

    /** Scores with an engine's reading. */
    public EcbScores(LanguageEngine engine) {
        this.engine = engine;
    }

    /** An article with what was read in it. */
    record Read(EcbArticle article, Reading reading, Map<String, Event> marked) {}

    /** CoNLL F1 and its parts, on the annotators' mentions and end to end. */
    public List<Score> score(Path folder) throws IOException {
        List<EcbArticle> articles = EcbArticle.below(folder);
        List<Score> scores = new ArrayList<>(scores(marked(articles)));
        Reader reader = new Reader(engine);
        List<Read> own = articles.stream()
                .map(article -> new Read(article, reader.read(article.report()), Map.of()))
                .toList();
        Groups groups = groups(own);
        scores.addAll(OwnEvents.scores(own, groups, "ecbplus end to end", topic -> true));
        scores.addAll(OwnEvents.scores(own, groups, "ecbplus end to end odd topics", topic -> topic % 2 == 1));
        return scores;
    }

    static List<Score> scores(List<Read> marked) {
        Groups groups = groups(marked);
        List<Score> scores = new ArrayList<>();
        scores.addAll(scores(marked, groups, "ecbplus", topic -> true));
        scores.addAll(scores(marked, groups, "ecbplus odd topics", topic -> topic % 2 == 1));
        scores.addAll(scores(marked, groups, "ecbplus even topics", topic -> topic % 2 == 0));
        return scores;
    }

    /** The articles with the annotators' mentions as events: names, times and grammar are read, nothing else. */
    List<Read> marked(List<EcbArticle> articles) {
        List<Read> reads = new ArrayList<>();
        for (EcbArticle article : articles) {
            Analysis parsed =
                    Analysis.of(article.report(), engine).parse(engine, sentence -> article.isListed(sentence.span()));
            Mentions mentions = mentionReader.read(parsed);
            Dates dates = dateReader.read(article.report());
            Map<String, Event> events = MarkedEvents.of(article, parsed, mentions, dates);
            reads.add(new Read(article, reading(article, mentions, dates, events), events));
        }
        return reads;
    }

    private static Reading reading(EcbArticle article, Mentions mentions, Dates dates, Map<String, Event> events) {
        return new Reading(
                article.report().id(),
                "the annotators' mentions",
                dates.published(),
                dates.updated(),
                dates.expressions(),
                mentions.entities(),
                mentions.all(),
                List.of(),
                List.of(),
                List.copyOf(events.values()),
                List.of(),
                List.of(),
                List.of(),
                dates.constraints(),
                Optional.empty());
    }

    /** What links the events of the articles, for what is learned from it. */
    static EventLinker eventLinker(List<Read> reads) {
        Gathered gathered = Gathered.of(
                reads.stream().map(read -> read.article().report()).toList(),
                reads.stream().map(Read::reading).toList());
        Vocabulary vocabulary = new Vocabulary();
        Copies copies = new Copies(gathered, vocabulary);
        LinkedEntities entities = new EntityLinker().link(gathered, copies);
        return new EventLinker(Assembled.of(gathered, copies, entities, vocabulary));
    }

    /** The groups of events that linking makes. */
    private static Groups groups(List<Read> reads) {
        List<Report> reports =
                reads.stream().map(read -> read.article().report()).toList();
        Linking linking =
                Pipeline.link(reports, reads.stream().map(Read::reading).toList());
        Groups groups = new Groups();
        linking.links().stream()
                .filter(link -> link.kind() == LinkKind.SAME_EVENT && link.judgement() == Judgement.SAME)
                .forEach(link -> groups.join(link.a(), link.b()));
        return groups;
    }

    private static List<Score> scores(List<Read> reads, Groups groups, String task, IntPredicate wanted) {
        Map<String, Set<String>> gold = new TreeMap<>();
        Map<Id, Set<String>> found = new TreeMap<>();
        for (Read read : reads) {
            for (EcbMention mention : read.article().mentions()) {
                if (wanted.test(read.article().topic())) {
                    gold.computeIfAbsent(mention.event(), event -> new HashSet<>())
                            .add(mention.id());
                    Id event = read.marked().get(mention.id()).id();
                    found.computeIfAbsent(groups.leader(event), leader -> new HashSet<>())
                            .add(mention.id());
                }
            }
        }
        return scores(task, gold, found);
    }

    static List<Score> scores(String task, Map<String, Set<String>> gold, Map<Id, Set<String>> found) {
        ClusterScores clusters = new ClusterScores(List.copyOf(gold.values()), List.copyOf(found.values()));
        return List.of(
                new Score(task, "MUC F1", 100 * clusters.muc().f1()),
                new Score(task, "B-cubed F1", 100 * clusters.bCubed().f1()),
                new Score(task, "CEAFe F1", 100 * clusters.ceafE().f1()),
                new Score(task, "CoNLL F1", 100 * clusters.conll()));
    }
}
