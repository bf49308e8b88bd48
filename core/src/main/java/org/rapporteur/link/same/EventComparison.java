package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Parties.Match;
import org.rapporteur.link.wording.Resemblance;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;

/**
 * Decides whether two accounts are of one event. What speaks for it and against it adds up; what cannot be (other
 * days, other towns of an attack, actor and recipient exchanged) rules it out.
 */
final class EventComparison {

    /** The sum from which on two accounts are taken for one event; set on the bundled story. */
    private static final double ENOUGH = 0.55;

    /** From this probability on, two accounts in reports about one thing are taken for one event. */
    private static final double LIKELY = 0.5;

    /** Families of which a story has many events that are named alike. */
    private static final Set<String> MANIFOLD = Set.of("talk", "yield");

    /** Days between the time of the one and the days before the report of the other that make it hardly the news. */
    private static final int LONG_APART = 300;

    /** Statuses of what is told as having been. */
    private static final Set<Status> TOLD = EnumSet.of(Status.HAPPENED, Status.ALLEGED, Status.UNCONFIRMED);

    /** Families of words for what is sent, in general: they name no one consignment. */
    private static final Set<String> GENERAL = Set.of("weapon", "system", "equipment", "military", "material", "aid");

    /** Words for a disaster of any kind. */
    private static final Set<String> ANY_DISASTER =
            Set.of("disaster", "accident", "catastroph", "tragedi", "calam", "tragedy", "catastrophe", "calamity");

    private final Assembled assembled;
    private final OneEvent oneEvent;
    private final OnceOnly onceOnly;

    EventComparison(Assembled assembled, OneEvent oneEvent) {
        this.assembled = assembled;
        this.oneEvent = oneEvent;
        this.onceOnly = new OnceOnly(assembled);
    }

    Optional<Link> compare(EventAccount a, EventAccount b) {
        if (onceOnly.isOne(a, b)) {
            return Optional.of(Link.of(
                    LinkKind.SAME_EVENT,
                    a.id(),
                    b.id(),
                    0.85,
                    Judgement.SAME,
                    "it befalls the same person, and befalls one person once",
                    "events.once-only"));
        }
        if (RuledOut.are(a, b)) {
            return Optional.empty();
        }
        if (isTheDisaster(a, b)) {
            return Optional.of(Link.of(
                    LinkKind.SAME_EVENT,
                    a.id(),
                    b.id(),
                    0.9,
                    Judgement.SAME,
                    "the reports are about one thing; \"the disaster\" of the same day",
                    "events.the-disaster"));
        }
        boolean judged = mayBeOfOneSubject(a, b);
        if (judged && !isDated(a, b)) {
            return likely(a, b);
        }
        return byEvidence(a, b).or(() -> judged ? likely(a, b) : Optional.empty());
    }

    /** "The disaster": one account names it by a word for any, of the day of the other, in reports about one thing. */
    private static boolean isTheDisaster(EventAccount a, EventAccount b) {
        boolean disasters = a.event().type() == PloverType.DISASTER && b.event().type() == PloverType.DISASTER;
        boolean general = ANY_DISASTER.containsAll(a.triggers()) || ANY_DISASTER.containsAll(b.triggers());
        boolean oneDay = a.days().isClosed() && a.days().days() == 1 && a.days().equals(b.days());
        return disasters && general && oneDay && a.subject().equals(b.subject());
    }

    private Optional<Link> byEvidence(EventAccount a, EventAccount b) {
        Resemblance words = words(a, b);
        List<String> reasons = new ArrayList<>();
        double soft = isSameMeeting(a, b) ? 0 : 1;
        double score = trigger(a, b, reasons)
                + days(a, b, reasons)
                + soft * parties("acting", a.actors().match(b.actors()), reasons)
                + (a.actors().statesInCommon(b.actors()) >= 2 ? 0.1 : 0)
                + soft * otherActors(a, b)
                + Partners.others(a, b)
                + soft * parties("concerned", concerned(a, b), reasons)
                + place(a, b, reasons)
                + met(a, b, reasons)
                + Partners.together(a, b, reasons)
                + retold(a, b, reasons)
                + words(words, reasons);
        if (score < enough(a, b) || !isAnchored(a, b, words)) {
            return Optional.empty();
        }
        return Optional.of(Link.of(
                LinkKind.SAME_EVENT,
                a.id(),
                b.id(),
                Math.min(0.99, Math.round(score * 100) / 100.0),
                Judgement.SAME,
                String.join("; ", reasons),
                "events.sum-of-evidence"));
    }

