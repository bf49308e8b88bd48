package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;
import org.rapporteur.read.language.NameLabel;

/** Reads from tense, mood, negation, hedges and governing words whether an event is said to have happened. */
final class StatusReader {

    private static final Set<String> UNREAL_PREPOSITIONS = Set.of("against", "without", "from", "instead", "before");

    private static final Set<PloverType> LASTING = EnumSet.of(
            PloverType.AID,
            PloverType.COOPERATE,
            PloverType.ASSAULT,
            PloverType.COERCE,
            PloverType.SANCTION,
            PloverType.SUPPORT,
            PloverType.PROTEST,
            PloverType.MOBILIZE);

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");

    private static final Set<String> PREPOSITIONAL =
            Set.of("considering", "including", "following", "regarding", "concerning");

    private static final Set<String> ORDERS = Set.of("order", "orders", "instruction", "instructions", "command");

    private static final Set<String> FORESEEING = Set.of("expect", "predict", "anticipate", "foresee");

    /** "No reason to limit cooperation", "will not end its support": what is not ended goes on. */
    private static final Set<String> CURBING =
            Set.of("limit", "reduce", "restrict", "curb", "curtail", "discontinue", "interrupt");

    private static final Set<String> LASTING_VERBS = Set.of("remain", "stay", "persist", "last");

    /** Verbs whose past reads like the infinitive. */
    private static final Set<String> UNCHANGING =
            Set.of("let", "put", "set", "cut", "hit", "shut", "quit", "split", "cast", "beat");

    private static final int FARTHEST = 8;

    private final Syntax syntax;

    private final StatusRules rules;

    private final Mood mood;

    private final Confirmations confirmations;

    StatusReader(Syntax syntax, StatusRules rules) {
        this.syntax = syntax;
        this.rules = rules;
        this.mood = new Mood(syntax, rules);
        this.confirmations = new Confirmations(syntax, mood);
    }

    Standing read(Trigger trigger) {
        int anchor = trigger.anchor();
        Standing modified = modifiers(trigger.place());
        if (!modified.isPlain()) {
            return modified;
        }
        Standing standing =
                trigger.isNoun() && trigger.light().isEmpty() ? ofNoun(trigger.place(), 0) : ofVerb(anchor, 0);
        if (standing.status() != Status.DENIED && trigger.eventClass().is("planned")) {
            return Standing.of(Status.PLANNED, "planned by its word");
        }
        if (standing.rule().equals("present") && isDone(trigger)) {
            return Standing.HAPPENED;
        }
        if (standing.status() == Status.ONGOING && isEnvoys(trigger)) {
            return Standing.HAPPENED;
        }
        if (standing.isPlain()
                && trigger.light()
                        .filter(verb -> goesOn(verb) && syntax.subjects(verb).contains(trigger.place()))
                        .isPresent()) {
            return Standing.of(Status.ONGOING, "goes on");
        }
        if (standing.isPlain() && confirmations.isWithheldOf(trigger)) {
            return Standing.of(Status.UNCONFIRMED, "said not to be confirmed");
        }
        return standing;
    }

    /** How the words around it put what a verb, a noun or an adjective names, whether it is an event's trigger or not. */
    Standing read(int place) {
        Standing modified = modifiers(place);
        if (!modified.isPlain()) {
            return modified;
        }
        return syntax.isNoun(place) ? ofNoun(place, 0) : ofVerb(place, 0);
    }

    /**
     * The simple present of a caption or a headline tells of what was done once: "agree", "meets"; that of "groups that
     * refuse to come" of what lasts.
     */
    private boolean isDone(Trigger trigger) {
        boolean simple = !syntax.tag(trigger.anchor()).equals("VBG");
        boolean attitude = trigger.eventClass().type() == PloverType.REJECT
                && syntax.relation(trigger.anchor()).equals("acl:relcl");
        return simple && !attitude && !LASTING.contains(trigger.eventClass().type());
    }

    /** "Said they were expelling the ambassador": to say so is to do it. */
    private static boolean isEnvoys(Trigger trigger) {
        String name = trigger.eventClass().name();
        return trigger.eventClass().type() == PloverType.SANCTION
                && (name.equals("expel") || name.equals("recall-envoy"));
    }

