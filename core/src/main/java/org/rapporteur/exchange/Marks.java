package org.rapporteur.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.PersonJudgement;

/**
 * What is written beside rows of the interchange: what people judged of them, and where a later version of their report
 * no longer says it.
 *
 * @param judged the judgements that hold of a row, by its id, in order of time
 * @param withdrawn for a row that a later version of its report does not have, that version
 */
public record Marks(Map<Id, List<PersonJudgement>> judged, Map<Id, Id> withdrawn) {

    /** Nothing was judged and nothing withdrawn. */
    public static final Marks NONE = new Marks(Map.of(), Map.of());

    private static final Set<JudgementKind> OF_ROWS =
            Set.of(JudgementKind.WRONG, JudgementKind.RIGHT, JudgementKind.EDIT);

    public Marks {
        judged = judged.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        withdrawn = Map.copyOf(withdrawn);
    }

    /** Whether the last that was judged of the row is that it is wrong; to edit a row is to repair it. */
    public boolean isWrong(Id row) {
        return judged.getOrDefault(row, List.of()).stream()
                .map(PersonJudgement::kind)
                .filter(OF_ROWS::contains)
                .reduce((earlier, later) -> later)
                .filter(JudgementKind.WRONG::equals)
                .isPresent();
    }

    /** Writes the marks of a row onto it. */
    void write(ObjectNode row) {
        Id id = new Id(row.get("id").textValue());
        if (judged.containsKey(id)) {
            row.set("judged", Nodes.list(judged.get(id), Marks::mark));
        }
        if (withdrawn.containsKey(id)) {
            row.put("withdrawn_in", withdrawn.get(id).value());
        }
    }

    private static ObjectNode mark(PersonJudgement judgement) {
        ObjectNode node = Nodes.object().put("judgement", judgement.kind().word());
        judgement
                .edit()
                .ifPresent(edit ->
                        node.put("field", edit.field()).put("was", edit.was()).put("value", edit.value()));
        return node.put("by", judgement.by())
                .put("at", judgement.at())
                .put("reason", judgement.reason())
                .put("id", judgement.id().value());
    }
}
