package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.MemberRow;
import org.rapporteur.record.SourceName;
import org.rapporteur.record.Support;
import org.rapporteur.record.TimeWords;

/** The figures as they stand: of each thing counted, the newest number of each who gives one. */
final class Numbers {

    private static final int MOST_NUMBERS = 4;
    private static final int MOST_DISAGREEMENTS = 40;

    /** Figures of a series whose speakers are looked up together. */
    private static final int AT_ONCE = 200;

    /** Counts that differ by more than this do not count the same, unless the record ties them. */
    private static final double APART = 2.5;

    /** Behind a time that began and has not ended. */
    private static final String OPEN = "..";

    private static final int YEARS_APART = 3;

    /** A number in digits or words: "a warehouse" is none that is read out. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\d|\\b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?)\\b");

    private final Material material;
    private final Support support;
    private final Map<String, SourceName> speakers = new HashMap<>();

    Numbers(Material material) {
        this.material = material;
        this.support = new Support(material.record());
    }

    /** A line for each thing counted, what is counted most often first. */
    List<Line> lines(int most) {
        SortedMap<String, List<FigureRow>> series = new TreeMap<>();
        material.record().figures(material.filter()).stream()
                .filter(figure -> figure.counted().isPresent() && material.allows(figure.report()))
                .filter(figure -> NUMBER.matcher(figure.passage()).find())
                .forEach(figure -> series.computeIfAbsent(key(figure), absent -> new ArrayList<>())
                        .add(figure));
        Set<String> differing = differing("number");
        Set<String> tied = differing("none_different_times");
        tied.addAll(differing);
        List<Line> lines = new ArrayList<>();
        series.values().stream()
                .flatMap(figures -> alike(figures, tied).stream())
                .sorted(Comparator.comparingInt((List<FigureRow> figures) -> -figures.size())
                        .thenComparing(figures -> figures.get(0).id()))
                .forEach(figures -> {
                    List<FigureRow> newest = lines.size() < most ? newest(figures) : List.of();
                    if (!newest.isEmpty()) {
                        lines.add(line(newest, differing));
                    }
                });
        return lines;
    }

    private String key(FigureRow figure) {
        return String.join(
                "/",
                figure.counted().orElse(""),
                figure.unit(),
                figure.place().orElse(""),
                earlier(figure).orElse(""));
    }

    /** The time that the figure is of, where that lies years before its report: it is not put beside those of the day. */
    private Optional<String> earlier(FigureRow figure) {
        int told = year(material.dayOf(figure.report()));
        return figure.period()
                .or(figure::asOf)
                .filter(time -> !time.endsWith(OPEN))
                .filter(time -> told > 0 && year(time) > 0)
                .filter(time -> year(time.substring(time.lastIndexOf('/') + 1)) <= told - YEARS_APART);
    }

    private static int year(String time) {
        return time.matches("\\d{4}.*") ? Integer.parseInt(time.substring(0, 4)) : 0;
    }

    /**
     * The figures of one thing counted, those apart that are too far apart to count the same. Of one place those stay
     * together that the record sets against each other, or beside each other as time goes on, and what lies between them.
     */
    private static List<List<FigureRow>> alike(List<FigureRow> figures, Set<String> tied) {
        List<FigureRow> together = between(
                figures,
                figures.stream()
                        .filter(figure -> figure.place().isPresent() && tied.contains(figure.id()))
                        .mapToDouble(Numbers::size)
                        .summaryStatistics());
        List<List<FigureRow>> groups = new ArrayList<>();
        if (!together.isEmpty()) {
            groups.add(together);
        }
        double least = 0;
        for (FigureRow figure : figures.stream()
                .filter(figure -> !together.contains(figure))
                .sorted(Comparator.comparingDouble(Numbers::size).thenComparing(FigureRow::id))
                .toList()) {
            if (least == 0 || size(figure) > APART * least) {
                groups.add(new ArrayList<>());
                least = Math.max(size(figure), Double.MIN_VALUE);
            }
            groups.get(groups.size() - 1).add(figure);
        }
        return groups;
    }

    private static List<FigureRow> between(List<FigureRow> figures, DoubleSummaryStatistics sizes) {
        return figures.stream()
                .filter(figure -> size(figure) >= sizes.getMin() && size(figure) <= sizes.getMax())
                .toList();
    }

    private static double size(FigureRow figure) {
        return figure.low().or(figure::high).map(Double::parseDouble).orElse(0.0);
    }

