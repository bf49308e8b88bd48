package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;

/** Tells the findings that an editor would note from those that only mention a kind of event. */
final class Relevance {

    /** What is only meant, or only said to be possible, by an infinitive tells of nothing. */
    private static final Set<String> MERE = Set.of("infinitive", "purpose", "against", "mere to");

    private static final Set<PloverType> PHYSICAL =
            EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.RETREAT, PloverType.MOBILIZE);

    /** To refuse to give a name is to say nothing; to refuse to give arms is more. */
    private static final Set<String> GIVING = Set.of("give", "provide", "reveal", "disclose");

    private static final Set<String> TOLD = Set.of(
            "detail",
            "comment",
            "information",
            "name",
            "figure",
            "number",
            "explanation",
            "reason",
            "answer",
            "identity",
            "account",
            "interview",
            "date",
            "timeline");

    /** Words for the time of something else. */
    private static final Set<String> SINCE = Set.of("since", "before", "after", "until", "when", "as", "while");

    private static final Set<String> TELLING = Set.of("was", "were", "been", "will", "would");

    private final Syntax syntax;
    private final PartyWords words;

    Relevance(Syntax syntax, PartyWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    boolean isWorthNoting(Finding finding, Time time, Optional<Place> place) {
        Standing standing = finding.standing();
        boolean actors = !finding.roles().actors().isEmpty();
        boolean parties = actors || !finding.roles().recipients().isEmpty();
        boolean noun = finding.trigger().isNoun();
        if (standing.status() == Status.HYPOTHETICAL && (MERE.contains(standing.rule()) || noun && !actors)) {
            return false;
        }
        if (refusesToSpeak(finding)
                || isToll(finding)
                || isInterview(finding)
                || isAccident(finding)
                || isFigurative(finding)
                || isAgreedByThing(finding)) {
            return false;
        }
        boolean dated = time.isKnown() || !time.value().isEmpty() || place.isPresent();
        boolean infinitive = syntax.isVerb(finding.place()) && syntax.isInfinitive(finding.place());
        if (standing.negated() && standing.rule().equals("future")) {
            return !infinitive && !noun && (dated || actors);
        }
        if (finding.trigger().eventClass().is("judgement")) {
            return standing.isPlain() || standing.status() == Status.ONGOING;
        }
        boolean told = finding.trigger().eventClass().is("told");
        if (standing.negated() && (!(actors || told) || noun && !told || standing.status() == Status.HYPOTHETICAL)) {
            return false;
        }
        if (finding.trigger().eventClass().is("obligation")
                && finding.roles().recipients().isEmpty()) {
            return false;
        }
        if (isJourneyOfState(finding)
                || parties && !isDisaster(finding) && !isBlast(finding) && !isAmongPeople(finding)) {
            return false;
        }
        return parties || dated || told || isToldPlainly(finding);
    }

    /** "More than 60,000 people have been killed since March": a count that goes on is a figure, not an event. */
    private boolean isToll(Finding finding) {
        int verb = finding.place();
        return finding.trigger().eventClass().is("effect")
                && !finding.trigger().isNoun()
                && finding.roles().actors().isEmpty()
                && syntax.hasChildWord(verb, Set.of("have", "has"))
                && finding.roles().recipients().stream().anyMatch(words::isThousands);
    }

    /** "Sales agreed to before the war": a thing that is agreed to agrees to nothing. */
    private boolean isAgreedByThing(Finding finding) {
        int verb = finding.place();
        return finding.trigger().eventClass().name().equals("agree")
                && finding.trigger().predicate().lemma().equals("agree")
                && !syntax.passive(verb)
                && !syntax.subjects(verb).isEmpty()
                && syntax.subjects(verb).stream().allMatch(words::standsForOwner);
    }

    /** "Killed in a car accident": nobody did it. */
    private boolean isAccident(Finding finding) {
        int verb = finding.place();
        Stream<Integer> causes =
                Stream.of("in", "by", "when").flatMap(preposition -> syntax.governed(verb, preposition).stream());
        Stream<Integer> subjects = syntax.passive(verb) ? Stream.of() : syntax.subjects(verb).stream();
        return finding.trigger().eventClass().is("effect")
                && finding.roles().actors().isEmpty()
                && Stream.concat(causes, subjects).anyMatch(words::isAccident);
    }

    /** "Attacked the problem", "illness forced him to leave": nobody is struck, nobody forces. */
    private boolean isFigurative(Finding finding) {
        int verb = finding.place();
        if (finding.trigger().isNoun()) {
            return false;
        }
        String name = finding.trigger().eventClass().name();
        boolean atNothing = (name.equals("attack") || name.equals("shoot"))
                && finding.roles().recipients().isEmpty()
                && !syntax.objects(verb).isEmpty()
                && finding.trigger().consumed().isEmpty();
        boolean byNobody = name.equals("coerce")
                && !syntax.passive(verb)
                && finding.roles().actors().isEmpty()
                && !syntax.subjects(verb).isEmpty();
        return atNothing || byNobody;
    }

    /** A conversation that a newspaper or a broadcaster has with somebody is an interview. */
    private boolean isInterview(Finding finding) {
        List<Integer> actors = finding.roles().actors();
        return finding.coding().type() == PloverType.CONSULT
                && !actors.isEmpty()
                && actors.stream().allMatch(words::isOutlet);
    }

    /** "The talks were agreed", "the deportation took place": nobody is named, but a finite verb says that it happened. */
    private boolean isToldPlainly(Finding finding) {
        int anchor = finding.trigger().anchor();
        boolean told = syntax.passive(anchor) && syntax.hasChildWord(anchor, TELLING)
                || finding.trigger().isNoun() && syntax.hasChildWord(anchor, Set.of("place"))
                || isOutbreak(finding)
                || isBlast(finding);
        boolean finite = syntax.isVerb(anchor) && syntax.isFinite(anchor) && told;
        Status status = finding.standing().status();
        return finite && (status == Status.HAPPENED || status == Status.PLANNED);
    }

    /** "A device blew up": what explodes, by nobody that is named and at no place that is known. */
    private boolean isBlast(Finding finding) {
        int verb = finding.place();
        return finding.trigger().eventClass().name().equals("explode")
                && !finding.trigger().isNoun()
                && syntax.subjects(verb).stream().anyMatch(subject -> words.isIn("bomb", subject))
                && !syntax.hasChildWord(verb, SINCE);
    }

    /** "The shelling went on", "riots broke out"; not "since the uprising began". */
    private boolean isOutbreak(Finding finding) {
        PloverType type = finding.trigger().eventClass().type();
        return finding.trigger().isNoun()
                && (type == PloverType.ASSAULT || type == PloverType.PROTEST)
                && finding.trigger()
                        .light()
                        .filter(verb -> syntax.subjects(verb).contains(finding.place()))
                        .filter(verb -> !syntax.hasChildWord(verb, SINCE))
                        .isPresent();
    }

    /** Some party must be people, a state or a body, or be what people strike at. */
    private boolean isAmongPeople(Finding finding) {
        boolean physical = PHYSICAL.contains(finding.trigger().eventClass().type());
        return Stream.concat(finding.roles().actors().stream(), finding.roles().recipients().stream())
                .anyMatch(place -> words.isWhom(place) || words.isNational(place) || physical && words.isTarget(place));
    }

    /** "Declined to comment" is a statement only. */
    private boolean refusesToSpeak(Finding finding) {
        if (finding.trigger().eventClass().type() != PloverType.REJECT) {
            return false;
        }
        return syntax.parse().children(finding.place(), "xcomp").stream()
                .anyMatch(verb -> words.isSpeech(verb)
                        && (!GIVING.contains(syntax.lemma(verb))
                                || syntax.objects(verb).stream()
                                        .anyMatch(object -> TOLD.contains(syntax.lemma(object)))));
    }

    private static boolean isDisaster(Finding finding) {
        return finding.trigger().eventClass().type() == PloverType.DISASTER;
    }

    /** States go nowhere: "Moscow goes ahead", "Syria came to the talks"; but a state's people depart from another. */
    private boolean isJourneyOfState(Finding finding) {
        boolean departure = finding.trigger().predicate().lemma().equals("depart")
                && finding.roles().recipients().stream().anyMatch(words::isState);
        return finding.trigger().eventClass().name().equals("visit")
                && !finding.trigger().isNoun()
                && !departure
                && (finding.roles().actors().isEmpty()
                        || finding.roles().actors().stream().anyMatch(words::isState));
    }
}
