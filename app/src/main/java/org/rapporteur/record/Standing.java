package org.rapporteur.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;
import org.rapporteur.model.PersonJudgement;

/** Which judgements stand: those that were not undone, where an undo can itself be undone. */
public final class Standing {

    private final List<PersonJudgement> judgements;
    private final Map<Id, Boolean> stands = new HashMap<>();

    /** Of these judgements, in order of time. */
    public Standing(List<PersonJudgement> judgements) {
        this.judgements = List.copyOf(judgements);
    }

    /** Whether nobody took it back. */
    public synchronized boolean stands(PersonJudgement judgement) {
        Boolean known = stands.get(judgement.id());
        if (known == null) {
            known = judgements.stream()
                    .filter(other ->
                            other.undoes().filter(judgement.id()::equals).isPresent())
                    .noneMatch(this::stands);
            stands.put(judgement.id(), known);
        }
        return known;
    }

    /** Those that stand, without the undos, in order of time. */
    public List<PersonJudgement> standing() {
        return judgements.stream()
                .filter(judgement -> judgement.kind() != JudgementKind.UNDO)
                .filter(this::stands)
                .toList();
    }
}
