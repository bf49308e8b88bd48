package org.rapporteur.record;

import java.util.List;
import org.rapporteur.model.Id;
import org.rapporteur.model.PersonJudgement;

/**
 * What became of a judgement when the record was last put together.
 *
 * @param rows the rows that it applies to now
 * @param why why it does not apply; empty if it does
 */
record JudgementOutcome(PersonJudgement judgement, List<Id> rows, String why) {

    JudgementOutcome {
        rows = List.copyOf(rows);
    }

    static JudgementOutcome applied(PersonJudgement judgement, List<Id> rows) {
        return new JudgementOutcome(judgement, rows, "");
    }

    static JudgementOutcome idle(PersonJudgement judgement, String why) {
        return new JudgementOutcome(judgement, List.of(), why);
    }

    boolean applies() {
        return why.isEmpty();
    }
}