    /** "The shelling went on". */
    private boolean goesOn(int verb) {
        return syntax.lemma(verb).equals("continue")
                || syntax.lemma(verb).equals("go") && syntax.hasChildWord(verb, Set.of("on"));
    }

    private Standing modifiers(int place) {
        for (int child : syntax.parse().children(place)) {
            String form = syntax.relation(child).equals("advmod") ? "adverb" : "adjective";
            Optional<Standing> effect = rules.effect(form, syntax.lemma(child));
            if (effect.isPresent() && Set.of("amod", "advmod", "det").contains(syntax.relation(child))) {
                return effect.get();
            }
            if (syntax.text(child).equals("no") && syntax.relation(child).startsWith("det")) {
                return new Standing(Status.DENIED, true, false, "no");
            }
        }
        return Standing.HAPPENED;
    }

    private Standing ofVerb(int verb, int depth) {
        if (depth > FARTHEST) {
            return Standing.HAPPENED;
        }
        Standing own = mood.of(verb);
        if (!own.isPlain() && own.status() != Status.ONGOING) {
            return own;
        }
        Optional<Integer> aspect = syntax.aspectOf(verb);
        if (aspect.isPresent()) {
            Standing outer = ofVerb(aspect.get(), depth + 1);
            Standing lasting = rules.effect("ing", syntax.lemma(aspect.get())).orElse(Standing.HAPPENED);
            return outer.isPlain() ? lasting : outer;
        }
        Standing governed = governed(verb, depth);
        return governed.isPlain() ? own : governed;
    }

    private Standing governed(int verb, int depth) {
        Optional<Integer> head = syntax.head(verb);
        if (head.isEmpty()) {
            return Standing.HAPPENED;
        }
        int governor = head.get();
        return switch (syntax.relation(verb)) {
            case "xcomp", "ccomp", "acl", "dep", "csubj" -> complement(verb, governor, depth);
            case "csubj:pass" -> new Standing(Status.HYPOTHETICAL, false, false, "infinitive");
            case "advcl" -> adverbial(verb, governor, depth);
            case "conj" -> shared(verb, governor, depth);
            case "obl", "nmod" -> preposed(verb, governor, depth);
            default -> Standing.HAPPENED;
        };
    }

    private Standing complement(int verb, int governor, int depth) {
        String form = form(verb);
        if (form.equals("that")
                && syntax.isFinite(verb)
                && syntax.isNoun(governor)
                && syntax.hasChildWord(verb, Set.of("that"))) {
            return saidInNoun(governor);
        }
        if (form.equals("to") && isUnordered(governor)) {
            return new Standing(Status.DENIED, true, false, "no order");
        }
        if (form.equals("to") && isForeseen(governor)) {
            return new Standing(Status.HYPOTHETICAL, false, true, "expected of others");
        }
        Optional<Standing> effect = rules.effect(form, syntax.lemma(governor));
        if (effect.isPresent()) {
            Standing outer = syntax.isVerb(governor) ? mood.of(governor) : Standing.HAPPENED;
            boolean decided =
                    effect.get().status() != Status.HAPPENED && !effect.get().isPlain();
            return decided && !outer.negated() ? effect.get() : combined(effect.get(), ofVerb(governor, depth + 1));
        }
        if (form.equals("ing")
                && syntax.isNoun(governor)
                && rules.effect("of", syntax.lemma(governor)).isPresent()) {
            return new Standing(Status.HYPOTHETICAL, false, false, "infinitive");
        }
        if (form.equals("that") || syntax.relation(verb).equals("dep")) {
            return Standing.HAPPENED;
        }
        if (form.equals("to") && isThere(governor)) {
            return Standing.of(Status.ONGOING, "there to do it");
        }
        if (form.equals("to")) {
            return new Standing(Status.HYPOTHETICAL, false, false, "infinitive");
        }
        return syntax.isVerb(governor) ? ofVerb(governor, depth + 1) : Standing.HAPPENED;
    }

