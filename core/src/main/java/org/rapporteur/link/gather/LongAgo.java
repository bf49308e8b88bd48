package org.rapporteur.link.gather;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/**
 * The time, long before a report, in which a sentence of it is set: what "a dam of the same firm burst in 2009 and killed
 * nineteen" tells is no part of what the report is about, whether or not a time was found for each of its verbs.
 */
public final class LongAgo {

    /** Days before a report. */
    private static final int LONG = 300;

    /** Days of the coarsest time that sets a scene: a year. */
    private static final int YEAR = 366;

    /** Words before a time that does not say when something was, but from when on, or until when. */
    private static final Pattern OPEN_END = Pattern.compile(
            "\\b(?:since|from|until|till|after|before|by|than)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private LongAgo() {}

    /** The days of the sentence around the span; empty unless every date in it is long before the report. */
    public static Optional<Window> of(Gathered gathered, Id report, Span span) {
        Optional<Report> found = gathered.findReport(report);
        Window told = Window.of(gathered.published(report));
        if (found.isEmpty() || !told.isClosed()) {
            return Optional.empty();
        }
        Span sentence = Sentences.around(found.get(), span);
        List<TimeExpression> dates = gathered.findReading(report).map(Reading::times).orElse(List.of()).stream()
                .filter(time -> sentence.covers(time.span()) && isDate(time))
                .toList();
        List<Window> days = dates.stream().map(time -> Window.of(time.time())).toList();
        boolean all = days.stream().allMatch(each -> each.days() <= YEAR && each.last() < told.first() - LONG);
        boolean open = dates.stream()
                .anyMatch(time -> OPEN_END.matcher(gathered.words(
                                report, new Span(sentence.start(), time.span().start())))
                        .find());
        return days.isEmpty() || !all || open ? Optional.empty() : Optional.of(days.get(0));
    }

    private static boolean isDate(TimeExpression time) {
        boolean date = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        return date && Window.of(time.time()).isKnown();
    }
}
