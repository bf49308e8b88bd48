package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;

/** To whom words are addressed: people, and behind a deed or a document those whose it is. */
final class Addressees {

    private static final List<String> OWNERS = List.of("by", "poss", "adj", "comp", "from", "between", "with");

    private static final Set<String> JUDGED_THROUGH = Set.of("obj", "obl", "xcomp", "nmod", "conj", "dep");

    /** Verbs by which somebody says what a thing is, so that their object is judged: "described the fear as …". */
    private static final Set<String> NAMING = Set.of(
            "describe",
            "call",
            "brand",
            "label",
            "term",
            "dub",
            "deem",
            "consider",
            "dismiss",
            "regard",
            "denounce",
            "condemn",
            "see",
            "view",
            "find",
            "characterise",
            "characterize");

    /** "The efforts of the ministry" are the ministry's; "the raid of the town" need not be the town's. */
    private static final Set<String> CONDUCT = Set.of("effort", "attempt", "refusal", "failure", "conduct");

    private static final int FARTHEST_SUBJECT = 3;

    private final Syntax syntax;
    private final PartyWords words;
    private final RolePlaces places;

    Addressees(Syntax syntax, PartyWords words, RolePlaces places) {
        this.syntax = syntax;
        this.words = words;
        this.places = places;
    }

    /** Words are addressed to people: who condemns a raid condemns the raiders. */
    Roles addressed(Trigger trigger, Roles roles) {
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
            boolean deed = words.standsForOwner(recipient) || isDoing(recipient);
            if (whom || untold && !deed && words.mayReceive(recipient)) {
                found.add(recipient);
            }
        }
        if (found.stream().noneMatch(words::isWhom)) {
            List<Integer> people = whomElsewhere(trigger);
            found.removeIf(thing -> !people.isEmpty());
            found.addAll(people);
        }
        found.removeAll(roles.actors());
        return roles.withRecipients(List.copyOf(found)).withDeeds(deeds);
    }

    /** "Spying", "smuggling": what somebody does is nobody. */
    private boolean isDoing(int noun) {
        return syntax.text(noun).endsWith("ing") && !syntax.token(noun).isProperNoun();
    }

    /** "Turned down mediation by Chad": what is refused is nobody's, but somebody stands in another place of the frame. */
    private List<Integer> whomElsewhere(Trigger trigger) {
        boolean judgement = trigger.eventClass().is("judgement");
        return judgement || trigger.isNoun()
                ? List.of()
                : places.first(
                        trigger.eventClass().verb().recipients(),
                        where -> places.at(trigger.place(), where, trigger),
                        words::isWhom);
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
        List<Integer> found =
                places.first(frame.recipients(), where -> places.at(place, where, trigger), syntax::isNoun);
        return found.isEmpty() && trigger.eventClass().type() == PloverType.REJECT
                ? trigger.consumed().stream()
                        .filter(words::isDocument)
                        .distinct()
                        .toList()
                : found;
    }

    /** "The draft sent an unbalanced signal", "the attack amounted to a declaration of war": the subject is judged. */
    private List<Integer> judged(int word) {
        int at = word;
        for (int step = 0; step < FARTHEST_SUBJECT; step++) {
            List<Integer> subjects = syntax.subjects(at);
            if (!subjects.isEmpty()) {
                return at != word && NAMING.contains(syntax.lemma(at)) ? syntax.objects(at) : subjects;
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
        List<Integer> owners = places.first(
                OWNERS, place -> places.ofNoun(noun, place), head -> words.mayAct(head) && !speakers.contains(head));
        if (owners.isEmpty() && (words.isDocument(noun) || CONDUCT.contains(syntax.lemma(noun)))) {
            owners = syntax.governed(noun, "of").stream().filter(words::isWhom).toList();
        }
        if (owners.isEmpty()) {
            owners = syntax.parse().children(noun, "acl").stream()
                    .filter(syntax::passive)
                    .flatMap(verb -> syntax.governed(verb, "by").stream())
                    .filter(words::isWhom)
                    .toList();
        }
        if (owners.isEmpty() && syntax.relation(noun).equals("nsubj")) {
            owners = syntax.head(noun).filter(verb -> syntax.tag(verb).equals("VBN")).stream()
                    .flatMap(verb -> syntax.governedByWord(verb, "by").stream())
                    .filter(words::isWhom)
                    .toList();
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
}
