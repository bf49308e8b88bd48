package org.rapporteur.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rapporteur.exchange.Marks;
import org.rapporteur.exchange.RowFields;
import org.rapporteur.model.Anchor;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.Linking;
import org.rapporteur.model.PersonJudgement;
import org.rapporteur.model.PersonJudgement.FieldEdit;
import org.rapporteur.model.Process;
import org.rapporteur.model.Transfer;

/** What was computed across readings, as people judged it: entities, transfers, processes, claims, disagreements. */
final class JudgedLinking {

    private final Linking computed;
    private final Contents contents;
    private final Map<Id, Object> edited = new LinkedHashMap<>();
    private final Map<Id, List<PersonJudgement>> marks = new TreeMap<>();
    private final List<JudgementOutcome> outcomes = new ArrayList<>();
    private final Map<Id, Id> withdrawn;

    private JudgedLinking(Judged judged, Linking computed) {
        this.computed = computed;
        this.contents = Contents.of(judged.reports(), judged.readings(), computed);
        judged.marks().forEach((row, judgements) -> marks.put(row, new ArrayList<>(judgements)));
        outcomes.addAll(judged.outcomes());
        this.withdrawn = VersionDiff.withdrawn(contents, computed);
    }

    /** Applies the judgements that waited for the linking. */
    static JudgedLinking of(Judged judged, Linking computed) {
        JudgedLinking linking = new JudgedLinking(judged, computed);
        judged.ofRecord().forEach(linking::apply);
        return linking;
    }

    private void apply(PersonJudgement judgement, List<Id> found) {
        Anchor anchor = judgement.a().get(0);
        Optional<Contents.Row> row =
                AnchorFinder.ofRecord(anchor, found, computed, contents).flatMap(contents::find);
        if (row.isEmpty()) {
            outcomes.add(JudgementOutcome.idle(judgement, "no " + anchor.type() + " is made of its passages now"));
            return;
        }
        try {
            if (judgement.kind() == JudgementKind.EDIT) {
                edited.put(row.get().id(), edited(row.get(), judgement));
            }
            marks.computeIfAbsent(row.get().id(), absent -> new ArrayList<>()).add(judgement);
            outcomes.add(JudgementOutcome.applied(judgement, List.of(row.get().id())));
        } catch (IllegalArgumentException e) {
            outcomes.add(JudgementOutcome.idle(judgement, e.getMessage()));
        }
    }

    private Object edited(Contents.Row row, PersonJudgement judgement) {
        FieldEdit edit = judgement.edit().orElseThrow(() -> new IllegalArgumentException("it names no field"));
        return RowFields.edited(
                row.type(),
                edited.getOrDefault(row.id(), row.value()),
                edit.field(),
                edit.value(),
                this::entity,
                Derivation.of(Judged.EDIT_RULE, edit.field()));
    }

    private Optional<Id> entity(String name) {
        return computed.entities().stream()
                .filter(entity -> entity.name().equalsIgnoreCase(name))
                .map(Entity::id)
                .findFirst();
    }

    /** What was computed, with what was edited. */
    Linking linking() {
        return new Linking(
                computed.published(),
                computed.versionOf(),
                replaced(computed.entities(), Entity::id, Entity.class),
                computed.entityOf(),
                replaced(computed.transfers(), Transfer::id, Transfer.class).stream()
                        .map(this::through)
                        .toList(),
                computed.transferOf(),
                computed.intermediaryOf(),
                replaced(computed.processes(), Process::id, Process.class),
                computed.processOf(),
                computed.links(),
                replaced(computed.claims(), Claim::id, Claim.class),
                replaced(computed.disagreements(), Disagreement::id, Disagreement.class),
                computed.incidents(),
                computed.timeline());
    }

    /** The transfer by way of those that were edited. */
    private Transfer through(Transfer transfer) {
        List<Id> ids = transfer.viaIds();
        List<Intermediary> via = IntStream.range(0, ids.size())
                .mapToObj(at -> (Intermediary)
                        edited.getOrDefault(ids.get(at), transfer.via().get(at)))
                .toList();
        return via.equals(transfer.via()) ? transfer : transfer.through(via);
    }

    private <T> List<T> replaced(List<T> rows, Function<T, Id> id, Class<T> type) {
        return rows.stream()
                .map(row -> type.cast(edited.getOrDefault(id.apply(row), row)))
                .toList();
    }

    /** What people judged, by row, and what later versions withdrew. */
    Marks marks() {
        return new Marks(marks, withdrawn);
    }

    /** What became of each judgement. */
    List<JudgementOutcome> outcomes() {
        return outcomes;
    }
}
