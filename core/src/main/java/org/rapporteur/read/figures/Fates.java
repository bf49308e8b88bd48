package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Predicate;
import org.rapporteur.read.phrases.Predicates;
import org.rapporteur.read.rules.Table;

/** What befell a noun phrase, by the verbs it stands with, the nouns it depends on and the adjectives behind it. */
final class Fates {

    private static final Set<String> MODALS =
            Set.of("would", "could", "might", "may", "should", "will", "can", "must", "to", "'d", "’d", "'ll");
    private static final Set<String> FATAL = Set.of("dead", "fatally", "mortally");

    private static final int WOUND_REACH = 9;

    private final List<Frame> frames = new ArrayList<>();
    private final Set<String> lemmas = new HashSet<>();
    private final List<Nominal> nominals = new ArrayList<>();

    private record Frame(
            String name,
            Set<String> verbs,
            boolean object,
            String counted,
            String unit,
            Set<String> nouns,
            Set<String> with) {}

    private record Nominal(
            String name,
            Set<String> nouns,
            Set<String> after,
            Set<String> prepositions,
            int reach,
            String counted,
            String unit) {}

    Fates() {
        for (Table.Row row : Table.beside(Fates.class, "frames.tsv").rows()) {
            Set<String> verbs = Set.copyOf(row.list("verbs"));
            frames.add(new Frame(
                    row.get("name"),
                    verbs,
                    row.get("slot").equals("object"),
                    row.get("counted"),
                    row.get("unit"),
                    Set.copyOf(row.list("nouns")),
                    Set.copyOf(row.list("with"))));
            verbs.forEach(verb -> lemmas.add(verb.split(" ")[0]));
        }
        for (Table.Row row : Table.beside(Fates.class, "nominals.tsv").rows()) {
            nominals.add(new Nominal(
                    row.get("name"),
                    Set.copyOf(row.list("nouns")),
                    Set.copyOf(row.list("after")),
                    Set.copyOf(row.list("prepositions")),
                    Integer.parseInt(row.get("reach")),
                    row.get("counted"),
                    row.get("unit")));
        }
    }

