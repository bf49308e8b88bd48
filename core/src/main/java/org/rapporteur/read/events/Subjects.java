package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.NameLabel;

/** Whose deed a verb tells: its own subject, or the one that it shares under control, coordination and relative clauses. */
final class Subjects {

    /** Verbs whose subject, not their object, does what the infinitive says. */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge", "offer", "use");

    /** Verbs after which "for" says what their object did. */
    private static final Set<String> LAYING = Set.of(
            "blame", "criticise", "criticize", "condemn", "denounce", "thank", "praise", "punish", "fault", "rebuke");

    /** Nouns that a verb carries: "gave an order to …" is the giver's. */
    private static final Set<String> ORDERS = Set.of(
            "order", "orders", "instruction", "instructions", "command", "permission", "reason", "promise", "pledge");

    /** Verbs after which the parser may take an adjective for an object: "remained ready". */
    private static final Set<String> STANDING = Set.of("remain", "stand", "stay", "seem", "appear", "become");

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** Verbs of turning to somebody, and what one then says. */
    private static final Set<String> CALLING =
            Set.of("call", "telephone", "phone", "summon", "visit", "meet", "contact", "see", "write");

    private static final Set<String> SPOKEN = Set.of(
            "congratulate",
            "thank",
            "complain",
            "protest",
            "condemn",
            "discuss",
            "demand",
            "urge",
            "convey",
            "express",
            "warn",
            "assure",
            "praise",
            "offer",
            "mediate");

    private static final Set<String> TOGETHER = Set.of("together", "along", "jointly");

    private static final int DEEPEST = 6;
    private static final int LONGEST_ASIDE = 10;

    private final Syntax syntax;

    Subjects(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The grammatical subjects of a verb or predicate, its own or those it shares. */
    List<Integer> of(int verb) {
        return of(verb, 0);
    }

    private List<Integer> of(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        Set<Integer> own = new LinkedHashSet<>();
        for (int child : syntax.parse().children(verb, "nsubj")) {
            if (!isDayTakenForSubject(child, verb)) {
                List<Integer> joined = syntax.coordinated(syntax.resolved(child, verb));
                own.addAll(joined);
                joined.forEach(subject -> own.addAll(companions(subject)));
                own.addAll(listed(child, verb));
            }
        }
        if (own.isEmpty()) {
            own.addAll(ofInfinitiveSubject(verb));
        }
        if (!own.isEmpty()) {
            return List.copyOf(own);
        }
        List<Integer> shared = isOpeningParticiple(verb) ? ofMainClause(verb, depth + 1) : shared(verb, depth + 1);
        return shared.isEmpty() && depth == 0 ? nameBeforeComma(verb) : shared;
    }

    /** "Appealing to Peru for help, the council …": the parser may take the participle for the main verb. */
    private boolean isOpeningParticiple(int verb) {
        return syntax.tag(verb).equals("VBG") && syntax.head(verb).isEmpty() && !syntax.hasChild(verb, "aux");
    }

    private List<Integer> ofMainClause(int participle, int depth) {
        return syntax.parse().children(participle, "parataxis").stream()
                .filter(main -> main > participle && syntax.isFinite(main))
                .findFirst()
                .map(main -> of(main, depth))
                .orElse(List.of());
    }

    /** "And his guest, the minister Walid al-Muallem, welcomed it": the name that an aside before the verb ends with. */
    private List<Integer> nameBeforeComma(int verb) {
        boolean behindAside = syntax.isFinite(verb)
                && verb > 3
                && syntax.text(verb - 1).equals(",")
                && syntax.token(verb - 2).label() == NameLabel.PERSON;
        return behindAside && isAside(verb - 2) ? List.of(verb - 2) : List.of();
    }

    /** Whether a comma opens the phrase that ends with the name. */
    private boolean isAside(int name) {
        for (int at = name; at > 0 && at > name - LONGEST_ASIDE; at--) {
            if (syntax.text(at).equals(",")) {
                return true;
            }
            if (syntax.isVerb(at) || syntax.tag(at).equals("IN")) {
                return false;
            }
        }
        return false;
    }

    /** "Norway, together with Iceland, has signed": who is named along with a subject does what it does. */
    private List<Integer> companions(int subject) {
        return syntax.governedByWord(subject, "with").stream()
                .filter(other -> other > 1
                        && syntax.parse().children(other, "advmod").stream()
                                .anyMatch(word -> TOGETHER.contains(syntax.text(word))))
                .toList();
    }

    /** "Peru, Chile agree on fishing": headlines join two names by a comma, and the verb is in the plural. */
    private List<Integer> listed(int subject, int verb) {
        boolean plural = syntax.tag(verb).equals("VBP") || syntax.tag(verb).equals("VB");
        return plural && syntax.token(subject).isProperNoun()
                ? syntax.parse().children(subject, "appos").stream()
                        .filter(name -> name + 1 == verb
                                && syntax.token(name).isProperNoun()
                                && syntax.text(name - 1).equals(","))
                        .toList()
                : List.of();
    }

    /** "Vowed on Thursday to fight": the parser may take the day for who is to fight. */
    private boolean isDayTakenForSubject(int subject, int verb) {
        return syntax.isInfinitive(verb)
                && subject > 0
                && DAYS.contains(syntax.text(subject))
                && syntax.text(subject - 1).equals("on")
                && syntax.parse().head(subject - 1) == verb;
    }

    /** "The contract to sell them was signed", "rebels led by her fled": the parser may take the noun along with the verb. */
    private List<Integer> ofInfinitiveSubject(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int infinitive : syntax.parse().children(verb, "csubj")) {
            if (syntax.isInfinitive(infinitive) || syntax.tag(infinitive).equals("VBN") && syntax.passive(infinitive)) {
                found.addAll(syntax.parse().children(infinitive, "nsubj"));
            }
        }
        return found;
    }

