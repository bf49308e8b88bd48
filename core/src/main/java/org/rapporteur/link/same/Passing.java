package org.rapporteur.link.same;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.link.copies.Credits;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Statement;

/** Through whom a statement came before the outlet that published the report. */
public final class Passing {

    /** An indefinite article makes a description of what follows. */
    private static final Pattern INDEFINITE = Pattern.compile("an?\\s", Pattern.CASE_INSENSITIVE);

    private Passing() {}

    /** Whether its source is an outlet that is described and not named: "a Lebanese newspaper". */
    public static boolean isOfDescribedOutlet(Statement statement) {
        return statement.source().kind() == SourceKind.OUTLET
                && INDEFINITE.matcher(statement.source().text()).lookingAt();
    }

    /** Whether an outlet other than that of the report says it, or is quoted with it. */
    public static boolean isThroughOutlet(Statement statement, Assembled assembled) {
        return statement.chain().stream()
                .filter(link -> !isOutletOf(statement.report(), link, assembled))
                .map(link -> assembled.entities().find(link.entity()))
                .flatMap(Optional::stream)
                .anyMatch(assembled::isOutlet);
    }

    /** The key of the outlet that is itself the source, if it is named and not the report's own. */
    static Optional<String> outletOf(Statement statement, Assembled assembled) {
        return assembled
                .entities()
                .find(statement.source().entity())
                .filter(assembled::isOutlet)
                .map(entity -> Credits.key(entity.name()))
                .filter(key -> !key.equals(assembled.copies().outletKey(statement.report())));
    }

    /** Whether an outlet, named or described, is itself the source: "a Lebanese newspaper had reported". */
    public static boolean isOfOutlet(Statement statement, Assembled assembled) {
        return isOfDescribedOutlet(statement)
                || assembled
                        .entities()
                        .find(statement.source().entity())
                        .filter(assembled::isOutlet)
                        .isPresent();
    }

    /** Whether the link of a chain is the outlet that published the report. */
    public static boolean isOutletOf(Id report, ChainLink link, Assembled assembled) {
        return link.span().isEmpty()
                || assembled
                                .gathered()
                                .findReport(report)
                                .flatMap(Report::outlet)
                                .isPresent()
                        && assembled.copies().outletKey(report).equals(Credits.key(link.name()));
    }
}
