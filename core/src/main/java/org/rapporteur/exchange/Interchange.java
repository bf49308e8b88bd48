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
import org.rapporteur.model.Claim;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Link;
import org.rapporteur.model.Linking;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Process;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Transfer;

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
        LinkedRows linked = new LinkedRows(nodes, marks);
        rows(reports.stream(), Report::id, new ReportRows(nodes, linking, readings)::report, line);
        rows(all(Reading::statements), Statement::id, read::statement, line);
        rows(all(Reading::events), Event::id, read::event, line);
        rows(all(Reading::figures), Figure::id, read::figure, line);
        rows(linking.transfers().stream(), Transfer::id, linked::transfer, line);
        linking.transfers().stream()
                .flatMap(transfer -> linked.wrongIntermediaries(transfer).stream())
                .sorted(Comparator.comparing(row -> row.get("id").textValue()))
                .map(this::row)
                .forEach(line);
        rows(linking.processes().stream(), Process::id, linked::process, line);
        rows(linking.entities().stream(), Entity::id, linked::entity, line);
        rows(all(Reading::mentions), Mention::id, read::mention, line);
        rows(linking.links().stream(), Link::id, LinkedRows::link, line);
        rows(linking.claims().stream(), Claim::id, LinkedRows::claim, line);
        rows(linking.disagreements().stream(), Disagreement::id, LinkedRows::disagreement, line);
        rows(linking.incidents().stream(), Incident::id, linked::incident, line);
    }

    private <T> Stream<T> all(Function<Reading, Collection<T>> register) {
        return readings.stream().flatMap(reading -> register.apply(reading).stream());
    }

    /** Each is written when its turn comes: the trees of all rows at once would take more than all else together. */
    private <T> void rows(
            Stream<T> values, Function<T, Id> id, Function<T, ObjectNode> written, Consumer<InterchangeRow> line) {
        values.sorted(Comparator.comparing(id)).map(written).map(this::row).forEach(line);
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
