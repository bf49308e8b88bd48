package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;
import org.rapporteur.read.statements.Subjects.Subject;

/** Attribution without a verb of saying: "according to X", "in the words of X", "reportedly". */
final class PhrasePatterns {

    private static final Set<String> CONTRASTS =
            Set.of("but", "while", "although", "though", "and", "whereas", "as", "after");
    private static final Cue ACCORDING_TO =
            new Cue("according to", Cue.Kind.ADVERB, Cue.Sort.SPEECH, Map.of(Frame.QUOTE, Act.REPORT), Map.of());

    private final CueLexicon lexicon;

    PhrasePatterns(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Found> find(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            accordingTo(words, i).ifPresent(found::add);
            for (Cue cue : lexicon.of(Cue.Kind.ADVERB, words.word(i))) {
                hedge(words, i, cue).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Found> accordingTo(Words words, int i) {
        int last;
        if (words.is(i, "according") && words.is(i + 1, "to")) {
            last = i + 1;
        } else if (words.is(i, "in")
                && words.is(i + 1, "the")
                && words.is(i + 2, "words", "view", "opinion", "eyes")
                && words.is(i + 3, "of")) {
            last = i + 3;
        } else {
            return Optional.empty();
        }
        return NounPhrases.startingAt(words, last + 1)
                .flatMap(source -> around(words, i, source)
                        .map(content -> Found.of(
                                Optional.of(source),
                                new Range(i, last),
                                content,
                                ACCORDING_TO,
                                Act.REPORT,
                                false,
                                "phrase-according-to")));
    }

    /** What is said according to the source: the clause around the phrase. */
    private static Optional<List<Range>> around(Words words, int first, Range source) {
        int low = words.isQuoted(first) ? words.quotationStart(first) + 1 : 0;
        int high = words.isQuoted(first) ? words.quotationEnd(first) - 1 : words.size() - 1;
        int before = first - 1;
        while (before >= low && (words.isComma(before) || words.isDash(before))) {
            before--;
        }
        int after = source.last() + 1;
        while (after <= high && (words.isComma(after) || words.isDash(after))) {
            after++;
        }
        int end = trimmed(words, after, high);
        List<Range> ranges = new ArrayList<>();
        boolean opens = before < low || words.is(before, "that", "and", "but") && words.isComma(source.last() + 1);
        if (opens) {
            if (end >= after) {
                ranges.add(new Range(after, end));
            }
        } else {
            ranges.add(new Range(clauseStart(words, low, before), before));
            boolean inserted = words.isComma(source.last() + 1) && words.isComma(first - 1);
            boolean relayed = words.is(after, "quoted", "cited") && words.is(after + 1, "by");
            if (inserted && !relayed && end >= after && !CONTRASTS.contains(words.word(after))) {
                ranges.add(new Range(after, end));
            }
        }
        return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges);
    }

    private static int clauseStart(Words words, int low, int before) {
        int start = low;
        for (int i = low; i < before; i++) {
            if (words.is(i, ";")) {
                start = i + 1;
            }
        }
        while (start < before && (words.isTag(start, "CC") || words.isComma(start))) {
            start++;
        }
        return start;
    }

    private static int trimmed(Words words, int from, int high) {
        int end = high;
        for (int i = from; i <= high; i++) {
            if (words.isComma(i) && words.is(i + 1, "but", "while", "although", "though", "whereas")
                    || words.is(i, ";")) {
                end = i - 1;
                break;
            }
        }
        while (end >= from && words.isPunctuation(end) && !words.closes(end)) {
            end--;
        }
        return end;
    }

    /** "has reportedly sent": nobody is named, and the clause without the adverb is what they say. */
    private Optional<Found> hedge(Words words, int adverb, Cue cue) {
        int verb = words.parse().head(adverb);
        List<Range> ranges = new ArrayList<>();
        int first = verb >= 0 && words.isVerb(verb) ? clauseFirst(words, verb, adverb) : adverb;
        if (first < adverb) {
            ranges.add(new Range(first, adverb - 1));
        }
        VerbGroup group = new VerbGroup(adverb, adverb, adverb, false, false, false);
        int last = new ContentBorders(words, lexicon).limit(group, adverb + 1);
        if (last > adverb) {
            ranges.add(new Range(adverb + 1, last));
        }
        return ranges.isEmpty()
                ? Optional.empty()
                : Optional.of(Found.of(
                        Optional.empty(), new Range(adverb, adverb), ranges, cue, Act.REPORT, false, "adverb"));
    }

    private static int clauseFirst(Words words, int verb, int adverb) {
        VerbGroup group = VerbGroup.of(words, verb);
        int first = Math.min(group.first(), adverb);
        return Subjects.find(words, group)
                .filter(subject -> !subject.shared() && subject.range().last() < adverb)
                .map(Subject::range)
                .map(Range::first)
                .orElse(first);
    }
}
