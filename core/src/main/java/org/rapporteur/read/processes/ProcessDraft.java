package org.rapporteur.read.processes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.ProcessKind;
import org.rapporteur.model.StageKind;
import org.rapporteur.model.Vote;

/** One process of a report while it is put together from its mentions. */
final class ProcessDraft {

    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?) ");

    private final List<ProcessMention> mentions = new ArrayList<>();
    private final List<StageTelling> tellings = new ArrayList<>();
    private final List<Party> participants = new ArrayList<>();
    private final List<Party> mediators = new ArrayList<>();
    private final List<Vote> votes = new ArrayList<>();
    private final Set<String> marks = new TreeSet<>();
    private Optional<Place> venue = Optional.empty();
    private boolean between;

    ProcessDraft(ProcessMention first) {
        add(first);
    }

    void add(ProcessMention mention) {
        mentions.add(mention);
        marks.addAll(mention.marks());
    }

    void add(StageTelling telling) {
        tellings.add(telling);
        telling.parties().forEach(party -> addParty(telling.mediated() ? mediators : participants, party));
    }

    void addParticipant(Party party) {
        if (mediators.stream().noneMatch(other -> isSame(other, party))) {
            addParty(participants, party);
        }
    }

    /** Those between whom it is said to be: two of them tell it from others. */
    void addSides(List<Party> sides) {
        between |= sides.size() > 1;
        sides.forEach(this::addParticipant);
    }

    /** Who mediates is no party to it. */
    void addMediator(Party party) {
        addParty(mediators, party);
        participants.removeIf(other -> isSame(other, party));
    }

    private static void addParty(List<Party> list, Party party) {
        boolean known = list.stream().anyMatch(other -> isSame(other, party));
        if (!known) {
            list.add(party);
        }
    }

    private static boolean isSame(Party one, Party other) {
        return one.entity().isPresent() && one.entity().equals(other.entity())
                || one.text().equals(other.text());
    }

    void addVotes(List<Vote> more) {
        for (Vote vote : more) {
            if (votes.stream().noneMatch(known -> known.state().equals(vote.state()) && known.vote() == vote.vote())) {
                votes.add(vote);
            }
        }
    }

    void addVenue(Optional<Place> place) {
        venue = venue.or(() -> place);
    }

    String family() {
        return mentions.get(0).family();
    }

    int lastSentence() {
        return mentions.get(mentions.size() - 1).sentence().index();
    }

    Set<String> marks() {
        return marks;
    }

    boolean hasNoun(String noun) {
        return mentions.stream().anyMatch(mention -> mention.noun().equals(noun));
    }

    boolean hasComplement(String words) {
        return mentions.stream()
                .anyMatch(mention -> mention.complement().filter(words::equals).isPresent());
    }

    /** Whether the report tells of it as held. */
    boolean isOver() {
        return tellings.stream()
                .anyMatch(telling ->
                        telling.stage().filter(stage -> stage == StageKind.HELD).isPresent());
    }

    ProcessMention lastMention() {
        return mentions.get(mentions.size() - 1);
    }

    List<StageTelling> tellings() {
        return List.copyOf(tellings);
    }

    List<Party> participants() {
        return List.copyOf(participants);
    }

    List<Party> mediators() {
        return List.copyOf(mediators);
    }

    List<Vote> votes() {
        return List.copyOf(votes);
    }

    Optional<Place> venue() {
        return venue;
    }

    ProcessKind kind() {
        return mentions.stream()
                .max(Comparator.comparingInt(ProcessMention::rank))
                .orElseThrow()
                .kind();
    }

    /** Whether the report tells enough of it to be a thing of its own. */
    boolean isSomething() {
        boolean told = tellings.stream().anyMatch(telling -> telling.stage().isPresent()) || !votes.isEmpty();
        boolean named = mentions.stream().anyMatch(mention -> mention.isNamed() || mention.alone());
        boolean met = participants.size() > 1 || venue.isPresent() || !marks.isEmpty();
        boolean bareTalks = hasNoun("talks")
                && mentions.stream()
                        .allMatch(mention -> mention.noun().equals("talks")
                                && mention.complement().isEmpty());
        if (bareTalks && !met && votes.isEmpty()) {
            return false;
        }
        return told
                && (named
                        || between
                        || !votes.isEmpty()
                        || venue.isPresent()
                        || !participants.isEmpty() && mentions.size() > 1);
    }

    /** The name that says most: proper names first, then what it is about, then the weightier noun, then the first. */
    String name() {
        ProcessMention best = mentions.stream()
                .max(Comparator.comparingInt(
                                (ProcessMention mention) -> mention.marks().isEmpty() ? 0 : 1)
                        .thenComparingInt(mention -> mention.complement().isPresent() ? 1 : 0)
                        .thenComparingInt(ProcessMention::rank)
                        .thenComparing(mention -> -mentions.indexOf(mention)))
                .orElseThrow();
        if (family().equals("sanctions") && best.marks().isEmpty() && !participants.isEmpty()) {
            return ARTICLE.matcher(participants.get(0).text()).replaceFirst("") + " " + best.name();
        }
        if (family().equals("meeting") && !best.isNamed() && venue.isPresent()) {
            return best.name() + " in " + venue.get().name();
        }
        String name = withWeightiestNoun(best);
        boolean bare = family().equals("meeting") && !best.isNamed() && name.indexOf(' ') < 0;
        return bare ? name + whose() : name;
    }

    /** "Talks" says nothing by itself: those between whom they are tell them from others. */
    private String whose() {
        List<String> names = participants.stream()
                .map(Party::text)
                .map(text -> ARTICLE.matcher(text).replaceFirst(""))
                .distinct()
                .limit(2)
                .toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> " with " + names.get(0);
            default -> " between " + names.get(0) + " and " + names.get(1);
        };
    }

    /** "the Geneva meeting", elsewhere called a conference, is the Geneva conference. */
    private String withWeightiestNoun(ProcessMention best) {
        ProcessMention weightiest = mentions.stream()
                .max(Comparator.comparingInt(ProcessMention::rank))
                .orElseThrow();
        boolean outweighed = family().equals("meeting")
                && best.rank() < weightiest.rank()
                && best.complement().isEmpty();
        return outweighed
                ? best.name().substring(0, best.name().length() - best.noun().length()) + weightiest.noun()
                : best.name();
    }
}
