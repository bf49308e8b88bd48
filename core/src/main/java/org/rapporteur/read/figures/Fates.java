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

    private static final Set<String> TAKING = Set.of("take", "claim", "cost", "end", "lose", "loss");
    private static final int LIFE_REACH = 4;

    private static final Set<String> TELLING =
            Set.of("say", "find", "leave", "report", "believe", "confirm", "see", "discover", "think");
    private static final Set<String> SUBORDINATES =
            Set.of("that", "after", "before", "when", "as", "because", "while", "where", "since", "if");

    private final List<Frame> frames = new ArrayList<>();
    private final Set<String> lemmas = new HashSet<>();
    /** "the bodies of a man and a woman, both with gunshot wounds": none of them lives. */
    private static final String BODIES = "bodies-of";

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

    /** What befell the phrase, or the people beside it. */
    Optional<Fate> of(Sentence sentence, NounPhrase phrase, SideBySide people, List<Predicate> predicates) {
        Optional<Fate> own = of(sentence, phrase, predicates);
        Optional<Fate> found = ofRow(sentence, phrase, people.with(phrase), predicates)
                .filter(fate -> fate.rule().equals(BODIES));
        if (found.isPresent()) {
            return found;
        }
        return own.filter(fate -> !fate.counted().equals("survived"))
                .or(() -> ofRow(sentence, phrase, people.with(phrase), predicates))
                .or(() -> own);
    }

    /** Words before a row tell of all in it, and words behind a row that opens a clause. */
    private Optional<Fate> ofRow(
            Sentence sentence, NounPhrase phrase, List<NounPhrase> row, List<Predicate> predicates) {
        for (NounPhrase member : row) {
            int first = row.get(0).first();
            int last = row.get(row.size() - 1).last();
            Optional<Fate> fate = of(sentence, member, predicates)
                    .filter(found -> found.word()
                            .filter(word -> member.first() < phrase.first()
                                    ? word < first
                                    : word > last && opensClause(sentence, first))
                            .isPresent());
            if (fate.isPresent()) {
                return fate;
            }
        }
        return Optional.empty();
    }

    /** Whether what starts there is no object and no part of a phrase: "said a man and two women were shot". */
    private static boolean opensClause(Sentence sentence, int first) {
        if (first == 0) {
            return true;
        }
        String tag = sentence.token(first - 1).tag();
        return TELLING.contains(sentence.token(first - 1).lemma())
                || tag.matches("[,:.]|CC|``|''|W.*|-RRB-")
                || SUBORDINATES.contains(NumberWords.lower(sentence, first - 1));
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
        States.behind(sentence, phrase).ifPresent(found::add);
        ahead(sentence, phrase).ifPresent(found::add);
        takenForAdjective(sentence, phrase).ifPresent(found::add);
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
                        : predicate.subjects().contains(phrase)
                                && !isOutlived(frame, predicate)
                                && !isOfAnotherClause(sentence, phrase, predicate));
    }

    /** "Three sisters shot; youngest dies": what a semicolon parts from the verb, with words between, is not its subject. */
    private static boolean isOfAnotherClause(Sentence sentence, NounPhrase phrase, Predicate predicate) {
        for (int i = phrase.last() + 1; i + 1 < predicate.verb(); i++) {
            if (sentence.token(i).text().equals(";")) {
                return !sentence.token(i + 1).tag().matches("VB.*|MD|RB");
            }
        }
        return false;
    }

    /** "She is survived by three sons". */
    private static boolean isOutlived(Frame frame, Predicate predicate) {
        return frame.counted().equals("survived") && predicate.passive();
    }

    private static Fate fate(Sentence sentence, Frame frame, Predicate predicate) {
        boolean fatal = frame.counted().matches("shot|wounded|hit") && isFatal(sentence, predicate.verb());
        boolean hoped = isHoped(predicate.auxiliaries());
        return new Fate(
                fatal ? "killed" : frame.counted(),
                frame.unit(),
                Optional.of(predicate.verb()),
                !predicate.negated() && !hoped,
                frame.name() + (fatal ? ", fatally" : ""));
    }

    /** "could die", "to kill"; not "were believed to have died". */
    private static boolean isHoped(List<String> auxiliaries) {
        boolean perfect = auxiliaries.contains("have");
        return auxiliaries.stream().anyMatch(word -> MODALS.contains(word) && !(perfect && word.equals("to")));
    }

    /** "shot dead", "fatally shot", "shot to death", "shot and killed". */
    private static boolean isFatal(Sentence sentence, int verb) {
        boolean killedNext = verb + 2 < sentence.size()
                && NumberWords.lower(sentence, verb + 1).matches("and|,|&")
                && NumberWords.lower(sentence, verb + 2).equals("killed");
        if (killedNext) {
            return true;
        }
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

    /** "left one man dead and wounded two women": a verb that the tagger took for an adjective beside "dead". */
    private static Optional<Fate> takenForAdjective(Sentence sentence, NounPhrase phrase) {
        int verb = phrase.first() - 1;
        boolean harms = verb > 0
                && sentence.token(verb).tag().equals("JJ")
                && NumberWords.lower(sentence, verb).matches("wounded|injured|hurt")
                && NumberWords.lower(sentence, verb - 1).matches("and|,");
        boolean opens = sentence.token(phrase.first()).tag().matches("CD|DT|PRP\\$");
        return harms && opens
                ? Optional.of(new Fate("wounded", "people", Optional.of(verb), true, "verb taken for an adjective"))
                : Optional.empty();
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
                    boolean fatal = nominal.counted().equals("shot") && isCalledFatal(sentence, noun.get());
                    String counted = fatal ? "killed" : nominal.counted();
                    return Optional.of(new Fate(counted, nominal.unit(), noun, true, nominal.name()));
                }
            }
        }
        return Optional.empty();
    }

    /** "the fatal shooting of". */
    private static boolean isCalledFatal(Sentence sentence, int noun) {
        return noun > 0 && NumberWords.lower(sentence, noun - 1).matches("fatal|deadly");
    }

    private static Optional<Integer> nounBefore(Sentence sentence, Nominal nominal, int joint) {
        for (int i = joint - 1; i >= 0 && i >= joint - nominal.reach(); i--) {
            boolean named = nominal.nouns().contains(NumberWords.lower(sentence, i));
            boolean sums = nominal.after().isEmpty()
                    || i > 1
                            && nominal.after().contains(NumberWords.lower(sentence, i - 2))
                            && NumberWords.lower(sentence, i - 1).equals("of")
                    || i > 2 && nominal.after().contains(NumberWords.lower(sentence, i - 3));
            if (named && sums && !isLived(sentence, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "saved the life of a boy": only what takes a life is a death. */
    private static boolean isLived(Sentence sentence, int noun) {
        boolean life = sentence.token(noun).lemma().equals("life");
        return life
                && sentence.tokens().subList(Math.max(0, noun - LIFE_REACH), noun).stream()
                        .noneMatch(token -> TAKING.contains(token.lemma()));
    }

    private boolean isJoint(Sentence sentence, int place) {
        String word = NumberWords.lower(sentence, place);
        return nominals.stream().anyMatch(nominal -> nominal.prepositions().contains(word));
    }
}
