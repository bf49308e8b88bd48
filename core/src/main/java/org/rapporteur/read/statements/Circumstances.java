package org.rapporteur.read.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.NameLabel;

/** To whom and where something was said, as far as the words beside the cue tell. */
final class Circumstances {

    private static final Set<String> PLACES =
            Set.of("in", "at", "on", "during", "by", "via", "over", "through", "from", "to");
    private static final Set<String> MEDIA = Set.of(
            "phone",
            "telephone",
            "e-mail",
            "email",
            "twitter",
            "facebook",
            "television",
            "radio",
            "internet",
            "website",
            "statement",
            "interview",
            "conference",
            "speech",
            "briefing",
            "letter",
            "remarks",
            "address",
            "tweet",
            "post",
            "communique",
            "communiqué",
            "account",
            "message",
            "comments",
            "debate",
            "op-ed",
            "video",
            "memo",
            "call");

    private final Analysis analysis;
    private final Mentions mentions;
    private final Quotations quotations;

    Circumstances(Analysis analysis, Mentions mentions, Quotations quotations) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.quotations = quotations;
    }

    Optional<Party> addressee(Attribution attribution) {
        return attribution.addressee().map(this::party);
    }

    /** The words at the span as a party, with the entity that they refer to. */
    Party party(Span span) {
        Optional<Entity> entity = entity(span);
        return new Party(
                analysis.report().words(span),
                Optional.of(span),
                entity.map(Entity::id),
                entity.flatMap(Entity::country),
                entity.flatMap(Entity::sector));
    }

    Optional<Entity> entity(Span span) {
        List<Mention> inside = mentions.within(span);
        Optional<Mention> whole =
                inside.stream().filter(each -> each.span().equals(span)).findFirst();
        return whole.or(() -> inside.stream().reduce((first, second) -> second)).map(mentions::entity);
    }

    /** The outlet that the addressee is: what is told to a newspaper reaches the reader through it. */
    Optional<Entity> outlet(Span span) {
        return entity(span).filter(entity -> entity.kind() == EntityKind.OUTLET);
    }

    /** "in an interview with …", "by phone", "on its Twitter account", "in Sochi": beside the cue, outside the content. */
    Optional<Party> venue(Attribution attribution) {
        Words words = new Words(analysis.sentences().get(attribution.sentence()), quotations);
        Span cue = attribution.cue().get(attribution.cue().size() - 1);
        int from = words.sentence().tokenAt(cue.end()).orElse(words.size());
        if (attribution.source().filter(source -> source.start() >= cue.end()).isPresent()) {
            from = words.sentence().tokenAt(attribution.source().get().end()).orElse(words.size());
        }
        if (attribution.addressee().filter(to -> to.start() >= cue.end()).isPresent()) {
            from = words.sentence().tokenAt(attribution.addressee().get().end()).orElse(words.size());
        }
        for (int i = from; i < words.size() && i < from + 12; i++) {
            if (attribution.says(words.span(i)) || words.isStop(i)) {
                break;
            }
            Optional<Party> found = venueAt(words, i, attribution);
            if (found.isPresent()) {
                return found;
            }
        }
        return opening(words, attribution);
    }

    /** "In a statement, …", "Speaking to X, …" at the start of the sentence. */
    private Optional<Party> opening(Words words, Attribution attribution) {
        int first = words.is(0, "speaking") ? 1 : 0;
        boolean free = words.size() > 2 && !attribution.says(words.span(0)) && !covered(attribution, words.span(0));
        return free && words.isTag(first, "IN") || free && words.is(first, "to")
                ? venueAt(words, first, attribution)
                : Optional.empty();
    }

    private static boolean covered(Attribution attribution, Span span) {
        return attribution.source().filter(source -> source.overlaps(span)).isPresent();
    }

    private Optional<Party> venueAt(Words words, int preposition, Attribution attribution) {
        boolean speaking = words.is(preposition - 1, "speaking");
        if (!PLACES.contains(words.word(preposition)) || words.is(preposition, "to") && !speaking) {
            return Optional.empty();
        }
        int end = Modifiers.nounGroup(words, preposition + 1);
        if (end == preposition + 1 || words.isTime(preposition + 1) && !words.is(preposition + 1, "today's")) {
            return Optional.empty();
        }
        while (words.is(end, "with", "of", "on", "in", "at", "to", "by")
                && Modifiers.nounGroup(words, end + 1) > end + 1
                && !attribution.says(words.span(end + 1))
                && !words.isTime(end + 1)) {
            end = Modifiers.nounGroup(words, end + 1);
        }
        Range range = new Range(preposition + 1, end - 1);
        boolean place = false;
        for (int i = range.first(); i <= range.last(); i++) {
            String lemma = words.lemma(i).toLowerCase(Locale.ROOT);
            place |= MEDIA.contains(lemma)
                    || MEDIA.contains(words.word(i))
                    || words.token(i).label() == NameLabel.LOCATION && words.is(preposition, "in", "at", "on", "from")
                    || speaking && words.isName(i)
                    || words.isName(i) && outlet(words.span(i)).isPresent();
        }
        return place ? Optional.of(party(words.span(range))) : Optional.empty();
    }
}
