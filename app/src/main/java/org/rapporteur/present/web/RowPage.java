package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Explanation;
import org.rapporteur.record.MemberRow;
import org.rapporteur.record.PassageRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.StepRow;

/**
 * One row of the record with its passages and how it came about.
 *
 * @param register the row's type
 * @param passage where it stands, if it stands in one report
 * @param steps the statuses of a transfer or the stages of a process
 * @param members what a claim or a disagreement is made of
 * @param owners the claims and disagreements it is part of
 * @param explanation its values and the tree of rules, line by line
 */
public record RowPage(
        String id,
        String register,
        Optional<PassageRow> passage,
        List<StepRow> steps,
        List<Member> members,
        List<Member> owners,
        List<String> explanation) {

    /** A row that another one is made of, or is part of, with its words. */
    public record Member(String id, String register, int side, Optional<PassageRow> passage) {}

    public RowPage {
        steps = List.copyOf(steps);
        members = List.copyOf(members);
        owners = List.copyOf(owners);
        explanation = List.copyOf(explanation);
    }

    static RowPage of(RecordQueries queries, String id, Explanation explanation) {
        String register = id.substring(0, Math.max(0, id.indexOf('-')));
        List<StepRow> steps = switch (register) {
            case "transfer" -> queries.statuses(id);
            case "process" -> queries.stages(id);
            default -> List.of();
        };
        List<Member> members = queries.members(id).stream()
                .map((MemberRow member) ->
                        new Member(member.id(), member.type(), member.side(), queries.citation(member.id())))
                .toList();
        List<Member> owners = queries.owners(id).stream()
                .map(owner -> new Member(owner, owner.substring(0, owner.indexOf('-')), 0, Optional.empty()))
                .toList();
        return new RowPage(id, register, queries.citation(id), steps, members, owners, explanation.lines());
    }
}
