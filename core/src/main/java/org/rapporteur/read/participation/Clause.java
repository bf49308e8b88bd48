package org.rapporteur.read.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;

/** A sentence and its dependencies, asked who takes part in what. */
record Clause(Sentence sentence, Parse parse) {

    private static final List<String> OF_VERB =
            List.of("nsubj", "nsubjpass", "dobj", "obj", "iobj", "nmod:agent", "nmod", "obl");
    private static final List<String> OF_NOUN = List.of("nmod:poss", "compound", "nmod", "amod");
    private static final Set<String> PREPOSITIONS =
            Set.of("by", "with", "to", "of", "from", "for", "between", "against", "'s");
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "ccomp");
    private static final Set<String> PAST = Set.of("VBD", "VBN");

    /** How far a subject is looked for up the sentence. */
    private static final int MOST_STEPS = 4;

    boolean is(int token, String relation) {
        return parse.is(token, relation);
    }

    /** The heads of the phrases that take part in the event, joined phrases one by one. */
    List<Integer> participants(int event) {
        List<Integer> found = new ArrayList<>();
        boolean isNoun = sentence.token(event).isNoun();
        for (int child : parse.children(event)) {
            if ((isNoun ? OF_NOUN : OF_VERB).stream().anyMatch(relation -> is(child, relation)) && isLinked(child)) {
                addWithJoined(child, found);
            }
        }
        if (isNoun) {
            governor(event).ifPresent(verb -> subject(verb).ifPresent(subject -> addWithJoined(subject, found)));
        } else {
            subject(event).ifPresent(subject -> addWithJoined(subject, found));
            described(event).ifPresent(found::add);
        }
        return found;
    }

    /** Whether a phrase with a preposition is tied to the event by one that names who takes part. */
    private boolean isLinked(int child) {
        boolean plain = !(parse.relation(child).equals("nmod") || is(child, "obl") || is(child, "nmod:agent"));
        return plain
                || parse.children(child, "case").stream()
                        .anyMatch(word ->
                                PREPOSITIONS.contains(sentence.token(word).lemma()));
    }

    private void addWithJoined(int head, List<Integer> found) {
        found.add(head);
        found.addAll(parse.children(head, "conj"));
    }

    /** The verb that a noun is the object of. */
    private Optional<Integer> governor(int noun) {
        boolean isObject = is(noun, "dobj") || is(noun, "obj");
        return isObject ? Optional.of(parse.head(noun)) : Optional.empty();
    }

    /** The subject of a verb, its own or that of the verb it depends on. */
    private Optional<Integer> subject(int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Integer> own = parse.child(at, "nsubj");
            Optional<Integer> found = own.isPresent() ? own : parse.child(at, "nsubjpass");
            boolean shares = SHARING.contains(parse.relation(at)) && parse.head(at) != Parse.ROOT;
            if (found.isPresent() || !shares) {
                return found;
            }
            at = parse.head(at);
        }
        return Optional.empty();
    }

    /** The noun that a participle or relative clause describes. */
    private Optional<Integer> described(int verb) {
        return is(verb, "acl") ? Optional.of(parse.head(verb)) : Optional.empty();
    }

    /** Whether a verb is told as past: by its own form, or as a participle after "has". */
    boolean isTold(int verb) {
        return PAST.contains(sentence.token(verb).tag());
    }
}
