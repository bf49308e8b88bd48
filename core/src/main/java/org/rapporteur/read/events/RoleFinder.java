package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.rapporteur.model.PloverType;

/** Finds the head words of the parties of an event, by the frame of its class. */
final class RoleFinder {

    private static final Set<PloverType> VERBAL = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.SUPPORT,
            PloverType.REJECT,
            PloverType.REQUEST,
            PloverType.AGREE,
            PloverType.THREATEN);
    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION);
    private static final List<String> OWNERS = List.of("by", "poss", "adj", "comp", "from", "between", "with");
    private static final Set<String> ORDERING =
            Set.of("announce", "order", "authorise", "authorize", "approve", "direct", "decree");

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
    private static final Set<String> CONFIRMING = Set.of("confirm", "acknowledge", "admit");
    private static final Set<String> OCCASIONS = Set.of("after", "during", "on", "following", "at");

    private static final Set<String> JUDGED_THROUGH = Set.of("obj", "obl", "xcomp", "nmod", "conj", "dep");
    private static final int FARTHEST_SUBJECT = 3;

    private final Syntax syntax;
    private final PartyWords words;

    RoleFinder(Syntax syntax, PartyWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Roles find(Trigger trigger) {
        Roles roles = trigger.isNoun() ? ofNoun(trigger) : ofVerb(trigger);
        if (trigger.eventClass().is("reciprocal")) {
            return reciprocal(trigger, roles);
        }
        return VERBAL.contains(trigger.eventClass().type()) ? addressed(trigger, roles) : roles;
    }

    /** Words are addressed to people: who condemns a raid condemns the raiders. */
    private Roles addressed(Trigger trigger, Roles roles) {
        Set<Integer> found = new LinkedHashSet<>();
        List<Integer> deeds = new ArrayList<>();
        for (int recipient : roles.recipients().isEmpty() ? spokenOf(trigger) : roles.recipients()) {
            boolean whom = words.isWhom(recipient);
            List<Integer> authors = whom ? List.of() : authorsOf(recipient, roles.actors(), 0);
            found.addAll(authors);
            boolean untold = !whom && authors.isEmpty();
            if (untold) {
                deeds.add(recipient);
            }
            if (whom || untold && !words.standsForOwner(recipient) && words.mayReceive(recipient)) {
                found.add(recipient);
            }
        }
        found.removeAll(roles.actors());
        return new Roles(roles.actors(), List.copyOf(found), deeds);
    }

    /** What the words are about where no party stands in the places of the frame. */
    private List<Integer> spokenOf(Trigger trigger) {
        int place = trigger.place();
        if (trigger.eventClass().is("judgement")) {
            return judged(place);
        }
        Frame frame = trigger.isNoun()
                ? trigger.eventClass().noun()
                : trigger.eventClass().verb();
        return first(frame.recipients(), where -> at(place, where, trigger), syntax::isNoun);
    }

    /** "The draft sent an unbalanced signal", "the attack amounted to a declaration of war": the subject is judged. */
    private List<Integer> judged(int word) {
        int at = word;
        for (int step = 0; step < FARTHEST_SUBJECT; step++) {
            List<Integer> subjects = syntax.subjects(at);
            if (!subjects.isEmpty()) {
                return subjects;
            }
            Optional<Integer> head = syntax.head(at);
            if (head.isEmpty() || !JUDGED_THROUGH.contains(syntax.relation(at))) {
                return List.of();
            }
            at = head.get();
        }
        return List.of();
    }

    /** Whose deed or words a noun names; empty if it does not say. */
    private List<Integer> authorsOf(int noun, List<Integer> speakers, int depth) {
        List<Integer> owners =
                first(OWNERS, place -> ofNoun(noun, place), head -> words.mayAct(head) && !speakers.contains(head));
        if (owners.isEmpty() && words.isDocument(noun)) {
            owners = syntax.governed(noun, "of").stream().filter(words::isWhom).toList();
        }
        if (owners.isEmpty() && depth < 2) {
            for (int part : syntax.governed(noun, "of")) {
                if (!words.isWhom(part)) {
                    return authorsOf(part, speakers, depth + 1);
                }
            }
        }
        return owners;
    }

    private Roles ofVerb(Trigger trigger) {
        int verb = trigger.place();
        Frame frame = trigger.eventClass().verb();
        boolean visitor = trigger.predicate().kind() == Predicate.Kind.ADJECTIVE
                && syntax.tag(verb).equals("VBG");
        if (visitor && !syntax.objects(verb).isEmpty()) {
            return new Roles(syntax.objects(verb), List.of());
        }
        List<Integer> actors = trigger.predicate().subject().isPresent()
                ? letting(verb, frame, trigger)
                : first(frame.actors(), place -> at(verb, place, trigger), words::mayAct);
        Set<Integer> taken = new LinkedHashSet<>(actors);
        List<Integer> recipients = first(
                frame.recipients(),
                place -> at(verb, place, trigger),
                head -> !taken.contains(head) && words.mayReceive(head));
        if (recipients.isEmpty()) {
            recipients = ofConsumed(trigger, taken);
        }
        if (recipients.isEmpty() && frame.recipients().contains("to")) {
            recipients = onward(actors);
        }
        if (recipients.isEmpty() && trigger.eventClass().type() == PloverType.ACCUSE) {
            recipients =
                    blamed(verb).stream().filter(head -> !taken.contains(head)).toList();
        }
        return new Roles(actors, recipients);
    }

    /** "Let the embargo lapse": who lets a thing happen does it; the thing itself does nothing. */
    private List<Integer> letting(int verb, Frame frame, Trigger trigger) {
        Optional<Integer> let = syntax.head(verb)
                .filter(head -> Set.of("let", "allow", "permit").contains(syntax.lemma(head)));
        if (let.isPresent()) {
            return bearers(let.get());
        }
        boolean thing = syntax.subjects(verb).stream().noneMatch(words::isWhom);
        List<String> places = frame.actors().stream()
                .filter(place -> !(thing && place.equals("subj")))
                .toList();
        return first(places, place -> at(verb, place, trigger), words::mayAct);
    }

    /** "From Russia to Syria": the goal may hang on where it started. */
    private List<Integer> onward(List<Integer> starts) {
        return starts.stream()
                .filter(start -> syntax.preposition(start).map("from"::equals).orElse(false))
                .flatMap(start -> syntax.governed(start, "to").stream())
                .filter(words::isWhom)
                .toList();
    }

    /** "Complained that the neighbours had …": who did what is complained of. */
    private List<Integer> blamed(int verb) {
        for (int clause : syntax.parse().children(verb, "ccomp")) {
            List<Integer> doers =
                    syntax.doers(clause).stream().filter(words::isWhom).toList();
            if (!doers.isEmpty()) {
                return doers;
            }
        }
        return List.of();
    }

    /** "Imposed sanctions on the bank": the preposition may hang on the noun that the predicate takes in. */
    private List<Integer> ofConsumed(Trigger trigger, Set<Integer> taken) {
        for (int noun : trigger.consumed()) {
            List<Integer> found = first(
                    trigger.eventClass().verb().recipients(),
                    place -> place.equals("obj") || place.equals("subj") ? List.of() : syntax.governed(noun, place),
                    head -> !taken.contains(head) && words.mayReceive(head));
            if (!found.isEmpty()) {
                return found;
            }
            if (trigger.eventClass().verb().recipients().isEmpty()) {
                continue;
            }
            List<Integer> possessors = Stream.concat(owners(noun).stream(), nationsOf(trigger, noun).stream())
                    .filter(head -> !taken.contains(head))
                    .toList();
            if (!possessors.isEmpty()) {
                return possessors;
            }
        }
        return List.of();
    }

    /** "Forced a Syrian airliner to land": harm done to a thing is done to whose it is. */
    private List<Integer> nationsOf(Trigger trigger, int noun) {
        return HARM.contains(trigger.eventClass().type())
                ? nationalities(noun).stream().filter(words::isNational).toList()
                : List.of();
    }

    /** Whose refusal, demand or offer it is that a predicate takes in: "rejected the union's demand". */
    private List<Integer> owners(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int owner : syntax.parse().children(noun, "nmod:poss")) {
            if (words.mayAct(owner) && !syntax.tag(owner).equals("PRP$")) {
                found.addAll(syntax.coordinated(owner));
            }
        }
        return found;
    }

    private Roles ofNoun(Trigger trigger) {
        int noun = trigger.place();
        Frame frame = trigger.eventClass().noun();
        List<Integer> own = first(frame.actors(), place -> at(noun, place, trigger), words::mayAct).stream()
                .filter(head -> !syntax.text(head).equals("their")
                        || words.mention(head).isPresent())
                .toList();
        List<Integer> carried = trigger.light()
                .map(verb -> syntax.subjects(verb).contains(noun) ? List.<Integer>of() : bearers(verb))
                .orElse(List.of());
        Set<Integer> taken = new LinkedHashSet<>(trigger.swapped() ? own : carried.isEmpty() ? own : carried);
        if (taken.isEmpty() && trigger.light().isEmpty()) {
            taken.addAll(orderers(noun));
            taken.addAll(speakers(trigger));
            taken.addAll(silent(trigger));
        }
        List<Integer> named = recipients(trigger, frame, taken);
        List<Integer> onward =
                named.isEmpty() && frame.recipients().contains("to") ? onward(List.copyOf(taken)) : named;
        List<Integer> received = onward.isEmpty() && trigger.light().isEmpty()
                ? listeners(trigger).stream()
                        .filter(head -> !taken.contains(head))
                        .toList()
                : onward;
        if (trigger.swapped()) {
            return new Roles(own, carried.isEmpty() ? received : carried);
        }
        return new Roles(List.copyOf(taken), received);
    }

    /** "A raid that was never confirmed by Israel": it is laid to who is said not to confirm it. */
    private List<Integer> silent(Trigger trigger) {
        return syntax.head(trigger.place())
                .filter(verb -> HARM.contains(trigger.eventClass().type())
                        && CONFIRMING.contains(syntax.lemma(verb))
                        && syntax.passive(verb)
                        && syntax.hasChildWord(verb, Set.of("never", "not", "n't", "n’t")))
                .map(verb -> syntax.governed(verb, "by"))
                .orElse(List.of());
    }

    /** Who announces or orders a deed that is nobody else's does it. */
    private List<Integer> orderers(int noun) {
        return syntax.head(noun)
                .filter(verb -> syntax.relation(noun).equals("obj") && ORDERING.contains(syntax.lemma(verb)))
                .map(this::bearers)
                .orElse(List.of());
    }

    /** "Lavrov said after talks in Damascus": who does something after, during or on a meeting or visit was there. */
    private List<Integer> speakers(Trigger trigger) {
        return occasionOf(trigger)
                .map(verb ->
                        syntax.subjects(verb).stream().filter(words::isWhom).toList())
                .orElse(List.of());
    }

    /** "Told him at the start of their talks": who is spoken to was there too. */
    private List<Integer> listeners(Trigger trigger) {
        return occasionOf(trigger)
                .filter(words::isSpeech)
                .map(verb -> first(
                        List.of("whom", "to"),
                        place -> place.equals("to") ? syntax.governed(verb, place) : syntax.objects(verb),
                        words::isNamed))
                .orElse(List.of());
    }

    /** The verb of which a meeting or visit is the occasion. */
    private Optional<Integer> occasionOf(Trigger trigger) {
        int at = trigger.place();
        for (int step = 0; step < 3; step++) {
            Optional<Integer> head = syntax.head(at);
            boolean ofPart = syntax.preposition(at).map("of"::equals).orElse(false);
            boolean occasion = syntax.preposition(at).map(OCCASIONS::contains).orElse(false)
                    || syntax.hasChildWord(at, Set.of("starting", "holding", "opening", "beginning"));
            if (head.isEmpty() || trigger.eventClass().type() != PloverType.CONSULT || !(ofPart || occasion)) {
                return Optional.empty();
            }
            if (occasion) {
                return head.filter(syntax::isVerb);
            }
            at = head.get();
        }
        return Optional.empty();
    }

    private List<Integer> bearers(int verb) {
        return syntax.doers(verb).stream().filter(words::mayAct).toList();
    }

    private List<Integer> recipients(Trigger trigger, Frame frame, Set<Integer> taken) {
        IntPredicate allowed = head -> !taken.contains(head) && words.mayReceive(head);
        List<Integer> own = first(frame.recipients(), place -> at(trigger.place(), place, trigger), allowed);
        if (!own.isEmpty() || trigger.light().isEmpty()) {
            return own;
        }
        int verb = trigger.light().get();
        List<String> places = frame.recipients();
        List<Integer> carried = first(places, place -> at(verb, place, trigger), allowed);
        boolean effect = syntax.subjects(verb).contains(trigger.place())
                && trigger.eventClass().is("violent");
        return carried.isEmpty() && effect
                ? syntax.objects(verb).stream().filter(allowed::test).toList()
                : carried;
    }

    /** All who take part in a meeting act, each on the others; a side that the text sets apart is kept apart. */
    private Roles reciprocal(Trigger trigger, Roles roles) {
        List<Integer> among = new ArrayList<>();
        for (String place : List.of("between", "among")) {
            among.addAll(syntax.governed(trigger.place(), place));
            trigger.light().ifPresent(verb -> among.addAll(syntax.governed(verb, place)));
        }
        List<Integer> sides = among.stream().filter(words::mayAct).distinct().toList();
        return sides.isEmpty() ? roles : new Roles(sides, List.of());
    }

    private List<Integer> first(
            List<String> places, java.util.function.Function<String, List<Integer>> at, IntPredicate allowed) {
        for (String place : places) {
            List<Integer> found =
                    at.apply(place).stream().distinct().filter(allowed::test).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> at(int head, String place, Trigger trigger) {
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
                                        && !nationalities(found).isEmpty())
                        .toList();
            case "with", "from", "by", "between", "among" ->
                syntax.governed(head, place).stream().filter(words::isWhom).toList();
            default -> {
                boolean told = VERBAL.contains(trigger.eventClass().type());
                yield syntax.governed(head, place).stream()
                        .filter(found -> !(told && place.equals("in")) || words.isWhom(found))
                        .toList();
            }
        };
    }

    /** Deeds and things act for their owners: "Israeli air strikes destroyed …", "Syria's ability to strike". */
    private List<Integer> behind(List<Integer> doers) {
        List<Integer> found = new ArrayList<>();
        for (int doer : doers) {
            if (!words.standsForOwner(doer)) {
                found.add(doer);
            } else if (words.isDocument(doer)) {
                found.addAll(authors(doer));
            } else {
                List<Integer> owners = first(
                        List.of("poss", "by", "adj", "comp", "from"), place -> ofNoun(doer, place), words::mayAct);
                found.addAll(owners);
            }
        }
        return found;
    }

    /** "Passed a resolution that criticised …", "sent a letter threatening …": who issues the document. */
    private List<Integer> authors(int document) {
        return syntax.head(document)
                .filter(verb -> syntax.relation(document).equals("obj") && ISSUING.contains(syntax.lemma(verb)))
                .map(syntax::doers)
                .orElse(List.of());
    }

    private List<Integer> ofNoun(int noun, String place) {
        return switch (place) {
            case "poss" -> possessors(noun);
            case "adj" -> nationalities(noun);
            case "comp" -> namesBefore(noun);
            default -> syntax.governed(noun, place);
        };
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
            if (syntax.hasChildWord(child, Set.of("must"))) {
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

    private List<Integer> nationalities(int noun) {
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
        return found.isEmpty() ? namesBefore(noun) : found;
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
