package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.StatementRow;

/** Who said what: the newest clear sentence of each speaker, those with most reports first. */
final class Speakers {

    /** Of so many of the newest statements of a speaker the first that can be quoted is taken. */
    private static final int TRIED = 12;

    private static final int LEAST_CONTENT = 25;

    private final Material material;

    Speakers(Material material) {
        this.material = material;
    }

    List<Line> lines(int most) {
        Map<String, List<StatementRow>> bySpeaker = new LinkedHashMap<>();
        material.record().statements(material.filter()).stream()
                .filter(this::isWorthReading)
                .forEach(statement -> bySpeaker
                        .computeIfAbsent(statement.entityName().orElse(""), absent -> new ArrayList<>())
                        .add(statement));
        List<Line> lines = new ArrayList<>();
        bySpeaker.values().stream()
                .sorted(Comparator.comparingLong((List<StatementRow> statements) -> -reports(statements))
                        .thenComparing(
                                statements -> statements.get(0).entityName().orElse("")))
                .forEach(statements -> {
                    if (lines.size() < most) {
                        line(statements).ifPresent(lines::add);
                    }
                });
        return lines;
    }

    private boolean isWorthReading(StatementRow statement) {
        return statement.entityName().isPresent()
                && !statement.entityName().equals(statement.outlet())
                && !statement.act().startsWith("declin")
                && material.allows(statement.report())
                && statement
                        .content()
                        .filter(words -> words.length() >= LEAST_CONTENT)
                        .isPresent();
    }

    private static long reports(List<StatementRow> statements) {
        return statements.stream().map(StatementRow::report).distinct().count();
    }

    private Optional<Line> line(List<StatementRow> statements) {
        return statements.stream()
                .sorted(Comparator.comparing((StatementRow statement) -> material.dayOf(statement.report()))
                        .reversed()
                        .thenComparing(StatementRow::report)
                        .thenComparing(StatementRow::start)
                        .thenComparing(StatementRow::id))
                .limit(TRIED)
                .flatMap(statement -> material
                        .quotations()
                        .around(statement.report(), statement.start())
                        .filter(quotation -> names(quotation, statement))
                        .flatMap(quotation -> line(statement, quotation))
                        .stream())
                .findFirst();
    }

    /** Whether the sentence itself says whose words it holds. */
    private static boolean names(Quotation quotation, StatementRow statement) {
        String[] name = statement.entityName().orElse("").split(" ");
        return quotation.words().contains(name[name.length - 1])
                || quotation.words().contains(Quotations.oneLine(statement.source()))
                        && Names.isClear(statement.source());
    }

    private Optional<Line> line(StatementRow statement, Quotation quotation) {
        if (!material.told().isNew(List.of(quotation))) {
            return Optional.empty();
        }
        String who = statement.entityName().orElse(statement.source());
        String outlet = material.phrases().outlet(quotation.report().outlet());
        String words = material.when(quotation.report())
                .map(day -> material.phrases()
                        .say("said", "who", who, "outlet", outlet, "day", day, "words", quotation.words()))
                .orElseGet(() -> material.phrases()
                        .say("said.undated", "who", who, "outlet", outlet, "words", quotation.words()));
        return Optional.of(new Line(words, statement.id(), List.of(quotation.citation())));
    }
}
