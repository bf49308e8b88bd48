package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whether what a predicate asks for stands with a word of a sentence. */
final class Matcher {

    private static final Set<String> STANDING = Set.of("remain", "stand", "stay", "seem", "appear", "become");
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "acl", "dep", "obj", "parataxis");
    /** "Will have to go", "needs to leave". */
    private static final Set<String> OBLIGING = Set.of("have", "need");

    private static final int FARTHEST_PARTICLE = 4;
    private static final int FARTHEST_OBJECT = 8;

    private final Syntax syntax;
    private final NounSets sets;
    private final WordLists lists;
    private final WantedNouns nouns;

    Matcher(Syntax syntax, NounSets sets, WordLists lists) {
        this.syntax = syntax;
        this.sets = sets;
        this.lists = lists;
        this.nouns = new WantedNouns(syntax, sets, lists);
    }

    /** The words that the predicate takes in besides the one at the place; empty if it does not match. */
    Optional<List<Integer>> match(Predicate predicate, int place) {
        List<Integer> consumed = new ArrayList<>();
        boolean matches = matchesBefore(predicate, place)
                && matchesParticle(predicate, place)
                && !(predicate.intransitive()
                        && syntax.parse().child(place, "obj").isPresent())
                && predicate
                        .modifier()
                        .map(word -> syntax.hasChildWord(place, Set.of(word)))
                        .orElse(true)
                && predicate
                        .own()
                        .map(word -> syntax.preposition(place).equals(Optional.of(word)))
                        .orElse(true)
                && predicate
                        .subject()
                        .map(wanted -> hasSubject(wanted, place, consumed))
                        .orElse(true)
                && matchesObject(predicate, place, consumed)
                && matchesPreposition(predicate, place, consumed)
                && predicate
                        .clause()
                        .map(clause -> hasClause(place, clause, consumed))
                        .orElse(true);
        return matches ? Optional.of(consumed) : Optional.empty();
    }

    private boolean matchesBefore(Predicate predicate, int place) {
        int count = predicate.before().size();
        for (int i = 0; i < count; i++) {
            int at = place - count + i;
            String word = predicate.before().get(i);
            if (at < 0 || !(syntax.lemma(at).equals(word) || syntax.text(at).equals(word))) {
                return false;
            }
        }
        return true;
    }

    private boolean matchesParticle(Predicate predicate, int place) {
        if (predicate.particle().isEmpty()) {
            return true;
        }
        String particle = predicate.particle().get();
        boolean next = place + 1 < syntax.size() && syntax.text(place + 1).equals(particle);
        return next
                || Arrays.stream(syntax.parse().children(place))
                        .filter(child -> child > place && syntax.text(child).equals(particle))
                        .anyMatch(child -> child <= place + FARTHEST_PARTICLE
                                || syntax.relation(child).equals("advmod"));
    }

    /** The subject, or the noun that the place says something about: "helicopters on their way". */
    private boolean hasSubject(String wanted, int place, List<Integer> consumed) {
        List<Integer> subjects = new ArrayList<>(syntax.subjects(place));
        if (syntax.isNoun(place)) {
            syntax.head(place).ifPresent(head -> {
                subjects.add(head);
                subjects.addAll(syntax.subjects(head));
            });
        }
        Optional<Integer> found = subjects.stream()
                .filter(subject -> nouns.member(wanted, subject).isPresent())
                .findFirst();
        found.filter(subject -> syntax.isVerb(place)).ifPresent(consumed::add);
        return found.isPresent();
    }

    private boolean matchesObject(Predicate predicate, int place, List<Integer> consumed) {
        if (predicate.object().isEmpty()) {
            return true;
        }
        String wanted = predicate.object().get();
        for (int object : objects(place, predicate)) {
            Optional<Integer> found = nouns.member(wanted, object);
            if (found.isPresent()) {
                if (!nouns.isOfParties(wanted)) {
                    consumed.add(object);
                    consumed.add(found.get());
                    consumed.addAll(syntax.governed(found.get(), "of"));
                }
                return true;
            }
        }
        return false;
    }

    /** The objects, and behind a verb the noun phrases that the parser may have hung elsewhere. */
    private List<Integer> objects(int verb, Predicate predicate) {
        List<Integer> found = new ArrayList<>(syntax.objects(verb));
        if (!syntax.isVerb(verb) || syntax.passive(verb)) {
            return found;
        }
        boolean particle = verb + 1 < syntax.size() && predicate.particle().equals(Optional.of(syntax.text(verb + 1)));
        int first = particle ? verb + 2 : verb + 1;
        for (int at = first; at < syntax.size() && at <= verb + FARTHEST_OBJECT && isNominal(at); at++) {
            boolean last = at + 1 >= syntax.size()
                    || !syntax.isNoun(at + 1) && !syntax.tag(at + 1).equals("POS")
                    || syntax.text(at + 1).equals("home");
            boolean noun = syntax.isNoun(at) && last || syntax.tag(at).equals("$");
            if (noun && !found.contains(at)) {
                found.add(at);
            }
        }
        return found;
    }

    private boolean isNominal(int place) {
        String tag = syntax.tag(place);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.startsWith("PRP")
                || tag.equals("DT")
                || tag.equals("PDT")
                || tag.equals("CD")
                || tag.equals("$")
                || tag.equals("POS")
                || tag.equals("RP");
    }

    private boolean matchesPreposition(Predicate predicate, int place, List<Integer> consumed) {
        if (predicate.preposition().isEmpty()) {
            return true;
        }
        String preposition = predicate.preposition().get();
        List<Integer> governed = syntax.governed(place, preposition).stream()
                .filter(head -> !lists.isTimeWord(syntax.lemma(head)))
                .toList();
        if (predicate.complement().isEmpty()) {
            boolean next = place + 1 < syntax.size() && syntax.text(place + 1).equals(preposition);
            return !governed.isEmpty() || next;
        }
        String wanted = predicate.complement().get();
        for (int head : governed) {
            Optional<Integer> found = nouns.member(wanted, head);
            if (found.isPresent()) {
                if (!nouns.isOfParties(wanted)) {
                    consumed.add(head);
                    consumed.add(found.get());
                }
                return true;
            }
        }
        return false;
    }

    private boolean hasClause(int place, String clause, List<Integer> consumed) {
        for (int child : syntax.parse().children(place)) {
            if (isClause(child, place) && matchesClause(child, clause)) {
                if (clause.startsWith("$")) {
                    consumed.add(child);
                }
                return true;
            }
        }
        boolean stands = syntax.tag(place).startsWith("JJ")
                && syntax.head(place)
                        .filter(verb -> STANDING.contains(syntax.lemma(verb)))
                        .isPresent();
        if (stands && hangsOn(syntax.parse().head(place), place, clause)) {
            return true;
        }
        for (int day : hungOnDays(place)) {
            if (matchesClause(day, clause)) {
                return true;
            }
        }
        boolean next = place + 1 < syntax.size() && syntax.text(place + 1).equals(clause);
        return next && clause.endsWith("ould")
                || clause.startsWith("$") && isCalled(place, clause.substring(1), consumed);
    }

    /** "Remained prepared to act": the parser may hang the infinitive on the verb. */
    private boolean hangsOn(int verb, int adjective, String clause) {
        for (int child : syntax.parse().children(verb)) {
            if (child > adjective && isClause(child, verb) && matchesClause(child, clause)) {
                return true;
            }
        }
        return false;
    }

    /** "Vowed on Thursday to fight": the parser may hang the infinitive on the day. */
    private List<Integer> hungOnDays(int verb) {
        return Arrays.stream(syntax.parse().children(verb))
                .filter(day -> day > verb && lists.isTimeWord(syntax.lemma(day)))
                .flatMap(day -> Arrays.stream(syntax.parse().children(day)))
                .filter(child -> syntax.isVerb(child) && syntax.isInfinitive(child))
                .boxed()
                .toList();
    }

    /** "Called the double veto a 'travesty'": the parser may hang what something is called on that thing. */
    private boolean isCalled(int verb, String set, List<Integer> consumed) {
        for (int object : syntax.parse().children(verb, "obj")) {
            for (int child : syntax.parse().children(object)) {
                boolean called = child > object
                        && (syntax.relation(child).equals("dep")
                                || syntax.relation(child).equals("appos")
                                || syntax.relation(child).equals("amod"));
                if (called && sets.has(set, syntax.lemma(child))) {
                    consumed.add(child);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isClause(int child, int place) {
        String relation = syntax.relation(child);
        return CLAUSES.contains(relation) && (child > place || !relation.equals("advcl"));
    }

    private boolean matchesClause(int child, String clause) {
        return switch (clause) {
            case "to" -> syntax.hasChildWord(child, Set.of("to")) && !syntax.isNoun(child);
            case "ing" -> syntax.tag(child).equals("VBG");
            case "that" -> syntax.relation(child).equals("ccomp");
            case "must" -> obliges(child);
            case "will" -> syntax.hasChildWord(child, Set.of("will", "would", "'ll", "shall", "wo"));
            case "would" -> syntax.hasChildWord(child, Set.of("would"));
            default ->
                clause.startsWith("$")
                        ? sets.has(clause.substring(1), syntax.lemma(child))
                        : syntax.lemma(child).equals(clause);
        };
    }

    private boolean hasInfinitive(int verb) {
        return Arrays.stream(syntax.parse().children(verb))
                .anyMatch(child -> child == verb + 2 && syntax.isVerb(child) && syntax.isInfinitive(child));
    }

    private boolean obliges(int clause) {
        boolean have = OBLIGING.contains(syntax.lemma(clause))
                && hasInfinitive(clause)
                && syntax.subjects(clause).stream()
                        .anyMatch(subject -> syntax.token(subject).isProperNoun());
        return have || syntax.hasChildWord(clause, Set.of("must")) && !syntax.hasChildWord(clause, Set.of("have"));
    }
}
