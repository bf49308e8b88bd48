package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * Who does what in a parsed sentence: subjects, objects and prepositional phrases, under the passive, control,
 * coordination and relative clauses.
 */
final class Syntax {

    /** A prepositional phrase: the preposition and the noun or verb that it governs. */
    record Phrase(String preposition, int head) {}

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");

    /** Verbs that have an object unless they stand in the passive. */
    private static final Set<String> HARMING = Set.of(
            "kill", "wound", "injure", "kidnap", "abduct", "arrest", "detain", "jail", "hang", "execute", "behead",
            "free");

    private static final Set<String> COMPOUND =
            Set.of("out of", "ahead of", "away from", "off from", "out from", "back to", "back from", "over to");

    private static final Set<String> ASPECTS =
            Set.of("keep", "continue", "start", "begin", "stop", "resume", "finish", "cease");

    private static final int DEEPEST = 6;

    private final Sentence sentence;

    private final Parse parse;
    private final Subjects subjects;
    private final DirectObjects directObjects;

    Syntax(Sentence sentence, Parse parse) {
        this.sentence = sentence;
        this.parse = parse;
        this.subjects = new Subjects(this);
        this.directObjects = new DirectObjects(this);
    }

    Sentence sentence() {
        return sentence;
    }

    Parse parse() {
        return parse;
    }

    int size() {
        return Math.min(sentence.size(), parse.size());
    }

    Token token(int place) {
        return sentence.token(place);
    }

    String text(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }

    String lemma(int place) {
        return sentence.token(place).lemma().toLowerCase(Locale.ROOT);
    }

    String tag(int place) {
        return sentence.token(place).tag();
    }

    boolean isVerb(int place) {
        return tag(place).startsWith("VB");
    }

    boolean isNoun(int place) {
        return sentence.token(place).isNoun();
    }

    String relation(int place) {
        return parse.relation(place);
    }

    /** The head of the token; empty for the root. */
    Optional<Integer> head(int place) {
        return parse.head(place) == Parse.ROOT ? Optional.empty() : Optional.of(parse.head(place));
    }

    boolean hasChild(int place, String relation) {
        return parse.child(place, relation).isPresent();
    }

