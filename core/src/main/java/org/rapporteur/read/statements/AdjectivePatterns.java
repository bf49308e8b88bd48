package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.statements.Contents.Content;
import org.rapporteur.read.statements.Subjects.Subject;

/** Adjectives that attribute: "is adamant that", "was sceptical of". */
final class AdjectivePatterns {

    private static final Set<String> COPULAS =
            Set.of("be", "feel", "remain", "become", "seem", "sound", "stay", "'s", "'re", "'m");

    private final CueLexicon lexicon;

    AdjectivePatterns(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Found> find(Words words) {
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            boolean adjective = words.isTag(i, "JJ") || words.isTag(i, "VBN") || words.isTag(i, "VBD");
            if (adjective) {
                read(words, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Found> read(Words words, int adjective) {
        List<Cue> cues = lexicon.of(Cue.Kind.ADJECTIVE, words.word(adjective));
        if (cues.isEmpty()) {
            return Optional.empty();
        }
        VerbGroup plain = VerbGroup.of(words, adjective);
        int first = copula(words, plain.first(), adjective);
        if (first == adjective) {
            return Optional.empty();
        }
        VerbGroup group = new VerbGroup(first, adjective, adjective, plain.negated(), false, plain.infinitive());
        Optional<Subject> subject = Subjects.find(words, group)
                .filter(s -> s.range().last() < group.first()
                        && !words.is(s.range().first(), "it", "there", "what", "this", "that"));
        return subject.flatMap(s -> cues.stream()
                .map(cue -> new Contents(words, lexicon)
                        .after(group, cue, adjective + 1)
                        .map(c -> found(group, cue, s, c)))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** The first token of the copula's group before the adjective; the adjective itself if there is none. */
    private static int copula(Words words, int first, int adjective) {
        for (int i = first; i < adjective; i++) {
            if (COPULAS.contains(words.lemma(i))) {
                return first;
            }
        }
        if (COPULAS.contains(words.lemma(first - 1)) && words.isVerb(first - 1)) {
            return VerbGroup.of(words, first - 1).first();
        }
        return adjective;
    }

    private static Found found(VerbGroup group, Cue cue, Subject subject, Content content) {
        return Found.of(
                Optional.of(subject.range()),
                new Range(group.first(), Math.max(group.last(), content.cueLast())),
                content.ranges(),
                cue,
                cue.act(content.frame(), content.preposition()),
                group.negated(),
                "adjective-" + content.frame().name().toLowerCase(Locale.ROOT));
    }
}
