package org.rapporteur.read.processes;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Party;
import org.rapporteur.model.StageKind;

/**
 * One place where a sentence says that a process has come to a stage.
 *
 * @param stage the stage; empty where the words only name who is concerned
 * @param trigger the place of the word that says so
 * @param parties who brought it there or took part
 * @param mediated whether they did so as mediators
 * @param rule what found it
 */
record StageTelling(
        ProcessMention mention,
        Optional<StageKind> stage,
        int trigger,
        List<Party> parties,
        boolean mediated,
        String rule) {

    StageTelling {
        parties = List.copyOf(parties);
    }
}