    /** What a disaster befell is told in many ways, "a gallery", "the mine", "the town": other words are no other event. */
    private static Match concerned(EventAccount a, EventAccount b) {
        Match match = a.recipients().match(b.recipients());
        boolean disasters = a.event().type() == PloverType.DISASTER && b.event().type() == PloverType.DISASTER;
        return disasters && match == Match.OTHER ? Match.UNKNOWN : match;
    }

    /** The clauses; where they say little but name the event alike, the sentences around them. */
    private Resemblance words(EventAccount a, EventAccount b) {
        Resemblance clauses = Resemblance.of(a.wording(), b.wording(), assembled.weights());
        if (clauses.shared().size() >= 3 || !a.isNamedLike(b) && !isSameAgreement(a, b)) {
            return clauses;
        }
        Resemblance sentences = Resemblance.of(a.sentence(), b.sentence(), assembled.weights());
        return sentences.shared().size() > clauses.shared().size() ? sentences : clauses;
    }

    /** Without a word in common for the event, and without days, the rest must say more. */
    private static double enough(EventAccount a, EventAccount b) {
        return a.isNamedLike(b) || isDated(a, b) ? ENOUGH : ENOUGH + 0.15;
    }

    /** Whoever is named first: the same two who met on the same day met once. */
    private static double met(EventAccount a, EventAccount b, List<String> reasons) {
        if (isSameMeeting(a, b)) {
            reasons.add("the same who met on one day");
            return 0.3;
        }
        return 0;
    }

    private static boolean isSameMeeting(EventAccount a, EventAccount b) {
        boolean meetings = a.event().type() == PloverType.CONSULT && b.event().type() == PloverType.CONSULT;
        boolean oneDay = a.days().isClosed() && a.days().days() == 1 && a.days().equals(b.days());
        Set<Id> both = new TreeSet<>(a.everybody());
        both.retainAll(b.everybody());
        return meetings && oneDay && both.size() >= 2;
    }

    /**
     * What two are told by two reports to have done together, of one type, in one town: on one day, if they are known as
     * states only; in one week, if the two are known.
     */
    private static boolean isSameOccasion(EventAccount a, EventAccount b) {
        boolean oneTown = a.spot().isPresent() && a.spot().equals(b.spot());
        boolean told = !a.event().report().equals(b.event().report())
                && a.event().type() == b.event().type();
        boolean dated = a.days().isClosed() && b.days().isClosed() && a.days().meets(b.days(), 0);
        long days = Math.max(a.days().days(), b.days().days());
        Set<Id> together = new TreeSet<>(a.actors().entities());
        together.retainAll(b.actors().entities());
        boolean sameTwo = together.size() >= 2 && days <= 7 || a.actors().statesInCommon(b.actors()) >= 2 && days == 1;
        return oneTown && told && dated && sameTwo;
    }

    /** Whether two reports tell what two states did together on one day, of one type of talk. */
    private static boolean isSameAgreement(EventAccount a, EventAccount b) {
        boolean oneDay = a.isOfTheYearDay(b)
                || a.days().isClosed() && a.days().days() == 1 && a.days().equals(b.days());
        return oneDay
                && !a.event().report().equals(b.event().report())
                && a.family().equals("talk")
                && a.event().type() == b.event().type()
                && a.event().status() == b.event().status()
                && a.actors().statesInCommon(b.actors()) >= 2;
    }

    /** A report that tells another's text in its own words tells the same events. */
    private double retold(EventAccount a, EventAccount b, List<String> reasons) {
        Id ofA = assembled.copies().author(a.event().report());
        Id ofB = assembled.copies().author(b.event().report());
        boolean retold = assembled.copies().rewriteOf(ofA).filter(ofB::equals).isPresent()
                || assembled.copies().rewriteOf(ofB).filter(ofA::equals).isPresent();
        if (retold) {
            reasons.add("the one report retells the other");
        }
        return retold ? 0.1 : 0;
    }