    private List<Integer> shared(int verb, int depth) {
        Optional<Integer> governor = syntax.head(verb);
        if (governor.isEmpty()) {
            return List.of();
        }
        int head = governor.get();
        Optional<Integer> aspect = syntax.aspectOf(verb);
        if (aspect.isPresent()) {
            return of(aspect.get(), depth);
        }
        return switch (syntax.relation(verb)) {
            case "acl", "amod" -> {
                Optional<Integer> main = syntax.isNoun(head) ? mainVerbBeforeComma(verb, head) : Optional.empty();
                yield main.isPresent()
                        ? of(main.get(), depth)
                        : syntax.isInfinitive(verb) ? holders(head, depth) : syntax.coordinated(head);
            }
            case "acl:relcl" -> syntax.coordinated(head);
            case "xcomp" -> isPurpose(verb, head) ? of(head, depth) : controllers(head, depth);
            case "obj" ->
                syntax.tag(verb).startsWith("JJ") && STANDING.contains(syntax.lemma(head))
                        ? of(head, depth)
                        : List.of();
            case "conj" -> ofConjunct(verb, head, depth);
            case "dep" -> syntax.isFinite(verb) ? ofInterrupted(verb, head) : of(head, depth);
            case "advcl", "ccomp", "parataxis" ->
                isLaidTo(verb, head)
                        ? controllers(head, depth)
                        : syntax.isFinite(verb) || syntax.isNoun(head) ? List.of() : of(head, depth);
            default -> List.of();
        };
    }

    /** "Killed a doctor in the town, wounding his wife": behind a comma a participle goes on with the verb before it. */
    private Optional<Integer> mainVerbBeforeComma(int participle, int noun) {
        boolean apart = syntax.tag(participle).equals("VBG")
                && participle > noun + 1
                && syntax.text(participle - 1).equals(",");
        return apart
                ? syntax.head(noun)
                        .filter(verb -> syntax.isVerb(verb) && verb < noun)
                        .filter(verb -> !syntax.subjects(verb).contains(noun))
                : Optional.empty();
    }

    /** "The two, which had pushed for it, promised …": the parser may hang the main verb on the relative clause, or on "troops led by a general". */
    private List<Integer> ofInterrupted(int verb, int head) {
        if (verb > head && syntax.isVerb(head) && !syntax.hasChild(head, "aux") && syntax.passive(head)) {
            return syntax.objects(head);
        }
        boolean interrupted = syntax.relation(head).equals("acl:relcl")
                && verb > head
                && syntax.text(verb - 1).equals(",");
        return interrupted ? syntax.head(head).map(syntax::coordinated).orElse(List.of()) : List.of();
    }

    /** A finite verb shares its subject with a finite verb, not with the infinitive before it. */
    private List<Integer> ofConjunct(int verb, int head, int depth) {
        if (syntax.isNoun(head)) {
            return List.of();
        }
        if (syntax.isFinite(verb)
                && !syntax.isFinite(head)
                && syntax.isInfinitive(head)
                && syntax.head(head).isPresent()) {
            return of(syntax.head(head).get(), depth);
        }
        return of(head, depth);
    }

    private List<Integer> controllers(int governor, int depth) {
        if (syntax.isVerb(governor) && !syntax.passive(governor) && !SUBJECT_CONTROL.contains(syntax.lemma(governor))) {
            List<Integer> objects = syntax.plainObjects(governor).stream()
                    .filter(object -> !ORDERS.contains(syntax.lemma(object)))
                    .toList();
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return of(governor, depth);
    }

    /** "Called the president to congratulate him", "summoned the envoy to protest": the caller does so. */
    private boolean isPurpose(int verb, int head) {
        return CALLING.contains(syntax.lemma(head)) && SPOKEN.contains(syntax.lemma(verb)) && !syntax.passive(head);
    }

    /** "Accused them of arming …", "kept them from leaving": the object does what the gerund says. */
    private boolean isLaidTo(int verb, int head) {
        return syntax.tag(verb).equals("VBG")
                && syntax.preposition(verb)
                        .filter(word -> word.equals("of")
                                || word.equals("from")
                                || word.equals("for") && LAYING.contains(syntax.lemma(head)))
                        .isPresent();
    }

    /** Whose plan, bid or refusal it is. */
    private List<Integer> holders(int noun, int depth) {
        if (syntax.hasChild(noun, "cop") && syntax.hasChild(noun, "nsubj")) {
            return of(noun, depth);
        }
        List<Integer> possessors = syntax.parse().children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return syntax.coordinated(possessors.get(0));
        }
        return syntax.head(noun)
                .filter(syntax::isVerb)
                .map(verb -> of(verb, depth))
                .orElse(List.of());
    }
}
