package org.rapporteur.read.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/** The entries of a live blog: what follows a time of day on a dateline of its own was put up then. */
public final class EntryTimes {

    private final TreeMap<Integer, Time> times = new TreeMap<>();

    private EntryTimes() {}

    /** The times of the report's entries; none where it has no entries. */
    public static EntryTimes of(Report report, Dates dates) {
        EntryTimes found = new EntryTimes();
        for (Part part : report.parts(PartKind.DATELINE)) {
            List<TimeExpression> within = dates.within(part.span());
            if (within.size() == 1 && within.get(0).type() == TimeExpression.Type.TIME) {
                found.times.put(part.span().start(), within.get(0).time().withBasis(Basis.INFERRED));
            }
        }
        return found;
    }

    /** When what stands at the offset was put up, if it stands in an entry. */
    public Optional<Time> at(int offset) {
        return Optional.ofNullable(times.floorEntry(offset)).map(Map.Entry::getValue);
    }

    /** The statements, those of which the report says no time as made when their entry was put up. */
    public List<Statement> ofStatements(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.content().stream()
                        .findFirst()
                        .or(() -> statement.cue().stream().findFirst())
                        .filter(words -> !statement.said().isKnown())
                        .flatMap(words -> at(words.start()))
                        .map(statement::withSaid)
                        .orElse(statement))
                .toList();
    }

    /** The figures, those that hold for the day of the report as of the time when their entry was put up. */
    public List<Figure> ofFigures(List<Figure> figures, Time published) {
        return figures.stream()
                .map(figure -> at(figure.span().start())
                        .filter(time -> !figure.asOf().isKnown()
                                || figure.asOf().value().equals(published.value()))
                        .map(figure::withAsOf)
                        .orElse(figure))
                .toList();
    }
}
