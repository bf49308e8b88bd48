package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;

/**
 * Whom the sources of one report refer to, read in the order of the text. A pronoun with a reporting verb is the
 * speaker of the statement before, if the two are compatible; everything else is as the mentions have it.
 */
final class Speakers {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "his", "her", "their", "its", "him", "them");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> MALE =
            Set.of("mr.", "mr", "sir", "lord", "king", "prince", "spokesman", "chairman", "he", "his");
    private static final Set<String> FEMALE = Set.of(
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "dame",
            "lady",
            "queen",
            "princess",
            "spokeswoman",
            "chairwoman",
            "she",
            "her");

    /** A speaker stays at hand for this many sentences without being mentioned as one again. */
    private static final int MEMORY = 6;

    private final Analysis analysis;
    private final Mentions mentions;
    private final Referents referents;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<String, Integer> genders = new HashMap<>();

    /** One who spoke: with the name to show and the sentence it was last heard in. */
    private record Spoken(Source source, String name, int sentence, int gender, boolean inner) {}

    /**
     * A source and the name of whom it refers to.
     *
     * @param name the entity's name; else the words of the phrase that the source goes back to
     */
    record Resolved(Source source, String name) {}

    Speakers(Analysis analysis, Mentions mentions, Referents referents) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.referents = referents;
    }

    /**
     * Resolves the source of the next attribution in the order of the text.
     *
     * @param inner whether somebody else says that it was said, other than an outlet
     */
    Resolved resolve(Attribution attribution, boolean inner) {
        if (attribution.source().isEmpty()) {
            return new Resolved(new Source("", Optional.empty(), Optional.empty(), SourceKind.UNNAMED), "");
        }
        Span span = attribution.source().get();
        Sentence sentence = analysis.sentences().get(attribution.sentence());
        String text = analysis.report().words(span);
        String word = text.toLowerCase(Locale.ROOT).strip();
        Optional<Resolved> meant =
                PRONOUNS.contains(word) ? meant(word, text, span, attribution.sentence(), inner) : Optional.empty();
        Optional<Span> antecedent = RELATIVES.contains(word) ? antecedent(sentence, span) : Optional.empty();
        Resolved resolved = meant.orElseGet(() -> named(sentence, text, span, antecedent.orElse(span)));
        remember(resolved, text, attribution, inner);
        return resolved;
    }

    /** Who spoke before; for "it" the body that the sentence before is about, if nobody spoke in it. */
    private Optional<Resolved> meant(String pronoun, String text, Span span, int sentence, boolean inner) {
        Optional<Entity> body = pronoun.equals("it") ? bodyBefore(sentence) : Optional.empty();
        Optional<Spoken> before = speakerBefore(pronoun, sentence, inner);
        Optional<Entity> other = before.flatMap(found -> openedSince(found, span, sentence));
        if (other.isPresent()) {
            return Optional.of(new Resolved(
                    new Source(text, Optional.of(span), Optional.of(other.get().id()), SourceKinds.of(other)),
                    other.get().name()));
        }
        return before.filter(speaker -> body.isEmpty() || speaker.sentence() >= sentence - 1)
                .map(speaker -> pronoun(text, span, speaker))
                .or(() -> body.map(entity -> new Resolved(
                        new Source(text, Optional.of(span), Optional.of(entity.id()), SourceKinds.of(body)),
                        entity.name())));
    }

    /**
     * "Ms Ash said so. Piet Visser does not accept it. By his own count he has won, he told them": somebody else whom
     * the mentions take the pronoun for, and with whose name a sentence since the speaker's opens.
     */
    private Optional<Entity> openedSince(Spoken speaker, Span pronoun, int sentence) {
        Optional<Entity> meant = mentions.at(pronoun.start())
                .map(mentions::entity)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .filter(entity -> !speaker.source().entity().equals(Optional.of(entity.id())));
        return meant.filter(entity ->
                analysis
                        .sentences()
                        .subList(speaker.sentence() + 1, Math.max(speaker.sentence() + 1, sentence))
                        .stream()
                        .anyMatch(since -> mentions.at(since.span().start())
                                .filter(mention -> mention.form() == MentionForm.NAMED)
                                .map(mentions::entity)
                                .filter(entity::equals)
                                .isPresent()));
    }

    /** The state or body that is the subject of the sentence before, in the same part of the report. */
    private Optional<Entity> bodyBefore(int place) {
        if (place == 0) {
            return Optional.empty();
        }
        Sentence before = analysis.sentences().get(place - 1);
        Span here = analysis.sentences().get(place).span();
        boolean apart = analysis.report()
                .partAt(before.span().start())
                .filter(part -> part.span().covers(here))
                .isEmpty();
        return apart
                ? Optional.empty()
                : before.parse()
                        .flatMap(parse -> parse.root().flatMap(root -> parse.child(root, "nsubj")))
                        .flatMap(subject ->
                                mentions.at(before.token(subject).span().start()))
                        .map(mentions::entity)
                        .filter(entity -> isBody(SourceKinds.of(Optional.of(entity))));
    }

    private static boolean isBody(SourceKind kind) {
        return kind == SourceKind.ORGANISATION || kind == SourceKind.STATE || kind == SourceKind.OUTLET;
    }

    /** Whether the attribution's source is an outlet, which gives others the word. */
    boolean isOutlet(Attribution attribution) {
        Sentence sentence = analysis.sentences().get(attribution.sentence());
        return attribution
                .source()
                .map(span -> named(sentence, analysis.report().words(span), span, span))
                .filter(resolved -> resolved.source().kind() == SourceKind.OUTLET
                        || resolved.source().kind() == SourceKind.DOCUMENT)
                .isPresent();
    }

    private static Resolved pronoun(String text, Span span, Spoken found) {
        Source source = new Source(
                text, Optional.of(span), found.source().entity(), found.source().kind());
        return new Resolved(source, found.name());
    }

    private Resolved named(Sentence sentence, String text, Span span, Span referring) {
        boolean joint = SourceKinds.isJoint(sentence, referring);
        Optional<Mention> mention = joint ? Optional.empty() : referents.mention(sentence, referring);
        Optional<Entity> entity = mention.map(mentions::entity);
        SourceKind kind = entity.filter(known -> known.kind() != EntityKind.OTHER && known.kind() != EntityKind.GROUP)
                .map(known -> kind(known, sentence, referring))
                .orElseGet(() -> SourceKinds.of(sentence, referring));
        String name = entity.map(Entity::name).orElse(trimmed(analysis.report().words(referring)));
        return new Resolved(new Source(text, Optional.of(span), entity.map(Entity::id), kind), name);
    }

    /** A person whom the report does not name is unnamed, unless there is but one: "the council's president". */
    private SourceKind kind(Entity entity, Sentence sentence, Span phrase) {
        boolean unnamed = entity.kind() == EntityKind.PERSON
                && !referents.isNamed(entity)
                && !SourceKinds.isOnlyOne(sentence, phrase);
        return unnamed ? SourceKind.UNNAMED : SourceKinds.of(Optional.of(entity));
    }

    private static String trimmed(String words) {
        return words.replaceAll("[,\\s\u2013\u2014-]+$", "").replaceAll("\\s+", " ");
    }

    /** The noun phrase before a relative pronoun. */
    private static Optional<Span> antecedent(Sentence sentence, Span pronoun) {
        Words words = new Words(sentence, Quotations.NONE);
        int at = sentence.tokenAt(pronoun.start()).orElse(0) - 1;
        int last = words.isComma(at) ? at - 1 : at;
        return NounPhrases.endingAt(words, last).map(words::span);
    }

    /** The last who spoke and whom the pronoun fits: first among those whom the report itself gives the word. */
    private Optional<Spoken> speakerBefore(String pronoun, int sentence, boolean inner) {
        Optional<Spoken> passing = Optional.empty();
        for (int i = spoken.size() - 1; i >= 0 && sentence - spoken.get(i).sentence() <= MEMORY; i--) {
            Spoken each = spoken.get(i);
            if (fits(pronoun, each)) {
                if (inner || !each.inner()) {
                    return Optional.of(each);
                }
                passing = passing.isPresent() ? passing : Optional.of(each);
            }
        }
        return passing;
    }

    private static boolean fits(String pronoun, Spoken spoken) {
        SourceKind kind = spoken.source().kind();
        return switch (pronoun) {
            case "he", "his", "him" -> isOnePerson(spoken) && spoken.gender() >= 0;
            case "she", "her" -> isOnePerson(spoken) && spoken.gender() <= 0;
            case "it", "its" ->
                kind == SourceKind.ORGANISATION
                        || kind == SourceKind.STATE
                        || kind == SourceKind.DOCUMENT
                        || kind == SourceKind.OUTLET;
            default ->
                kind == SourceKind.GROUP
                        || kind == SourceKind.UNNAMED && spoken.name().matches("(?i).*(s|people)\\b.*");
        };
    }

    private static boolean isOnePerson(Spoken spoken) {
        SourceKind kind = spoken.source().kind();
        return kind == SourceKind.PERSON
                || kind == SourceKind.UNNAMED && spoken.name().matches("(?i)(an?|the|one) .*");
    }

    private void remember(Resolved resolved, String text, Attribution attribution, boolean inner) {
        String key = resolved.source().entity().map(Id::value).orElse(resolved.name());
        int gender = gender(text.toLowerCase(Locale.ROOT));
        if (gender == 0) {
            gender = genders.getOrDefault(key, 0);
        }
        genders.put(key, gender);
        spoken.add(new Spoken(resolved.source(), resolved.name(), attribution.sentence(), gender, inner));
    }

    private static int gender(String words) {
        for (String word : words.split("[\\s,]+")) {
            if (MALE.contains(word)) {
                return 1;
            }
            if (FEMALE.contains(word)) {
                return -1;
            }
        }
        return 0;
    }
}
