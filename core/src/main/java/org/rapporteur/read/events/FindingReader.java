package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/** Finds the events of a sentence as far as its grammar tells them: trigger, roles, standing and coding. */
final class FindingReader {

    private final boolean mereMentions;
    private final Optional<PairTyper> typer;
    private final TriggerFinder triggers;
    private final WordLists wordLists;
    private final StatusRules statusRules = new StatusRules();

    FindingReader(boolean mereMentions, Optional<PairTyper> typer, TriggerFinder triggers, WordLists wordLists) {
        this.mereMentions = mereMentions;
        this.typer = typer;
        this.triggers = triggers;
        this.wordLists = wordLists;
    }

    /**
     * What the sentence tells of, from left to right; what the learned typer adds stands last.
     *
     * @param takenUp whether a noun comes back to what was told before
     */
    List<Finding> read(
            Syntax syntax,
            PartyWords words,
            PartyReader parties,
            boolean armed,
            java.util.function.Predicate<Trigger> takenUp) {
        RoleFinder roleFinder = new RoleFinder(syntax, words);
        ToldNouns toldNouns = new ToldNouns(syntax, wordLists);
        StatusReader statusReader = new StatusReader(syntax, statusRules);
        List<Trigger> all = triggers.find(syntax);
        Set<Integer> carriers = new HashSet<>();
        all.forEach(trigger -> trigger.light().ifPresent(carriers::add));
        List<Finding> found = new ArrayList<>();
        for (Trigger trigger : all) {
            if (trigger.eventClass().is("armed") && !armed || carriers.contains(trigger.place())) {
                continue;
            }
            Roles roles = roleFinder.find(trigger);
            boolean told =
                    mereMentions || !trigger.isNoun() || toldNouns.isTold(trigger, roles) || takenUp.test(trigger);
            if (told && !toldNouns.isOccasion(trigger, all)) {
                standing(trigger, statusReader.read(trigger))
                        .map(standing ->
                                new Finding(trigger, roles, standing, coding(trigger, roles), Optional.empty()))
                        .ifPresent(found::add);
            }
        }
        typer.ifPresent(
                model -> found.addAll(new PairPredicates(model, syntax, words, parties).besides(all, statusReader)));
        return new Disasters(syntax, words, wordLists).told(found);
    }

    /** The standing as the class of the trigger has it; empty if the class tells only of what is to come and this does not. */
    private static Optional<Standing> standing(Trigger trigger, Standing read) {
        EventClass eventClass = trigger.eventClass();
        if (eventClass.is("future-only") && read.status() != Status.PLANNED) {
            return Optional.empty();
        }
        boolean willing = eventClass.name().equals("threaten-force")
                && trigger.predicate().kind() == Predicate.Kind.ADJECTIVE
                && !read.negated();
        if (willing || eventClass.is("future-only") && eventClass.type() == PloverType.THREATEN) {
            return Optional.of(Standing.of(Status.THREATENED, "announced harm"));
        }
        if (eventClass.is("ongoing") && read.isPlain()) {
            return Optional.of(Standing.of(Status.ONGOING, "lasting by its word"));
        }
        return Optional.of(Intentions.means(trigger) && read.isPlain() ? Standing.of(Status.PLANNED, "meant") : read);
    }

    /** An exercise of several is held together. */
    private static Coding coding(Trigger trigger, Roles roles) {
        return trigger.eventClass().is("exercise") && roles.actors().size() > 1
                ? new Coding(PloverType.COOPERATE, Optional.empty(), "062")
                : Coding.of(trigger.eventClass());
    }
}
