package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Utterance;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Id;

/**
 * What a source says now against what, as the same report recalls, it said before and left no room for: "the same
 * minister had assured that nothing but grain was on board".
 */
final class TakenBack {

    private static final Pattern EXCLUSIVE =
            Pattern.compile("\\b(?:nothing (?:but|except|other)|only|solely|exclusively|no more than|none but)\\b");

    private static final int SHARED_WORDS = 2;

    private final Assembled assembled;
    private final Same same;
    private final Clearest clearest;

    TakenBack(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.same = same;
        this.clearest = new Clearest(assembled);
    }

    List<Disagreement> find() {
        SortedMap<String, List<Utterance>> bySource = new TreeMap<>();
        same.utterances().stream()
                .filter(utterance -> utterance.source().isPresent() && utterance.isAssertion())
                .forEach(utterance -> bySource.computeIfAbsent(
                                utterance.statement().report() + " "
                                        + utterance.source().get().id(),
                                absent -> new ArrayList<>())
                        .add(utterance));
        List<Disagreement> found = new ArrayList<>();
        bySource.values()
                .forEach(said -> said.stream()
                        .filter(TakenBack::isRecalled)
                        .forEach(before -> said.stream()
                                .filter(now -> takesBack(now, before))
                                .findFirst()
                                .ifPresent(now -> found.add(disagreement(now, before)))));
        return found;
    }

    private static boolean isRecalled(Utterance utterance) {
        return utterance.recalled()
                && EXCLUSIVE
                        .matcher(String.join(" ", utterance.wording().words()))
                        .find();
    }

    /** Whether it was said later, of the same things, without what leaves no room for others. */
    private static boolean takesBack(Utterance now, Utterance before) {
        Set<String> shared = new TreeSet<>(now.wording().vocabulary());
        shared.retainAll(before.wording().vocabulary());
        boolean later = !before.days().isClosed()
                || !now.sought().isClosed()
                || now.sought().last() > before.days().first();
        return !now.recalled()
                && !isRecalled(now)
                && later
                && !EXCLUSIVE.matcher(String.join(" ", now.wording().words())).find()
                && shared.size() >= SHARED_WORDS
                && now.wording().vocabulary().size() > shared.size() + 1;
    }

    private Disagreement disagreement(Utterance now, Utterance before) {
        String says = clearest.words(now.statement());
        String said = clearest.words(before.statement());
        return Disagreements.of(
                DisagreementKind.CORRECTION,
                says,
                List.of(
                        Disagreements.side(said + ", said before", accounts(before)),
                        Disagreements.side(says, accounts(now))));
    }

    private Stream<Id> accounts(Utterance utterance) {
        Id leader = same.statements().leader(utterance.id());
        return Stream.concat(Stream.of(utterance.id()), Stream.of(leader));
    }
}
