package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;

/** How the times of one row came about: the words, what they denote, and the rules that say so, from the last to the first. */
final class TimeDerivations {

    private static final String INDENT = "  ";

    private final Reading reading;

    TimeDerivations(Reading reading) {
        this.reading = reading;
    }

    /** The lines for the statement, event or figure of this id; none if no words give it a time. */
    List<String> lines(String id) {
        List<String> lines = new ArrayList<>();
        times(id)
                .flatMap(time -> time.evidence().stream())
                .distinct()
                .flatMap(span -> reading.times().stream()
                        .filter(expression -> expression.span().equals(span)))
                .forEach(expression -> add(lines, expression));
        return lines;
    }

    private Stream<Time> times(String id) {
        Stream<Time> said = reading.statements().stream()
                .filter(statement -> is(statement.id(), id))
                .map(statement -> statement.said());
        Stream<Time> happened =
                reading.events().stream().filter(event -> is(event.id(), id)).map(event -> event.time());
        Stream<Time> counted =
                reading.figures().stream().filter(figure -> is(figure.id(), id)).map(figure -> figure.asOf());
        return Stream.of(said, happened, counted).flatMap(times -> times);
    }

    private static boolean is(Id one, String id) {
        return one.value().equals(id);
    }

    private static void add(List<String> lines, TimeExpression expression) {
        Time time = expression.time();
        lines.add("time  \"" + expression.derivation().detail() + "\" is a "
                + expression.type().word() + ", " + time.value() + " ("
                + time.basis().word() + ")");
        add(lines, expression.derivation(), INDENT);
    }

    private static void add(List<String> lines, Derivation derivation, String indent) {
        lines.add(indent + "by " + derivation.rule() + ": \"" + derivation.detail() + "\"");
        derivation.from().forEach(step -> add(lines, step, indent + INDENT));
    }
}
