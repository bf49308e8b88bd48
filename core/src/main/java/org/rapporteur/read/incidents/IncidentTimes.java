package org.rapporteur.read.incidents;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/** Finds the day on which a report's incident took place among the days that it names. */
final class IncidentTimes {

    private static final int REACH = 12;

    private final Analysis analysis;
    private final Cues cues;

    IncidentTimes(Analysis analysis, Cues cues) {
        this.analysis = analysis;
        this.cues = cues;
    }

    /** The day; that of the report, marked inferred, if no other is told. */
    Time find(Dates dates) {
        Optional<LocalDate> published = dates.published().asDay();
        double most = 0;
        Optional<Time> best = Optional.empty();
        for (TimeExpression expression : dates.expressions()) {
            boolean past = expression.time().asDay().isPresent()
                    && published
                            .map(day -> !expression.time().asDay().get().isAfter(day))
                            .orElse(true);
            double weight = past ? weight(expression) : 0;
            if (weight > most) {
                most = weight;
                best = Optional.of(expression.time());
            }
        }
        return best.orElseGet(() -> dates.published().withBasis(Basis.INFERRED));
    }

    private double weight(TimeExpression expression) {
        return analysis.sentenceAt(expression.span().start())
                .map(sentence -> weight(sentence, expression))
                .orElse(0.0);
    }

    private double weight(Sentence sentence, TimeExpression expression) {
        int first = sentence.tokenAt(expression.span().start()).orElse(0);
        int end = sentence.tokenAt(expression.span().end()).orElse(sentence.size());
        double weight = 1 - 0.03 * Math.min(25, sentence.index());
        weight += near("happening", sentence, first, end);
        weight -= near("after", sentence, first, end);
        return weight;
    }

    /** From 1, beside the expression, down to 0 at the end of the reach. */
    private double near(String kind, Sentence sentence, int first, int end) {
        for (int distance = 1; distance <= REACH; distance++) {
            if (cues.is(kind, sentence, first - distance) || cues.is(kind, sentence, end - 1 + distance)) {
                return 1 - (distance - 1.0) / REACH;
            }
        }
        return 0;
    }
}
