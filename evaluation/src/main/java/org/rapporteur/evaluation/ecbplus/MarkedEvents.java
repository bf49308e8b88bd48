package org.rapporteur.evaluation.ecbplus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Factuality;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;

/**
 * The annotators' mentions as events of a reading: parties by the grammar of the sentence, the time told in it. PLOVER's
 * types do not reach what ECB+ tells (awards, earthquakes, films), so that all have one type and types tell nothing.
 */
final class MarkedEvents {

    private static final Set<String> ACTING = Set.of("nsubj", "agent", "nmod:agent");
    private static final Set<String> CONCERNED = Set.of("dobj", "obj", "nsubjpass", "nsubj:pass");

    private static final Set<String> OTHER_CLAUSES =
            Set.of("conj", "cc", "ccomp", "advcl", "parataxis", "acl:relcl", "punct");

    private static final Pattern WORD = Pattern.compile("\\S+");

    private static final Vocabulary VOCABULARY = new Vocabulary();

    private MarkedEvents() {}

    /** The events by the mentions' ids. */
    static Map<String, Event> of(EcbArticle article, Analysis parsed, Mentions mentions, Dates dates) {
        Map<String, Event> events = new HashMap<>();
        for (EcbMention mention : article.mentions()) {
            events.put(mention.id(), event(article, mention, parsed, mentions, dates));
        }
        return events;
    }

    private static Event event(
            EcbArticle article, EcbMention mention, Analysis parsed, Mentions mentions, Dates dates) {
        Report report = article.report();
        Span around = article.sentenceAt(mention.span().start()).orElse(mention.span());
        Optional<Sentence> sentence = parsed.sentenceAt(mention.span().start());
        return new Event(
                Event.idOf(report.id(), mention.span(), PloverType.ASSAULT),
                report.id(),
                lastWord(report, mention.span()),
                sentence.map(found -> clause(found, mention.span())).orElse(around),
                PloverType.ASSAULT,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                sentence.map(found -> parties(found, mention.span(), ACTING, report, mentions))
                        .orElse(List.of()),
                sentence.map(found -> parties(found, mention.span(), CONCERNED, report, mentions))
                        .orElse(List.of()),
                time(around, dates),
                Optional.empty(),
                Status.HAPPENED,
                Factuality.CERTAIN_POSITIVE,
                Optional.empty(),
                Derivation.of("ecbplus.marked", "a mention that the annotators marked"));
    }

    /** The last word with content of a mention of several: "academy awards ceremony", "opened fire". */
    private static Span lastWord(Report report, Span mention) {
        Matcher words = WORD.matcher(report.words(mention));
        Span last = mention;
        while (words.find()) {
            if (VOCABULARY.isContent(words.group().toLowerCase(Locale.ROOT))) {
                last = new Span(mention.start() + words.start(), mention.start() + words.end());
            }
        }
        return last;
    }

    /** The mention with what hangs on it, other clauses left out. */
    private static Span clause(Sentence sentence, Span mention) {
        Span clause = mention;
        if (sentence.parse().isPresent()) {
            Parse parse = sentence.parse().get();
            for (int at = 0; at < sentence.size(); at++) {
                if (hangsOn(mention, at, sentence, parse)) {
                    Span word = sentence.token(at).span();
                    clause = new Span(Math.min(clause.start(), word.start()), Math.max(clause.end(), word.end()));
                }
            }
        }
        return clause;
    }

    private static boolean hangsOn(Span mention, int token, Sentence sentence, Parse parse) {
        int at = token;
        while (at >= 0 && !mention.overlaps(sentence.token(at).span())) {
            if (OTHER_CLAUSES.contains(parse.relation(at))) {
                return false;
            }
            at = parse.head(at);
        }
        return at >= 0;
    }

    private static List<Party> parties(
            Sentence sentence, Span mention, Set<String> relations, Report report, Mentions mentions) {
        if (sentence.parse().isEmpty()) {
            return List.of();
        }
        Parse parse = sentence.parse().get();
        List<Party> parties = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int head = parse.head(at);
            if (head >= 0
                    && relations.contains(parse.relation(at))
                    && mention.overlaps(sentence.token(head).span())) {
                Span named = sentence.token(at).span();
                Optional<Mention> known = mentions.all().stream()
                        .filter(other -> other.head().overlaps(named))
                        .findFirst();
                parties.add(new Party(
                        report.words(known.map(Mention::span).orElse(named)),
                        Optional.of(named),
                        known.map(Mention::entity),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return parties;
    }

    /** The time told in the sentence, if there is one only. */
    private static Time time(Span sentence, Dates dates) {
        List<Time> told = dates.expressions().stream()
                .filter(expression ->
                        expression.type() == TimeExpression.Type.DATE && sentence.covers(expression.span()))
                .map(TimeExpression::time)
                .filter(Time::isKnown)
                .toList();
        return told.size() == 1 ? told.get(0) : Time.UNKNOWN;
    }
}
