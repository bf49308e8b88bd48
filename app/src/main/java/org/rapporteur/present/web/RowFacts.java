package org.rapporteur.present.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.StatementRow;
import org.rapporteur.record.TimeWords;

/** The values of a row, by the names that the glossary has for them. */
final class RowFacts {

    private RowFacts() {}

    static List<RowView.Fact> of(RecordQueries record, String id, Optional<StatementRow> statement) {
        List<RowView.Fact> facts = new ArrayList<>();
        statement.ifPresent(row -> add(facts, row));
        if (id.startsWith("event-")) {
            record.event(id).ifPresent(row -> add(facts, row));
        } else if (id.startsWith("figure-")) {
            record.figure(id).ifPresent(row -> add(facts, row));
        }
        return facts;
    }

    private static void add(List<RowView.Fact> facts, StatementRow row) {
        add(
                facts,
                "Source",
                Optional.of(row.source()),
                row.entity().map(Addresses::entity).orElse(""));
        add(facts, "Act", Optional.of((row.negated() ? "not " : "") + row.act().replace('_', ' ')), "");
        add(facts, "Cue", row.cue(), "");
        add(facts, "Manner", Optional.of(row.manner()), "");
        add(facts, "To whom", row.addressee(), "");
        add(facts, "Where said", row.venue(), "");
        add(facts, "Said", row.said().map(day -> TimeWords.of(day) + ", " + Basis.words(row.basis())), "");
        add(
                facts,
                "Within",
                row.within().map(outer -> "another statement"),
                row.within().map(Addresses::row).orElse(""));
    }

    private static void add(List<RowView.Fact> facts, EventRow row) {
        add(facts, "Status", Optional.of(row.status()), "");
        add(
                facts,
                "Type",
                Optional.of(row.plover() + row.mode().map(mode -> ", " + mode).orElse("")),
                "");
        add(facts, "Actors", row.actors(), "");
        add(facts, "On whom", row.recipients(), "");
        add(
                facts,
                "Time",
                row.time().map(time -> TimeWords.of(time) + known(row.precision()) + ", " + Basis.words(row.basis())),
                "");
        add(
                facts,
                "Place",
                row.place()
                        .map(place -> place
                                + row.placeBasis().map(basis -> ", " + basis).orElse("")),
                "");
        add(
                facts,
                "According to",
                row.saidBy(),
                row.accordingTo().map(Addresses::row).orElse(""));
    }

    private static String known(String precision) {
        return precision.equals("unknown") ? "" : ", known to the " + precision;
    }

    private static void add(List<RowView.Fact> facts, FigureRow row) {
        add(facts, "Number", Optional.of(Registers.number(row.bound(), row.low(), row.high())), "");
        add(facts, "Bound", Optional.of(row.bound().replace('_', ' ')), "");
        add(facts, "Unit", Optional.of(row.unit()), "");
        add(facts, "Counted", row.counted(), "");
        add(facts, "Place", row.place(), "");
        add(facts, "Period", row.period().map(TimeWords::of), "");
        add(facts, "Side", row.side(), "");
        add(facts, "As of", row.asOf().map(TimeWords::of), "");
        add(facts, "According to", row.saidBy(), row.says().map(Addresses::row).orElse(""));
        add(
                facts,
                "Event",
                row.event().map(event -> "of this event"),
                row.event().map(Addresses::row).orElse(""));
    }

    private static void add(List<RowView.Fact> facts, String name, Optional<String> value, String link) {
        value.filter(words -> !words.isBlank())
                .ifPresent(words -> facts.add(new RowView.Fact(name, Items.oneLine(words), link)));
    }
}