    /** Whether the token has a dependent with one of the words. */
    boolean hasChildWord(int place, Set<String> words) {
        for (int child : parse.children(place)) {
            if (words.contains(text(child))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb has one of the words as an auxiliary. */
    boolean hasAuxiliary(int verb, Set<String> words) {
        for (int child : parse.children(verb, "aux")) {
            if (words.contains(text(child))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb stands in the passive, as a participle after a noun too. */
    boolean passive(int verb) {
        return passive(verb, DEEPEST);
    }

    private boolean passive(int verb, int steps) {
        if (hasRelation(verb, "nsubj:pass")
                || hasRelation(verb, "aux:pass")
                || isReduced(verb)
                || isWithoutObject(verb)) {
            return true;
        }
        if (!tag(verb).equals("VBN") || hasChild(verb, "aux") || hasRelation(verb, "nsubj") || followsHave(verb)) {
            return false;
        }
        String relation = relation(verb);
        if (relation.equals("conj")) {
            return steps > 0
                    && head(verb)
                            .filter(this::isVerb)
                            .filter(first -> passive(first, steps - 1))
                            .isPresent();
        }
        return relation.startsWith("acl")
                || relation.equals("amod")
                || relation.equals("advcl")
                || relation.equals("dep") && !hasRelation(verb, "obj")
                || relation.equals("xcomp");
    }

    /** "The group convened by Annan said …": the parser may take the participle for the main verb. */
    private boolean isReduced(int verb) {
        boolean participle = tag(verb).equals("VBN");
        return (participle || tag(verb).equals("VBD"))
                && !hasChild(verb, "aux")
                && verb + 2 < size()
                && text(verb + 1).equals("by")
                && (participle && !followsHave(verb) && isAgent(verb + 2) || isName(verb + 2))
                && !hasRelation(verb, "obj")
                && hasRelation(verb, "nsubj");
    }

    /** What can begin who did it: "by the navy", not "by telephone". */
    private boolean isAgent(int place) {
        return !tag(place).startsWith("VB")
                && !tag(place).equals("NN")
                && !tag(place).equals("CD");
    }

    private boolean isName(int place) {
        return token(place).isProperNoun() && token(place).label() != NameLabel.NONE;
    }

    /** "Two sailors kidnapped off Benin", "soldiers killed by a mine": the main verb of a headline, or taken for it. */
    private boolean isWithoutObject(int verb) {
        return tag(verb).equals("VBN")
                && HARMING.contains(lemma(verb))
                && hasRelation(verb, "nsubj")
                && !hasRelation(verb, "obj")
                && !hasChild(verb, "aux")
                && !followsHave(verb);
    }

    /** Whether a form of "have" stands before the participle, whatever the parser makes of it. */
    private boolean followsHave(int verb) {
        int before = verb - 1;
        while (before > 0 && tag(before).startsWith("RB")) {
            before--;
        }
        return before >= 0 && Set.of("have", "has", "had", "'ve", "’ve").contains(text(before));
    }

    private boolean hasRelation(int place, String relation) {
        for (int child : parse.children(place)) {
            if (parse.relation(child).equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Who does what the verb says. */
    List<Integer> doers(int verb) {
        return passive(verb) ? governed(verb, "by") : subjects(verb);
    }

    /** To whom or what the verb says it is done. */
    List<Integer> objects(int verb) {
        return passive(verb) ? subjects(verb) : plainObjects(verb);
    }

    List<Integer> plainObjects(int verb) {
        return directObjects.of(verb);
    }

    /** The grammatical subjects of a verb or predicate, its own or those it shares. */
    List<Integer> subjects(int verb) {
        return subjects.of(verb);
    }

    boolean isInfinitive(int verb) {
        boolean form = tag(verb).equals("VB") || hasChildWord(verb, Set.of("be", "have"));
        return form && hasChildWord(verb, Set.of("to"));
    }

    boolean isFinite(int verb) {
        String tag = tag(verb);
        boolean participle = hasChildWord(verb, Set.of("having", "being"));
        boolean auxiliary =
                !participle && (hasChild(verb, "aux") || hasChild(verb, "cop") || hasRelation(verb, "aux:pass"));
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || auxiliary && !isInfinitive(verb);
    }

    /** What a relative pronoun stands for; the token itself otherwise. */
    int resolved(int place, int verb) {
        if (!RELATIVE.contains(text(place)) || !tag(place).startsWith("W")) {
            return place;
        }
        int clause = verb;
        for (int step = 0; step < DEEPEST && clause != Parse.ROOT; step++) {
            boolean relative = relation(clause).equals("acl:relcl")
                    || relation(clause).equals("dep")
                            && head(clause).filter(this::isNoun).isPresent();
            if (relative) {
                int noun = head(clause).orElse(place);
                return isNearerPlural(place, noun, verb) ? place - 1 : noun;
            }
            clause = parse.head(clause);
        }
        return place;
    }

    /** "Its influence with groups that refuse …": the plural verb speaks of the plural noun before the pronoun. */
    private boolean isNearerPlural(int pronoun, int noun, int verb) {
        return pronoun > 0
                && noun != pronoun - 1
                && tag(verb).equals("VBP")
                && tag(noun).equals("NN")
                && tag(pronoun - 1).equals("NNS");
    }

    /** The token and what is coordinated with it. */
    List<Integer> coordinated(int place) {
        List<Integer> found = new ArrayList<>();
        found.add(place);
        for (int child : parse.children(place, "conj")) {
            if (isNoun(place) == isNoun(child) || tag(child).equals("PRP")) {
                found.add(child);
            }
        }
        return found;
    }

    /** The prepositional phrases that depend on the token, from left to right. */
    List<Phrase> phrases(int place) {
        List<Phrase> found = new ArrayList<>();
        for (int child : parse.children(place)) {
            String relation = relation(child);
            if (relation.startsWith("obl")
                    || relation.startsWith("nmod")
                    || relation.equals("advcl")
                    || relation.equals("acl")) {
                preposition(child).ifPresent(word -> found.add(new Phrase(word, child)));
            }
        }
        return found;
    }

    /** The preposition before a noun or gerund. */
    Optional<String> preposition(int place) {
        return marker(place, "case").or(() -> marker(place, "mark"));
    }

    private Optional<String> marker(int place, String relation) {
        for (int child : parse.children(place)) {
            boolean marks = relation(child).equals(relation);
            if (marks && !tag(child).equals("POS") && !tag(child).equals("TO")) {
                boolean compound = child + 1 < size() && COMPOUND.contains(text(child) + " " + text(child + 1));
                return Optional.of(text(compound ? child + 1 : child));
            }
            if (marks && relation.equals("case") && tag(child).equals("TO")) {
                return Optional.of("to");
            }
        }
        return Optional.empty();
    }

    /** "Keep delivering weapons": the verb before a gerund that the parser takes for a quality of the noun behind it. */
    Optional<Integer> aspectOf(int verb) {
        boolean mistaken = tag(verb).equals("VBG")
                && relation(verb).equals("amod")
                && verb > 0
                && ASPECTS.contains(lemma(verb - 1))
                && isVerb(verb - 1);
        return mistaken ? Optional.of(verb - 1) : Optional.empty();
    }

    /** What the preposition governs among the dependents of the token and, if it is a verb, of its objects. */
    List<Integer> governed(int place, String preposition) {
        List<Integer> found = new ArrayList<>(governedByWord(place, preposition));
        if (found.isEmpty() && isVerb(place)) {
            for (int child : parse.children(place)) {
                if (relation(child).equals("obj") || relation(child).equals("nsubj:pass")) {
                    found.addAll(governedByWord(child, preposition));
                    found.addAll(following(child, preposition));
                }
            }
            found.addAll(following(place, preposition));
        }
        if (found.isEmpty() && isVerb(place) && isParticle(place, preposition)) {
            found.addAll(plainObjects(place));
        }
        if (found.isEmpty() && isVerb(place)) {
            parse.children(place, "advmod").forEach(adverb -> found.addAll(governedByWord(adverb, preposition)));
        }
        return found;
    }

    /** "Put on alert": the parser may take the preposition for a part of the verb. */
    private boolean isParticle(int verb, String preposition) {
        return parse.children(verb, "compound:prt").stream()
                .anyMatch(particle -> particle == verb + 1 && text(particle).equals(preposition));
    }

    /** What the preposition governs among the dependents of the token alone. */
    List<Integer> governedByWord(int place, String preposition) {
        List<Integer> found = new ArrayList<>();
        for (Phrase phrase : phrases(place)) {
            if (phrase.preposition().equals(preposition)) {
                found.addAll(coordinated(phrase.head()));
            }
        }
        return found;
    }

    /** What stands behind the preposition that directly follows the word, whatever the parser hangs it on. */
    private List<Integer> following(int place, String preposition) {
        int next = place + 1;
        if (next >= size() || !text(next).equals(preposition) || !relation(next).equals("case")) {
            return List.of();
        }
        return head(next).map(this::coordinated).orElse(List.of());
    }
}
