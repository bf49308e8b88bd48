package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.dates.TimeAttachment;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.statements.Speakers.Resolved;

/**
 * On what occasion each source of a report speaks: to whom, where, when and through which outlet. What stands beside the
 * cue comes first; a source that goes on speaking does so on the occasion of its last statement, and then the time is
 * inferred.
 */
final class Occasions {

    /** After so many sentences a source that speaks again may do so elsewhere. */
    private static final int MEMORY = 8;

    /**
     * One occasion.
     *
     * @param channels the outlets that the words pass through before they reach the report
     */
    record Occasion(Optional<Party> addressee, Optional<Party> venue, Time said, List<ChainLink> channels) {

        /** The same at another time. */
        Occasion on(Time time) {
            return new Occasion(addressee, venue, time, channels);
        }
    }

    /** The last statement of a source. */
    private record Last(int place, int sentence, Occasion occasion) {}

    private final Analysis analysis;
    private final Circumstances circumstances;
    private final Referents referents;
    private final Dates dates;
    private final TimeAttachment times;
    private final Map<String, Last> lastBySource = new HashMap<>();

    Occasions(Analysis analysis, Circumstances circumstances, Referents referents, Dates dates) {
        this.analysis = analysis;
        this.dates = dates;
        this.circumstances = circumstances;
        this.referents = referents;
        this.times = new TimeAttachment(dates);
    }

