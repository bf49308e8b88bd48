package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;

/**
 * For whom something is wished: "Peru wants Chile to be invited. Bolivia is against it" is said of Chile, which would be
 * invited, not of Peru, which wishes it.
 */
final class Wishes {

    private static final Set<String> WISHING =
            Set.of("want", "wish", "like", "ask", "demand", "insist", "propose", "suggest", "prefer", "hope");

    private static final Set<String> IT = Set.of("it", "this", "that");

    private static final List<String> STANCES = List.of("against", "to", "for");

    /** How far back "it" looks for a wish, in characters: about two sentences. */
    private static final int NEAR = 300;

    private record Wish(int end, List<Party> of) {}

    private final List<Wish> told = new ArrayList<>();

    /** Notes to whom something is to be done, where somebody of the sentence wishes it. */
    void note(Syntax syntax, PartyWords words, PartyReader parties) {
        for (int verb = 0; verb < syntax.size(); verb++) {
            if (syntax.isVerb(verb) && WISHING.contains(syntax.lemma(verb))) {
                List<Integer> concerned = concerned(syntax, verb).stream()
                        .filter(words::isNamed)
                        .distinct()
                        .toList();
                if (!concerned.isEmpty()) {
                    told.add(new Wish(syntax.sentence().span().end(), parties.read(concerned)));
                }
            }
        }
    }

    /** Who is to be invited, admitted or armed by what the verb wishes. */
    private static List<Integer> concerned(Syntax syntax, int verb) {
        List<Integer> found = new ArrayList<>();
        for (String relation : List.of("xcomp", "ccomp", "advcl")) {
            for (int clause : syntax.parse().children(verb, relation)) {
                if (syntax.passive(clause)) {
                    List<Integer> own = syntax.parse().children(clause, "nsubj");
                    found.addAll(own.isEmpty() ? syntax.plainObjects(verb) : own);
                }
            }
        }
        return found;
    }

    /** The event with whom the wish of the sentence before concerns, if it is about "it" and says nobody else. */
    Event complete(Event event, Finding finding, Syntax syntax) {
        boolean open = event.recipients().isEmpty()
                && (event.type() == PloverType.REJECT || event.type() == PloverType.SUPPORT)
                && isOfIt(syntax, finding.place());
        return open
                ? before(event.trigger().start())
                        .filter(parties -> parties.stream().noneMatch(party -> Deeds.isAmong(party, event.actors())))
                        .map(parties ->
                                Deeds.with(event, event.actors(), parties, "whom the wish told before concerns"))
                        .orElse(event)
                : event;
    }

    /** "Is against it", "opposes it", "objects to this". */
    private static boolean isOfIt(Syntax syntax, int place) {
        boolean stance = IT.contains(syntax.text(place));
        return stance
                || syntax.isVerb(place)
                        && (syntax.plainObjects(place).stream().anyMatch(object -> IT.contains(syntax.text(object)))
                                || STANCES.stream()
                                        .flatMap(word -> syntax.governedByWord(place, word).stream())
                                        .anyMatch(object -> IT.contains(syntax.text(object))));
    }

    /** Whom the wish of the last two sentences concerns. */
    private Optional<List<Party>> before(int place) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).end() <= place) {
                return place - told.get(i).end() < NEAR
                        ? Optional.of(told.get(i).of())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
