package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Precision;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.statements.Occasions.Occasion;
import org.rapporteur.read.statements.Speakers.Resolved;

/**
 * On which day those speak who take part in what a report tells of, where neither the words beside the cue nor the
 * source's last statement tell: with another statement of the sentence, in answer to one who spoke to them, or on the day
 * of the dateline. Each such time is inferred.
 */
final class Scenes {

    /** After so many sentences who was spoken to may answer on another day. */
    private static final int MEMORY = 8;

    /** How far, in UTF-16 units, an opening reaches. */
    private static final int OPENING = 400;

    private final List<Attribution> attributions;
    private final List<Resolved> sources;
    private final Optional<Time> day;

    Scenes(Analysis analysis, Dates dates, List<Attribution> attributions, List<Resolved> sources) {
        this.attributions = attributions;
        this.sources = sources;
        this.day = dateline(analysis, dates);
    }

    /** The day of the dateline, if the opening tells that what is reported happened on it. */
    private static Optional<Time> dateline(Analysis analysis, Dates dates) {
        Optional<Span> dateline = analysis.report().dateline().map(Dateline::span);
        return dateline.flatMap(span -> firstDay(dates, span)).filter(day -> {
            int from = dateline.orElseThrow().end();
            int to = Math.min(analysis.report().text().length(), from + OPENING);
            return firstDay(dates, new Span(from, Math.max(from, to)))
                    .filter(told -> told.asDay().equals(day.asDay()))
                    .isPresent();
        });
    }

    private static Optional<Time> firstDay(Dates dates, Span span) {
        return dates.within(span).stream()
                .filter(expression -> expression.type() == Type.DATE)
                .map(TimeExpression::time)
                .filter(Scenes::isDay)
                .findFirst();
    }

    /** The time of the statement at the place; empty if no other tells it. */
    Optional<Time> time(int place, List<Occasion> own) {
        return Optional.of(place)
                .filter(any -> sources.get(place).source().kind() == SourceKind.PERSON)
                .flatMap(any -> besideIt(place, own))
                .or(() -> asAnswer(place, own))
                .or(() -> day.filter(any -> isNamed(sources.get(place))))
                .map(time -> time.withBasis(Basis.INFERRED));
    }

    /** "Rejected this on Tuesday, saying …": with what the same source says in the sentence before. */
    Optional<Time> inOneBreath(int place, List<Occasion> own) {
        boolean sameSource = place > 0
                && attributions.get(place - 1).sentence()
                        == attributions.get(place).sentence()
                && sources.get(place - 1).name().equals(sources.get(place).name())
                && isDay(own.get(place - 1).said());
        return sameSource ? Optional.of(own.get(place - 1).said().withBasis(Basis.INFERRED)) : Optional.empty();
    }

    /** "X told Y on Tuesday that …, Z said after the talks": of one sentence, and not within what the other says. */
    private Optional<Time> besideIt(int place, List<Occasion> own) {
        Attribution attribution = attributions.get(place);
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution other = attributions.get(i);
            if (i != place
                    && other.sentence() == attribution.sentence()
                    && isDay(own.get(i).said())
                    && !other.says(attribution.cue().get(0))) {
                times.add(own.get(i).said());
            }
        }
        return sole(times);
    }

    /** Who was spoken to on a day speaks on that day. */
    private Optional<Time> asAnswer(int place, List<Occasion> own) {
        Optional<Id> speaker = sources.get(place).source().entity();
        int sentence = attributions.get(place).sentence();
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < place; i++) {
            boolean near = sentence - attributions.get(i).sentence() <= MEMORY;
            boolean spokenTo = speaker.isPresent() && entity(own.get(i)).equals(speaker);
            if (near && spokenTo && isDay(own.get(i).said())) {
                times.add(own.get(i).said());
            }
        }
        return sole(times);
    }

    private static Optional<Id> entity(Occasion occasion) {
        return occasion.addressee().flatMap(Party::entity);
    }

    private static Optional<Time> sole(List<Time> times) {
        boolean one = times.stream().map(Time::value).distinct().count() == 1;
        return one ? Optional.of(times.get(0)) : Optional.empty();
    }

    private static boolean isDay(Time time) {
        return time.precision() == Precision.DAY && time.asDay().isPresent();
    }

    private static boolean isNamed(Resolved source) {
        SourceKind kind = source.source().kind();
        return source.source().entity().isPresent() && (kind == SourceKind.PERSON || kind == SourceKind.ORGANISATION);
    }
}