    /** How the clause hangs on its governor: "to" come, com"ing", "that" they come. */
    private String form(int verb) {
        boolean mistaken = syntax.tag(verb).equals("VB")
                && syntax.hasChild(verb, "nsubj")
                && !syntax.isInfinitive(verb)
                && UNCHANGING.contains(syntax.lemma(verb));
        boolean infinitive =
                !mistaken && (syntax.isInfinitive(verb) || syntax.tag(verb).equals("VB"));
        if (infinitive) {
            return "to";
        }
        return syntax.tag(verb).equals("VBG") && !syntax.hasChild(verb, "aux") ? "ing" : "that";
    }

    /** "Reports that …", "the claim that …"; what is done with it weighs more: "rejected claims that …". */
    private Standing saidInNoun(int noun) {
        Optional<Standing> said = rules.effect("noun", syntax.lemma(noun));
        Optional<Integer> verb = syntax.head(noun).filter(syntax::isVerb);
        boolean object =
                syntax.relation(noun).equals("obj") || syntax.relation(noun).equals("nsubj:pass");
        boolean refuted = object
                && verb.flatMap(found -> rules.effect("charge", syntax.lemma(found)))
                        .isPresent();
        return refuted ? rules.effect("that", "deny").orElseThrow() : said.orElse(Standing.HAPPENED);
    }

    /** "Gave no order to shoot", "did not give the order to shoot". */
    private boolean isUnordered(int governor) {
        boolean noun = syntax.isNoun(governor) && ORDERS.contains(syntax.lemma(governor));
        Optional<Integer> verb = noun ? syntax.head(governor).filter(syntax::isVerb) : Optional.of(governor);
        boolean ordered = noun
                || syntax.parse().children(governor, "obj").stream()
                        .anyMatch(object -> ORDERS.contains(syntax.lemma(object)));
        return ordered && verb.filter(found -> mood.of(found).negated()).isPresent();
    }

    /** "An analyst expects Chad to go on": what others will do is foreseen, not planned. */
    private boolean isForeseen(int governor) {
        return FORESEEING.contains(syntax.lemma(governor))
                && syntax.isVerb(governor)
                && !syntax.passive(governor)
                && !syntax.plainObjects(governor).isEmpty();
    }

    /** "The delegation was in Moscow to discuss …". */
    private boolean isThere(int place) {
        return syntax.token(place).label() == NameLabel.LOCATION
                && syntax.hasChild(place, "cop")
                && syntax.preposition(place).isPresent();
    }

    /** "Did not plan to attack" tells of no attack; "failed to stop attacking" of one that goes on. */
    private static Standing combined(Standing inner, Standing outer) {
        if (outer.isPlain() || outer.status() == Status.ONGOING) {
            return inner;
        }
        return outer.negated() && inner.negated() ? Standing.HAPPENED : outer;
    }

    private Standing adverbial(int verb, int governor, int depth) {
        if (syntax.isInfinitive(verb)) {
            Optional<Standing> effect = rules.effect("to", syntax.lemma(governor));
            return effect.orElse(new Standing(Status.HYPOTHETICAL, false, false, "purpose"));
        }
        Optional<String> preposition = syntax.preposition(verb);
        if (preposition.isPresent()) {
            return preposed(verb, governor, depth);
        }
        boolean finite = !syntax.tag(verb).equals("VBG");
        return finite || !syntax.isVerb(governor) ? Standing.HAPPENED : mood.of(governor);
    }

    private Standing shared(int verb, int governor, int depth) {
        boolean ownMood = syntax.hasChild(verb, "aux") || syntax.hasChild(verb, "nsubj");
        boolean sameForm = syntax.tag(verb).equals(syntax.tag(governor))
                || syntax.tag(verb).equals("VB");
        return ownMood || !sameForm || !syntax.isVerb(governor) ? Standing.HAPPENED : ofVerb(governor, depth + 1);
    }

    private Standing preposed(int place, int governor, int depth) {
        String preposition = syntax.preposition(place).orElse("");
        Optional<Standing> effect = rules.effect("ing", syntax.lemma(governor));
        if (syntax.tag(place).equals("VBG") && effect.isPresent()) {
            return effect.get();
        }
        if (preposition.equals("without")) {
            return new Standing(Status.DENIED, true, false, "without");
        }
        Optional<Standing> meant = rules.effect("of", syntax.lemma(governor));
        if (syntax.isNoun(governor) && syntax.tag(place).equals("VBG") && meant.isPresent()) {
            return new Standing(Status.HYPOTHETICAL, false, false, "infinitive");
        }
        return UNREAL_PREPOSITIONS.contains(preposition) && syntax.tag(place).equals("VBG")
                ? new Standing(Status.HYPOTHETICAL, false, false, "against")
                : Standing.HAPPENED;
    }

