package org.rapporteur.read.figures;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;

/** What befell those of a noun phrase by the state that is told behind it: "were found dead", "in critical condition". */
final class States {

    private static final int VERBS_REACH = 7;
    private static final int WOUND_REACH = 9;
    private static final int ASIDE_REACH = 9;
    private static final int WHERE_REACH = 10;
    private static final int INVERTED_REACH = 4;
    private static final Set<String> FATAL = Set.of("dead", "fatally", "mortally");

    private States() {}

    static Optional<Fate> behind(Sentence sentence, NounPhrase phrase) {
        int place = behindAside(sentence, phrase.last() + 1);
        return inverted(sentence, phrase)
                .or(() -> told(sentence, phrase, place))
                .or(() -> behindWhere(sentence, place).flatMap(behind -> inCondition(sentence, behind)));
    }

    /** "the driver of the car is in critical condition", "a man shot in the head is …". */
    private static Optional<Integer> behindWhere(Sentence sentence, int start) {
        boolean opens =
                start < sentence.size() && word(sentence, start).matches("of|in|from|at|with|who|shot|struck|hit");
        for (int i = start + 1; opens && i < Math.min(sentence.size(), start + WHERE_REACH); i++) {
            if (sentence.token(i).lemma().matches("be|remain")
                    && sentence.token(i).tag().matches("VB[DPZ]")
                    && i > start + 1) {
                return Optional.of(i);
            }
            if (sentence.token(i).tag().matches("[,:.]|CC|PRP")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Fate> told(Sentence sentence, NounPhrase phrase, int place) {
        return adjective(sentence, phrase, place)
                .or(() -> place > phrase.last() + 1 ? verb(sentence, place) : Optional.empty())
                .or(() -> withWounds(sentence, phrase, place))
                .or(() -> inCondition(sentence, place));
    }

    /** "Also killed was Ann Lee", "Injured were three men". */
    private static Optional<Fate> inverted(Sentence sentence, NounPhrase phrase) {
        int be = phrase.first() - 1;
        int verb = word(sentence, 0).equals("also") ? 1 : 0;
        boolean inverted =
                be > verb && be <= verb + INVERTED_REACH && word(sentence, be).matches("was|were|is|are");
        if (!inverted) {
            return Optional.empty();
        }
        return switch (word(sentence, verb)) {
            case "killed", "dead" -> Optional.of(state("killed", verb));
            case "injured", "wounded", "hurt", "shot" -> Optional.of(state("wounded", verb));
            default -> Optional.empty();
        };
    }

    /** Behind an age, and behind "including the gunman," where a verb of being follows. */
    private static int behindAside(Sentence sentence, int start) {
        int place = SideBySide.behindAge(sentence, start);
        if (place > start) {
            return place < sentence.size() && word(sentence, place).equals(",") ? place + 1 : place;
        }
        boolean some = place + 1 < sentence.size()
                && word(sentence, place).equals("of")
                && word(sentence, place + 1).matches("them|whom");
        if (some) {
            return place + 2;
        }
        boolean aside = place + 1 < sentence.size()
                && word(sentence, place).equals(",")
                && word(sentence, place + 1).equals("including");
        for (int i = place + 2; aside && i < Math.min(sentence.size() - 1, place + ASIDE_REACH); i++) {
            if (word(sentence, i).equals(",")) {
                return i + 1;
            }
        }
        return place;
    }

    /** "left 17 people dead", "17 people are missing", "14 people, all dead". */
    private static Optional<Fate> adjective(Sentence sentence, NounPhrase phrase, int start) {
        int place = start;
        while (place < sentence.size() && isCarried(sentence, place)) {
            place++;
        }
        if (place >= sentence.size() || place > start + VERBS_REACH - 3 || place > phrase.last() + ASIDE_REACH + 4) {
            return Optional.empty();
        }
        String counted = switch (word(sentence, place)) {
            case "dead" -> "killed";
            case "fatally" -> hasObject(sentence, place + 1) ? "" : "killed";
            case "wounded", "injured", "hurt" -> "wounded";
            case "critical" -> place > start ? "wounded" : "";
            case "missing", "unaccounted" -> "missing";
            case "homeless" -> "homeless";
            case "trapped", "stranded", "marooned" -> "trapped";
            default -> "";
        };
        boolean names =
                place + 1 < sentence.size() && sentence.token(place + 1).tag().matches("NN.*|DT|PRP.?|CD|JJ");
        return counted.isEmpty() || names ? Optional.empty() : Optional.of(state(counted, place));
    }

    /** Behind an aside, where the parse is seldom right: "Ann Lee, 34, and Bob Roe, 19, were shot". */
    private static Optional<Fate> verb(Sentence sentence, int start) {
        int place = start;
        while (place < sentence.size() && isCarried(sentence, place)) {
            place++;
        }
        if (place >= sentence.size() || hasObject(sentence, place)) {
            return Optional.empty();
        }
        boolean passive = place > start;
        return switch (word(sentence, place)) {
            case "died", "dies" -> Optional.of(state("killed", place));
            case "killed", "slain", "murdered" -> passive ? Optional.of(state("killed", place)) : Optional.empty();
            case "shot" ->
                passive ? Optional.of(state(isFatal(sentence, place) ? "killed" : "shot", place)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "shot dead", "shot to death", "shot and killed". */
    private static boolean isFatal(Sentence sentence, int verb) {
        String next = verb + 1 < sentence.size() ? word(sentence, verb + 1) : "";
        String second = verb + 2 < sentence.size() ? word(sentence, verb + 2) : "";
        return next.equals("dead") || next.equals("to") && second.equals("death") || second.equals("killed");
    }

    /** Verbs that say no more than that it is so, and adverbs. */
    private static boolean isCarried(Sentence sentence, int place) {
        return sentence.token(place).tag().startsWith("RB") && !FATAL.contains(word(sentence, place))
                || sentence.token(place)
                        .lemma()
                        .matches(
                                "be|go|have|remain|fear|believe|think|know|report|presume|pronounce|declare|find|confirm|leave|already|later|lie|both|all");
    }

    /** "fatally shot his wife": it befell somebody else. */
    private static boolean hasObject(Sentence sentence, int verb) {
        return verb + 1 < sentence.size()
                && sentence.token(verb).isVerb()
                && sentence.token(verb + 1).tag().matches("DT|PRP.?|NN.*|CD|JJ");
    }

    /** "found the child with a gunshot wound", "five people came in with injuries". */
    private static Optional<Fate> withWounds(Sentence sentence, NounPhrase phrase, int start) {
        for (int i = start; i < Math.min(sentence.size(), start + WOUND_REACH); i++) {
            String word = word(sentence, i);
            if (word.matches("wounds?|injur(?:y|ies)") && isAfterWith(sentence, phrase.last(), i)) {
                return Optional.of(new Fate("wounded", "people", Optional.of(i), true, "with wounds"));
            }
            boolean between = sentence.token(i).tag().matches("IN|DT|JJ.*|NN|RB.*|CC|HYPH|CD|VB[DGNPZ]|RP|TO|,")
                    && !word.matches("of|that|who|which|while|and|police");
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAfterWith(Sentence sentence, int first, int wound) {
        for (int i = wound - 1; i > first; i--) {
            String word = word(sentence, i);
            if (word.equals("with") || word.equals("from")) {
                return !word(sentence, i - 1).matches("die|died|dead|killed|death");
            }
        }
        return false;
    }

    /** "a fourth person was in critical condition", "the driver is listed in stable condition". */
    private static Optional<Fate> inCondition(Sentence sentence, int start) {
        boolean in = false;
        for (int i = start; i < Math.min(sentence.size(), start + WOUND_REACH); i++) {
            String word = word(sentence, i);
            if (in && word.equals("condition")) {
                return Optional.of(new Fate("wounded", "people", Optional.of(i), true, "in a condition"));
            }
            boolean support = word.equals("support") && word(sentence, i - 1).equals("life");
            if (support) {
                return Optional.of(new Fate("wounded", "people", Optional.of(i), true, "in a condition"));
            }
            boolean carries = in
                    ? word.matches("an?|but|and|or|critical|serious|stable|fair|good|grave|guarded|satisfactory")
                    : isCarried(sentence, i) || sentence.token(i).lemma().matches("list|stay|hospitalize");
            if (!carries && !word.matches("in|on|life")) {
                return Optional.empty();
            }
            in |= word.equals("in");
        }
        return Optional.empty();
    }

    private static Fate state(String counted, int place) {
        return new Fate(counted, "people", Optional.of(place), true, "state behind");
    }

    private static String word(Sentence sentence, int place) {
        return NumberWords.lower(sentence, place);
    }
}