    private static boolean isDated(EventAccount a, EventAccount b) {
        return a.days().isClosed() && b.days().isClosed() || a.isOfTheYearDay(b);
    }

    /**
     * Whether reports about one thing tell both, and nothing rules out that they are one. Meetings, agreements and
     * deliveries are left out, of which one story has many, and so are those of other days than the reports are about,
     * and words of saying by others or by speakers that are not told.
     */
    static boolean mayBeOfOneSubject(EventAccount a, EventAccount b) {
        return !MANIFOLD.contains(a.family())
                && !MANIFOLD.contains(b.family())
                && isToldOf(a, b)
                && a.subject().equals(b.subject())
                && a.soughtIn().meets(b.soughtIn(), 1)
                && !(a.isSpeech() && b.isSpeech() && isByOthers(a, b))
                && !RuledOut.are(a, b);
    }

    /** Whether they have one status, or are told as having been, by the one surely and by the other with doubt. */
    private static boolean isToldOf(EventAccount a, EventAccount b) {
        return a.event().status() == b.event().status()
                || TOLD.contains(a.event().status()) && TOLD.contains(b.event().status());
    }

    /** Whether the speakers are others, or neither account tells who speaks. */
    private static boolean isByOthers(EventAccount a, EventAccount b) {
        boolean untold = a.actors().words().isEmpty() && b.actors().words().isEmpty();
        return untold || a.actors().match(b.actors()) == Match.OTHER;
    }

    /** The link of two accounts in reports about one thing that are likely of one event. */
    private Optional<Link> likely(EventAccount a, EventAccount b) {
        OneEvent.Likelihood likelihood = oneEvent.of(a, b);
        if (likelihood.probability() < LIKELY) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>(List.of("the reports are about one thing"));
        trigger(a, b, reasons);
        days(a, b, reasons);
        parties("acting", a.actors().match(b.actors()), reasons);
        parties("concerned", a.recipients().match(b.recipients()), reasons);
        place(a, b, reasons);
        words(words(a, b), reasons);
        likelihood
                .inContext()
                .ifPresent(alike -> reasons.add("the words in their sentences are alike (%d %%)"
                        .formatted(Math.round(100 * Math.max(0, alike)))));
        return Optional.of(Link.of(
                LinkKind.SAME_EVENT,
                a.id(),
                b.id(),
                Math.min(0.99, Math.round(likelihood.probability() * 100) / 100.0),
                Judgement.SAME,
                String.join("; ", reasons),
                "events.likely-in-one-subject"));
    }

    private static double trigger(EventAccount a, EventAccount b, List<String> reasons) {
        if (a.isNamedLike(b)) {
            Set<String> shared = new TreeSet<>(a.triggers());
            shared.retainAll(b.triggers());
            reasons.add("both name it by \"" + shared.iterator().next() + "\" or a word of its family");
            return 0.25;
        }
        return a.event().type() == b.event().type() ? 0.1 : 0.03;
    }

    private static double days(EventAccount a, EventAccount b, List<String> reasons) {
        if (a.isOfTheYearDay(b)) {
            reasons.add("both on " + a.monthAndDay().orElseThrow().substring(1) + " of a year");
            return 0.25;
        }
        if (a.days().isClosed() && b.days().isClosed()) {
            long wider = Math.max(a.days().days(), b.days().days());
            Window narrower = a.days().days() <= b.days().days() ? a.days() : b.days();
            reasons.add("days agree (" + narrower.words() + ")");
            return wider <= 3 ? 0.25 : wider <= 31 ? 0.15 : 0.05;
        }
        if (a.soughtIn().gap(b.soughtIn()) > LONG_APART) {
            return -0.3;
        }
        if (a.told().isKnown() && b.told().isKnown() && a.told().meets(b.told(), 3)) {
            reasons.add("told within three days");
            return 0.1;
        }
        return a.soughtIn().meets(b.soughtIn(), 7) ? 0.03 : -0.2;
    }

    private static double parties(String role, Match match, List<String> reasons) {
        if (match == Match.SAME || match == Match.ALIKE) {
            reasons.add((match == Match.SAME ? "the same " : "like ") + "parties " + role);
        }
        return switch (match) {
            case SAME -> 0.15;
            case ALIKE -> 0.08;
            case UNKNOWN -> 0;
            case OTHER -> -0.12;
        };
    }

