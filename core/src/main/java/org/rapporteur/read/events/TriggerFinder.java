package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Finds the words of a sentence that name an event. */
final class TriggerFinder {

    private static final Set<String> NOT_CONTENT = Set.of("aux", "aux:pass", "cop", "auxpass", "case", "mark");

    private final Lexicon lexicon;
    private final LightVerbs lightVerbs;
    private final Idioms idioms;
    private final WordLists lists;

    TriggerFinder(Lexicon lexicon, LightVerbs lightVerbs, Idioms idioms, WordLists lists) {
        this.lists = lists;
        this.lexicon = lexicon;
        this.lightVerbs = lightVerbs;
        this.idioms = idioms;
    }

    /** Whether some word of the sentence might name an event, by the words alone. */
    boolean mayHold(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma();
            boolean verb = token.tag().startsWith("VB") && !lexicon.verbs(lemma).isEmpty();
            boolean noun = token.tag().startsWith("NN") && !lexicon.nouns(lemma).isEmpty();
            if (verb
                    || noun
                    || token.tag().equals("IN") && !lexicon.stances(lemma).isEmpty()
                    || token.tag().startsWith("JJ")
                            && !lexicon.adjectives(lemma).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The triggers, from left to right. */
    List<Trigger> find(Syntax syntax) {
        Matcher matcher = new Matcher(syntax, lexicon.sets(), lists);
        Set<Integer> idiomatic = idioms.in(syntax.sentence());
        Judgements judgements = new Judgements(syntax);
        Map<Integer, Trigger> found = new LinkedHashMap<>();
        for (int place = 0; place < syntax.size(); place++) {
            if (!idiomatic.contains(place)) {
                find(syntax, matcher, place)
                        .filter(trigger -> !trigger.eventClass().is("judgement") || judgements.judges(trigger.place()))
                        .ifPresent(trigger -> found.put(trigger.place(), trigger));
            }
        }
        Set<Integer> consumed = new HashSet<>();
        found.values().forEach(trigger -> consumed.addAll(trigger.consumed()));
        List<Trigger> kept = new ArrayList<>();
        for (Trigger trigger : found.values()) {
            if (!consumed.contains(trigger.place())) {
                kept.add(trigger);
            }
        }
        return kept;
    }

    private Optional<Trigger> find(Syntax syntax, Matcher matcher, int place) {
        Optional<Trigger> stance = stance(syntax, place);
        if (stance.isPresent()) {
            return stance;
        }
        if (syntax.isVerb(place) && mayBeVerb(syntax, place)) {
            return adjectival(syntax, matcher, place)
                    .or(() -> first(lexicon.verbs(syntax.lemma(place)), matcher, place)
                            .filter(trigger -> !isAttributive(syntax, place)));
        }
        if (syntax.isNoun(place) && mayBeNoun(syntax, place)) {
            return first(nouns(syntax, place), matcher, place)
                    .map(trigger -> trigger.eventClass().is("judgement") ? trigger : lightVerbs.carry(syntax, trigger));
        }
        if (syntax.tag(place).startsWith("JJ")) {
            return first(lexicon.adjectives(syntax.lemma(place)), matcher, place)
                    .filter(trigger -> !syntax.relation(place).equals("amod")
                            || trigger.predicate().demands() > 0);
        }
        return Optional.empty();
    }

    /** "Paris is against it": what is said of somebody by a preposition. */
    private Optional<Trigger> stance(Syntax syntax, int place) {
        if (!syntax.hasChild(place, "cop") || !syntax.hasChild(place, "nsubj")) {
            return Optional.empty();
        }
        return syntax.preposition(place)
                .filter(word -> syntax.subjects(place).stream()
                        .allMatch(subject -> syntax.token(subject).label() != NameLabel.NONE
                                || lists.isGroup(syntax.lemma(subject))))
                .flatMap(word -> lexicon.stances(word).stream().findFirst())
                .map(predicate -> new Trigger(place, predicate, Optional.empty(), false, List.of()));
    }

    /** "Talks" is in the lists as it is written, "attacks" as "attack". */
    private List<Predicate> nouns(Syntax syntax, int place) {
        List<Predicate> written = lexicon.nouns(syntax.text(place));
        return written.isEmpty() ? lexicon.nouns(syntax.lemma(place)) : written;
    }

    private static Optional<Trigger> first(List<Predicate> predicates, Matcher matcher, int place) {
        for (Predicate predicate : predicates) {
            Optional<List<Integer>> consumed = matcher.match(predicate, place);
            if (consumed.isPresent()) {
                return Optional.of(new Trigger(place, predicate, Optional.empty(), false, consumed.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeVerb(Syntax syntax, int place) {
        return !NOT_CONTENT.contains(syntax.relation(place));
    }

    /** Participles that are in the lists as adjectives: "visiting", "committed to". */
    private Optional<Trigger> adjectival(Syntax syntax, Matcher matcher, int place) {
        boolean participle =
                syntax.tag(place).equals("VBG") && (isAttributive(syntax, place) || isBeforeTitle(syntax, place))
                        || syntax.tag(place).equals("VBN");
        return participle ? first(lexicon.adjectives(syntax.text(place)), matcher, place) : Optional.empty();
    }

    /** "Told visiting Foreign Minister …": the parser may take the participle for a clause. */
    private static boolean isBeforeTitle(Syntax syntax, int place) {
        return place > 0
                && place + 1 < syntax.size()
                && syntax.tag(place - 1).startsWith("VBD")
                && !syntax.hasChild(place, "aux")
                && Character.isUpperCase(syntax.token(place + 1).text().charAt(0));
    }

    /** A participle before its noun tells of a quality. */
    private static boolean isAttributive(Syntax syntax, int place) {
        return syntax.relation(place).equals("amod")
                && syntax.aspectOf(place).isEmpty()
                && syntax.head(place).map(head -> head > place).orElse(false)
                && syntax.parse().children(place).length == 0;
    }

    /** Nouns in names and before other nouns name no event. */
    private static boolean mayBeNoun(Syntax syntax, int place) {
        Token token = syntax.token(place);
        if (token.isProperNoun() || token.label() != NameLabel.NONE) {
            return false;
        }
        boolean modifier = syntax.relation(place).equals("compound")
                && syntax.head(place).map(head -> head > place).orElse(false);
        return !modifier;
    }
}
