package org.rapporteur.link.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.link.copies.OverlapFinder.Least;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;

/** Which reports carry whose text: copies, partial reuse, rewrites of a credited agency's report, versions. */
public final class Copies {

    /** The share of a paragraph's five-word sequences that must stand in another report for it to be that report's text. */
    private static final double SAME_PASSAGE = 0.5;

    private static final Least OF_SEQUENCES = new Least(12, 0.12);

    /** Reports of one event in other words share few pairs of neighbouring words; set on the bundled story. */
    private static final Least OF_PAIRS = new Least(12, 0.13);

    /** Pairs of words in more different texts than a tenth of all, but at least and at most so many, are stock phrases. */
    private static final int LEAST_STOCK = 3;

    private static final int MOST_STOCK = 40;

    /** Reports of a group in which a passage is looked for, the likeliest author first. */
    private static final int MOST_AUTHORS = 12;

    private final Gathered gathered;
    private final Map<Id, Shingles> texts = new LinkedHashMap<>();
    private final Versions versions;
    private final List<Link> links = new ArrayList<>();
    private final Groups groups;
    private final Map<Id, List<Id>> authors = new HashMap<>();
    private final Map<Id, Id> rewrites = new HashMap<>();
    private final Map<Id, String> outlets = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** Holds the texts of the reports against one another. */
    public Copies(Gathered gathered, Vocabulary vocabulary) {
        this.gathered = gathered;
        gathered.reports().forEach(report -> texts.put(report.id(), Shingles.of(report)));
        for (Report report : gathered.reports()) {
            outlets.put(report.id(), Credits.key(gathered.outlet(report.id())));
            report.outlet().map(Credits::key).ifPresent(names::add);
        }
        this.versions = Versions.of(gathered.reports(), gathered.decisions());
        this.groups = Groups.of(texts.keySet(), gathered.decisions());
        links.addAll(versions.links());
        addCopies();
        addReworded(vocabulary);
        addRewrites(vocabulary);
        groups.all().forEach((leader, group) -> authors.put(leader, byLikelihood(group)));
    }

    private void addCopies() {
        Set<Id> versionPairs = new HashSet<>();
        versions.links().forEach(link -> versionPairs.add(pair(link)));
        OverlapFinder.find(texts, OF_SEQUENCES).stream()
                .map(this::copy)
                .filter(copy -> !versionPairs.contains(copy.id()))
                .filter(copy -> gathered.decisions().of(copy).isEmpty())
                .forEach(links::add);
        links.forEach(link -> groups.join(link.a(), link.b()));
    }

    /** The id that a copy link between the same reports would have. */
    private static Id pair(Link link) {
        return Link.of(LinkKind.COPY, link.a(), link.b(), 1, Judgement.SAME, "", "")
                .id();
    }

    private Link copy(Overlap overlap) {
        String rule = overlap.least() >= 0.5
                ? "copies.near-identical"
                : overlap.most() >= 0.5 ? "copies.contained" : "copies.partial";
        return link(overlap, "five-word sequences", rule);
    }

    private Link link(Overlap overlap, String sequences, String rule) {
        String reason = String.format(
                Locale.ROOT,
                "%d %s stand in both: %d %% of %s, %d %% of %s",
                overlap.shared(),
                sequences,
                Math.round(100 * overlap.ofA()),
                gathered.outlet(overlap.a()),
                Math.round(100 * overlap.ofB()),
                gathered.outlet(overlap.b()));
        return Link.of(LinkKind.COPY, overlap.a(), overlap.b(), overlap.most(), Judgement.SAME, reason, rule);
    }