    /** Others who do like things do another thing; only who committed an act of violence may be told in two ways. */
    private static double otherActors(EventAccount a, EventAccount b) {
        boolean others = a.actors().match(b.actors()) == Match.OTHER;
        boolean violence = a.family().equals("harm") && a.isNamedLike(b);
        return others && !violence ? -0.2 : 0;
    }

    private static double place(EventAccount a, EventAccount b, List<String> reasons) {
        if (a.spot().isPresent() && b.spot().isPresent()) {
            boolean same = a.spot().equals(b.spot());
            if (same) {
                reasons.add("both in " + a.event().place().orElseThrow().name());
            }
            return same ? 0.15 : -0.1;
        }
        boolean bothKnown = a.country().isPresent() && b.country().isPresent();
        return bothKnown ? (a.country().equals(b.country()) ? 0.04 : -0.15) : 0;
    }

    private static double words(Resemblance words, List<String> reasons) {
        if (!words.shared().isEmpty()) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "%d %% of the words by weight (%s)",
                    Math.round(100 * words.likeness()),
                    String.join(", ", words.shared().stream().limit(6).toList())));
        }
        return 0.25 * words.likeness() + 0.2 * words.cover();
    }

    /**
     * Whether something besides kind and day ties the two: parties, a town, or words that not every account has. Without
     * a common word for the event the rest of the words must say more; without days there must be words that are
     * neither the event's nor the parties'.
     */
    private boolean isAnchored(EventAccount a, EventAccount b, Resemblance words) {
        boolean party =
                a.actors().match(b.actors()) == Match.SAME || a.recipients().match(b.recipients()) == Match.SAME;
        party |= a.actors().statesInCommon(b.actors()) >= 2;
        boolean spot = a.spot().isPresent() && a.spot().equals(b.spot());
        int shared = words.shared().size();
        if (isSameMeeting(a, b)
                || Partners.areSameInOneWeek(a, b)
                || isSameOccasion(a, b)
                || isSameAgreement(a, b) && shared >= 1) {
            return true;
        }
        boolean tied = party && shared >= 1 || spot && shared >= 2 || shared >= 3;
        boolean sameWord = a.isNamedLike(b);
        boolean sameType = a.event().type() == b.event().type();
        boolean dated = isDated(a, b);
        double enough = sameWord ? (dated ? 0 : 0.25) : sameType ? 0.22 : 0.35;
        return tied && words.likeness() >= enough && (dated || isTakenUpAgain(a, b) || isTelling(a, b, words));
    }

    /** "The strike", after the report has told of one: an act of violence by the same in the same report. */
    private static boolean isTakenUpAgain(EventAccount a, EventAccount b) {
        return a.event().report().equals(b.event().report())
                && a.family().equals("harm")
                && a.isNamedLike(b)
                && a.actors().match(b.actors()) == Match.SAME;
    }

    /**
     * Whether two or more shared words are neither the one word by which both name the event nor words by which both name
     * their parties; or the same two act together in both, or the same number of people.
     */
    private boolean isTelling(EventAccount a, EventAccount b, Resemblance words) {
        Set<Id> together = new TreeSet<>(a.actors().entities());
        together.retainAll(b.actors().entities());
        if (together.size() >= 2 || !Collections.disjoint(a.numbers(), b.numbers())) {
            return true;
        }
        Set<String> telling = new TreeSet<>(words.shared());
        Set<String> parties = partyWords(a);
        parties.retainAll(partyWords(b));
        telling.removeAll(parties);
        Set<String> named = new TreeSet<>(a.triggers());
        named.retainAll(b.triggers());
        if (a.event().type() == PloverType.AID && b.event().type() == PloverType.AID) {
            telling.removeAll(GENERAL);
            named.removeAll(GENERAL);
        }
        if (named.size() == 1) {
            telling.removeAll(named);
        }
        return telling.size() >= 2;
    }

    private Set<String> partyWords(EventAccount account) {
        Set<String> words = new TreeSet<>();
        Stream.concat(account.event().actors().stream(), account.event().recipients().stream())
                .forEach(party -> words.addAll(
                        assembled.vocabulary().wording(party.text()).families()));
        return words;
    }
}
