package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;

/**
 * Victims whom one sentence tells of twice, counted together and then one by one: "two brothers, Luis and Hector",
 * "eight were hurt, two of them critically", "five were hurt, four by bullets and one by glass".
 */
final class ToldTwice {

    private static final Pattern PART = Pattern.compile("them|whom|which|these|those|the|his|her|their");
    private static final Pattern BETWEEN = Pattern.compile(
            "[,:;(—–-]+|--|-lrb-|-rrb-|[)]|and|&|all|both|age|aged|ages|identified|named|as|namely|who|were|are|later|from|of");
    /** Fates that may be told of the same people by different words. */
    private static final Set<String> HARMED = Set.of("wounded", "shot", "hit", "hospitalised");

    private final Sentence sentence;
    private final List<Told> told;

    /** A victim and the words that tell of them. */
    record Told(NounPhrase phrase, Victim victim) {}

    private ToldTwice(Sentence sentence, List<Told> told) {
        this.sentence = sentence;
        this.told = told;
    }

    /** The victims without those who were counted before in the sentence. */
    static List<Told> once(Sentence sentence, List<Told> told) {
        return told.size() < 2 ? told : new ToldTwice(sentence, told).once();
    }

    private List<Told> once() {
        Set<Integer> again = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            if (isRelative(i)) {
                again.add(i);
            } else if (isNumbered(i) && !again.contains(i)) {
                again.addAll(partsOf(i));
            }
        }
        List<Told> kept = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (!again.contains(i)) {
                kept.add(told.get(i));
            }
        }
        return kept;
    }

    /** "four men who were shot": "who" stands for them. */
    private boolean isRelative(int place) {
        Victim victim = told.get(place).victim();
        return victim.key().equals("who")
                && told.stream()
                        .filter(other -> other != told.get(place))
                        .anyMatch(other -> other.victim().verb() == victim.verb()
                                && other.victim().number() > 1);
    }

    private boolean isNumbered(int place) {
        NounPhrase phrase = told.get(place).phrase();
        return told.get(place).victim().number() > 1
                && sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                        .anyMatch(token -> token.tag().equals("CD"));
    }

    /** The places in the list of those who are some of the ones counted at the place. */
    private List<Integer> partsOf(int counted) {
        List<Integer> listed = listed(counted);
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Integer> rest = alike(counted);
        boolean all = rest.size() > 1
                && sum(rest) == told.get(counted).victim().number()
                && rest.stream().noneMatch(this::isAnother)
                && isBare(told.get(rest.get(0)));
        return all ? rest : rest.stream().filter(this::isSome).toList();
    }

    /** Those who stand one by one behind a comma, a colon or a dash: as many as were counted at the most. */
    private List<Integer> listed(int counted) {
        List<Integer> found = new ArrayList<>();
        int end = told.get(counted).phrase().last() + 1;
        for (int i = counted + 1; i < told.size(); i++) {
            NounPhrase phrase = told.get(i).phrase();
            if (isAnother(i) || !isApposed(end, phrase.first(), found.isEmpty())) {
                break;
            }
            found.add(i);
            end = phrase.last() + 1;
        }
        return sum(found) <= told.get(counted).victim().number() ? found : List.of();
    }

    /** Whether only commas, ages and the like stand between; a list opens with a mark. */
    private boolean isApposed(int from, int to, boolean opens) {
        if (from >= to || opens && !NumberWords.lower(sentence, from).matches("[,:(—–-]+|--|-lrb-")) {
            return false;
        }
        if (opens && NumberWords.lower(sentence, to - 1).matches("and|&")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean between = BETWEEN.matcher(NumberWords.lower(sentence, i)).matches()
                    || sentence.token(i).tag().equals("CD");
            if (!between) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> alike(int counted) {
        List<Integer> found = new ArrayList<>();
        for (int i = counted + 1; i < told.size(); i++) {
            if (isAlike(told.get(counted).victim().fate(), told.get(i).victim().fate())) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other) || HARMED.contains(one) && HARMED.contains(other);
    }

    /** "two of them", "one of the victims". */
    private boolean isSome(int place) {
        Told part = told.get(place);
        int of = part.phrase().last() + 1;
        return part.victim().form() == Victim.Form.COUNTED
                && of + 1 < sentence.size()
                && NumberWords.lower(sentence, of).equals("of")
                && PART.matcher(NumberWords.lower(sentence, of + 1)).matches();
    }

    /** A number without a noun: "four by bullets". */
    private boolean isBare(Told part) {
        return sentence.token(part.phrase().head()).tag().equals("CD");
    }

    private boolean isAnother(int place) {
        return told.get(place).victim().isOthers();
    }

    private int sum(List<Integer> places) {
        return places.stream()
                .mapToInt(place -> told.get(place).victim().number())
                .sum();
    }
}
