package org.rapporteur.present.export;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of several figures a format gets that has room for one; named in the export.
 *
 * @param name as the export names it: the name of a rule, or "source=" and an outlet
 */
public record ValueRule(String name) {

    /** The names of the rules that need no outlet. */
    private static final List<String> NAMES = List.of("conservative", "informative", "representative", "latest");

    private static final String OUTLET = "source=";

    /** The lowest. */
    public static final ValueRule CONSERVATIVE = new ValueRule("conservative");

    private static final List<String> FINENESS = List.of("exactly", "between", "about", "nearly");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public ValueRule {
        if (!NAMES.contains(name) && !(name.startsWith(OUTLET) && name.length() > OUTLET.length())) {
            throw new IllegalArgumentException(
                    "no rule \"" + name + "\"; there are " + String.join(", ", NAMES) + " and source=OUTLET");
        }
    }

    /** The figure's value by this rule; empty if none fits. */
    Optional<BigDecimal> choose(RecordRows rows, List<Row> figures) {
        List<Row> counted =
                figures.stream().filter(figure -> value(figure).isPresent()).toList();
        return switch (name) {
            case "conservative" -> counted.stream().min(byValue()).flatMap(ValueRule::value);
            case "informative" ->
                counted.stream()
                        .min(Comparator.comparing(ValueRule::coarseness)
                                .thenComparing(latest(rows))
                                .thenComparing(byValue()))
                        .flatMap(ValueRule::value);
            case "representative" -> representative(rows, counted);
            case "latest" ->
                counted.stream().min(latest(rows).thenComparing(byValue())).flatMap(ValueRule::value);
            default ->
                counted.stream()
                        .filter(figure -> report(rows, figure).text("outlet").equals(name.substring(OUTLET.length())))
                        .min(latest(rows).thenComparing(byValue()))
                        .flatMap(ValueRule::value);
        };
    }

    private static Optional<BigDecimal> value(Row figure) {
        return figure.find("low").or(() -> figure.find("high")).map(BigDecimal::new);
    }

    private static Comparator<Row> byValue() {
        return Comparator.comparing(figure -> value(figure).orElse(BigDecimal.ZERO));
    }

    /** How coarsely a number is given: "exactly" is finest, "at least" and its like leave it open. */
    private static int coarseness(Row figure) {
        int place = FINENESS.indexOf(figure.text("bound"));
        return place < 0 ? FINENESS.size() : place;
    }

    private static Comparator<Row> latest(RecordRows rows) {
        return Comparator.comparing(
                (Row figure) -> report(rows, figure).text("published.start"), Comparator.reverseOrder());
    }

    private static Row report(RecordRows rows, Row figure) {
        return rows.report(figure.text("report"));
    }

    /** The value that most outlets give; of several, the lowest. */
    private static Optional<BigDecimal> representative(RecordRows rows, List<Row> figures) {
        Map<BigDecimal, Long> outlets = new TreeMap<>();
        for (Row figure : figures) {
            BigDecimal value = value(figure).orElseThrow();
            outlets.computeIfAbsent(
                    value,
                    given -> figures.stream()
                            .filter(other -> value(other).orElseThrow().compareTo(given) == 0)
                            .map(other -> report(rows, other).text("outlet"))
                            .distinct()
                            .count());
        }
        long most = outlets.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return outlets.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
