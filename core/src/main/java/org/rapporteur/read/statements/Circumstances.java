package org.rapporteur.read.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;

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

    /** What an outlet does when it lets somebody speak: "when Al-Manar broadcast its conversation with the president". */
    private static final Set<String> AIRING =
            Set.of("interview", "conversation", "broadcast", "air", "programme", "program", "ask", "speak", "publish");

    /** Bodies that are spoken to where they meet, and what is spoken through. */
    private static final Set<String> ASSEMBLIES = Set.of(
            "council",
            "parliament",
            "assembly",
            "commons",
            "congress",
            "senate",
            "chamber",
            "station",
            "network",
            "television");

    /** How far after the cue a place or a channel is looked for. */
    private static final int REACH = 12;

    private final Analysis analysis;
    private final Referents referents;
    private final Quotations quotations;
    private Optional<Words> last = Optional.empty();

    Circumstances(Analysis analysis, Referents referents, Quotations quotations) {
        this.analysis = analysis;
        this.referents = referents;
        this.quotations = quotations;
    }

    /** The words after a verb of telling, or after "to": "told reporters", "said to his host". */
    Optional<Span> addressee(Attribution attribution) {
        Words words = words(attribution);
        int from = afterCue(words, attribution);
        boolean spokenTo = words.is(from, "to") && !words.isVerb(from + 1);
        int end = spokenTo ? Modifiers.addressee(words, from + 1) : from;
        boolean outside = end > from + 1 && !attribution.says(words.span(from + 1));
        return attribution
                .addressee()
                .or(() -> outside ? Optional.of(words.span(new Range(from + 1, end - 1))) : Optional.empty());
    }

    /** The words at the span as a party, with the entity that they refer to. */
    Party party(Attribution attribution, Span span) {
        Optional<Entity> entity = referents.entity(sentence(attribution), span);
        return new Party(
                analysis.report().words(span),
                Optional.of(span),
                entity.map(Entity::id),
                entity.flatMap(Entity::country),
                entity.flatMap(Entity::sector));
    }

    private Sentence sentence(Attribution attribution) {
        return analysis.sentences().get(attribution.sentence());
    }

    /** The words of the attribution's sentence; those of the last one are kept, since attributions come in its order. */
    private Words words(Attribution attribution) {
        if (last.isEmpty() || last.get().sentence().index() != attribution.sentence()) {
            last = Optional.of(new Words(sentence(attribution), quotations));
        }
        return last.get();
    }

    /** "in an interview with …", "by phone", "on its Twitter account", "in Sochi": beside the cue, outside the content. */
    Optional<Span> venue(Attribution attribution) {
        Words words = words(attribution);
        int from = afterCue(words, attribution);
        return inCue(words, attribution)
                .or(() -> firstVenue(words, from, Math.min(words.size(), from + REACH), attribution))
                .or(() -> opening(words, attribution));
    }

    /** "said by telephone", "wrote in an e-mail", where the cue takes in how it was said. */
    private Optional<Span> inCue(Words words, Attribution attribution) {
        Span cue = attribution.cue().get(attribution.cue().size() - 1);
        int first = words.sentence().tokenAt(cue.start()).orElse(words.size());
        int end = words.sentence().tokenAt(cue.end() - 1).orElse(first) + 1;
        return firstVenue(words, first + 1, end, attribution);
    }

    private Optional<Span> firstVenue(Words words, int from, int end, Attribution attribution) {
        for (int i = from; i < end; i++) {
            if (attribution.says(words.span(i)) || words.isStop(i)) {
                return Optional.empty();
            }
            Optional<Span> found = venueAt(words, i, attribution);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The place after the cue and whoever is named behind it. */
    private static int afterCue(Words words, Attribution attribution) {
        Span cue = attribution.cue().get(attribution.cue().size() - 1);
        int end = cue.end();
        for (Optional<Span> named : List.of(attribution.source(), attribution.addressee())) {
            if (named.isPresent() && named.get().start() >= cue.end()) {
                end = Math.max(end, named.get().end());
            }
        }
        return words.sentence().tokenAt(end).orElse(words.size());
    }

    /** "In a statement, …", "Speaking to X, …" at the start of the sentence. */
    private Optional<Span> opening(Words words, Attribution attribution) {
        int first = words.is(0, "speaking") ? 1 : 0;
        boolean free = words.size() > 2 && !attribution.says(words.span(0)) && !covered(attribution, words.span(0));
        return free && (words.isTag(first, "IN") || words.is(first, "to"))
                ? venueAt(words, first, attribution)
                : Optional.empty();
    }

    /** The body or the broadcaster that is addressed is where it is said: "told the council", "told the station". */
    boolean isVenue(Attribution attribution, Span addressee) {
        return sentence(attribution).tokens().stream()
                .anyMatch(token -> addressee.covers(token.span())
                        && ASSEMBLIES.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /**
     * The outlet that let the source speak, named before it or as the venue: "in an interview with ABC", "when Al-Manar
     * broadcast its conversation with the president, he said".
     */
    Optional<Span> airing(Attribution attribution) {
        Words words = words(attribution);
        int limit = Math.min(
                attribution.cue().get(0).start(),
                attribution.source().map(Span::start).orElse(Integer.MAX_VALUE));
        Optional<Span> outlet = Optional.empty();
        boolean airs = false;
        for (int i = 0; i < words.size() && words.span(i).end() <= limit; i++) {
            if (attribution.says(words.span(i)) || words.isQuoted(i)) {
                return Optional.empty();
            }
            airs |= AIRING.contains(words.lemma(i));
            if (outlet.isEmpty() && words.isName(i)) {
                outlet = airingOutlet(words, i, i);
            }
        }
        return airs && outlet.isPresent() ? outlet : venue(attribution).flatMap(span -> outletIn(words, span));
    }

    private Optional<Span> outletIn(Words words, Span venue) {
        int first = words.sentence().tokenAt(venue.start()).orElse(0);
        int last = words.sentence().tokenAt(venue.end() - 1).orElse(first);
        return airingOutlet(words, first, last);
    }

    private Optional<Span> airingOutlet(Words words, int first, int last) {
        return referents.outletFrom(words.span(new Range(first, last)));
    }

    private static boolean covered(Attribution attribution, Span span) {
        return attribution.source().filter(source -> source.overlaps(span)).isPresent();
    }

    private Optional<Span> venueAt(Words words, int preposition, Attribution attribution) {
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
                    || words.isName(i) && referents.outletFrom(words.span(i)).isPresent();
        }
        return place ? Optional.of(words.span(range)) : Optional.empty();
    }
}
