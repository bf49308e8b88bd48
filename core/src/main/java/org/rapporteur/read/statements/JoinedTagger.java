package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Act;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/**
 * Joins what the rules find with what a learned tagger finds. The tagger says where the source, cue and content of an
 * outermost attribution stand, better than the rules do; the rules say what is done in saying it, to whom and through
 * whom, and what is said within what is said, which the tagger leaves out.
 */
final class JoinedTagger implements AttributionTagger {

    private static final String RULE = "learned";

    /** Less than one part in so many of what a rule finds is a fragment. */
    private static final int FRAGMENT = 3;

    /** Words of a thing that is not said; with more, it may well be what somebody wants or holds. */
    private static final int SHORT = 4;

    /** The characters of a number with what bounds it and what it counts. */
    private static final int LONGEST_NUMBER = 40;

    private final PatternTagger rules;
    private final SpanTagger learned;
    private final CueActs acts;
    private final SourceRoles sources;

    JoinedTagger(PatternTagger rules, SpanTagger learned, CueLexicon lexicon) {
        this.rules = rules;
        this.learned = learned;
        this.acts = new CueActs(lexicon);
        this.sources = new SourceRoles(lexicon);
    }

    @Override
    public boolean needsParse(Sentence sentence) {
        return rules.needsParse(sentence);
    }

    @Override
    public List<Attribution> tag(Analysis analysis, Quotations quotations) {
        List<Attribution> ruled = rules.tag(analysis, quotations);
        BySentence bySentence = new BySentence(ruled, analysis.sentences().size());
        Set<Attribution> used = new HashSet<>();
        Set<Attribution> parted = new LinkedHashSet<>();
        List<Attribution> joined = new ArrayList<>();
        for (Learned tagged : Learned.of(analysis, learned)) {
            Sentence sentence = analysis.sentences().get(tagged.sentence());
            Words words = new Words(sentence, quotations);
            Learned each = SetAgainst.without(words, sources.checked(words, tagged));
            Span cue = sentence.spanOf(each.cue().first(), each.cue().last());
            Optional<Attribution> same = bySentence.at(each.sentence()).stream()
                    .filter(rule -> rule.cue().get(0).overlaps(cue))
                    .findFirst();
            same.ifPresent(used::add);
            joined.addAll(
                    same.isPresent()
                            ? List.of(
                                    join(words, same.get(), own(each, same.get(), bySentence, parted), cue, bySentence))
                            : made(words, each, cue));
        }
        parted.removeAll(used);
        joined.addAll(parted);
        used.addAll(parted);
        joined.addAll(kept(
                ruled,
                used,
                joined,
                analysis.sentences().size(),
                analysis.report().text()));
        joined.sort(Comparator.comparing(Attribution::sentence)
                .thenComparing(each -> each.cue().get(0)));
        return joined;
    }

    private Attribution join(Words words, Attribution rule, Learned found, Span cue, BySentence ruled) {
        if (rule.channel().isPresent()) {
            return rule;
        }
        boolean others =
                found.source().filter(span -> isOthers(span, rule, ruled)).isPresent();
        Optional<Span> source = found.source().isPresent() && !others ? found.source() : rule.source();
        boolean ours = found.content().isEmpty() || isAround(rule, found, ruled) || isPronoun(words, found.content());
        List<Span> content = ours ? rule.content() : found.content();
        Optional<Span> addressee =
                rule.addressee().filter(span -> content.stream().noneMatch(span::overlaps));
        return new Attribution(
                rule.sentence(),
                source,
                List.of(cue),
                content,
                addressee,
                rule.channel(),
                rule.act(),
                rule.negated(),
                rule.speech(),
                Derivation.of(RULE, "spans by " + learned.name(), rule.derivation()));
    }

    /** "which", of "the strike, which the government never confirmed": the rule says what it stands for. */
    private static boolean isPronoun(Words words, List<Span> content) {
        return content.stream()
                .allMatch(span -> words.sentence()
                        .tokenAt(span.start())
                        .filter(place -> words.isTag(place, "W")
                                && words.sentence().spanOf(place, place).equals(span))
                        .isPresent());
    }

    /**
     * What the tagger finds without the pieces of content that a rule knows to be somebody else's or another act's:
     * "Russia, accused by the Council of …, argues that …", "without clarifying …, he insisted that …".
     *
     * @param parted to which the rules are added that have those pieces
     */
    private static Learned own(Learned found, Attribution rule, BySentence ruled, Set<Attribution> parted) {
        List<Span> own = new ArrayList<>();
        Set<Attribution> others = new HashSet<>();
        for (Span piece : found.content()) {
            Optional<Attribution> other = rule.content().stream().anyMatch(piece::overlaps)
                    ? Optional.empty()
                    : ruled.at(rule.sentence()).stream()
                            .filter(each -> each != rule
                                    && isSaid(each)
                                    && !each.says(rule.cue().get(0)))
                            .filter(each -> each.content().stream().anyMatch(piece::covers))
                            .findFirst();
            other.ifPresentOrElse(others::add, () -> own.add(piece));
        }
        if (own.isEmpty() || others.isEmpty()) {
            return found;
        }
        parted.addAll(others);
        return new Learned(found.sentence(), found.cue(), found.source(), own);
    }

