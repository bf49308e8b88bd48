package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.data.DataFile;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.link.wording.Wording;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Prepares the figures of readings to be held against one another: tells occurrences from running totals. */
final class Counts {

    /** Days of a period up to which a count is one of a single occurrence. */
    private static final int OCCURRENCE_DAYS = 7;

    /** Days before a report in which an occurrence without a date is taken to have been. */
    private static final int RECENT_DAYS = 3;

    private static final Pattern UNITED_NATIONS = Pattern.compile("\\b(?:UN|U\\.N\\.|United Nations)(?!\\p{L})");

    private final Assembled assembled;
    private final Gathered gathered;
    private final Pattern running;

    Counts(Assembled assembled) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.running = Pattern.compile(String.join("|", DataFile.lines(Counts.class, "running-totals.txt")));
    }

    /** The figures of all readings, by the time for which they hold. */
    List<Count> all() {
        List<Count> counts = new ArrayList<>();
        for (Reading reading : gathered.readings()) {
            Optional<Count> before = Optional.empty();
            for (Figure figure : reading.figures().stream()
                    .sorted(Comparator.comparing(Figure::span).thenComparing(Figure::id))
                    .toList()) {
                Count count = count(figure, before);
                counts.add(count);
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
        Optional<Count> antecedent = before.filter(
                        count -> around.covers(count.figure().span()))
                .filter(count -> isBare(figure, vocabulary) && count.counted().equals(counted(figure, vocabulary)));
        Window told = Window.of(gathered.published(figure.report()));
        Window asOf = Window.of(figure.asOf());
        Optional<Window> occurrence = occurrence(figure);
        boolean goesOn = occurrence.isEmpty() && goesOn(figure, sentence, told);
        return new Count(
                figure,
                counted(figure, vocabulary),
                source(figure).map(Counts::voice),
                scope(figure.scope().place(), antecedent.flatMap(Count::place)),
                side(figure.scope().side(), antecedent.flatMap(Count::side)),
                goesOn ? Window.OPEN : occurrence.orElse(told.widened(RECENT_DAYS, 0)),
                goesOn,
                occurrence.isPresent(),
                asOf.isKnown() ? asOf : told,
                told,
                vocabulary.wording(sentence));
    }

    private static Optional<Place> scope(Optional<Place> own, Optional<Place> inherited) {
        return own.or(() -> inherited);
    }

    private static Optional<Party> side(Optional<Party> own, Optional<Party> inherited) {
        return own.or(() -> inherited);
    }

    /** Whether the figure is a number without a noun, as in "having spoken of 15 a day earlier". */
    private boolean isBare(Figure figure, Vocabulary vocabulary) {
        return vocabulary.wording(gathered.words(figure.report(), figure.span())).stems().stream()
                .allMatch(stem -> Character.isDigit(stem.charAt(0)));
    }

    /** What is counted, whatever the words; what is counted against something is another thing. */
    private static String counted(Figure figure, Vocabulary vocabulary) {
        Wording counted = vocabulary.wording(figure.counted().orElse(figure.unit()));
        String against = counted.words().contains("against") ? " against" : "";
        return String.join(" ", counted.vocabulary()) + against;
    }

    private Optional<Entity> source(Figure figure) {
        return figure.says()
                .flatMap(gathered::findStatement)
                .map(Statement::source)
                .flatMap(found -> assembled.entities().find(found.entity()));
    }

    /** The body that a person's office is of; the United Nations for each of its offices; else the entity itself. */
    private static String voice(Entity source) {
        Optional<String> body =
                source.roles().stream().map(Role::of).flatMap(Optional::stream).findFirst();
        String name = body.filter(found -> source.kind() == EntityKind.PERSON).orElse(source.name());
        return UNITED_NATIONS.matcher(name).find() ? "United Nations" : name;
    }

    /** The days of the occurrence that is counted, by the figure's own period or by the event that it measures. */
    private Optional<Window> occurrence(Figure figure) {
        Window period = Window.of(figure.scope().period());
        if (period.isKnown()) {
            return Optional.of(period).filter(Counts::isShort);
        }
        return figure.event()
                .flatMap(gathered::findEvent)
                .map(Event::time)
                .map(Window::of)
                .filter(Counts::isShort);
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
