package org.rapporteur.present.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.record.Newest;
import org.rapporteur.record.StatementRow;

/** Who said what: the newest clear sentence of each speaker, those with most reports first. */
final class Speakers {

    /** Of so many of the newest statements of a speaker the first that can be quoted is taken. */
    private static final int TRIED = 12;

    private static final int LEAST_CONTENT = 25;

    /** Speakers whose statements are looked up together. */
    private static final int AT_ONCE = 12;

    private final Material material;

    Speakers(Material material) {
        this.material = material;
    }

    List<Line> lines(int most) {
        Newest newest = new Newest(material.record());
        List<String> speakers = newest.speakers(material.filter(), LEAST_CONTENT);
        return IntStream.iterate(0, from -> from < speakers.size(), from -> from + AT_ONCE)
                .mapToObj(from -> speakers.subList(from, Math.min(from + AT_ONCE, speakers.size())))
                .flatMap(some -> lines(some, newest.statements(material.filter(), some, LEAST_CONTENT, TRIED)))
                .limit(most)
                .toList();
    }

    /** A line of each speaker of whom one of the statements can be quoted, in the order of the speakers. */
    private Stream<Line> lines(List<String> speakers, List<StatementRow> statements) {
        Map<String, List<StatementRow>> bySpeaker = statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.entityName().orElse("")));
        return speakers.stream()
                .flatMap(speaker -> bySpeaker.getOrDefault(speaker, List.of()).stream()
                        .flatMap(statement -> line(statement).stream())
                        .limit(1));
    }

    private Optional<Line> line(StatementRow statement) {
        return material.quotations()
                .around(statement.report(), statement.start())
                .filter(quotation -> names(quotation, statement))
                .flatMap(quotation -> line(statement, quotation));
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