    /** Whether the rules find another source for the cue, and another cue for this one: "A told B that …, C said". */
    private static boolean isOthers(Span source, Attribution rule, BySentence ruled) {
        return rule.source().filter(own -> !own.overlaps(source)).isPresent()
                && ruled.at(rule.sentence()).stream()
                        .filter(other -> other != rule)
                        .flatMap(other -> other.source().stream())
                        .anyMatch(source::overlaps);
    }

    /**
     * Whether the tagger, which knows no nesting, keeps a fragment of what the rule finds, because another statement
     * stands in it: the rest of it ("A told B that …, C said"), or little of it at all.
     */
    private static boolean isAround(Attribution rule, Learned found, BySentence ruled) {
        int length = found.content().stream().mapToInt(Span::length).sum();
        boolean fragment = length * FRAGMENT < rule.contentLength();
        return found.content().stream().allMatch(rule::says)
                && ruled.at(rule.sentence()).stream()
                        .filter(other -> other != rule
                                && isSaid(other)
                                && rule.says(other.cue().get(0)))
                        .anyMatch(other -> fragment || found.content().stream().allMatch(other::says));
    }

    /**
     * A thing that something is done to is not said ("blocked the resolution"), if nobody knows the cue and the thing has
     * few words or nobody is named.
     */
    private List<Attribution> made(Words words, Learned found, Span cue) {
        CueActs.Reading reading = acts.of(words, found.cue());
        if (!reading.known() && !reading.speech() && isThing(words, found)) {
            return List.of();
        }
        return List.of(new Attribution(
                found.sentence(),
                found.source(),
                List.of(cue),
                found.content(),
                Optional.empty(),
                Optional.empty(),
                reading.act(),
                reading.negated(),
                reading.speech(),
                Derivation.of(RULE, "spans by " + learned.name() + ", act by " + reading.entry())));
    }

    /** Whether what is said is one noun phrase, short if somebody is named, without a word of a quotation or a verb of its own. */
    private static boolean isThing(Words words, Learned found) {
        if (found.content().size() != 1
                || !words.sentence().span().covers(found.content().get(0))) {
            return false;
        }
        Span content = found.content().get(0);
        int first = words.sentence().tokenAt(content.start()).orElse(0);
        int last = words.sentence().tokenAt(content.end() - 1).orElse(first);
        return (last - first < SHORT || found.source().isEmpty())
                && !words.any(first, last, i -> words.isFinite(i) || words.isQuoted(i) || words.is(i, "to", "that"))
                && !words.isTag(first, "VB");
    }

    /** What the tagger leaves out and a rule finds: what is said within what is said, and forms of its own. */
    private static List<Attribution> kept(
            List<Attribution> ruled, Set<Attribution> used, List<Attribution> outer, int sentences, String text) {
        BySentence bySentence = new BySentence(outer, sentences);
        TreeMap<Integer, Integer> said = said(outer);
        return ruled.stream()
                .filter(rule -> !used.contains(rule))
                .filter(rule -> isWithin(said, rule.cue().get(0)) || isKnown(rule, text) && isApart(rule, bySentence))
                .toList();
    }

    /** What is said by anyone: the end of each stretch by its start, those that overlap in one. */
    private static TreeMap<Integer, Integer> said(List<Attribution> outer) {
        TreeMap<Integer, Integer> said = new TreeMap<>();
        outer.stream().flatMap(each -> each.content().stream()).sorted().forEach(span -> {
            Map.Entry<Integer, Integer> last = said.lastEntry();
            if (last != null && span.start() < last.getValue()) {
                said.put(last.getKey(), Math.max(last.getValue(), span.end()));
            } else {
                said.put(span.start(), span.end());
            }
        });
        return said;
    }

    private static boolean isWithin(TreeMap<Integer, Integer> said, Span cue) {
        Map.Entry<Integer, Integer> before = said.floorEntry(cue.start());
        return before != null && cue.end() <= before.getValue();
    }

    private static boolean isSaid(Attribution rule) {
        return rule.speech() && rule.source().isPresent();
    }

    /** Whether the rule knows a form that the corpus has few of: counts, what is passed on, silence. */
    private static boolean isKnown(Attribution rule, String text) {
        return rule.act() == Act.DECLINE_TO_COMMENT
                || isSaid(rule)
                        && (rule.act() == Act.ESTIMATE
                                || rule.act() == Act.PROPOSE
                                || rule.channel().isPresent()
                                || isNumber(rule, text));
    }

    /** "had spoken of nearly 60,000": what is said is a number and little else. */
    private static boolean isNumber(Attribution rule, String text) {
        return rule.contentLength() < LONGEST_NUMBER
                && rule.content().stream()
                        .anyMatch(span -> span.in(text).chars().anyMatch(Character::isDigit));
    }

    /** Whether no learned attribution of the sentence takes the cue for a part of its source. */
    private static boolean isApart(Attribution rule, BySentence outer) {
        return outer.at(rule.sentence()).stream()
                .flatMap(each -> each.source().stream())
                .noneMatch(source -> source.overlaps(rule.cue().get(0)));
    }

    /** Attributions by the sentence of their cue. */
    private static final class BySentence {

        private final List<List<Attribution>> lists = new ArrayList<>();

        BySentence(List<Attribution> attributions, int sentences) {
            for (int i = 0; i < sentences; i++) {
                lists.add(new ArrayList<>());
            }
            attributions.forEach(each -> lists.get(each.sentence()).add(each));
        }

        List<Attribution> at(int sentence) {
            return lists.get(sentence);
        }
    }
}
