package org.rapporteur.link.same;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.link.copies.Copies;
import org.rapporteur.link.entities.EntityLinker;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

/** Reports, and accounts of the events in them, made by hand. */
final class Accounts {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    private Accounts() {}

    /** A report of these words. */
    static Report report(String text) {
        Capture capture = new Capture(Id.sha256Hex(text.getBytes(StandardCharsets.UTF_8)), "by hand", Optional.empty());
        return Report.plain(Report.idOf(capture), capture, text);
    }

    /** What linking knows of the reports before it compares what they tell. */
    static Assembled assembled(Report... reports) {
        Gathered gathered = Gathered.of(List.of(reports), List.of());
        Copies copies = new Copies(gathered, VOCABULARY);
        return Assembled.of(gathered, copies, new EntityLinker().link(gathered, copies), VOCABULARY);
    }

    /** An assault that happened, told by the clause, which must stand in the report, and named by one of its words. */
    static Account account(Report report, String clause, String trigger) {
        Span span = find(report, 0, clause);
        return new Account(report, span, find(report, span.start(), trigger));
    }

    private static Span find(Report report, int from, String words) {
        int at = report.text().indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("not in the report: " + words);
        }
        return new Span(at, at + words.length());
    }

    /** Parties by name: "the guards/SYR" are nobody in particular of a country, "Ann Lee" is an entity. */
    private static Parties parties(String... names) {
        Set<Id> entities = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (String name : names) {
            String[] told = name.split("/");
            words.add(VOCABULARY.headFamily(told[0]));
            if (told.length > 1) {
                states.add(told[1]);
            } else {
                entities.add(Id.of("entity", name));
            }
        }
        return new Parties(entities, states, words);
    }

    /** An account on the way of being made: its sentence is the whole report, and what is not told stays open. */
    static final class Account {

        private final Report report;
        private final Span clause;
        private final Span trigger;
        private Span around;
        private PloverType type = PloverType.ASSAULT;
        private Status status = Status.HAPPENED;
        private Window days = Window.OPEN;
        private Parties actors = parties();
        private Parties recipients = parties();
        private Optional<Place> town = Optional.empty();
        private double size = 0;
        private Set<Id> named = Set.of();

        private Account(Report report, Span clause, Span trigger) {
            this.report = report;
            this.clause = clause;
            this.trigger = trigger;
            this.around = new Span(0, report.text().length());
        }

        Account is(PloverType other) {
            type = other;
            return this;
        }

        Account stands(Status other) {
            status = other;
            return this;
        }

        Account on(String day) {
            return from(day, day);
        }

        /** From one day to another, both included. */
        Account from(String first, String last) {
            days = new Window(
                    LocalDate.parse(first).toEpochDay(), LocalDate.parse(last).toEpochDay());
            return this;
        }

        Account by(String... names) {
            actors = parties(names);
            return this;
        }

        Account against(String... names) {
            recipients = parties(names);
            return this;
        }

        Account in(String name) {
            town = Optional.of(new Place(
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    PlacePrecision.CITY,
                    Optional.empty()));
            return this;
        }

        /** The number of those on whom it is done. */
        Account against(double number) {
            size = number;
            return this;
        }

        /** The entities that the sentence names. */
        Account naming(String... names) {
            named = parties(names).entities();
            return this;
        }

        /** The sentence around it. */
        Account within(String sentence) {
            around = find(report, 0, sentence);
            return this;
        }

        EventAccount made() {
            return new EventAccount(
                    event(),
                    report.id(),
                    days,
                    Optional.empty(),
                    Window.OPEN,
                    VOCABULARY.wording(report.words(trigger)).vocabulary(),
                    actors,
                    recipients,
                    VOCABULARY.wording(report.words(clause)),
                    VOCABULARY.wording(report.words(around)),
                    size,
                    Set.of(),
                    around,
                    named);
        }

        private Event event() {
            return new Event(
                    Event.idOf(report.id(), trigger, type),
                    report.id(),
                    trigger,
                    clause,
                    type,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Time.UNKNOWN,
                    town,
                    status,
                    Factuality.CERTAIN_POSITIVE,
                    Optional.empty(),
                    Derivation.of("by hand", ""));
        }
    }
}