    /** The occasions of the attributions of a report, in the order of the text. */
    List<Occasion> of(List<Attribution> attributions, List<Resolved> sources) {
        List<Occasion> occasions = new ArrayList<>();
        List<Occasion> owns = attributions.stream().map(this::own).toList();
        Scenes scenes = new Scenes(analysis, dates, attributions, sources);
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            Occasion own = owns.get(i);
            Optional<Last> last = Optional.ofNullable(lastBySource.get(key(sources.get(i))))
                    .filter(each -> goesOn(attributions.get(each.place()), attribution, own));
            List<Attribution> before = attributions.subList(0, i);
            boolean next =
                    last.filter(each -> isNext(each, attribution, before)).isPresent();
            Occasion occasion =
                    last.map(each -> continued(own, each.occasion(), next)).orElse(own);
            if (isOpen(occasion) && attribution.speech()) {
                Optional<Time> scene = isPast(attribution) ? scenes.time(i, owns) : scenes.inOneBreath(i, owns);
                occasion = scene.map(occasion::on).orElse(occasion);
            }
            occasions.add(occasion);
            lastBySource.put(key(sources.get(i)), new Last(i, attribution.sentence(), occasion));
        }
        return headlines(attributions, sources, occasions);
    }

    private static boolean isOpen(Occasion occasion) {
        return !occasion.said().isKnown() && occasion.said().value().isEmpty();
    }

    private static String key(Resolved source) {
        return source.source().entity().map(Id::value).orElse(source.name());
    }

    private Occasion own(Attribution attribution) {
        Optional<Span> addressee = circumstances.addressee(attribution);
        Optional<Span> venue = circumstances.venue(attribution);
        Optional<Span> airing = circumstances.airing(attribution);
        Optional<Party> party = addressee.or(() -> airing).map(span -> circumstances.party(attribution, span));
        return new Occasion(
                party,
                venue.or(() -> airing)
                        .or(() -> addressee.filter(span -> circumstances.isVenue(attribution, span)))
                        .map(span -> circumstances.party(attribution, span)),
                said(attribution),
                channels(attribution, addressee, airing));
    }

    private List<ChainLink> channels(Attribution attribution, Optional<Span> addressee, Optional<Span> airing) {
        Sentence sentence = analysis.sentences().get(attribution.sentence());
        Span cue = attribution.cue().get(0);
        List<ChainLink> channels = new ArrayList<>();
        attribution.channel().ifPresent(span -> channels.add(channel(span, referents.entity(sentence, span), cue)));
        addressee
                .or(() -> airing)
                .ifPresent(span -> referents
                        .outlet(sentence, span)
                        .ifPresent(outlet -> channels.add(channel(span, Optional.of(outlet), cue))));
        return channels;
    }

    private ChainLink channel(Span span, Optional<Entity> entity, Span cue) {
        String name = entity.map(Entity::name).orElse(analysis.report().words(span));
        return Chains.named(name, entity, span, cue);
    }

    /** The time beside the cue; a time within the content is not when it was said. */
    private Time said(Attribution attribution) {
        Sentence sentence = analysis.sentences().get(attribution.sentence());
        return head(attribution)
                .flatMap(verb -> times.expressionOf(sentence, verb))
                .filter(expression -> !attribution.says(expression.span()))
                .map(TimeExpression::time)
                .or(() -> timeBeforeContent(attribution))
                .or(() -> timeOfNaming(attribution))
                .orElse(Time.UNKNOWN);
    }

    /** "told his guest on Tuesday that": between the cue and what is said. */
    private Optional<Time> timeBeforeContent(Attribution attribution) {
        int from = attribution.cue().get(0).end();
        int to = attribution.content().stream()
                .mapToInt(Span::start)
                .filter(start -> start >= from)
                .min()
                .orElse(from);
        return dates.within(new Span(from, to)).stream()
                .map(TimeExpression::time)
                .filter(time -> time.precision() == Precision.DAY)
                .findFirst();
    }

    /** "flew home on Tuesday with what he called proof that": a thing was named when it was there. */
    private Optional<Time> timeOfNaming(Attribution attribution) {
        Span sentence = analysis.sentences().get(attribution.sentence()).span();
        int to = attribution.cue().get(0).start();
        return NamedThings.isNamed(attribution) && to > sentence.start()
                ? dates.within(new Span(sentence.start(), to)).stream()
                        .map(TimeExpression::time)
                        .filter(time -> time.asDay().isPresent())
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    /** The last verb of the cue's first part. */
    private Optional<Integer> head(Attribution attribution) {
        Sentence sentence = analysis.sentences().get(attribution.sentence());
        Span cue = attribution.cue().get(0);
        Optional<Integer> head = Optional.empty();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (cue.covers(token.span()) && token.isVerb()) {
                head = Optional.of(i);
            }
        }
        return head;
    }

    /** Whether the source speaks on: in the plain past, and neither elsewhere nor at another time. */
    private boolean goesOn(Attribution before, Attribution attribution, Occasion own) {
        return attribution.sentence() - before.sentence() <= MEMORY
                && isOpen(own)
                && own.venue().isEmpty()
                && own.channels().isEmpty()
                && attribution.speech()
                && isPast(attribution)
                && isPast(before)
                && !isAside(before);
    }

    /** "X, which had said in May that …, never confirmed it": the time is that of the clause. */
    private boolean isAside(Attribution before) {
        String source = before.source()
                .map(span -> analysis.report().words(span).toLowerCase(Locale.ROOT))
                .orElse("");
        return source.equals("who") || source.equals("which") || source.equals("that");
    }

    /** "said", "added", "would not say", but not "has said", "had warned" or "says". */
    private boolean isPast(Attribution attribution) {
        Sentence sentence = analysis.sentences().get(attribution.sentence());
        Span cue = attribution.cue().get(0);
        boolean past = false;
        for (Token token : sentence.tokens()) {
            if (cue.covers(token.span())) {
                if (token.lemma().equals("have")) {
                    return false;
                }
                past |= token.tag().equals("VBD")
                        || token.tag().equals("VBN")
                        || token.tag().equals("MD");
            }
        }
        return past;
    }

    /** Whether the source goes on in the same paragraph before anybody else has spoken. */
    private boolean isNext(Last last, Attribution attribution, List<Attribution> before) {
        int from = analysis.sentences().get(last.sentence()).span().end();
        int to = analysis.sentences().get(attribution.sentence()).span().start();
        boolean sameParagraph =
                to < from || analysis.report().text().substring(from, to).indexOf('\n') < 0;
        return sameParagraph
                && before.subList(last.place(), before.size()).stream()
                        .allMatch(each -> each.sentence() == last.sentence());
    }

    private static Occasion continued(Occasion own, Occasion last, boolean next) {
        return new Occasion(
                own.addressee().or(() -> next ? last.addressee() : Optional.empty()),
                last.venue(),
                last.said().value().isEmpty() ? Time.UNKNOWN : last.said().withBasis(Basis.INFERRED),
                next ? last.channels() : List.of());
    }

    /** A headline gives what its source says further down, and then. */
    private List<Occasion> headlines(List<Attribution> attributions, List<Resolved> sources, List<Occasion> occasions) {
        List<Occasion> timed = new ArrayList<>(occasions);
        for (int i = 0; i < timed.size() && isInTitle(attributions.get(i)); i++) {
            for (int k = i + 1; k < timed.size() && timed.get(i).said().value().isEmpty(); k++) {
                if (key(sources.get(k)).equals(key(sources.get(i))) && !isInTitle(attributions.get(k))) {
                    Occasion own = timed.get(i);
                    Time said = timed.get(k).said().value().isEmpty()
                            ? Time.UNKNOWN
                            : timed.get(k).said().withBasis(Basis.INFERRED);
                    timed.set(i, new Occasion(own.addressee(), own.venue(), said, own.channels()));
                    break;
                }
            }
        }
        return timed;
    }

    private boolean isInTitle(Attribution attribution) {
        return analysis.partOf(analysis.sentences().get(attribution.sentence())) == PartKind.TITLE;
    }
}
