package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.data.DataFile;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.LongAgo;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.link.wording.Wording;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Prepares the figures of readings to be held against one another: tells occurrences from running totals. */
final class Counts {

    /** Days of a period up to which a count is one of a single occurrence. */
    private static final int OCCURRENCE_DAYS = 7;

    /** Days before a report in which an occurrence without a date is taken to have been. */
    private static final int RECENT_DAYS = 3;

    /** Characters from a figure to the end of the sentence after it in which a bare number still counts the same. */
    private static final int NEXT_SENTENCE = 200;

    /** Days before a report by which a stretch that is counted over has ended. */
    private static final int OVER_DAYS = 60;

    /** Days before a report by which a stretch has ended, whatever words its count is told in. */
    private static final int LONG_OVER_DAYS = 365;

    /** Words of a bare number that say how exactly it is meant. */
    private static final Set<String> HOW_MANY =
            Set.of("least", "nearly", "close", "total", "further", "exact", "exactly", "little", "well", "up");

    /** Words before a place that make it the seat of whoever counts. */
    private static final Pattern BASED = Pattern.compile(
            "\\b(?:based|headquartered|group|office|network|agency|exiles?|authorities|government|ministry|police|officials|sources)\\s+in\\s+$",
            Pattern.CASE_INSENSITIVE);

    private final Assembled assembled;
    private final Gathered gathered;
    private final Pattern running;
    private final EarlierCounts earlier;
    private final Calamities calamities;
    private final Groups events;

