package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Status;
import org.rapporteur.read.language.Parse;

/**
 * Puts the findings of one sentence together as PLOVER does: cooperation still to come is an agreement, cooperation
 * ruled out a rejection, harm announced a threat; what is agreed, refused or threatened is no event beside the act.
 */
final class Composer {

    private static final Set<PloverType> COOPERATION =
            EnumSet.of(PloverType.CONSULT, PloverType.SUPPORT, PloverType.COOPERATE, PloverType.AID);
    private static final Set<String> VOWING = Set.of("promise", "pledge", "vow", "swear", "undertake");
    private static final Set<String> ASKING =
            Set.of("ask", "request", "seek", "propose", "submit", "table", "introduce", "put");
    private static final Set<String> FUTURE = Set.of("future", "would");
    private static final Set<PloverType> HARM = EnumSet.of(
            PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION, PloverType.MOBILIZE, PloverType.PROTEST);
    private static final Set<PloverType> SPEECH =
            EnumSet.of(PloverType.AGREE, PloverType.REQUEST, PloverType.REJECT, PloverType.THREATEN, PloverType.ACCUSE);
    private static final Set<PloverType> ABSORBING =
            EnumSet.of(PloverType.AGREE, PloverType.REJECT, PloverType.THREATEN);
    private static final Set<String> CONTENT =
            Set.of("xcomp", "ccomp", "obj", "obl", "acl", "nmod", "advcl", "nsubj:pass");

    private static final Set<String> CONTENT_PREPOSITIONS =
            Set.of("to", "for", "of", "from", "with", "about", "against");

    /** CAMEO's codes of refusing arms and of agreeing to give them. */
    private static final String ARMS_REFUSED = "1222";

    private static final String ARMS_PROMISED = "0332";

    private static final int FARTHEST = 20;

    private final ContentRules contentRules;
    private final WordLists wordLists;

    Composer(ContentRules contentRules, WordLists wordLists) {
        this.contentRules = contentRules;
        this.wordLists = wordLists;
    }

