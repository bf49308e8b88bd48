package org.rapporteur.link.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.link.copies.Copies;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;

/** The member of a group that tells it most clearly, and its words. */
final class Clearest {

    /** Longer words are cut at a space. */
    private static final int MOST_CHARACTERS = 240;

    private final Assembled assembled;

    Clearest(Assembled assembled) {
        this.assembled = assembled;
    }

    /** Told outside headlines and captions, by the reporter, as having happened, in the author's own report, early. */
    Event event(List<Event> accounts) {
        return accounts.stream()
                .min(Comparator.comparing((Event event) -> !isText(event.report(), event.span()))
                        .thenComparing(event -> event.status() != Status.HAPPENED)
                        .thenComparing(event -> event.accordingTo().isPresent())
                        .thenComparing(event -> !isAuthors(event.report()))
                        .thenComparing(event ->
                                Window.of(gathered().published(event.report())).first())
                        .thenComparing(event -> -event.span().length())
                        .thenComparing(Event::id))
                .orElseThrow();
    }

    /** Told outside headlines, in the author's own report, early, at length. */
    Statement statement(List<Statement> accounts) {
        return accounts.stream()
                .min(Comparator.comparing((Statement statement) ->
                                !statement.content().stream().allMatch(span -> isText(statement.report(), span)))
                        .thenComparing(statement -> !isAuthors(statement.report()))
                        .thenComparing(statement -> Window.of(gathered().published(statement.report()))
                                .first())
                        .thenComparing(
                                statement -> -gathered().content(statement).length())
                        .thenComparing(Statement::id))
                .orElseThrow();
    }

    Figure figure(List<Figure> accounts) {
        return accounts.stream()
                .min(Comparator.comparing((Figure figure) -> !isText(figure.report(), figure.span()))
                        .thenComparing(figure -> figure.says().isEmpty())
                        .thenComparing(figure -> !isAuthors(figure.report()))
                        .thenComparing(figure ->
                                Window.of(gathered().published(figure.report())).first())
                        .thenComparing(Figure::id))
                .orElseThrow();
    }

    private Gathered gathered() {
        return assembled.gathered();
    }

    private boolean isText(Id report, Span span) {
        return gathered()
                .findReport(report)
                .flatMap(found -> found.partAt(span.start()))
                .filter(part -> part.kind() == PartKind.PARAGRAPH)
                .isPresent();
    }

    private boolean isAuthors(Id report) {
        Copies copies = assembled.copies();
        return copies.author(report).equals(report);
    }

    /** The clause, if it begins its sentence and so has its subject; else the sentence. */
    String words(Event event) {
        Passage sentence = sentence(event);
        boolean opens = event.span().start() <= sentence.span().start();
        return cut(gathered().line(opens ? new Passage(event.report(), event.span()) : sentence));
    }

    /** The source as the record knows it, and the content; the sentence where that is only "it" or "the charge". */
    String words(Statement statement) {
        String content = gathered().content(statement);
        Optional<Span> told = Stream.concat(statement.cue().stream(), statement.content().stream())
                .findFirst();
        if (told.isPresent()
                && assembled.vocabulary().wording(content).families().size() <= 1) {
            return cut(gathered().line(sentence(statement.report(), told.get())));
        }
        String source = assembled
                .entities()
                .find(statement.source().entity())
                .map(Entity::name)
                .orElse(statement.source().text());
        return cut((source.isEmpty() ? "" : source + ": ") + content);
    }

    /** The number with what is counted, and who says so. */
    String words(Figure figure) {
        String number = gathered().line(new Passage(figure.report(), figure.span()));
        String counted = figure.counted().map(word -> ", " + word).orElse("");
        String source = source(figure);
        return cut(number + counted + (source.isEmpty() ? "" : " (" + source + ")"));
    }

    /** Who gives the figure; empty if the report gives it in its own voice. */
    String source(Figure figure) {
        return figure.says()
                .flatMap(gathered()::findStatement)
                .map(statement -> assembled
                        .entities()
                        .find(statement.source().entity())
                        .map(Entity::name)
                        .orElse(statement.source().text()))
                .orElse("");
    }

    /** The sentence that tells the event. */
    Passage sentence(Event event) {
        return sentence(event.report(), event.trigger());
    }

    private Passage sentence(Id report, Span words) {
        Span sentence = gathered()
                .findReport(report)
                .map((Report found) -> Sentences.around(found, words))
                .orElse(words);
        return new Passage(report, sentence);
    }

    static String cut(String words) {
        if (words.length() <= MOST_CHARACTERS) {
            return words;
        }
        int space = words.lastIndexOf(' ', MOST_CHARACTERS);
        return words.substring(0, space > 0 ? space : MOST_CHARACTERS) + " …";
    }
}
