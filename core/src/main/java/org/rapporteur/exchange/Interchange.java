package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Id;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;

/**
 * The record as JSON Lines: one object a line, registers in the order of the design, rows in the order of their ids.
 * Offsets count code points of the report's text. The same record gives the same bytes.
 */
public final class Interchange {

    private final List<Report> reports;
    private final List<Reading> readings;
    private final Linking linking;
    private final Marks marks;

    /** A record of which nothing was judged. */
    public Interchange(List<Report> reports, List<Reading> readings, Linking linking) {
        this(reports, readings, linking, Marks.NONE);
    }

    /** A record with marks beside its rows. */
    public Interchange(List<Report> reports, List<Reading> readings, Linking linking, Marks marks) {
        this.reports = List.copyOf(reports);
        this.readings = List.copyOf(readings);
        this.linking = linking;
        this.marks = marks;
    }

    /** Hands over each line, without its line end. */
    public void lines(Consumer<String> line) {
        rows(row -> line.accept(row.json()));
    }

    /** Hands over each row. */
    public void rows(Consumer<InterchangeRow> line) {
        Nodes nodes = new Nodes(new Passages(reports), linking, marks);
        ReadRows read = new ReadRows(nodes);
        LinkedRows linked = new LinkedRows(nodes);
        rows(reports.stream(), new ReportRows(nodes, linking, readings)::report, line);
        rows(all(Reading::statements), read::statement, line);
        rows(all(Reading::events), read::event, line);
        rows(all(Reading::figures), read::figure, line);
        rows(linking.transfers().stream(), linked::transfer, line);
        rows(linking.processes().stream(), linked::process, line);
        rows(linking.entities().stream(), linked::entity, line);
        rows(all(Reading::mentions), read::mention, line);
        rows(linking.links().stream(), LinkedRows::link, line);
        rows(linking.claims().stream(), LinkedRows::claim, line);
        rows(linking.disagreements().stream(), LinkedRows::disagreement, line);
    }

    private <T> Stream<T> all(Function<Reading, Collection<T>> register) {
        return readings.stream().flatMap(reading -> register.apply(reading).stream());
    }

    private <T> void rows(Stream<T> values, Function<T, ObjectNode> written, Consumer<InterchangeRow> line) {
        values.map(written)
                .sorted(Comparator.comparing(row -> row.get("id").textValue()))
                .map(this::row)
                .forEach(line);
    }

    private InterchangeRow row(ObjectNode node) {
        marks.write(node);
        Optional<String> report = Optional.ofNullable(node.get("report")).map(JsonNode::textValue);
        return new InterchangeRow(
                node.get("type").textValue(), node.get("id").textValue(), report, isWrong(node), node.toString());
    }

    /** A row that was judged wrong, or a mention of what was judged to be no entity. */
    private boolean isWrong(ObjectNode node) {
        return marks.isWrong(new Id(node.get("id").textValue()))
                || node.get("type").textValue().equals("mention")
                        && node.get("entity").isNull();
    }
}
