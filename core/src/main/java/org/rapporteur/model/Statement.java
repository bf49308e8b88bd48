package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * One attribution relation of a report (PARC 3): source, cue, content.
 *
 * @param content what is attributed; several spans where it is interrupted; empty where a statement was not made
 *     ("declined to comment")
 * @param source whom it is attributed to
 * @param cue the attributing words
 * @param negated whether the attribution itself is denied ("did not say")
 * @param addressee to whom
 * @param venue where or through what ("in an interview with …", "on its Twitter account")
 * @param said when it was said
 * @param within the statement whose content this one stands in
 * @param chain the statements around it and the outlet, outermost first, this statement's source last
 */
public record Statement(
        Id id,
        Id report,
        List<Span> content,
        Source source,
        List<Span> cue,
        Manner manner,
        Act act,
        boolean negated,
        Optional<Party> addressee,
        Optional<Party> venue,
        Time said,
        Optional<Id> within,
        List<ChainLink> chain,
        Derivation derivation) {

    public Statement {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        chain = List.copyOf(chain);
    }

    /** The same statement made at another time. */
    public Statement withSaid(Time other) {
        return new Statement(
                id,
                report,
                content,
                source,
                cue,
                manner,
                act,
                negated,
                addressee,
                venue,
                other,
                within,
                chain,
                derivation);
    }

    /** The id of the statement with this content, cue and source. */
    public static Id idOf(Id report, List<Span> content, List<Span> cue, Source source) {
        return Id.of("statement", report, content, cue, source.span(), source.text());
    }
}
