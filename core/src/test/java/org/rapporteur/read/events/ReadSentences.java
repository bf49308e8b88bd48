package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;

/** What is read of the sentences in sentences.tsv, with the names, dates and places that they hold. */
final class ReadSentences {

    static final EventReader READER = new EventReader();

    private ReadSentences() {}

    /** The events of a sentence of which the words are a statement's content. */
    static List<Event> toldBy(String sentence, String source, String words, Optional<String> country) {
        Analysis analysis = ParsedSentences.named(sentence);
        String text = analysis.report().text();
        Id report = analysis.report().id();
        Span named = new Span(text.indexOf(source), text.indexOf(source) + source.length());
        Span content = new Span(text.indexOf(words), text.indexOf(words) + words.length());
        Entity entity = new Entity(
                Id.of("entity", source), source, EntityKind.PERSON, List.of(), List.of(), country, Optional.empty());
        Statement statement = new Statement(
                Id.of("statement", words),
                report,
                List.of(content),
                new Source(source, Optional.of(named), Optional.of(entity.id()), SourceKind.PERSON),
                List.of(),
                Manner.INDIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                Time.UNKNOWN,
                Optional.empty(),
                List.of(),
                Derivation.of("test", ""));
        return READER.read(
                analysis, new Mentions(List.of(entity), List.of()), dates(analysis), List.of(), List.of(statement));
    }

    static Event only(String sentence) {
        List<Event> events = events(sentence, PartKind.PARAGRAPH);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    static List<String> summary(String sentence) {
        Analysis analysis = ParsedSentences.named(sentence);
        return events(sentence, PartKind.PARAGRAPH).stream()
                .map(event -> analysis.report().words(event.trigger())
                        + " "
                        + event.type()
                        + event.mode().map(mode -> "." + mode).orElse("")
                        + ": "
                        + texts(event.actors())
                        + " > "
                        + texts(event.recipients())
                        + ", "
                        + event.status().word())
                .toList();
    }

    static String texts(List<Party> parties) {
        return String.join(", ", parties.stream().map(Party::text).toList());
    }

    static List<Event> events(String sentence, PartKind kind) {
        Analysis analysis = ParsedSentences.named(sentence, kind);
        return READER.read(analysis, mentions(analysis), dates(analysis), places(analysis), List.of());
    }

    static Mentions mentions(Analysis analysis) {
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String name :
                List.of("Syria", "Russia", "Iran", "Turkey", "Israeli", "Syrian", "Libya", "Norway", "Sudan")) {
            int at = analysis.report().text().indexOf(name);
            if (at >= 0) {
                Span span = new Span(at, at + name.length());
                Entity entity = new Entity(
                        Id.of("entity", name),
                        name,
                        EntityKind.STATE,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
                entities.add(entity);
                mentions.add(new Mention(
                        Id.of("mention", span),
                        analysis.report().id(),
                        span,
                        span,
                        entity.id(),
                        MentionForm.NAMED,
                        Derivation.of("test", "")));
            }
        }
        return new Mentions(entities, mentions);
    }

    static Dates dates(Analysis analysis) {
        int at = analysis.report().text().indexOf("on Saturday");
        if (at < 0) {
            return new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        }
        Span span = new Span(at + 3, at + 11);
        Time time = Time.day(LocalDate.of(2012, 2, 4), Basis.STATED, List.of(span));
        TimeExpression saturday = new TimeExpression(
                span,
                TimeExpression.Type.DATE,
                time,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Derivation.of("test", ""));
        return new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of(saturday));
    }

    static List<Place> places(Analysis analysis) {
        int at = analysis.report().text().indexOf("Homs");
        return at < 0
                ? List.of()
                : List.of(new Place(
                        "Homs",
                        Optional.of(new Span(at, at + 4)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        PlacePrecision.CITY,
                        Optional.empty()));
    }
}
