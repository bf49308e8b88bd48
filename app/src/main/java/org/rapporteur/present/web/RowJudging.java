package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.JudgementRow;
import org.rapporteur.record.Judgements;
import org.rapporteur.record.OpenRecord;
import org.rapporteur.record.ReviewQueue;

/**
 * How a row is judged on its own page.
 *
 * @param id the row
 * @param back the page, to which the answer leads back
 * @param token what the forms carry
 * @param by who judges, unless they say otherwise
 * @param isRightOrWrong whether it can be right or wrong; a report cannot
 * @param fields what it says, by field; what can be edited
 * @param judged what was judged of it, the last first
 */
public record RowJudging(
        String id,
        String back,
        String token,
        String by,
        boolean isRightOrWrong,
        Map<String, String> fields,
        List<ReviewView.Judged> judged) {

    public RowJudging {
        fields = Map.copyOf(fields);
        judged = List.copyOf(judged);
    }

    /** The judging of a row, on the page that is answered. */
    static RowJudging of(Context context, OpenRecord record, OwnOrigin own, String id) {
        own.allowForms(context);
        List<JudgementRow> judged = Judgements.of(record).of(id);
        return new RowJudging(
                id,
                Addresses.row(id),
                own.token(),
                Review.by(context.queryParam("by")),
                !id.startsWith("report-"),
                ReviewQueue.fields(record.queries(), id),
                Review.latest(judged));
    }

    /** The names of the fields, in order. */
    public List<String> fieldNames() {
        return fields.keySet().stream().sorted().toList();
    }
}