    /** The figures that reports disagree about, or that stand beside each other as this kind of difference. */
    private Set<String> differing(String kind) {
        Set<String> differing = new HashSet<>();
        material.record().disagreements(material.filter().withStatus(Optional.of(kind))).stream()
                .map(DisagreementRow::id)
                .limit(MOST_DISAGREEMENTS)
                .forEach(id -> material.record().members(id).stream()
                        .map(MemberRow::id)
                        .forEach(differing::add));
        return differing;
    }

    /** The newest number of each who gives one, newest first; what was told of another place is left out. */
    private List<FigureRow> newest(List<FigureRow> figures) {
        List<FigureRow> ordered = figures.stream()
                .sorted(Comparator.comparing(this::day).reversed().thenComparing(FigureRow::id))
                .toList();
        Set<String> sources = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        List<FigureRow> newest = new ArrayList<>();
        for (int from = 0; from < ordered.size() && newest.size() < MOST_NUMBERS; from += AT_ONCE) {
            List<FigureRow> next = ordered.subList(from, Math.min(from + AT_ONCE, ordered.size()));
            lookUp(next);
            next.stream()
                    .filter(figure -> sources.add(source(figure).toLowerCase(Locale.ROOT)))
                    .filter(figure -> numbers.add(number(figure)))
                    .filter(figure -> material.told().isNewRow(figure.counted() + number(figure)))
                    .limit(MOST_NUMBERS - newest.size())
                    .forEach(newest::add);
        }
        return newest;
    }

    /** The statements in whose words figures stand, asked for at once. */
    private void lookUp(List<FigureRow> figures) {
        List<String> unknown = figures.stream()
                .flatMap(figure -> figure.says().stream())
                .filter(id -> !speakers.containsKey(id))
                .distinct()
                .toList();
        speakers.putAll(support.sources(unknown));
    }

    /** "At least 213" and "213" are one number to a listener; a range is another. */
    private static String number(FigureRow figure) {
        Optional<String> other = figure.high().filter(high -> !figure.low().equals(Optional.of(high)));
        return figure.low().or(figure::high).orElse("")
                + figure.low().flatMap(low -> other).map(high -> "/" + high).orElse("");
    }

    private String day(FigureRow figure) {
        return figure.asOf().orElseGet(() -> material.dayOf(figure.report()));
    }

    /** Who gives the figure, by the name that the record has; empty where nobody clear is named. */
    private Optional<String> speaker(FigureRow figure) {
        return figure.says()
                .map(speakers::get)
                .map(speaker -> speaker.name().filter(Names::isProper).orElse(speaker.words()))
                .or(figure::saidBy)
                .map(Names::plain)
                .filter(Names::isClear);
    }

    /** Who gives the figure, or the outlet that prints it. */
    private String source(FigureRow figure) {
        return speaker(figure).orElseGet(() -> material.phrases().outlet(figure.outlet()));
    }

    private Line line(List<FigureRow> newest, Set<String> differing) {
        FigureRow first = newest.get(0);
        long contested = newest.stream()
                .filter(figure -> differing.contains(figure.id()))
                .count();
        return new Line(
                material.phrases()
                        .say(
                                contested > 1 ? "figures.differ" : "figures",
                                "counted",
                                capitalized(first.counted().orElse("")),
                                "place",
                                first.place()
                                        .map(name -> material.phrases().say("figures.place", "place", name))
                                        .orElse(""),
                                "then",
                                earlier(first)
                                        .map(time -> material.phrases().say("figures.then", "when", words(time)))
                                        .orElse(""),
                                "numbers",
                                newest.stream().map(this::words).collect(Collectors.joining("; "))),
                first.id(),
                newest.stream()
                        .map(figure ->
                                Citation.of(material.reports().get(figure.report()), figure.start(), figure.passage()))
                        .toList());
    }

    private String words(String time) {
        return material.phrases().when(time).orElseGet(() -> TimeWords.of(time));
    }

    private String words(FigureRow figure) {
        String number = lowered(Quotations.oneLine(figure.passage()).replaceAll("[,;]$", ""));
        String what = material.phrases()
                .say(speaker(figure).isPresent() ? "number.by" : "number.in", "number", number, "who", source(figure));
        return Optional.of(day(figure))
                .flatMap(material.phrases()::when)
                .map(day -> material.phrases().say("number.day", "what", what, "day", day))
                .orElse(what);
    }

    /** "More than 5,400" within a line is "more than 5,400"; names keep their capitals. */
    private static String lowered(String words) {
        boolean opensWithWord =
                words.matches("(More|At|Some|About|Nearly|Around|As|Up|Over|Fewer|Less|Between|A|An|The)\\b.*");
        return opensWithWord ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
