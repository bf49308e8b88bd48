package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/** Tags by a lexicon of cues and by patterns over words and dependencies. */
final class PatternTagger implements AttributionTagger {

    private final CueLexicon lexicon;
    private final VerbPatterns verbs;
    private final NounPatterns nouns;
    private final AdjectivePatterns adjectives;
    private final PhrasePatterns phrases;

    PatternTagger(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.verbs = new VerbPatterns(lexicon);
        this.nouns = new NounPatterns(lexicon);
        this.adjectives = new AdjectivePatterns(lexicon);
        this.phrases = new PhrasePatterns(lexicon);
    }

    @Override
    public boolean needsParse(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> lexicon.knows(token.lemma().toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<Attribution> tag(Analysis analysis, Quotations quotations) {
        return analysis.sentences().stream()
                .flatMap(sentence -> tag(new Words(sentence, quotations)).stream())
                .toList();
    }

    private List<Attribution> tag(Words words) {
        List<Found> found = new ArrayList<>(verbs.find(words));
        nouns.find(words).stream()
                .filter(noun ->
                        noun.source().isPresent() || found.stream().noneMatch(verb -> sharesContent(verb, noun)))
                .toList()
                .forEach(found::add);
        found.addAll(adjectives.find(words));
        found.addAll(phrases.find(words));
        NamedThings.find(words).stream()
                .filter(named -> found.stream()
                        .noneMatch(
                                other -> other.cue().get(0).overlaps(named.cue().get(0))))
                .toList()
                .forEach(found::add);
        if (found.isEmpty()) {
            found.addAll(LabelPatterns.find(words));
        }
        return Citations.turned(words, found).stream()
                .map(each -> attribution(words, each))
                .sorted(Comparator.comparing(each -> each.cue().get(0)))
                .toList();
    }

    /** "said in a statement that …": the verb has the content already. */
    private static boolean sharesContent(Found verb, Found noun) {
        return !verb.content().isEmpty()
                && verb.content().get(0).first() == noun.content().get(0).first();
    }

    private static Attribution attribution(Words words, Found found) {
        List<Span> content = found.content().stream().map(words::span).sorted().toList();
        Optional<Span> source = found.source().map(words::span);
        return new Attribution(
                words.sentence().index(),
                source,
                found.cue().stream().map(words::span).toList(),
                content,
                found.addressee().map(words::span),
                found.channel().map(words::span),
                found.act(),
                found.negated(),
                found.sort() == Cue.Sort.SPEECH,
                Derivation.of(found.rule(), found.entry()));
    }
}
