package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.link.copies.CorrectionNotice;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Count;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Part;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Side;
import org.rapporteur.model.Span;

/**
 * Numbers that an outlet has withdrawn: named in a correction notice, or changed for the same source from one version
 * of an article to the next.
 */
final class Corrections {

    /** After these words a notice gives what stood there before. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:earlier|previous(?:ly)?|original(?:ly)?|misstated|wrongly|incorrectly|mistakenly|gave|said)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*\\d");

    private final Assembled assembled;
    private final Gathered gathered;
    private final Same same;
    private final Clearest clearest;

    Corrections(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.same = same;
        this.clearest = new Clearest(assembled);
    }

    List<Disagreement> find() {
        List<Disagreement> found = new ArrayList<>();
        for (Reading reading : gathered.readings()) {
            gathered.findReport(reading.report())
                    .ifPresent(report -> notices(report)
                            .forEach(notice ->
                                    noticed(report, notice, reading.figures()).ifPresent(found::add)));
        }
        Map<Id, List<Count>> counts = same.counts().stream()
                .collect(Collectors.groupingBy(count -> count.figure().report()));
        assembled
                .copies()
                .earlierVersions()
                .forEach((after, before) -> found.addAll(
                        changed(counts.getOrDefault(before, List.of()), counts.getOrDefault(after, List.of()))));
        return found;
    }

    private static List<Span> notices(Report report) {
        return report.parts().stream()
                .map(Part::span)
                .filter(span -> CorrectionNotice.isNotice(report.words(span)))
                .toList();
    }

    /** The figures in notices: none of them is a count of its own. */
    static Set<Id> noticed(Assembled assembled) {
        Set<Id> found = new HashSet<>();
        for (Reading reading : assembled.gathered().readings()) {
            assembled
                    .gathered()
                    .findReport(reading.report())
                    .ifPresent(report -> notices(report)
                            .forEach(notice -> reading.figures().stream()
                                    .filter(figure -> notice.covers(figure.span()))
                                    .forEach(figure -> found.add(figure.id()))));
        }
        return found;
    }

    /** The number that the notice gives as the earlier one, against the number that it, or else the text, gives now. */
    private Optional<Disagreement> noticed(Report report, Span notice, List<Figure> figures) {
        List<Figure> within = figures.stream()
                .filter(figure -> notice.covers(figure.span()))
                .sorted(Comparator.comparing(Figure::span))
                .toList();
        Matcher before = BEFORE.matcher(report.words(notice));
        int from = before.find() ? notice.start() + before.start() : notice.end();
        Optional<Figure> withdrawn =
                within.stream().filter(figure -> figure.span().start() >= from).findFirst();
        if (withdrawn.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> now = new ArrayList<>();
        within.stream().filter(figure -> !equal(figure, withdrawn.get())).forEach(now::add);
        figures.stream()
                .filter(figure -> !notice.covers(figure.span()))
                .filter(figure -> now.stream().anyMatch(other -> equal(other, figure)) || isIn(report, notice, figure))
                .forEach(now::add);
        if (now.isEmpty()) {
            now.addAll(only(report, withdrawn.get(), figures));
        }
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Figure corrected = now.get(now.size() - 1);
        return Optional.of(Disagreements.of(
                DisagreementKind.CORRECTION,
                "corrected by " + assembled.outlet(report.id()) + ": " + clearest.words(corrected),
                List.of(
                        Disagreements.side(
                                clearest.words(withdrawn.get()) + ", withdrawn",
                                Stream.of(withdrawn.get().id())),
                        Disagreements.side(
                                clearest.words(corrected), now.stream().map(Figure::id)))));
    }

    /** What the text itself counts like the withdrawn figure, where it gives one number only. */
    private static List<Figure> only(Report report, Figure withdrawn, List<Figure> figures) {
        List<Figure> alike = figures.stream()
                .filter(figure -> notices(report).stream().noneMatch(notice -> notice.covers(figure.span())))
                .filter(figure -> figure.unit().equals(withdrawn.unit())
                        && figure.counted().equals(withdrawn.counted())
                        && !equal(figure, withdrawn))
                .toList();
        boolean one = alike.stream().allMatch(figure -> equal(figure, alike.get(0)));
        return one ? alike : List.of();
    }

    /** Whether the notice has the number of the figure. */
    private static boolean isIn(Report report, Span notice, Figure figure) {
        Matcher digits = DIGITS.matcher(report.words(figure.span()));
        Set<String> numbers = DIGITS.matcher(report.words(notice))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return digits.find() && digits.group().length() > 2 && numbers.contains(digits.group());
    }

    private static boolean equal(Figure a, Figure b) {
        return a.low().equals(b.low()) && a.high().equals(b.high());
    }

    /** Figures of one source, count and scope that differ between two versions. */
    private List<Disagreement> changed(List<Count> before, List<Count> after) {
        List<Disagreement> found = new ArrayList<>();
        for (Count old : before) {
            boolean kept = after.stream().anyMatch(old::equalsIn);
            after.stream()
                    .filter(count -> !kept && count.countsLike(old) && count.isOfScope(old))
                    .filter(count -> count.voice().isPresent() && count.voice().equals(old.voice()))
                    .findFirst()
                    .ifPresent(count -> found.add(changed(old, count)));
        }
        return found;
    }

    private Disagreement changed(Count before, Count after) {
        List<Side> sides = List.of(
                Disagreements.side(
                        clearest.words(before.figure()) + ", in the earlier version", Stream.of(before.id())),
                Disagreements.side(clearest.words(after.figure()), Stream.of(after.id())));
        String about = "changed by " + assembled.outlet(after.figure().report()) + " in a later version: "
                + clearest.words(after.figure());
        return Disagreements.of(DisagreementKind.CORRECTION, about, sides);
    }
}