    private Standing ofNoun(int noun, int depth) {
        if (syntax.hasChild(noun, "cop")) {
            return mood.of(noun);
        }
        Optional<Integer> head = syntax.head(noun);
        if (head.isEmpty()) {
            return Standing.HAPPENED;
        }
        int governor = head.get();
        String relation = syntax.relation(noun);
        if (relation.equals("conj") && syntax.isNoun(governor) && depth < FARTHEST) {
            return ofNoun(governor, depth + 1);
        }
        if (relation.startsWith("nsubj")) {
            return ofSubject(noun, governor);
        }
        if (relation.equals("obj") || relation.equals("dobj")) {
            return ofObject(noun, governor);
        }
        return ofPhrase(noun, governor);
    }

    /** An embargo that something would make hard is none yet; the attack that could widen a war is one. */
    private Standing indefinite(int noun, int governor) {
        boolean definite = syntax.hasChildWord(noun, DEFINITE) || syntax.hasChild(noun, "nmod:poss");
        Optional<Integer> verb = Optional.of(governor);
        if (!syntax.isVerb(governor)) {
            verb = syntax.head(governor).filter(syntax::isVerb);
        }
        Standing outer = definite
                ? Standing.HAPPENED
                : verb.map(found -> ofVerb(found, 1)).orElse(Standing.HAPPENED);
        return outer.status() == Status.ONGOING ? Standing.HAPPENED : outer;
    }

    private Standing ofObject(int noun, int governor) {
        if (PREPOSITIONAL.contains(syntax.text(governor))) {
            return Standing.HAPPENED;
        }
        if (confirmations.isWithheld(governor)) {
            return Standing.of(Status.UNCONFIRMED, "said not to be confirmed");
        }
        if (CURBING.contains(syntax.lemma(governor)) && !ofVerb(governor, 1).isPlain()) {
            return Standing.of(Status.ONGOING, "not curbed");
        }
        Optional<Standing> effect = rules.effect("object", syntax.lemma(governor));
        if (effect.isPresent()) {
            Standing outer = mood.of(governor);
            return outer.negated() && effect.get().negated() ? Standing.HAPPENED : effect.get();
        }
        return indefinite(noun, governor);
    }

    private Standing ofSubject(int noun, int governor) {
        if (syntax.passive(governor)) {
            if (confirmations.isWithheld(governor)) {
                return Standing.of(Status.UNCONFIRMED, "said not to be confirmed");
            }
            Optional<Standing> effect = rules.effect("object", syntax.lemma(governor))
                    .or(() -> rules.effect("subject", syntax.lemma(governor)));
            if (effect.isPresent()) {
                return effect.get();
            }
        }
        return LASTING_VERBS.contains(syntax.lemma(governor))
                        && !mood.of(governor).negated()
                ? Standing.of(Status.ONGOING, "remains")
                : indefinite(noun, governor);
    }

    private Standing ofPhrase(int noun, int governor) {
        String preposition = syntax.preposition(noun).orElse("");
        if (preposition.equals("without")) {
            return new Standing(Status.DENIED, true, false, "without");
        }
        if (Set.of("of", "for", "to", "on", "about", "in").contains(preposition) && syntax.isNoun(governor)) {
            return rules.effect("of", syntax.lemma(governor)).orElse(Standing.HAPPENED);
        }
        if (Set.of("for", "against", "from", "about", "into", "out", "on").contains(preposition)
                && syntax.isVerb(governor)) {
            return rules.effect("object", syntax.lemma(governor))
                    .or(() -> rules.effect("to", syntax.lemma(governor)).filter(found -> preposition.equals("for")))
                    .filter(found -> !found.isPlain())
                    .orElse(Standing.HAPPENED);
        }
        return Standing.HAPPENED;
    }
}
