package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.language.NameLabel;

/** Who stands in the places of a frame: subjects and objects, owners and nationalities, what a preposition governs. */
final class RolePlaces {

    private static final Set<PloverType> VERBAL = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.SUPPORT,
            PloverType.REJECT,
            PloverType.REQUEST,
            PloverType.AGREE,
            PloverType.THREATEN);

    private static final Set<String> ISSUING = Set.of(
            "pass",
            "adopt",
            "approve",
            "issue",
            "send",
            "sign",
            "write",
            "publish",
            "circulate",
            "draft",
            "introduce",
            "table",
            "submit",
            "release",
            "file",
            "deliver",
            "present",
            "read");

    private static final Set<String> FURTHER = Set.of("this", "that", "another", "latest");

    private static final int DEEPEST = 2;

    private static final int LONGEST_ASIDE = 12;

    private final Syntax syntax;
    private final PartyWords words;

    RolePlaces(Syntax syntax, PartyWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    List<Integer> at(int head, String place, Trigger trigger) {
        return switch (place) {
            case "subj" ->
                behind(trigger.predicate().kind() == Predicate.Kind.VERB ? syntax.doers(head) : syntax.subjects(head));
            case "obj" -> objects(head, trigger);
            case "whom" -> objects(head, trigger).stream().filter(words::isWhom).toList();
            case "clause" -> ofClause(head);
            case "obligation" -> obliged(head);
            case "poss" -> possessors(head);
            case "adj" -> nationalities(head);
            case "comp" -> namesBefore(head);
            case "to" ->
                syntax.governed(head, place).stream()
                        .filter(found -> words.isWhom(found)
                                || words.isTarget(found)
                                        && (!nationalities(found).isEmpty() || isNamedPlace(found)))
                        .toList();
            case "by" ->
                agents(head).stream().flatMap(found -> doing(found).stream()).toList();
            case "with", "from", "between", "among" ->
                syntax.governed(head, place).stream().filter(words::isWhom).toList();
            default -> {
                boolean told = VERBAL.contains(trigger.eventClass().type());
                boolean people = told && place.equals("in")
                        || place.equals("for") && trigger.eventClass().type() == PloverType.COERCE;
                yield syntax.governed(head, place).stream()
                        .filter(found -> !people || words.isWhom(found))
                        .filter(found -> !(told && place.equals("on") && isTopic(found)))
                        .toList();
            }
        };
    }

    /** "Circulated a draft on Mali": what a document is about is not addressed. */
    private boolean isTopic(int noun) {
        return syntax.parse().children(noun, "case").stream()
                .anyMatch(word -> word > 0 && syntax.isNoun(word - 1) && words.isDocument(word - 1));
    }

    /** "The town of Taiz". */
    private boolean isNamedPlace(int noun) {
        return syntax.governedByWord(noun, "of").stream()
                .anyMatch(name -> syntax.token(name).label() == NameLabel.LOCATION);
    }

    /** "The bombing of a clinic in the town by jets": the parser may hang who did it on what it was done to. */
    private List<Integer> agents(int head) {
        List<Integer> found = syntax.governed(head, "by");
        List<Integer> level = List.of(head);
        for (int depth = 0; found.isEmpty() && syntax.isNoun(head) && depth < DEEPEST; depth++) {
            level = level.stream()
                    .flatMap(noun -> syntax.parse().children(noun, "nmod").stream())
                    .filter(noun -> noun > head)
                    .toList();
            found = level.stream()
                    .flatMap(noun -> syntax.governedByWord(noun, "by").stream())
                    .toList();
        }
        return found;
    }

    /** Who does what is done "by" the word: people, the arms of a nation, or the nation whose deed or means it is. */
    private List<Integer> doing(int agent) {
        if (words.isWhom(agent)) {
            return List.of(agent);
        }
        List<Integer> nations = nationalities(agent);
        boolean arms = words.mayAct(agent) && words.isArms(agent) && !nations.isEmpty();
        return arms ? List.of(agent) : words.standsForOwner(agent) ? nations : List.of();
    }

    List<Integer> ofNoun(int noun, String place) {
        return switch (place) {
            case "by" -> agents(noun);
            case "poss" -> possessors(noun);
            case "adj" -> nationalities(noun);
            case "comp" -> namesBefore(noun);
            default -> syntax.governed(noun, place);
        };
    }

    List<Integer> nationalities(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : syntax.parse().children(noun)) {
            boolean modifier = syntax.relation(child).equals("amod")
                    || syntax.relation(child).equals("compound");
            if (modifier && words.isNational(child)) {
                found.add(child);
                syntax.parse().children(child, "conj").stream()
                        .filter(words::isNational)
                        .forEach(found::add);
            }
        }
        if (found.isEmpty()) {
            syntax.parse().children(noun, "compound").stream()
                    .filter(word -> word < noun && !syntax.token(word).isProperNoun())
                    .flatMap(word -> syntax.parse().children(word, "amod").stream())
                    .filter(words::isNational)
                    .forEach(found::add);
        }
        return found.isEmpty() ? namesBefore(noun) : found;
    }

    List<Integer> first(List<String> places, Function<String, List<Integer>> at, IntPredicate allowed) {
        for (String place : places) {
            List<Integer> found =
                    at.apply(place).stream().distinct().filter(allowed::test).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Deeds and things act for their owners: "Israeli air strikes destroyed …", "Syria's ability to strike". */
    private List<Integer> behind(List<Integer> doers) {
        List<Integer> found = new ArrayList<>();
        for (int named : doers) {
            int doer = ofItsKind(named);
            if (!words.standsForOwner(doer)) {
                found.add(doer);
            } else if (words.isDocument(doer)) {
                List<Integer> authors = authors(doer);
                found.addAll(
                        authors.isEmpty()
                                ? first(List.of("poss", "adj", "comp"), place -> ofNoun(doer, place), words::mayAct)
                                : authors);
            } else {
                List<Integer> owners = first(
                        List.of("poss", "by", "adj", "comp", "from"), place -> ofNoun(doer, place), words::mayAct);
                found.addAll(owners);
            }
        }
        return found;
    }

    /** "A Chadian draft, this one threatening …": "this one" is a further one of the kind named before it. */
    private int ofItsKind(int one) {
        boolean further = syntax.text(one).equals("one") && syntax.hasChildWord(one, FURTHER);
        for (int at = one - 1; further && at >= 0 && at > one - LONGEST_ASIDE; at--) {
            if (syntax.isNoun(at) && words.isDocument(at)) {
                return at;
            }
        }
        return one;
    }

    /** "Passed a resolution that criticised …", "a draft presented by Peru that …": who issues the document. */
    private List<Integer> authors(int document) {
        List<Integer> presenters = syntax.parse().children(document, "acl").stream()
                .filter(verb -> ISSUING.contains(syntax.lemma(verb)) && syntax.passive(verb))
                .flatMap(verb -> syntax.governed(verb, "by").stream())
                .toList();
        return !presenters.isEmpty()
                ? presenters
                : syntax.head(document)
                        .filter(verb -> syntax.relation(document).equals("obj") && ISSUING.contains(syntax.lemma(verb)))
                        .map(syntax::doers)
                        .orElse(List.of());
    }

    /** The subject of what is asked, where the parser takes "called on Russia to …" so. */
    private List<Integer> ofClause(int verb) {
        for (int child : syntax.parse().children(verb)) {
            String relation = syntax.relation(child);
            boolean clause = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("advcl");
            if (clause && child > verb && syntax.hasChild(child, "nsubj")) {
                return syntax.subjects(child).stream().filter(words::isWhom).toList();
            }
        }
        return List.of();
    }

    private List<Integer> objects(int verb, Trigger trigger) {
        if (!syntax.isVerb(verb)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(syntax.objects(verb));
        found.removeAll(trigger.consumed());
        List<Integer> indirect = syntax.parse().children(verb, "iobj");
        return indirect.isEmpty() ? found : indirect;
    }

    /** Who must: the subject of the clause with "must". */
    private List<Integer> obliged(int verb) {
        for (int child : syntax.parse().children(verb)) {
            boolean obliges = syntax.hasChildWord(child, Set.of("must"))
                    || Set.of("have", "need").contains(syntax.lemma(child))
                            && syntax.text(Math.min(child + 1, syntax.size() - 1))
                                    .equals("to");
            if (obliges) {
                return syntax.passive(child) ? List.of() : syntax.subjects(child);
            }
        }
        return List.of();
    }

    private List<Integer> possessors(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int possessor : syntax.parse().children(noun, "nmod:poss")) {
            List<Integer> holders = syntax.text(possessor).equals("their") ? subjectsAround(noun) : List.of();
            found.addAll(holders.size() > 1 ? holders : syntax.coordinated(possessor));
        }
        return found;
    }

    /** "Chad and Niger put off their meeting": it is theirs who do it. */
    private List<Integer> subjectsAround(int noun) {
        return syntax.head(noun)
                .filter(verb -> syntax.isVerb(verb) && verb < noun)
                .map(syntax::doers)
                .orElse(List.of());
    }

    private List<Integer> namesBefore(int noun) {
        for (int child : syntax.parse().children(noun)) {
            if (syntax.relation(child).equals("compound") && child < noun && words.isActingName(child)) {
                return List.of(child);
            }
        }
        return List.of();
    }
}
