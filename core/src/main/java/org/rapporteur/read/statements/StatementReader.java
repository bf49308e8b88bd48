package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.statements.Nesting.Nested;
import org.rapporteur.read.statements.Occasions.Occasion;
import org.rapporteur.read.statements.Speakers.Resolved;

/**
 * Reads the statements of a report: finds quotations and attributions, gives them their whole content, nests them,
 * and says who speaks, to whom, where, when and through whom. It does not say whether what is said is so.
 */
public final class StatementReader {

    private final AttributionTagger tagger;

    /** Reads with the rules that come with the program, and with a learned tagger beside them. */
    public StatementReader(Optional<SpanTagger> learned) {
        CueLexicon lexicon = CueLexicon.load();
        PatternTagger rules = new PatternTagger(lexicon);
        this.tagger = learned.<AttributionTagger>map(spans -> new JoinedTagger(rules, spans, lexicon))
                .orElse(rules);
    }

    /** Reads with the rules alone. */
    public StatementReader() {
        this(Optional.empty());
    }

    /** Whether the sentence may hold a cue, so that its dependencies are worth their time. */
    public boolean needsParse(Sentence sentence) {
        return tagger.needsParse(sentence);
    }

    /** The statements of the report, in the order of their cues. */
    public List<Statement> read(Analysis analysis, Mentions mentions, Dates dates) {
        Report report = analysis.report();
        Quotations quotations = Quotations.find(report.text(), blocks(report));
        List<Attribution> tagged = tagger.tag(analysis, quotations);
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
        private final Occasions occasions;
        private final Acts acts;
        private final Chains chains;

        Assembly(Analysis analysis, Mentions mentions, Dates dates, Quotations quotations) {
            this.analysis = analysis;
            this.quotations = quotations;
            Referents referents = new Referents(analysis.report(), mentions);
            this.speakers = new Speakers(analysis, mentions, referents);
            Circumstances circumstances = new Circumstances(analysis, referents, quotations);
            this.occasions = new Occasions(analysis, circumstances, referents, dates);
            this.acts = new Acts(analysis, referents);
            this.chains = new Chains(analysis.report(), mentions);
        }

        List<Statement> statements(List<Nested> nested) {
            List<Attribution> attributions =
                    nested.stream().map(Nested::attribution).toList();
            List<Resolved> sources = sources(nested);
            List<Occasion> settings = occasions.of(attributions, sources);
            List<List<ChainLink>> made = chains.of(nested, sources, settings);
            List<List<Span>> inside = Nesting.inside(nested);
            List<Statement> statements = new ArrayList<>();
            for (int i = 0; i < nested.size(); i++) {
                Optional<Id> within = nested.get(i).within().map(outer -> idOf(nested.get(outer), sources.get(outer)));
                Manner manner = quotations.manner(
                        attributions.get(i).content(),
                        attributions.get(i).cue().get(0),
                        inside.get(i),
                        analysis.report().text());
                statements.add(
                        statement(attributions.get(i), sources.get(i), settings.get(i), manner, made.get(i), within));
            }
            return statements;
        }

        private List<Resolved> sources(List<Nested> nested) {
            List<Resolved> sources = new ArrayList<>();
            for (Nested each : nested) {
                boolean inner = each.within()
                        .map(nested::get)
                        .filter(outer -> !speakers.isOutlet(outer.attribution()))
                        .isPresent();
                sources.add(speakers.resolve(each.attribution(), inner));
            }
            return sources;
        }

        private Id idOf(Nested nested, Resolved resolved) {
            Attribution attribution = nested.attribution();
            return Statement.idOf(analysis.report().id(), attribution.content(), attribution.cue(), resolved.source());
        }

        private Statement statement(
                Attribution attribution,
                Resolved resolved,
                Occasion occasion,
                Manner manner,
                List<ChainLink> chain,
                Optional<Id> within) {
            Source source = resolved.source();
            Id report = analysis.report().id();
            return new Statement(
                    Statement.idOf(report, attribution.content(), attribution.cue(), source),
                    report,
                    attribution.content(),
                    source,
                    attribution.cue(),
                    manner,
                    acts.of(attribution, resolved),
                    attribution.negated(),
                    occasion.addressee(),
                    occasion.venue(),
                    occasion.said(),
                    within,
                    chain,
                    attribution.derivation());
        }
    }
}
