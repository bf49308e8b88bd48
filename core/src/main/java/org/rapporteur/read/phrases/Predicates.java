package org.rapporteur.read.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** The verbs of one sentence with who and what stands with them: by the parse where there is one, else by the order of words. */
public final class Predicates {

    private static final int FARTHEST_CARRIER = 3;
    private static final Pattern TIME_NOUNS = Pattern.compile(
            "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?|years?|hours?|minutes?|morning|night|evening|afternoon");
    private static final Set<String> OBJECTS = Set.of("obj", "dobj", "iobj");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Optional<Parse> parse;
    private final VerbGroups groups;

    private Predicates(Sentence sentence, NounPhrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.parse = sentence.parse();
        this.groups = new VerbGroups(sentence, phrases);
    }

    /** The predicates of the verbs that are wanted, from left to right. */
    public static List<Predicate> of(Sentence sentence, NounPhrases phrases, Set<String> lemmas) {
        Predicates reader = new Predicates(sentence, phrases);
        List<Predicate> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.tag().startsWith("VB")
                    && (lemmas.isEmpty() || lemmas.contains(reader.lemma(i)) || lemmas.contains(token.lemma()))) {
                found.add(reader.predicate(i));
            }
        }
        return List.copyOf(found);
    }

    private Predicate predicate(int verb) {
        List<String> auxiliaries = groups.auxiliaries(verb);
        boolean passive = groups.isPassive(verb);
        Set<NounPhrase> before = new LinkedHashSet<>(subjects(verb, passive));
        Set<NounPhrase> after = new LinkedHashSet<>(objects(verb));
        List<Predicate.Oblique> obliques = obliques(verb, after);
        Set<NounPhrase> actors = before;
        Set<NounPhrase> actedOn = after;
        if (passive) {
            actors = new LinkedHashSet<>();
            for (Predicate.Oblique oblique : obliques) {
                if (oblique.preposition().equals("by")) {
                    actors.add(oblique.phrase());
                }
            }
            actedOn = new LinkedHashSet<>(before);
            actedOn.addAll(after);
        }
        return new Predicate(
                verb,
                lemma(verb),
                passive,
                groups.isNegated(verb),
                auxiliaries,
                List.copyOf(actors),
                List.copyOf(actedOn),
                obliques,
                governor(verb));
    }

    private String lemma(int verb) {
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        if (verb + 1 < sentence.size() && sentence.token(verb + 1).tag().equals("RP")) {
            return lemma + " " + lower(verb + 1);
        }
        return lemma;
    }

    private String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }

    private List<NounPhrase> subjects(int verb, boolean passive) {
        List<NounPhrase> found = new ArrayList<>();
        parse.ifPresent(tree -> addSubjects(tree, verb, found, 0));
        if (found.isEmpty()) {
            nearestBefore(verb).ifPresent(found::add);
        }
        return found;
    }

    private void addSubjects(Parse tree, int verb, List<NounPhrase> found, int depth) {
        for (int child : tree.children(verb)) {
            if (isRelation(tree, child, SUBJECTS)) {
                addWithConjuncts(tree, referent(tree, verb, child), found);
            }
        }
        int head = tree.head(verb);
        if (!found.isEmpty() || head == Parse.ROOT || depth > 3) {
            return;
        }
        if (tree.is(verb, "acl") && verb > 0 && sentence.token(verb - 1).tag().equals("TO")) {
            addSubjectsOfClause(tree, head, found);
        } else if (tree.is(verb, "acl")) {
            phrases.at(head).ifPresent(found::add);
        } else if (tree.is(verb, "xcomp")
                || tree.is(verb, "conj")
                || tree.is(verb, "advcl")
                || tree.is(verb, "parataxis")) {
            if (sentence.token(head).tag().startsWith("VB")) {
                addSubjects(tree, head, found, depth + 1);
            }
        }
    }

    /** "a delegation was in Moscow to discuss", "their decision to ship": who acts in the clause around. */
    private void addSubjectsOfClause(Parse tree, int noun, List<NounPhrase> found) {
        int place = noun;
        for (int step = 0; step < FARTHEST_CARRIER && place != Parse.ROOT && found.isEmpty(); step++) {
            for (int child : tree.children(place)) {
                if (isRelation(tree, child, SUBJECTS) || tree.is(child, "nmod:poss")) {
                    addWithConjuncts(tree, child, found);
                }
            }
            place = tree.head(place);
        }
    }

    /** "who" and "that" stand for the noun whose clause it is. */
    private int referent(Parse tree, int verb, int subject) {
        String tag = sentence.token(subject).tag();
        boolean relative = tag.equals("WP") || tag.equals("WDT");
        boolean clause = tree.is(verb, "acl") && tree.head(verb) != Parse.ROOT;
        return relative && clause ? tree.head(verb) : subject;
    }

    private void addWithConjuncts(Parse tree, int token, List<NounPhrase> found) {
        phrases.at(token).filter(phrase -> !found.contains(phrase)).ifPresent(found::add);
        for (int conjunct : tree.children(token, "conj")) {
            if (!sentence.token(conjunct).tag().startsWith("VB")) {
                phrases.at(conjunct).filter(phrase -> !found.contains(phrase)).ifPresent(found::add);
            }
        }
    }

    private static boolean isRelation(Parse tree, int child, Set<String> relations) {
        String relation = tree.relation(child);
        int colon = relation.indexOf(':');
        return relations.contains(colon < 0 ? relation : relation.substring(0, colon));
    }

    /** The phrase before the verb's auxiliaries and adverbs. */
    private Optional<NounPhrase> nearestBefore(int verb) {
        int place = verb - 1;
        while (place >= 0 && isBetween(place)) {
            place--;
        }
        return phrases.endingWith(place).flatMap(this::carrier);
    }

    /** The phrase that others hang on: "soldiers" of "soldiers of the army in Homs". */
    private Optional<NounPhrase> carrier(NounPhrase phrase) {
        NounPhrase carrier = phrase;
        for (int step = 0; step < FARTHEST_CARRIER; step++) {
            int joint = carrier.first() - 1;
            if (joint <= 0 || !sentence.token(joint).tag().matches("IN|TO")) {
                return Optional.of(carrier);
            }
            int behind = sentence.token(joint - 1).tag().equals("VBN") ? joint - 2 : joint - 1;
            Optional<NounPhrase> next = phrases.endingWith(behind);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            carrier = next.get();
        }
        return Optional.of(carrier);
    }

    private boolean isBetween(int place) {
        Token token = sentence.token(place);
        return token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || VerbGroups.isAuxiliary(token)
                || groups.joins(place)
                || token.text().matches("--|—|–")
                || token.tag().equals("TO")
                || token.tag().equals("WDT")
                || token.tag().equals("WP");
    }

    private List<NounPhrase> objects(int verb) {
        List<NounPhrase> found = new ArrayList<>();
        Optional<NounPhrase> next = nextObject(verb);
        next.ifPresent(found::add);
        next.flatMap(first -> phrases.startingWith(first.last() + 1))
                .filter(second -> !isTime(lower(second.head())))
                .filter(second -> !sentence.token(second.head()).tag().matches("PRP|WP|EX"))
                .ifPresent(found::add);
        parse.ifPresent(tree -> {
            for (int child : tree.children(verb)) {
                if (isRelation(tree, child, OBJECTS)) {
                    addWithConjuncts(tree, child, found);
                }
            }
            relativeObject(tree, verb).filter(phrase -> !found.contains(phrase)).ifPresent(found::add);
        });
        return found;
    }

    static boolean isTime(String word) {
        return TIME_NOUNS.matcher(word).matches();
    }

    /** The phrase that follows the verb at once, or behind adverbs and what qualifies a number. */
    private Optional<NounPhrase> nextObject(int verb) {
        int place = verb + 1;
        while (place < sentence.size() && mayPrecedeObject(place)) {
            place++;
        }
        return phrases.startingWith(place)
                .filter(phrase -> !sentence.token(phrase.head()).tag().startsWith("W"));
    }

    private boolean mayPrecedeObject(int place) {
        Token token = sentence.token(place);
        return token.tag().startsWith("RB")
                || token.tag().equals("RP")
                || Set.of(
                                        "at", "least", "more", "than", "up", "to", "about", "around", "nearly", "some",
                                        "over", "as", "many", "fewer", "“", "\"", "``")
                                .contains(lower(place))
                        && leadsToNumber(place);
    }

    private boolean leadsToNumber(int place) {
        for (int i = place + 1; i < sentence.size() && i < place + 5; i++) {
            if (sentence.token(i).tag().equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** "the missiles that Russia sent": the noun is the object of the clause that has a subject and no object. */
    private Optional<NounPhrase> relativeObject(Parse tree, int verb) {
        boolean clause = tree.relation(verb).equals("acl:relcl") && tree.head(verb) != Parse.ROOT;
        boolean ownSubject = Arrays.stream(tree.children(verb))
                .anyMatch(child -> isRelation(tree, child, SUBJECTS)
                        && !sentence.token(child).tag().startsWith("W"));
        boolean ownObject = Arrays.stream(tree.children(verb))
                .anyMatch(child -> isRelation(tree, child, OBJECTS)
                        && !sentence.token(child).tag().startsWith("W"));
        return clause && ownSubject && !ownObject && nextObject(verb).isEmpty()
                ? phrases.at(tree.head(verb))
                : Optional.empty();
    }

    private List<Predicate.Oblique> obliques(int verb, Set<NounPhrase> objects) {
        List<Predicate.Oblique> found = new ArrayList<>();
        parse.ifPresentOrElse(
                tree -> {
                    addObliques(tree, verb, found);
                    objects.forEach(object -> addObliques(tree, object.head(), found));
                },
                () -> addObliquesByOrder(verb, found));
        return found;
    }

    private void addObliques(Parse tree, int governor, List<Predicate.Oblique> found) {
        for (int child : tree.children(governor)) {
            if (tree.is(child, "obl") || tree.is(child, "nmod") && !tree.is(child, "nmod:poss")) {
                addOblique(tree, child, found);
            }
        }
    }

    private void addOblique(Parse tree, int child, List<Predicate.Oblique> found) {
        Optional<NounPhrase> phrase = phrases.at(child);
        for (int marker : tree.children(child, "case")) {
            if (phrase.isPresent() && marker < child) {
                List<NounPhrase> group = new ArrayList<>();
                addWithConjuncts(tree, child, group);
                group.forEach(member -> {
                    Predicate.Oblique oblique = new Predicate.Oblique(lower(marker), member);
                    if (!found.contains(oblique)) {
                        found.add(oblique);
                    }
                });
                return;
            }
        }
    }

    /** Up to the next verb, each preposition with the phrase behind it. */
    private void addObliquesByOrder(int verb, List<Predicate.Oblique> found) {
        for (int i = verb + 1; i + 1 < sentence.size() && !sentence.token(i).isVerb(); i++) {
            String tag = sentence.token(i).tag();
            if (tag.equals("IN") || tag.equals("TO")) {
                String preposition = lower(i);
                phrases.startingWith(i + 1).ifPresent(phrase -> found.add(new Predicate.Oblique(preposition, phrase)));
            }
        }
    }

    private Optional<Integer> governor(int verb) {
        return parse.filter(tree -> tree.head(verb) != Parse.ROOT
                        && (tree.is(verb, "xcomp")
                                || tree.is(verb, "ccomp")
                                || tree.is(verb, "acl")
                                || tree.is(verb, "advcl")))
                .map(tree -> tree.head(verb));
    }
}