    /** Those that share so much of the order of their words that one was made of the other by changing words. */
    private void addReworded(Vocabulary vocabulary) {
        Map<Id, Shingles> pairs = new LinkedHashMap<>();
        gathered.reports().forEach(report -> pairs.put(report.id(), Shingles.ofPairs(report, vocabulary)));
        List<Shingles> different =
                groups.all().keySet().stream().map(pairs::get).toList();
        int[] stock = Shingles.stock(different, Math.max(LEAST_STOCK, Math.min(MOST_STOCK, different.size() / 10)));
        pairs.replaceAll((report, shingles) -> shingles.without(stock));
        OverlapFinder.find(pairs, OF_PAIRS).stream()
                .filter(overlap -> overlap.shared() >= OF_PAIRS.shared())
                .filter(overlap -> !groups.together(overlap.a(), overlap.b()))
                .map(overlap -> link(overlap, "pairs of neighbouring words", "copies.reworded"))
                .filter(copy -> gathered.decisions().of(copy).isEmpty())
                .toList()
                .forEach(copy -> {
                    links.add(copy);
                    groups.join(copy.a(), copy.b());
                });
    }

    private void addRewrites(Vocabulary vocabulary) {
        for (Rewrite rewrite : new RewriteFinder(gathered, vocabulary).find()) {
            if (!groups.together(rewrite.report(), rewrite.source())) {
                links.add(rewrite.link());
                rewrites.put(rewrite.report(), rewrite.source());
            }
        }
    }

    private List<Id> byLikelihood(List<Id> group) {
        Set<String> cited = new HashSet<>();
        group.forEach(id -> gathered.findReport(id)
                .ifPresent(report -> cited.addAll(Credits.cited(report, gathered.findReading(id)))));
        return group.stream()
                .sorted(Comparator.comparing((Id id) -> !isCited(id, cited))
                        .thenComparing(id -> Window.of(gathered.published(id)).last())
                        .thenComparing(id -> -texts.get(id).size())
                        .thenComparing(id -> id))
                .toList();
    }

    private boolean isCited(Id id, Set<String> cited) {
        return gathered.findReport(id)
                .flatMap(Report::outlet)
                .map(Credits::key)
                .filter(cited::contains)
                .isPresent();
    }

    /** Copies, versions and rewrites as links, each with its reason. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /** For each later state of an article the report of the state before it. */
    public Map<Id, Id> earlierVersions() {
        return versions.earlier();
    }

    /** Whether the two reports share text, directly or through others. */
    public boolean shareText(Id a, Id b) {
        return groups.together(a, b);
    }

    /** The report, among those that share its text, that it most likely was written for. */
    public Id author(Id report) {
        return authors.getOrDefault(groups.leader(report), List.of(report)).get(0);
    }

    /** The report whose text the passage is: the likeliest author that has most of the paragraph around it. */
    public Id author(Passage passage) {
        List<Id> candidates = authors.getOrDefault(groups.leader(passage.report()), List.of());
        if (candidates.size() < 2) {
            return passage.report();
        }
        Shingles sentence = Shingles.of(Stream.of(sentence(passage)));
        return candidates.stream()
                .limit(MOST_AUTHORS)
                .filter(candidate -> candidate.equals(passage.report()) || has(candidate, sentence))
                .findFirst()
                .orElse(passage.report());
    }

    /** The report whose text it is for the most part: the likeliest author, if that has most of it; else itself. */
    public Id carries(Id report) {
        Id author = author(report);
        boolean mostly = texts.containsKey(report) && has(author, texts.get(report));
        return mostly ? author : report;
    }

    /** Whether a report of the record is by an outlet of this name. */
    public boolean isOutlet(String name) {
        return names.contains(Credits.key(name));
    }

    /** The key of the outlet that published the report. */
    public String outletKey(Id report) {
        return outlets.get(report);
    }

    private boolean has(Id report, Shingles sentence) {
        return sentence.size() > 0 && texts.get(report).shared(sentence) >= SAME_PASSAGE * sentence.size();
    }

    /** The sentence, or what a full stop and a space make one, around the passage. */
    private String sentence(Passage passage) {
        return gathered.findReport(passage.report())
                .map(report -> Sentences.around(report, passage.span()).in(report.text()))
                .orElse("");
    }

    /** The report of a cited agency that this one tells in other words. */
    public Optional<Id> rewriteOf(Id report) {
        return Optional.ofNullable(rewrites.get(report));
    }

    /** The part of the report that the passage stands in. */
    public Optional<Part> part(Passage passage) {
        return gathered.findReport(passage.report())
                .flatMap(report -> report.partAt(passage.span().start()));
    }
}
