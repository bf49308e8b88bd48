package org.rapporteur.link.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.link.wording.WordWeights;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;

/**
 * Finds reports that tell an agency's report in other words: they credit or cite the agency, appear within two days of
 * its report, and share most of what is rare in the shorter of the two.
 */
final class RewriteFinder {

    private static final int MOST_DAYS = 2;

    /** The least weight of the shared words over that of the shorter report. */
    private static final double LEAST_COVER = 0.33;

    /** Words by which a report is looked for among those of the agency. */
    private static final int SOUGHT_BY = 40;

    /** Reports of one agency and day that are listed under one word. */
    private static final int MOST_LISTED = 40;

    private static final int MOST_DAYS_OF_A_REPORT = 40;

    private final Gathered gathered;
    private final SortedMap<Id, Set<String>> words = new TreeMap<>();
    private final WordWeights weights;
    private final Map<String, List<Id>> byAgencyWordAndDay = new HashMap<>();

    RewriteFinder(Gathered gathered, Vocabulary vocabulary) {
        this.gathered = gathered;
        for (Report report : gathered.reports()) {
            words.put(
                    report.id(), new TreeSet<>(vocabulary.wording(body(report)).families()));
        }
        this.weights = WordWeights.of(words.values());
        gathered.reports().forEach(this::list);
    }

    private static String body(Report report) {
        StringBuilder body = new StringBuilder();
        report.parts(PartKind.PARAGRAPH)
                .forEach(part -> body.append(report.words(part.span())).append('\n'));
        return body.isEmpty() ? report.text() : body.toString();
    }

    private void list(Report report) {
        for (String agency : Credits.own(report)) {
            for (String word : rarest(report.id())) {
                for (long day : days(report.id(), 0)) {
                    List<Id> listed = byAgencyWordAndDay.computeIfAbsent(
                            agency + "\n" + word + "\n" + day, absent -> new ArrayList<>());
                    if (listed.size() < MOST_LISTED) {
                        listed.add(report.id());
                    }
                }
            }
        }
    }

    /** The days on which the report may have appeared, and some around them; none if they are hardly known. */
    private long[] days(Id report, int around) {
        Window days = Window.of(gathered.published(report)).widened(around, around);
        boolean known = days.isClosed() && days.days() <= MOST_DAYS_OF_A_REPORT;
        return known ? LongStream.rangeClosed(days.first(), days.last()).toArray() : new long[0];
    }

    private List<String> rarest(Id report) {
        return words.get(report).stream()
                .filter(word -> weights.frequency(word) > 1)
                .sorted(Comparator.comparing(weights::frequency).thenComparing(word -> word))
                .limit(SOUGHT_BY)
                .toList();
    }

    /** The rewrites among the reports, each with the agency's report that it leans on most. */
    List<Rewrite> find() {
        return gathered.reports().stream()
                .map(report -> best(report.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Rewrite> best(Id report) {
        Report read = gathered.findReport(report).orElseThrow();
        Set<Id> sources = new TreeSet<>();
        for (String agency : Credits.cited(read, gathered.findReading(report))) {
            for (String word : rarest(report)) {
                for (long day : days(report, MOST_DAYS)) {
                    sources.addAll(byAgencyWordAndDay.getOrDefault(agency + "\n" + word + "\n" + day, List.of()));
                }
            }
        }
        sources.remove(report);
        return sources.stream()
                .map(source -> rewrite(report, source))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(
                                (Rewrite rewrite) -> rewrite.link().score())
                        .thenComparing(Rewrite::source, Comparator.reverseOrder()));
    }

    private Optional<Rewrite> rewrite(Id report, Id source) {
        Window day = Window.of(gathered.published(report));
        Window dayOfSource = Window.of(gathered.published(source));
        Set<String> shared = new TreeSet<>(words.get(report));
        shared.retainAll(words.get(source));
        double least = Math.min(weights.weight(words.get(report)), weights.weight(words.get(source)));
        double cover = least == 0 ? 0 : weights.weight(shared) / least;
        if (!day.isKnown() || !dayOfSource.isKnown() || !day.meets(dayOfSource, MOST_DAYS) || cover < LEAST_COVER) {
            return Optional.empty();
        }
        String reason = gathered.outlet(report) + " cites " + gathered.outlet(source)
                + ", whose report of the same days has " + Math.round(100 * cover)
                + " % of what is said in the shorter of the two, by weight of words";
        double score = Math.min(0.95, 0.4 + cover);
        Link link = Link.of(LinkKind.COPY, report, source, score, Judgement.SAME, reason, "copies.rewrite");
        return Optional.of(new Rewrite(report, source, link));
    }
}