    /** Whether one of the words may say what befell someone. */
    boolean mayHold(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> lemmas.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** The predicates of the sentence that have a frame. */
    List<Predicate> predicates(Sentence sentence, NounPhrases phrases) {
        return Predicates.of(sentence, phrases, lemmas);
    }

    /** What befell the phrase: the gravest if it is told of several things. */
    Optional<Fate> of(Sentence sentence, NounPhrase phrase, List<Predicate> predicates) {
        List<Fate> found = new ArrayList<>();
        for (Predicate predicate : predicates) {
            for (Frame frame : frames) {
                if (frame.verbs().contains(predicate.lemma()) && fills(sentence, frame, predicate, phrase)) {
                    found.add(fate(sentence, frame, predicate));
                }
            }
        }
        behind(sentence, phrase).ifPresent(found::add);
        withWounds(sentence, phrase).ifPresent(found::add);
        ahead(sentence, phrase).ifPresent(found::add);
        return found.stream().min(Fate.GRAVEST);
    }

    private static boolean fills(Sentence sentence, Frame frame, Predicate predicate, NounPhrase phrase) {
        boolean noun = frame.nouns().isEmpty() || frame.nouns().contains(NumberWords.lower(sentence, phrase.head()));
        boolean with = frame.with().isEmpty()
                || sentence.tokens().stream()
                        .anyMatch(token -> frame.with().contains(token.text().toLowerCase(Locale.ROOT)));
        return noun
                && with
                && (frame.object()
                        ? predicate.objects().contains(phrase)
                        : predicate.subjects().contains(phrase));
    }

    private static Fate fate(Sentence sentence, Frame frame, Predicate predicate) {
        boolean fatal = frame.counted().matches("shot|wounded|hit") && isFatal(sentence, predicate.verb());
        boolean hoped = predicate.auxiliaries().stream().anyMatch(MODALS::contains);
        return new Fate(
                fatal ? "killed" : frame.counted(),
                frame.unit(),
                Optional.of(predicate.verb()),
                !predicate.negated() && !hoped,
                frame.name() + (fatal ? ", fatally" : ""));
    }

    /** "shot dead", "fatally shot", "shot to death". */
    private static boolean isFatal(Sentence sentence, int verb) {
        if (verb > 0 && FATAL.contains(NumberWords.lower(sentence, verb - 1))) {
            return true;
        }
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 8); i++) {
            String word = NumberWords.lower(sentence, i);
            if (word.matches("[,.;]") || sentence.token(i).tag().equals("CD")) {
                return false;
            }
            boolean toDeath =
                    word.equals("death") && NumberWords.lower(sentence, i - 1).equals("to");
            if (toDeath || FATAL.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "left 17 people dead", "17 people are missing", "14 people, all dead". */
    private static Optional<Fate> behind(Sentence sentence, NounPhrase phrase) {
        int place = phrase.last() + 1;
        while (place < sentence.size()
                && (sentence.token(place).tag().startsWith("RB") && !FATAL.contains(NumberWords.lower(sentence, place))
                        || sentence.token(place)
                                .lemma()
                                .matches(
                                        "be|go|have|remain|fear|report|presume|pronounce|declare|find|confirm|leave|already|later|lie"))) {
            place++;
        }
        if (place >= sentence.size() || place > phrase.last() + 5) {
            return Optional.empty();
        }
        String counted = switch (NumberWords.lower(sentence, place)) {
            case "dead", "fatally" -> "killed";
            case "wounded", "injured", "hurt" -> "wounded";
            case "missing", "unaccounted" -> "missing";
            case "homeless" -> "homeless";
            default -> "";
        };
        boolean names =
                place + 1 < sentence.size() && sentence.token(place + 1).tag().matches("NN.*|DT|PRP.?|CD|JJ");
        return counted.isEmpty() || names
                ? Optional.empty()
                : Optional.of(new Fate(counted, "people", Optional.of(place), true, "state behind"));
    }

    /** "found the child with a gunshot wound", "five people came in with injuries". */
    private static Optional<Fate> withWounds(Sentence sentence, NounPhrase phrase) {
        for (int i = phrase.last() + 1; i < Math.min(sentence.size(), phrase.last() + WOUND_REACH); i++) {
            String word = NumberWords.lower(sentence, i);
            if (word.matches("wounds?|injur(?:y|ies)") && isAfterWith(sentence, phrase.last(), i)) {
                return Optional.of(new Fate("wounded", "people", Optional.of(i), true, "with wounds"));
            }
            boolean between = sentence.token(i).tag().matches("IN|DT|JJ.*|NN|RB.*|CC|HYPH|CD|VB[DNG]|RP|TO|,")
                    && !word.matches("of|that|who|which|while|and|police");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAfterWith(Sentence sentence, int first, int wound) {
        for (int i = wound - 1; i > first; i--) {
            String word = NumberWords.lower(sentence, i);
            if (word.equals("with") || word.equals("from")) {
                return !NumberWords.lower(sentence, i - 1).matches("die|died|dead|killed|death");
            }
        }
        return false;
    }

    /** "the deaths of 17 people", "the death toll rose to 17", "put the number of dead at 17". */
    private Optional<Fate> ahead(Sentence sentence, NounPhrase phrase) {
        int joint = phrase.first() - 1;
        while (joint > 0 && sentence.token(joint).tag().matches("RB.*|JJ.|IN") && !isJoint(sentence, joint)) {
            joint--;
        }
        if (joint <= 0) {
            return Optional.empty();
        }
        for (Nominal nominal : nominals) {
            if (nominal.prepositions().contains(NumberWords.lower(sentence, joint))) {
                Optional<Integer> noun = nounBefore(sentence, nominal, joint);
                if (noun.isPresent()) {
                    return Optional.of(new Fate(nominal.counted(), nominal.unit(), noun, true, nominal.name()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> nounBefore(Sentence sentence, Nominal nominal, int joint) {
        for (int i = joint - 1; i >= 0 && i >= joint - nominal.reach(); i--) {
            boolean named = nominal.nouns().contains(NumberWords.lower(sentence, i));
            boolean sums = nominal.after().isEmpty()
                    || i > 1
                            && nominal.after().contains(NumberWords.lower(sentence, i - 2))
                            && NumberWords.lower(sentence, i - 1).equals("of")
                    || i > 2 && nominal.after().contains(NumberWords.lower(sentence, i - 3));
            if (named && sums) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isJoint(Sentence sentence, int place) {
        String word = NumberWords.lower(sentence, place);
        return nominals.stream().anyMatch(nominal -> nominal.prepositions().contains(word));
    }
}
