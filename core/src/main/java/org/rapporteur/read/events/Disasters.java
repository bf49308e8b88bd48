package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.language.NameLabel;

/**
 * Tells the words of a sentence that tell of a disaster from those that only name one, and the harm that a disaster did
 * from the harm that somebody did.
 */
final class Disasters {

    private static final int FARTHEST = 3;

    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);

    private static final Set<String> ON_THAT =
            Set.of("in", "by", "after", "from", "during", "since", "before", "following");

    private static final Set<String> WHERE = Set.of("in", "at", "near", "off", "on", "outside", "of", "across");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "those", "these", "its", "their");

    private static final Set<String> OF_MONEY =
            Set.of("financial", "market", "stock", "economic", "banking", "currency", "price", "credit", "bond");

    private static final Set<String> UNREAL =
            Set.of("would", "could", "might", "may", "can", "should", "if", "any", "no", "every", "each", "another");

    private static final Set<String> WATER = Set.of("rain", "water", "mud", "snow", "rock", "lava", "sludge");

    /** What must be spoken of in the sentence for a bare word of several uses to name a disaster: the set of nouns. */
    private static final Map<String, String> IN_COMPANY_OF =
            Map.of("fire", "burning", "crash", "travel", "collision", "travel");

    private static final Set<String> WHEN = Set.of("when", "as", "after", "while", "because");

    private final Syntax syntax;
    private final PartyWords words;
    private final WordLists lists;

    Disasters(Syntax syntax, PartyWords words, WordLists lists) {
        this.syntax = syntax;
        this.words = words;
        this.lists = lists;
    }

    /** The findings without disasters that are only named, and without harm that a disaster did. */
    List<Finding> told(List<Finding> findings) {
        List<Finding> told = findings.stream()
                .filter(finding -> !isDisaster(finding) || isTold(finding))
                .toList();
        Set<Integer> disasters =
                told.stream().filter(Disasters::isDisaster).map(Finding::place).collect(Collectors.toSet());
        return told.stream().filter(finding -> !isHarmOf(finding, disasters)).toList();
    }

    private static boolean isDisaster(Finding finding) {
        return finding.trigger().eventClass().type() == PloverType.DISASTER;
    }

    private boolean isTold(Finding finding) {
        int place = finding.place();
        return finding.trigger().isNoun() ? isToldByNoun(finding) : !isDoneBySomebody(place);
    }

    /** "Rebels derailed the train": somebody did it. */
    private boolean isDoneBySomebody(int verb) {
        List<Integer> doers = syntax.doers(verb);
        boolean onObject = syntax.passive(verb) || !syntax.plainObjects(verb).isEmpty();
        return onObject && doers.stream().anyMatch(words::isWhom);
    }

    /** A noun tells of a disaster if it is a known one, has its place or day, or befalls somebody in a finite clause. */
    private boolean isToldByNoun(Finding finding) {
        int noun = finding.place();
        if (syntax.hasChildWord(noun, OF_MONEY) || syntax.hasChildWord(noun, UNREAL) || isPredicate(noun)) {
            return false;
        }
        Optional<Integer> verb = syntax.head(noun).filter(syntax::isVerb);
        if (verb.filter(found -> syntax.hasAuxiliary(found, UNREAL) || syntax.isInfinitive(found))
                .isPresent()) {
            return false;
        }
        if (isFigure(finding) || isBare(finding) && !isInCompany(noun)) {
            return false;
        }
        boolean takenForNoun = syntax.hasChild(noun, "nsubj");
        boolean known = takenForNoun || syntax.hasChildWord(noun, DEFINITE) || syntax.hasChild(noun, "nmod:poss");
        return known
                || isPlaced(noun)
                || verb.filter(found -> befalls(noun, found)).isPresent();
    }

    private static boolean isBare(Finding finding) {
        return finding.trigger().predicate().demands() == 0;
    }

    /** "A flood of orders", "the outbreak of war": what a word for a disaster is said of in a figure of speech. */
    private boolean isFigure(Finding finding) {
        return finding.trigger().predicate().preposition().isEmpty()
                && syntax.phrases(finding.place()).stream()
                        .filter(phrase -> phrase.preposition().equals("of"))
                        .anyMatch(phrase -> syntax.token(phrase.head()).label() == NameLabel.NONE
                                && !WATER.contains(syntax.lemma(phrase.head()))
                                && !syntax.tag(phrase.head()).equals("CD")
                                && !lists.isTimeWord(syntax.lemma(phrase.head()))
                                && !words.isTarget(phrase.head()));
    }

    /** "The fire": of shots, unless something burns. */
    private boolean isInCompany(int noun) {
        return Optional.ofNullable(IN_COMPANY_OF.get(syntax.lemma(noun)))
                .map(set -> IntStream.range(0, syntax.size()).anyMatch(place -> words.isIn(set, place)))
                .orElse(true);
    }

    /** "The film was a disaster". */
    private boolean isPredicate(int noun) {
        return syntax.hasChild(noun, "cop");
    }

    private boolean isPlaced(int noun) {
        return syntax.phrases(noun).stream()
                .filter(phrase -> WHERE.contains(phrase.preposition()))
                .anyMatch(phrase -> syntax.token(phrase.head()).label() == NameLabel.LOCATION
                        || lists.isTimeWord(syntax.lemma(phrase.head())));
    }

    private boolean befalls(int noun, int verb) {
        boolean finite = syntax.isFinite(verb)
                || syntax.tag(verb).equals("VBN")
                || syntax.tag(verb).equals("VBD");
        boolean subject = syntax.subjects(verb).contains(noun)
                || syntax.governed(verb, "by").contains(noun);
        boolean occasion = syntax.preposition(noun).filter(ON_THAT::contains).isPresent();
        return finite && (subject || occasion);
    }

    /** "Burst and killed 19": what a disaster did is no attack. */
    private boolean isHarmOf(Finding finding, Set<Integer> disasters) {
        if (!HARM.contains(finding.trigger().eventClass().type())) {
            return false;
        }
        boolean somebody =
                finding.roles().actors().stream().anyMatch(head -> words.isWhom(head) && !words.isAccident(head));
        return !somebody && (isByThing(finding) || isEffect(finding) && isBeside(finding.place(), disasters));
    }

    private static boolean isEffect(Finding finding) {
        EventClass eventClass = finding.trigger().eventClass();
        return eventClass.is("effect")
                || eventClass.name().equals("attack") && !finding.trigger().isNoun();
    }

    private boolean isByThing(Finding finding) {
        return !finding.trigger().isNoun()
                && syntax.doers(finding.place()).stream().anyMatch(words::isAccident);
    }

    /** Whether the word hangs on a disaster, shares its subject, is done by it or happened when it did. */
    private boolean isBeside(int verb, Set<Integer> disasters) {
        Set<Integer> chain = new HashSet<>(Set.of(verb));
        Optional<Integer> at = Optional.of(verb);
        for (int step = 0; step < FARTHEST && at.isPresent(); step++) {
            at = syntax.head(at.get());
            at.ifPresent(chain::add);
        }
        List<Integer> joined = syntax.parse().children(verb, "conj");
        addOccasions(verb, chain);
        joined.forEach(other -> addOccasions(other, chain));
        return chain.stream().anyMatch(place -> disasters.contains(place) || isDoneIn(place, disasters));
    }

    /** "Were killed and dozens trapped when a roof fell": what the verb is joined to, and the clauses that say when. */
    private void addOccasions(int verb, Set<Integer> chain) {
        for (int child : syntax.parse().children(verb)) {
            String relation = syntax.relation(child);
            boolean then = relation.startsWith("advcl") && syntax.hasChildWord(child, WHEN);
            if (then || relation.equals("conj") || relation.equals("parataxis")) {
                chain.add(child);
            }
        }
    }

    private boolean isDoneIn(int verb, Set<Integer> disasters) {
        if (!syntax.isVerb(verb)) {
            return false;
        }
        Set<Integer> near = new HashSet<>(syntax.subjects(verb));
        near.addAll(syntax.doers(verb));
        ON_THAT.forEach(preposition -> near.addAll(syntax.governed(verb, preposition)));
        return near.stream().anyMatch(disasters::contains);
    }
}
