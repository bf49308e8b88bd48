package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.PloverType;

/**
 * Recipients that stand farther from the word that names the event than its frame says: in what is offered or refused,
 * behind a noun within the object, beyond a border.
 */
final class FarRecipients {

    private static final List<String> TOWARDS = List.of("to", "with", "from", "against", "on");

    /** Prepositions that say whom a thing goes to, wherever the parser hangs them. */
    private static final Set<String> GOING = Set.of("to", "with", "against");

    private static final Set<String> BORDERS = Set.of("border", "frontier", "crossing");

    private static final Set<String> BEFORE_GERUNDS = Set.of("against", "on", "to", "of", "in", "from", "with");

    /** Words for where a load is to go. */
    private static final Set<String> BOUND =
            Set.of("consign", "bind", "bound", "destine", "destined", "intend", "mean", "earmark", "head", "address");

    /** What who buys does. */
    private static final Set<String> BUYING = Set.of("pay", "ask", "order", "request", "want", "need");

    private static final int DEEPEST = 2;

    private final Syntax syntax;
    private final PartyWords words;
    private final RolePlaces places;

    FarRecipients(Syntax syntax, PartyWords words, RolePlaces places) {
        this.syntax = syntax;
        this.words = words;
        this.places = places;
    }

    /** "Offered to help the investigators", "refused to comply with the court": to whom is told by what is offered, unless several agree on it. */
    List<Integer> inClause(Trigger trigger, List<Integer> actors) {
        boolean asks = trigger.eventClass().type() == PloverType.REQUEST;
        return asks || trigger.isNoun() || actors.size() > 1 ? List.of() : inClause(trigger.place(), actors, 0);
    }

    private List<Integer> inClause(int verb, List<Integer> actors, int depth) {
        for (int clause : syntax.parse().children(verb, "xcomp")) {
            if (clause > verb && syntax.isVerb(clause) && syntax.isInfinitive(clause)) {
                List<Integer> found = ofVerb(clause, actors);
                return found.isEmpty() && depth < DEEPEST ? inClause(clause, actors, depth + 1) : found;
            }
        }
        return inGerund(verb, actors);
    }

    /** "Decided against sending a delegation to Mali", "agreed on opening the border with Chad". */
    private List<Integer> inGerund(int verb, List<Integer> actors) {
        return Stream.of("advcl", "ccomp", "xcomp", "obl")
                .flatMap(relation -> syntax.parse().children(verb, relation).stream())
                .filter(clause -> clause > verb
                        && syntax.tag(clause).equals("VBG")
                        && syntax.preposition(clause)
                                .filter(BEFORE_GERUNDS::contains)
                                .isPresent())
                .findFirst()
                .map(clause -> ofVerb(clause, actors))
                .orElse(List.of())
                .stream()
                .filter(words::isNamed)
                .toList();
    }

    private List<Integer> ofVerb(int verb, List<Integer> actors) {
        Stream<List<Integer>> candidates = Stream.concat(
                Stream.of(syntax.objects(verb)), TOWARDS.stream().map(word -> syntax.governed(verb, word)));
        return candidates
                .map(heads -> heads.stream()
                        .filter(head -> words.isWhom(head) && !isOwn(head) && !actors.contains(head))
                        .toList())
                .filter(heads -> !heads.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Loaded with rifles bound for Chad", "went on selling jets as long as Chad paid": for whom arms are meant. */
    List<Integer> customers(Trigger trigger) {
        List<Integer> meant = Stream.concat(Stream.of(trigger.place()), trigger.consumed().stream())
                .flatMap(word -> meantFor(word, 0).stream())
                .toList();
        return meant.isEmpty() ? payers(trigger.place()) : meant;
    }

    private List<Integer> meantFor(int word, int depth) {
        for (int child : syntax.parse().children(word)) {
            List<Integer> found = List.of();
            if (child > word && BOUND.contains(syntax.lemma(child))) {
                found = Stream.of("to", "for")
                        .flatMap(preposition -> syntax.governed(child, preposition).stream())
                        .filter(words::isWhom)
                        .toList();
            } else if (child > word && depth < DEEPEST && syntax.isNoun(child)) {
                found = meantFor(child, depth + 1);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who pays for it or asks for it, in a clause that says how long or on what condition it is delivered. */
    private List<Integer> payers(int verb) {
        int at = verb;
        for (int step = 0; step <= DEEPEST; step++) {
            List<Integer> found = conditions(at)
                    .filter(clause -> BUYING.contains(syntax.lemma(clause)) && syntax.isFinite(clause))
                    .flatMap(clause -> syntax.doers(clause).stream())
                    .filter(words::isNamed)
                    .toList();
            Optional<Integer> above = governor(at);
            if (!found.isEmpty() || above.isEmpty()) {
                return found;
            }
            at = above.get();
        }
        return List.of();
    }

    /** "As long as Chad pays": clauses that hang on the verb, or on "long". */
    private Stream<Integer> conditions(int verb) {
        return Stream.concat(
                syntax.parse().children(verb, "advcl").stream(),
                syntax.parse().children(verb, "advmod").stream()
                        .flatMap(adverb -> syntax.parse().children(adverb, "advcl").stream()));
    }

    /** The verb that says whether one keeps doing it or starts, stops or wants to. */
    private Optional<Integer> governor(int verb) {
        Optional<Integer> aspect = syntax.aspectOf(verb);
        return aspect.isEmpty() && syntax.relation(verb).equals("xcomp") ? syntax.head(verb) : aspect;
    }

    /** "Ready to withdraw his troops": what is one's own is nobody else. */
    private boolean isOwn(int head) {
        return syntax.parse().children(head, "nmod:poss").stream()
                .anyMatch(owner -> syntax.tag(owner).equals("PRP$"));
    }

    /** "Shared details of the bomber with Chad": the parser may hang the preposition within the object. */
    List<Integer> withinObject(Trigger trigger, List<String> frame, List<Integer> actors) {
        if (trigger.isNoun() || !syntax.isVerb(trigger.place())) {
            return List.of();
        }
        for (int object : syntax.plainObjects(trigger.place())) {
            for (int inner : nested(object)) {
                for (String word : frame) {
                    List<Integer> found = GOING.contains(word) ? whom(inner, word, actors) : List.of();
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Integer> whom(int noun, String word, List<Integer> actors) {
        return syntax.governedByWord(noun, word).stream()
                .filter(words::isWhom)
                .filter(head -> !actors.contains(head))
                .toList();
    }

    private List<Integer> nested(int object) {
        List<Integer> found = new ArrayList<>();
        List<Integer> level = List.of(object);
        for (int depth = 0; depth < DEEPEST; depth++) {
            level = level.stream()
                    .flatMap(noun -> syntax.parse().children(noun, "nmod").stream())
                    .toList();
            found.addAll(level);
        }
        return found;
    }

    /** "Along its border with Chad": who is on the other side; the head itself if it is no border. */
    Stream<Integer> beyond(int head, List<Integer> actors) {
        if (!BORDERS.contains(syntax.lemma(head))) {
            return Stream.of(head);
        }
        List<Integer> neighbours = whom(head, "with", actors);
        if (neighbours.isEmpty()) {
            neighbours = places.nationalities(head).stream()
                    .filter(words::isNational)
                    .filter(nation -> !actors.contains(nation))
                    .toList();
        }
        return neighbours.isEmpty() ? Stream.of(head) : neighbours.stream();
    }
}
