package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Span;

/** Finds verbs that tie two named parties and that no predicate of the lists knows, and has them typed by a learned model. */
final class PairPredicates {

    /** Below this more were wrong than right on sentences that tell of no event. */
    private static final double LEAST_PROBABILITY = 0.9;

    private static final Set<String> EMPTY_VERBS = Set.of("be", "have", "do", "say", "tell", "get", "know", "think");

    private static final List<String> TOWARDS = List.of("to", "with", "against", "on", "from");

    /** The general code of each type. */
    private static final Map<PloverType, String> CAMEO = Map.ofEntries(
            Map.entry(PloverType.AGREE, "030"),
            Map.entry(PloverType.CONSULT, "040"),
            Map.entry(PloverType.SUPPORT, "050"),
            Map.entry(PloverType.COOPERATE, "060"),
            Map.entry(PloverType.AID, "070"),
            Map.entry(PloverType.CONCEDE, "080"),
            Map.entry(PloverType.ACCUSE, "110"),
            Map.entry(PloverType.REQUEST, "100"),
            Map.entry(PloverType.REJECT, "120"),
            Map.entry(PloverType.THREATEN, "130"),
            Map.entry(PloverType.PROTEST, "140"),
            Map.entry(PloverType.MOBILIZE, "150"),
            Map.entry(PloverType.SANCTION, "160"),
            Map.entry(PloverType.COERCE, "170"),
            Map.entry(PloverType.ASSAULT, "190"));

    private final PairTyper typer;
    private final Syntax syntax;
    private final PartyWords words;
    private final PartyReader parties;

    PairPredicates(PairTyper typer, Syntax syntax, PartyWords words, PartyReader parties) {
        this.typer = typer;
        this.syntax = syntax;
        this.words = words;
        this.parties = parties;
    }

    /** The findings at verbs where the lists have none. */
    List<Finding> besides(List<Trigger> known, StatusReader statuses) {
        List<Finding> found = new ArrayList<>();
        for (int verb = 0; verb < syntax.size(); verb++) {
            if (isOpen(verb, known)) {
                at(verb, statuses).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isOpen(int verb, List<Trigger> known) {
        return syntax.isVerb(verb)
                && (syntax.isFinite(verb) || syntax.tag(verb).equals("VBN"))
                && !EMPTY_VERBS.contains(syntax.lemma(verb))
                && !words.isSpeech(verb)
                && !syntax.hasChild(verb, "ccomp")
                && known.stream().noneMatch(trigger -> isNear(trigger, verb));
    }

    /** A verb that carries a known noun or takes in a known predicate tells nothing else. */
    private boolean isNear(Trigger trigger, int verb) {
        int place = trigger.place();
        return place == verb
                || trigger.light().equals(Optional.of(verb))
                || trigger.consumed().contains(verb)
                || syntax.head(place).equals(Optional.of(verb));
    }

    private Optional<Finding> at(int verb, StatusReader statuses) {
        List<Integer> actors =
                syntax.doers(verb).stream().filter(words::isNamed).toList();
        List<Integer> recipients = actors.isEmpty() ? List.of() : recipients(verb, actors);
        if (recipients.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> source = span(actors);
        Optional<Span> target = span(recipients);
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return PairClause.of(syntax.sentence(), source.get(), target.get())
                .map(typer::type)
                .filter(typed -> typed.probability() >= LEAST_PROBABILITY)
                .map(typed -> finding(verb, typed, new Roles(actors, recipients), statuses));
    }

    private List<Integer> recipients(int verb, List<Integer> actors) {
        List<Integer> objects = syntax.objects(verb).stream()
                .filter(head -> words.isNamed(head) && !actors.contains(head))
                .toList();
        return objects.isEmpty()
                ? TOWARDS.stream()
                        .flatMap(word -> syntax.governed(verb, word).stream())
                        .filter(head -> words.isNamed(head) && !actors.contains(head))
                        .limit(1)
                        .toList()
                : objects;
    }

    private Optional<Span> span(List<Integer> heads) {
        return parties.read(heads).stream()
                .map(Party::span)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Finding finding(int verb, PairTyper.Typed typed, Roles roles, StatusReader statuses) {
        EventClass eventClass = new EventClass(
                "typed by " + typer.name(),
                typed.type(),
                Optional.empty(),
                CAMEO.getOrDefault(typed.type(), ""),
                Frame.of("subj>obj"),
                Frame.of("-"),
                Set.of());
        Predicate predicate = Predicate.of(Predicate.Kind.VERB, syntax.lemma(verb), eventClass);
        Trigger trigger = new Trigger(verb, predicate, Optional.empty(), false, List.of());
        return new Finding(trigger, roles, statuses.read(trigger), Coding.of(eventClass), Optional.empty());
    }
}
