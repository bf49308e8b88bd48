package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.dates.TimeAttachment;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.statements.Nesting.Nested;
import org.rapporteur.read.statements.Speakers.Resolved;

/**
 * Reads the statements of a report: finds quotations and attributions, gives them their whole content, nests them,
 * and says who speaks, to whom, where, when and through whom. It does not say whether what is said is so.
 */
public final class StatementReader {

    private final AttributionTagger tagger;

    /** Reads with the rules that come with the program. */
    public StatementReader() {
        this(new PatternTagger(CueLexicon.load()));
    }

    /** Reads with another tagger. */
    public StatementReader(AttributionTagger tagger) {
        this.tagger = tagger;
    }

    /** Whether the sentence may hold a cue, so that its dependencies are worth their time. */
    public boolean needsParse(Sentence sentence) {
        return tagger.needsParse(sentence);
    }

    /** The statements of the report, in the order of their cues. */
    public List<Statement> read(Analysis analysis, Mentions mentions, Dates dates) {
        Report report = analysis.report();
        Quotations quotations = Quotations.find(report.text(), blocks(report));
        List<Attribution> tagged = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            tagged.addAll(tagger.tag(sentence, quotations));
        }
        List<Attribution> whole = QuotedSpeech.complete(analysis, quotations, tagged);
        List<Nested> nested = Nesting.of(whole, report.text(), quotations);
        return new Assembly(analysis, mentions, dates, quotations).statements(nested);
    }

    private static List<Span> blocks(Report report) {
        List<Span> blocks = report.parts().stream()
                .filter(part -> part.kind() == PartKind.TITLE
                        || part.kind() == PartKind.HEADING
                        || part.kind() == PartKind.CAPTION
                        || part.kind() == PartKind.PARAGRAPH)
                .map(part -> part.span())
                .toList();
        return blocks.isEmpty() ? List.of(new Span(0, report.text().length())) : blocks;
    }

    /** Turns the attributions of one report into statements. */
    private static final class Assembly {

        private final Analysis analysis;
        private final Quotations quotations;
        private final Speakers speakers;
        private final Circumstances circumstances;
        private final TimeAttachment times;
        private final Chains chains;

        Assembly(Analysis analysis, Mentions mentions, Dates dates, Quotations quotations) {
            this.analysis = analysis;
            this.quotations = quotations;
            this.speakers = new Speakers(analysis, mentions);
            this.circumstances = new Circumstances(analysis, mentions, quotations);
            this.times = new TimeAttachment(dates);
            this.chains = new Chains(analysis.report(), mentions);
        }

        List<Statement> statements(List<Nested> nested) {
            List<Resolved> sources = nested.stream()
                    .map(each -> speakers.resolve(each.attribution()))
                    .toList();
            List<Statement> statements = new ArrayList<>();
            List<List<ChainLink>> made = new ArrayList<>();
            for (int i = 0; i < nested.size(); i++) {
                made.add(List.of());
            }
            for (int i = 0; i < nested.size(); i++) {
                made.set(i, chain(i, nested, sources, 0));
            }
            for (int i = 0; i < nested.size(); i++) {
                Optional<Id> within = nested.get(i).within().map(outer -> idOf(nested.get(outer), sources.get(outer)));
                statements.add(statement(nested.get(i).attribution(), sources.get(i), made.get(i), within));
            }
            return statements;
        }

        private List<ChainLink> chain(int place, List<Nested> nested, List<Resolved> sources, int depth) {
            Attribution attribution = nested.get(place).attribution();
            List<ChainLink> around = nested.get(place)
                    .within()
                    .filter(outer -> depth < nested.size())
                    .map(outer -> chain(outer, nested, sources, depth + 1))
                    .orElse(List.of());
            Resolved source = sources.get(place);
            ChainLink own = new ChainLink(
                    source.name(),
                    source.source().entity(),
                    source.source().span(),
                    Optional.of(attribution.cue().get(0)));
            return chains.of(around, channels(attribution), own);
        }

        private List<ChainLink> channels(Attribution attribution) {
            Span cue = attribution.cue().get(0);
            List<ChainLink> channels = new ArrayList<>();
            attribution.channel().ifPresent(span -> channels.add(channel(span, circumstances.entity(span), cue)));
            attribution
                    .addressee()
                    .ifPresent(span -> circumstances
                            .outlet(span)
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
            Span cue = attribution.cue().get(0);
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (cue.covers(token.span()) && token.isVerb() && !isAuxiliary(sentence, i, cue)) {
                    return times.expressionOf(sentence, i)
                            .filter(expression -> !attribution.says(expression.span()))
                            .map(TimeExpression::time)
                            .orElse(Time.UNKNOWN);
                }
            }
            return Time.UNKNOWN;
        }

        /** Whether another verb of the cue follows. */
        private static boolean isAuxiliary(Sentence sentence, int verb, Span cue) {
            for (int i = verb + 1;
                    i < sentence.size() && cue.covers(sentence.token(i).span());
                    i++) {
                if (sentence.token(i).isVerb()) {
                    return true;
                }
            }
            return false;
        }

        private Id idOf(Nested nested, Resolved resolved) {
            Attribution attribution = nested.attribution();
            return Statement.idOf(analysis.report().id(), attribution.content(), attribution.cue(), resolved.source());
        }

        private Statement statement(
                Attribution attribution, Resolved resolved, List<ChainLink> chain, Optional<Id> within) {
            Source source = resolved.source();
            Id report = analysis.report().id();
            return new Statement(
                    Statement.idOf(report, attribution.content(), attribution.cue(), source),
                    report,
                    attribution.content(),
                    source,
                    attribution.cue(),
                    quotations.manner(
                            attribution.content(),
                            attribution.cue().get(0),
                            analysis.report().text()),
                    attribution.act(),
                    attribution.negated(),
                    circumstances.addressee(attribution),
                    circumstances.venue(attribution),
                    said(attribution),
                    within,
                    chain,
                    attribution.derivation());
        }
    }
}
