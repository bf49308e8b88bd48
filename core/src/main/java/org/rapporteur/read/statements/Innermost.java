package org.rapporteur.read.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** In whose words a span stands. */
public final class Innermost {

    private Innermost() {}

    /** The statement with the shortest content around the span; empty where the report itself says it. */
    public static Optional<Statement> around(Span span, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.covers(span)))
                .min(Comparator.comparingInt(Innermost::length).thenComparing(Statement::id));
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }
}
