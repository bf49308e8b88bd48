package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Scope;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/** What a figure covers: the place, the period and the day that its sentence gives it. */
final class Scopes {

    private static final Set<String> IN_PLACE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "across",
            "around",
            "throughout",
            "of",
            "from",
            "into",
            "to",
            "on");
    private static final int WORDS_BETWEEN = 3;
    private static final int BEFORE = 2;
    /** Characters. */
    private static final int FARTHEST = 200;

    /** "another 30", "a further 12 bodies"; and "two more died", not "more than 30". */
    private static final Pattern ADDED = Pattern.compile("\\b(?:another|further|additional|extra)\\b");

    private static final Pattern MORE = Pattern.compile("\\bmore\\b(?! than|[^.]{0,3}or less)(?<!no more)(?<!or more)");

    private static final Pattern SUM = Pattern.compile("\\b(?:toll|total|totals|totalled|totaled|altogether)\\b");
    private static final Pattern SO_FAR = Pattern.compile(
            "\\b(?:so far|to date|until now|since (?:the (?:start|beginning|outbreak|onset|uprising|war|conflict|crisis)|it began|then))\\b");

    private final Analysis analysis;
    private final Periods periods;
    private final EarlierTimes earlier;
    private final List<Place> places;

    Scopes(Analysis analysis, Dates dates, List<Place> places) {
        this.analysis = analysis;
        this.periods = new Periods(dates);
        this.earlier = new EarlierTimes(analysis, dates);
        this.places = places;
    }

    /** What the figure covers. */
    Scope of(Sentence sentence, Counted counted, Optional<Party> side, Optional<Statement> says) {
        Optional<Place> place = place(sentence, counted, says);
        Time told = periods.of(sentence, counted);
        Time period = told.isKnown() ? told : earlier.of(sentence, counted);
        boolean open = place.isEmpty() && !period.isKnown() && side.isEmpty();
        return open ? Scope.OPEN : new Scope(place, period, side);
    }

    /** The nearest place behind the figure that a preposition ties to it; else the nearest before it. */
    private Optional<Place> place(Sentence sentence, Counted counted, Optional<Statement> says) {
        int end = sentence.token(counted.last()).span().end();
        List<Place> tied = places.stream()
                .filter(place -> place.span()
                        .filter(span -> sentence.span().covers(span) && isTied(sentence, span))
                        .isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
        tied.removeIf(
                place -> says.filter(statement -> isOfSource(place, statement)).isPresent());
        tied.removeIf(place -> Math.abs(place.span().orElseThrow().start() - end) > FARTHEST);
        Comparator<Place> nearest = Comparator.comparingInt(
                place -> Math.abs(place.span().orElseThrow().start() - end));
        return tied.stream()
                .filter(place -> place.span().orElseThrow().start() >= end)
                .min(nearest)
                .or(() -> tied.stream().min(nearest));
    }

    /** "a group in Britain said": where the source sits is not where it counts. */
    private static boolean isOfSource(Place place, Statement statement) {
        Span span = place.span().orElseThrow();
        return statement.content().stream().noneMatch(content -> content.overlaps(span))
                && statement.source().span().isPresent();
    }

    private static boolean isTied(Sentence sentence, Span place) {
        int token = sentence.tokenAt(place.start()).orElse(0);
        for (int i = token - 1; i >= 0 && i >= token - WORDS_BETWEEN; i--) {
            if (IN_PLACE.contains(NumberWords.lower(sentence, i))) {
                return true;
            }
            if (!sentence.token(i).tag().matches("DT|JJ.*|NN.*")) {
                return false;
            }
        }
        return false;
    }

    /** The time at which the figure holds. */
    Time asOf(Sentence sentence, Counted counted, Optional<Statement> says) {
        return periods.asOf(sentence, counted, says);
    }

    /** Whether the figure is a sum so far, an addition to one, or neither by its words. */
    String reach(Sentence sentence, Counted counted, Scope scope) {
        int first = Math.max(0, counted.first() - BEFORE);
        int behind = Math.min(sentence.size() - 1, counted.last() + 1);
        String words = lower(analysis.report().words(sentence.spanOf(first, behind)));
        String own = lower(analysis.report().words(sentence.spanOf(counted.first(), behind)));
        if (ADDED.matcher(words).find() || MORE.matcher(own).find()) {
            return "new: in addition to a number told before";
        }
        boolean sum = scope.period().isKnown() && scope.period().last().isEmpty()
                || SUM.matcher(words).find()
                || counted.rule().contains("toll-of")
                || SO_FAR.matcher(lower(analysis.report().words(sentence.span())))
                        .find();
        return sum ? "cumulative" : "";
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