    List<Finding> compose(Syntax syntax, List<Finding> read) {
        List<Finding> findings = Intentions.settled(syntax, read);
        Map<Integer, Finding> byPlace = new LinkedHashMap<>();
        findings.forEach(finding -> byPlace.put(finding.place(), finding));
        Map<Integer, Integer> outer = new LinkedHashMap<>();
        findings.forEach(finding ->
                speechActOver(syntax, finding.place(), byPlace).ifPresent(act -> outer.put(finding.place(), act)));
        List<Finding> composed = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Finding> act =
                    Optional.ofNullable(outer.get(finding.place())).map(byPlace::get);
            boolean asked = act.map(found -> found.standing().status() == Status.HYPOTHETICAL
                            || found.coding().type() == PloverType.REQUEST
                                    && finding.standing().status() == Status.HYPOTHETICAL)
                    .orElse(false);
            if (asked
                    || act.map(found -> absorbs(syntax, found, finding)).orElse(false)
                    || isBlamedBefore(finding, findings)) {
                continue;
            }
            coded(syntax, finding, about(finding, outer, byPlace), act.isPresent())
                    .ifPresent(composed::add);
        }
        return composed;
    }

    /** The nearest finding above that is a speech act, if the place lies in what it is about. */
    private Optional<Integer> speechActOver(Syntax syntax, int place, Map<Integer, Finding> byPlace) {
        if (place > 1 && syntax.text(place - 1).equals("to") && syntax.isNoun(place - 2)) {
            Optional<Integer> noun = Optional.of(place - 2)
                    .filter(byPlace::containsKey)
                    .filter(act -> SPEECH.contains(byPlace.get(act).coding().type()));
            if (noun.isPresent()) {
                return noun;
            }
        }
        int at = place;
        for (int step = 0; step < FARTHEST && syntax.parse().head(at) != Parse.ROOT; step++) {
            int head = syntax.parse().head(at);
            Finding above = byPlace.get(head);
            String relation = syntax.relation(at);
            boolean linked = CONTENT.contains(relation) || relation.equals("conj") || relation.equals("dep");
            boolean ownClause = relation.equals("dep") && syntax.isFinite(at) && syntax.hasChild(at, "nsubj");
            if (!linked || ownClause || at != place && isSetOff(syntax, at)) {
                return Optional.empty();
            }
            if (above != null) {
                boolean onDay = at != place && wordLists.isTimeWord(syntax.lemma(at)) && syntax.isInfinitive(place);
                boolean content = head < at && (isContent(syntax, at) || onDay);
                return content && SPEECH.contains(above.coding().type()) ? Optional.of(head) : Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** "Vetoed the resolution, this one threatening …": a second object behind a comma is told by itself. */
    private static boolean isSetOff(Syntax syntax, int noun) {
        int first = syntax.hasChild(noun, "det") ? noun - 1 : noun;
        return syntax.relation(noun).equals("obj")
                && first > 0
                && syntax.text(first - 1).equals(",");
    }

    /** What is agreed, asked or refused; not the time or occasion of it. */
    private static boolean isContent(Syntax syntax, int place) {
        String relation = syntax.relation(place);
        boolean phrase = relation.equals("obl") || relation.equals("nmod") || relation.equals("advcl");
        boolean named =
                syntax.preposition(place).map(CONTENT_PREPOSITIONS::contains).orElse(!relation.equals("nmod"));
        return CONTENT.contains(relation) && (!phrase || named || syntax.isInfinitive(place))
                || relation.equals("dep")
                        && syntax.tag(place).equals("VBG")
                        && syntax.parse().head(place) == place - 1;
    }

    private static boolean absorbs(Syntax syntax, Finding act, Finding inner) {
        boolean blamed = act.coding().type() == PloverType.ACCUSE
                && inner.trigger().eventClass().is("judgement");
        if (blamed || act.trigger().consumed().contains(inner.place())) {
            return true;
        }
        String relation = syntax.relation(inner.trigger().anchor());
        boolean past = relation.equals("acl:relcl") && inner.standing().status() == Status.HAPPENED;
        return ABSORBING.contains(act.coding().type()) && !past;
    }

    /** "Accused Chad of giving the rebels a 'licence to kill'": the word of blame is part of the accusation. */
    private static boolean isBlamedBefore(Finding finding, List<Finding> findings) {
        return finding.trigger().eventClass().is("judgement")
                && findings.stream()
                        .anyMatch(other -> other.place() < finding.place()
                                && other.coding().type() == PloverType.ACCUSE
                                && !other.trigger().eventClass().is("judgement")
                                && other.roles()
                                        .recipients()
                                        .containsAll(finding.roles().recipients()));
    }

    private static Optional<Finding> about(Finding act, Map<Integer, Integer> outer, Map<Integer, Finding> byPlace) {
        return outer.entrySet().stream()
                .filter(entry -> entry.getValue() == act.place())
                .map(entry -> byPlace.get(entry.getKey()))
                .findFirst();
    }

    private Optional<Finding> coded(Syntax syntax, Finding finding, Optional<Finding> about, boolean inSpeechAct) {
        Finding act = refused(uttered(vowed(completed(finding, about), about)));
        EventClass eventClass = act.trigger().eventClass();
        if (act.coding().type() == PloverType.AGREE && concedes(eventClass, about)) {
            Finding conceded = act.withCoding(new Coding(PloverType.CONCEDE, Optional.empty(), "035"));
            return Optional.of(
                    act.standing().isPlain()
                            ? conceded.withStanding(Standing.of(Status.PLANNED, "promised"))
                            : conceded);
        }
        Optional<Coding> byContent =
                about.flatMap(inner -> contentRules.coding(act.coding().type(), inner.coding()));
        if (eventClass.is("content") && isNegated(syntax, about) && act.coding().type() == PloverType.REQUEST) {
            return Optional.of(act.withCoding(new Coding(PloverType.REQUEST, Optional.of("change"), "1042")));
        }
        if (eventClass.is("content") && byContent.isPresent()) {
            return byContent.map(act::withCoding);
        }
        if (eventClass.is("only-content")) {
            return warnedOfOthers(syntax, act);
        }
        boolean ownClause = syntax.relation(finding.trigger().anchor()).equals("acl:relcl");
        boolean decided = inSpeechAct && !ownClause || act.coding() != finding.coding();
        return Optional.of(decided ? act : committed(act));
    }

    /** To promise to give way is to concede; to mean to end the fighting is to agree. */
    private static boolean concedes(EventClass eventClass, Optional<Finding> about) {
        return eventClass.is("content")
                && about.filter(inner -> inner.coding().type() == PloverType.RETREAT
                                && !inner.coding().mode().equals(Optional.of("ceasefire")))
                        .isPresent();
    }

    /** To promise harm is to threaten. */
    private Finding vowed(Finding finding, Optional<Finding> about) {
        boolean promises = finding.coding().type() == PloverType.AGREE
                && VOWING.contains(finding.trigger().predicate().lemma())
                && !finding.standing().negated();
        return about.filter(inner -> promises
                        && HARM.contains(inner.coding().type())
                        && !inner.trigger().isNoun())
                .flatMap(inner -> contentRules.coding(PloverType.THREATEN, inner.coding()))
                .map(coding ->
                        finding.withCoding(coding).withStanding(Standing.of(Status.THREATENED, "announced harm")))
                .orElse(finding);
    }

    /** "Russia would insist on it, he said": a demand is made by saying that it will be. */
    private static Finding uttered(Finding finding) {
        if (isRequestToCome(finding)) {
            return finding.withCoding(new Coding(PloverType.AGREE, Optional.empty(), "030"));
        }
        boolean speech = finding.coding().type() == PloverType.REQUEST
                || finding.coding().type() == PloverType.ACCUSE;
        boolean reported =
                finding.standing().rule().equals("would") && finding.standing().status() == Status.PLANNED;
        return speech && reported ? finding.withStanding(Standing.of(Status.HAPPENED, "said by saying it")) : finding;
    }

    /** "Would ask the council for a resolution": a request that is to be made is a step agreed on. */
    private static boolean isRequestToCome(Finding finding) {
        return finding.coding().type() == PloverType.REQUEST
                && finding.standing().status() == Status.PLANNED
                && FUTURE.contains(finding.standing().rule())
                && !finding.roles().actors().isEmpty()
                && ASKING.contains(finding.trigger().predicate().lemma());
    }

    /** Who warns of what others' doings will lead to blames them. */
    private Optional<Finding> warnedOfOthers(Syntax syntax, Finding warning) {
        boolean own = warning.roles().actors().isEmpty();
        Optional<Integer> warnedOf = relativeOf(syntax, warning.place());
        if (!own
                && warnedOf.filter(noun -> wordLists.isDoing(syntax.lemma(noun)))
                        .isPresent()) {
            Finding blame = warning.withCoding(new Coding(PloverType.ACCUSE, Optional.of("disapprove"), "111"));
            return Optional.of(
                    warning.roles().recipients().isEmpty()
                            ? blame.withRoles(warning.roles().withDeeds(List.of(warnedOf.get())))
                            : blame);
        }
        for (int clause : syntax.parse().children(warning.place())) {
            boolean content = syntax.relation(clause).equals("ccomp")
                    || syntax.relation(clause).equals("dep");
            for (int subject : content ? syntax.subjects(clause) : List.<Integer>of()) {
                if (!own && (syntax.tag(subject).equals("VBG") || wordLists.isDoing(syntax.lemma(subject)))) {
                    Finding blame = warning.withCoding(new Coding(PloverType.ACCUSE, Optional.of("disapprove"), "111"));
                    return Optional.of(
                            warning.roles().recipients().isEmpty()
                                    ? blame.withRoles(warning.roles().withDeeds(deeds(syntax, subject)))
                                    : blame);
                }
            }
        }
        return Optional.empty();
    }

    /** "A shipment that she warned would …": what the relative clause around the warning is about. */
    private static Optional<Integer> relativeOf(Syntax syntax, int verb) {
        boolean open =
                verb + 1 < syntax.size() && Set.of("would", "will", "could").contains(syntax.text(verb + 1));
        return open ? syntax.head(verb).filter(noun -> noun < verb && syntax.isNoun(noun)) : Optional.empty();
    }

    /** What is warned of: the deed, or what a gerund does it to. */
    private static List<Integer> deeds(Syntax syntax, int subject) {
        return syntax.isVerb(subject) ? syntax.plainObjects(subject) : List.of(subject);
    }

    /** "Refused to meet the envoy": on whom is told by what is refused; "called for Syria to end …": by who is to do it. */
    private static Finding completed(Finding finding, Optional<Finding> about) {
        boolean open = finding.roles().recipients().isEmpty()
                && !finding.trigger().eventClass().verb().recipients().isEmpty();
        if (about.isEmpty() || !open) {
            return open
                    ? finding.withRoles(
                            finding.roles().withRecipients(finding.roles().inClause()))
                    : finding;
        }
        Roles inner = about.get().roles();
        boolean asks = finding.coding().type() == PloverType.REQUEST
                || finding.coding().type() == PloverType.ACCUSE;
        List<Integer> found = asks ? inner.actors() : inner.recipients();
        List<Integer> others = found.stream()
                .filter(place -> !finding.roles().actors().contains(place))
                .toList();
        return finding.withRoles(finding.roles()
                .withRecipients(others.isEmpty() ? finding.roles().inClause() : others));
    }

    /** Not to intend, agree or be ready is to refuse. */
    private static Finding refused(Finding finding) {
        boolean refuses = finding.coding().type() == PloverType.AGREE
                && finding.standing().negated()
                && finding.trigger().eventClass().is("content")
                && !finding.roles().actors().isEmpty();
        return refuses
                ? finding.withCoding(new Coding(PloverType.REJECT, Optional.empty(), "120"))
                        .withStanding(Standing.of(Status.HAPPENED, "not agreed"))
                : finding;
    }

    private static boolean isNegated(Syntax syntax, Optional<Finding> about) {
        return about.map(inner -> syntax.hasChildWord(inner.trigger().anchor(), Set.of("not", "never")))
                .orElse(false);
    }

    /** Cooperation to come is agreed on, cooperation ruled out is refused, harm to come is threatened. */
    private Finding committed(Finding finding) {
        Standing standing = finding.standing();
        boolean carried =
                !finding.trigger().isNoun() || finding.trigger().light().isPresent();
        boolean named = !finding.roles().actors().isEmpty() && carried;
        if (standing.negated() && FUTURE.contains(standing.rule()) && named) {
            return ruledOut(finding);
        }
        boolean toCome = standing.status() == Status.PLANNED && !standing.negated();
        return toCome ? planned(finding, named) : finding;
    }

    private Finding ruledOut(Finding finding) {
        Coding coding = finding.coding();
        if (coding.type() == PloverType.REJECT) {
            String cameo = coding.cameo().equals(ARMS_REFUSED) ? ARMS_PROMISED : "030";
            return finding.withCoding(new Coding(PloverType.AGREE, Optional.empty(), cameo))
                    .withStanding(Standing.of(Status.HAPPENED, "not refused"));
        }
        return contentRules
                .coding(PloverType.REJECT, coding)
                .map(found -> finding.withCoding(found).withStanding(Standing.of(Status.HAPPENED, "ruled out")))
                .orElse(finding);
    }

    private Finding planned(Finding finding, boolean named) {
        Standing standing = finding.standing();
        Coding coding = finding.coding();
        if (COOPERATION.contains(coding.type())) {
            return contentRules
                    .coding(PloverType.AGREE, coding)
                    .map(finding::withCoding)
                    .orElse(finding);
        }
        if (coding.type() == PloverType.RETREAT) {
            return finding.withCoding(new Coding(
                    PloverType.CONCEDE,
                    Optional.empty(),
                    standing.rule().startsWith("decide")
                            ? coding.cameo()
                            : contentRules
                                    .coding(PloverType.AGREE, coding)
                                    .map(Coding::cameo)
                                    .orElse("035")));
        }
        if (HARM.contains(coding.type()) && named && FUTURE.contains(standing.rule())) {
            return contentRules
                    .coding(PloverType.THREATEN, coding)
                    .map(found ->
                            finding.withCoding(found).withStanding(Standing.of(Status.THREATENED, "announced harm")))
                    .orElse(finding);
        }
        return finding;
    }
}
