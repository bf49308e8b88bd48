package org.rapporteur.read.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Whom the phrases of one report refer to: the mention that a phrase is, or the one that heads it. */
final class Referents {

    /** Where people post themselves. */
    private static final Set<String> NETWORKS =
            Set.of("twitter", "facebook", "youtube", "telegram", "instagram", "whatsapp", "vkontakte", "x", "tiktok");

    /** The characters that a name may have beyond its first word. */
    private static final int LONGEST_NAME = 40;

    private final Report report;
    private final Mentions mentions;
    private final Set<Id> named;

    Referents(Report report, Mentions mentions) {
        this.report = report;
        this.mentions = mentions;
        this.named = mentions.all().stream()
                .filter(mention -> mention.form() == MentionForm.NAMED)
                .map(Mention::entity)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The mention that the phrase is, or else one whose head is the head of the phrase: not "Lebanese" in "a Lebanese station". */
    Optional<Mention> mention(Sentence sentence, Span phrase) {
        Optional<Mention> whole = mentions.within(phrase).stream()
                .filter(each -> each.span().equals(phrase))
                .findFirst();
        Optional<Mention> headed = whole.or(
                () -> headOffset(sentence, phrase).flatMap(mentions::at).filter(each -> phrase.overlaps(each.span())));
        return headed.filter(each -> !isNamed(mentions.entity(each)))
                .flatMap(each -> named(phrase, each))
                .or(() -> headed);
    }

    /** The name that follows a description: "the main opposition group, the Syrian National Council". */
    private Optional<Mention> named(Span phrase, Mention described) {
        int from = described.span().end();
        return mentions.within(phrase).stream()
                .filter(each -> each.form() == MentionForm.NAMED && each.span().start() > from)
                .filter(each ->
                        isApposition(report.words(new Span(from, each.span().start()))))
                .filter(each -> mentions.entity(each).kind()
                        == mentions.entity(described).kind())
                .findFirst();
    }

    private static boolean isApposition(String between) {
        String bare = between.strip().toLowerCase(Locale.ROOT);
        return bare.equals(",") || bare.equals(", the");
    }

    Optional<Entity> entity(Id id) {
        return mentions.entity(id);
    }

    Optional<Entity> entity(Sentence sentence, Span phrase) {
        return mention(sentence, phrase).map(mentions::entity);
    }

    /**
     * The outlet that the phrase names: what is told to a newspaper reaches the reader through it. The first where it
     * names several, and the agency where it gives only the first part of its name ("told Northgate").
     */
    Optional<Entity> outlet(Sentence sentence, Span phrase) {
        Optional<Entity> headed = entity(sentence, phrase).filter(Referents::isOutlet);
        List<Mention> outlets = mentions.within(phrase).stream()
                .filter(each -> each.form() == MentionForm.NAMED && isOutlet(mentions.entity(each)))
                .toList();
        return headed.filter(this::isNamed)
                .or(() -> outlets.stream()
                        .filter(each -> isFirstPart(sentence, phrase, each.span())
                                || each.span().end() == phrase.end())
                        .map(mentions::entity)
                        .findFirst())
                .or(() -> headed)
                .or(() -> outletNamed(report.words(phrase)));
    }

    /** Where the first outlet is named that begins within the span; a network on which anybody posts is none. */
    Optional<Span> outletFrom(Span span) {
        return mentions.within(new Span(span.start(), Math.max(span.end(), span.start() + LONGEST_NAME))).stream()
                .filter(each -> each.form() == MentionForm.NAMED && each.span().start() < span.end())
                .filter(each -> isOutlet(mentions.entity(each)))
                .map(Mention::span)
                .findFirst();
    }

    private static boolean isOutlet(Entity entity) {
        return entity.kind() == EntityKind.OUTLET
                && !NETWORKS.contains(entity.name().toLowerCase(Locale.ROOT));
    }

    /** Whether nothing but names and what joins them follows the mention: "the Associated Press and Channel One". */
    private static boolean isFirstPart(Sentence sentence, Span phrase, Span mention) {
        return sentence.tokens().stream()
                .filter(token -> phrase.covers(token.span()) && token.span().start() >= mention.end())
                .findFirst()
                .filter(token -> token.tag().equals("CC") || token.text().equals(","))
                .isPresent();
    }

    private Optional<Entity> outletNamed(String words) {
        List<Entity> named = mentions.entities().stream()
                .filter(each -> isOutlet(each)
                        && (each.name().equalsIgnoreCase(words) || each.name().startsWith(words + " ")))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Whether the report gives the name of the entity, or describes it only ("an army spokeswoman"). */
    boolean isNamed(Entity entity) {
        return named.contains(entity.id());
    }

    /** Where the head of the phrase begins: its last noun before a comma, a preposition or a relative pronoun. */
    private static Optional<Integer> headOffset(Sentence sentence, Span phrase) {
        Optional<Integer> offset = Optional.empty();
        for (Token token : sentence.tokens()) {
            if (phrase.covers(token.span())) {
                boolean border = token.text().equals(",")
                        || token.tag().startsWith("W")
                        || token.tag().equals("IN");
                if (border && offset.isPresent()) {
                    return offset;
                }
                if (token.isNoun() || token.tag().startsWith("PRP")) {
                    offset = Optional.of(token.span().start());
                }
            }
        }
        return offset;
    }
}