    Counts(Assembled assembled, Groups events) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.events = events;
        this.calamities = new Calamities(assembled.gathered(), events);
        this.earlier = new EarlierCounts(assembled.gathered());
        this.running = Pattern.compile(String.join("|", DataFile.lines(Counts.class, "running-totals.txt")));
    }

    /** The figures of all readings, by the time for which they hold. */
    List<Count> all() {
        List<Count> counts = new ArrayList<>();
        for (Reading reading : gathered.readings()) {
            Optional<Count> before = Optional.empty();
            List<Count> earlierHere = new ArrayList<>();
            for (Figure figure : reading.figures().stream()
                    .sorted(Comparator.comparing(Figure::span).thenComparing(Figure::id))
                    .toList()) {
                Count count = withSideOf(count(figure, before), earlierHere);
                counts.add(count);
                earlierHere.add(count);
                before = Optional.of(count);
            }
        }
        counts.sort(Comparator.comparing((Count count) -> count.asOf().first()).thenComparing(Count::id));
        return counts;
    }

    private Count count(Figure figure, Optional<Count> before) {
        Vocabulary vocabulary = assembled.vocabulary();
        Span around = gathered.findReport(figure.report())
                .map(report -> Sentences.around(report, figure.span()))
                .orElse(figure.span());
        String sentence = gathered.words(figure.report(), around);
        Window told = Window.of(gathered.published(figure.report()));
        Window asOf = earlier.of(figure, told, notLater(Window.of(figure.asOf()), told));
        Optional<Window> occurrence = occurrence(figure, sentence, told);
        boolean saysSo = occurrence.isEmpty() && goesOn(figure, sentence, told);
        Optional<Count> antecedent = before.filter(count -> takesUp(figure, count, around, saysSo));
        Optional<Party> side = figure.scope()
                .side()
                .or(() -> antecedent
                        .filter(count -> around.covers(count.figure().span()))
                        .flatMap(Count::side));
        boolean goesOn = saysSo || antecedent.filter(Count::isRunning).isPresent() && occurrence.isEmpty();
        return new Count(
                figure,
                counted(figure, vocabulary),
                source(figure).map(Voice::of).or(() -> described(figure)),
                place(figure).or(() -> antecedent.flatMap(Count::place)),
                side,
                side.map(this::family),
                goesOn ? Window.OPEN : occurrence.orElse(told.widened(RECENT_DAYS, 0)),
                goesOn,
                occurrence.isPresent(),
                asOf.isKnown() ? asOf : told,
                told,
                vocabulary.wording(sentence),
                calamities.of(figure).map(event -> events.leader(event.id())));
    }

    /** The families of the words for those whom a figure counts: "miners" and "workers" are one. */
    private String family(Party side) {
        return String.join(" ", assembled.vocabulary().wording(side.text()).families());
    }

    /** "He put the number of dead soldiers at 23": a bare number counts the side that its sentence names, if one was told of. */
    private Count withSideOf(Count count, List<Count> before) {
        if (count.side().isPresent() || before.isEmpty() || !isBare(count.figure(), assembled.vocabulary())) {
            return count;
        }
        return before.stream()
                .filter(count::countsLike)
                .filter(other -> other.side()
                        .filter(side -> count.wording()
                                .words()
                                .contains(Folding.fold(side.text()).strip()))
                        .isPresent())
                .findFirst()
                .map(count::withSideOf)
                .orElse(count);
    }

    /** Whether a bare number counts what the figure before it counts, in its sentence or the next. */
    private boolean takesUp(Figure figure, Count before, Span around, boolean isTotal) {
        Vocabulary vocabulary = assembled.vocabulary();
        boolean oneSentence = around.covers(before.figure().span());
        boolean next = around.start() - before.figure().span().end() <= NEXT_SENTENCE && !isTotal;
        return isBare(figure, vocabulary)
                && before.counted().equals(counted(figure, vocabulary))
                && (oneSentence || next);
    }

    /** The place that the figure is limited to; that at which its source is based is none. */
    private Optional<Place> place(Figure figure) {
        return figure.scope()
                .place()
                .filter(place ->
                        place.span().filter(span -> isOfSource(figure, span)).isEmpty());
    }

    private boolean isOfSource(Figure figure, Span place) {
        boolean inSource = figure.says()
                .flatMap(gathered::findStatement)
                .flatMap(statement -> statement.source().span())
                .filter(source -> source.covers(place))
                .isPresent();
        Span before = new Span(Math.max(0, place.start() - 40), place.start());
        return inSource
                || BASED.matcher(gathered.words(figure.report(), before)).find();
    }

    /** A time that reaches beyond the report holds up to the report at most. */
    private static Window notLater(Window asOf, Window told) {
        boolean beyond = told.isClosed() && asOf.isClosed() && asOf.first() <= told.last() && asOf.last() > told.last();
        return beyond ? new Window(asOf.first(), told.last()) : asOf;
    }

    /** Whether the figure is a number without a noun, as in "having spoken of 15 a day earlier". */
    private boolean isBare(Figure figure, Vocabulary vocabulary) {
        return vocabulary.wording(gathered.words(figure.report(), figure.span())).stems().stream()
                .allMatch(stem -> Character.isDigit(stem.charAt(0)) || HOW_MANY.contains(stem));
    }

    /** What is counted, whatever the words; what is counted against something is another thing. */
    private static String counted(Figure figure, Vocabulary vocabulary) {
        Wording counted = vocabulary.wording(figure.counted().orElse(figure.unit()));
        String against = counted.words().contains("against") ? " against" : "";
        return String.join(" ", counted.vocabulary()) + against;
    }

    private Optional<String> described(Figure figure) {
        return figure.says()
                .flatMap(gathered::findStatement)
                .flatMap(statement -> Voice.ofDescription(statement.source().text()));
    }

    private Optional<Entity> source(Figure figure) {
        return figure.says()
                .flatMap(gathered::findStatement)
                .map(Statement::source)
                .flatMap(found -> assembled.entities().find(found.entity()));
    }

    /** The days of the occurrence that is counted, by the figure's own period or by the event that it measures. */
    private Optional<Window> occurrence(Figure figure, String sentence, Window told) {
        Window period = Window.of(figure.scope().period());
        if (period.isKnown()) {
            boolean over = period.isClosed()
                    && told.isClosed()
                    && (period.last() < told.first() - LONG_OVER_DAYS
                            || period.last() < told.first() - OVER_DAYS
                                    && !running.matcher(Folding.fold(sentence)).find());
            return Optional.of(period).filter(days -> over || isShort(days));
        }
        return calamities
                .of(figure)
                .map(calamities::days)
                .filter(Counts::isShort)
                .or(() -> longAgo(figure));
    }

    /** What a number counts in a sentence that is set long ago, or right behind one, and tells no time of its own. */
    private Optional<Window> longAgo(Figure figure) {
        Window asOf = Window.of(figure.asOf());
        boolean ofReport = asOf.equals(Window.of(gathered.published(figure.report())));
        if (asOf.isKnown() && !ofReport) {
            return Optional.empty();
        }
        Span own = gathered.findReport(figure.report())
                .map(report -> Sentences.around(report, figure.span()))
                .orElse(figure.span());
        Span before = new Span(Math.max(0, own.start() - 3), Math.max(1, own.start() - 2));
        boolean next = own.start() > 3
                && gathered.words(figure.report(), new Span(before.start(), own.start()))
                                .indexOf('\n')
                        < 0;
        return LongAgo.of(gathered, figure.report(), figure.span())
                .or(() -> next ? LongAgo.of(gathered, figure.report(), before) : Optional.empty());
    }

    private static boolean isShort(Window days) {
        return days.isClosed() && days.days() <= OCCURRENCE_DAYS;
    }

    private boolean goesOn(Figure figure, String sentence, Window told) {
        Window asOf = Window.of(figure.asOf());
        boolean ofAnotherDay = asOf.isKnown() && told.isKnown() && !asOf.meets(told, RECENT_DAYS);
        return Window.of(figure.scope().period()).isKnown()
                || ofAnotherDay
                || running.matcher(Folding.fold(sentence)).find();
    }
}
