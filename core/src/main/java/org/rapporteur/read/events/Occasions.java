package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.language.NameLabel;

/** Who takes part in what a noun names where only the verb around it says so: who speaks at a meeting, who orders a raid. */
final class Occasions {

    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION);

    private static final Set<PloverType> OBJECTING =
            EnumSet.of(PloverType.ACCUSE, PloverType.REQUEST, PloverType.REJECT, PloverType.THREATEN);

    private static final Set<String> SPITE = Set.of("despite", "over", "amid", "against", "defying", "ignoring");

    private static final Set<String> ORDERING =
            Set.of("announce", "order", "authorise", "authorize", "approve", "direct", "decree");

    private static final Set<PloverType> JOINT =
            EnumSet.of(PloverType.COOPERATE, PloverType.SUPPORT, PloverType.AID, PloverType.CONSULT);

    private static final Set<String> LIMITING = Set.of(
            "limit",
            "curb",
            "reduce",
            "restrict",
            "suspend",
            "halt",
            "stop",
            "end",
            "cut",
            "freeze",
            "extend",
            "expand",
            "deepen",
            "strengthen",
            "increase",
            "boost",
            "resume");

    private static final Set<String> CONFIRMING = Set.of("confirm", "acknowledge", "admit");

    private static final Set<String> RECEIVING = Set.of("receive", "welcome", "host");

    private static final Set<String> HOSTING =
            Set.of("meet", "receive", "welcome", "host", "greet", "see", "speak", "talk", "assure", "embrace");

    private static final Set<String> JOURNEYS = Set.of("visit", "agree-visit", "journey-to-come");

    private static final Set<String> OCCASIONS = Set.of("after", "during", "on", "following", "at");

    private static final Set<String> GROUNDS = Set.of("while", "as", "until", "because", "if", "since", "unless");

    /** What one side does towards the other to end a fight. */
    private static final Set<String> TALKING = Set.of(
            "negotiate", "talk", "meet", "sit", "surrender", "disarm", "return", "withdraw", "speak", "cooperate");

    private final Syntax syntax;
    private final PartyWords words;
    private final RolePlaces places;

    Occasions(Syntax syntax, PartyWords words, RolePlaces places) {
        this.syntax = syntax;
        this.words = words;
        this.places = places;
    }

    /** "A raid that was never confirmed by Israel": it is laid to who is said not to confirm it. */
    List<Integer> silent(Trigger trigger) {
        return syntax.head(trigger.place())
                .filter(verb -> HARM.contains(trigger.eventClass().type())
                        && CONFIRMING.contains(syntax.lemma(verb))
                        && syntax.passive(verb)
                        && syntax.hasChildWord(verb, Set.of("never", "not", "n't", "n’t")))
                .map(verb -> syntax.governed(verb, "by"))
                .orElse(List.of());
    }

    /** Who took part, where a passive does not say it but its place or occasion does. */
    List<Integer> present(Trigger trigger) {
        int verb = trigger.place();
        if (!syntax.isVerb(verb)
                || !syntax.passive(verb)
                || !syntax.governed(verb, "by").isEmpty()) {
            return List.of();
        }
        return switch (trigger.eventClass().type()) {
            case CONSULT -> RECEIVING.contains(syntax.lemma(verb)) ? hosts(verb) : List.of();
            case AGREE -> participants(verb);
            default -> List.of();
        };
    }

    /** "Was received in Damascus": the capital receives. */
    private List<Integer> hosts(int verb) {
        return syntax.governed(verb, "in").stream()
                .filter(place -> syntax.token(place).label() == NameLabel.LOCATION)
                .limit(1)
                .toList();
    }

    /** "A delegation was in Moscow to discuss the terms": with those who live there. */
    List<Integer> hostsOf(int verb) {
        return syntax
                .head(verb)
                .filter(place -> syntax.isInfinitive(verb)
                        && syntax.token(place).label() == NameLabel.LOCATION
                        && syntax.hasChild(place, "cop"))
                .stream()
                .toList();
    }

    /** "Assad told visiting Foreign Minister Lavrov": who speaks to a visitor, meets or receives him is visited. */
    List<Integer> tellers(int participle) {
        return syntax
                .head(participle)
                .flatMap(at -> syntax.isNoun(at) ? syntax.head(at) : Optional.of(at))
                .filter(verb -> words.isSpeech(verb) || HOSTING.contains(syntax.lemma(verb)))
                .map(syntax::subjects)
                .orElse(List.of())
                .stream()
                .filter(words::isWhom)
                .toList();
    }

    /** "The first shipment was already in Syria". */
    List<Integer> whereIs(int noun) {
        return syntax
                .head(noun)
                .filter(place -> syntax.relation(noun).startsWith("nsubj")
                        && syntax.token(place).label() == NameLabel.LOCATION
                        && syntax.hasChild(place, "cop"))
                .stream()
                .toList();
    }

    /** "Was agreed during a visit to Moscow by Kerry": by those who met there. */
    private List<Integer> participants(int verb) {
        for (String preposition : List.of("during", "at", "in")) {
            for (int meeting : syntax.governed(verb, preposition)) {
                if (words.isMeeting(meeting)) {
                    return Stream.of("poss", "by", "adj", "of", "between", "among", "with", "to")
                            .flatMap(place -> places.ofNoun(meeting, place).stream())
                            .filter(words::isWhom)
                            .distinct()
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** "Is due in Damascus with Fradkov": who comes along on a journey. */
    List<Integer> companions(Trigger trigger) {
        return JOURNEYS.contains(trigger.eventClass().name())
                ? syntax.governed(trigger.place(), "with").stream()
                        .filter(words::isNamed)
                        .toList()
                : List.of();
    }

    /** "The rebels will not talk while the army shells": force on account of which somebody will not talk is used on him. */
    List<Integer> refusers(Trigger trigger) {
        int verb = trigger.place();
        boolean ground = HARM.contains(trigger.eventClass().type())
                && syntax.isVerb(verb)
                && syntax.relation(verb).equals("advcl")
                && syntax.preposition(verb).filter(GROUNDS::contains).isPresent();
        return syntax.head(verb)
                .filter(main -> ground && TALKING.contains(syntax.lemma(main)))
                .filter(main -> syntax.hasChildWord(main, Set.of("not", "never", "n't", "n’t")))
                .map(main -> syntax.doers(main).stream().filter(words::mayAct).toList())
                .orElse(List.of());
    }

    /** "Wants Tehran to be invited": nothing is asked of whom something is to be done to. */
    boolean isPassedOver(Trigger trigger, int head) {
        if (trigger.eventClass().type() != PloverType.REQUEST) {
            return false;
        }
        int verb = trigger.place();
        for (String relation : List.of("xcomp", "ccomp", "advcl")) {
            for (int clause : syntax.parse().children(verb, relation)) {
                boolean ofClause = syntax.subjects(clause).contains(head)
                        || syntax.parse().children(verb, "obj").contains(head);
                if (syntax.passive(clause) && syntax.isInfinitive(clause) && ofClause) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who announces or orders a deed that is nobody else's does it, and who limits cooperation takes part in it. */
    List<Integer> orderers(Trigger trigger) {
        int noun = trigger.place();
        boolean joint = JOINT.contains(trigger.eventClass().type());
        return syntax.head(noun)
                .filter(verb -> syntax.relation(noun).equals("obj")
                        && (ORDERING.contains(syntax.lemma(verb)) || joint && LIMITING.contains(syntax.lemma(verb))))
                .map(verb -> syntax.doers(verb).stream().filter(words::mayAct).toList())
                .orElse(List.of());
    }

    /** "Lavrov said after talks in Damascus": who does something after, during or on a meeting or visit was there. */
    List<Integer> speakers(Trigger trigger) {
        return occasionOf(trigger)
                .map(verb ->
                        syntax.subjects(verb).stream().filter(words::isWhom).toList())
                .orElseGet(() -> travellers(trigger));
    }

    /** "The emir, on a visit to Peru, praised it": whom the words about a journey follow. */
    private List<Integer> travellers(Trigger trigger) {
        boolean journey = JOURNEYS.contains(trigger.eventClass().name())
                && syntax.preposition(trigger.place()).filter("on"::equals).isPresent();
        return syntax
                .head(trigger.place())
                .filter(person -> journey && syntax.isNoun(person) && words.isWhom(person))
                .stream()
                .toList();
    }

    /** "Told him at the start of their talks": who is spoken to was there too. */
    List<Integer> listeners(Trigger trigger) {
        return occasionOf(trigger)
                .filter(words::isSpeech)
                .map(verb -> places.first(
                        List.of("whom", "to"),
                        place -> place.equals("to") ? syntax.governed(verb, place) : syntax.objects(verb),
                        words::isNamed))
                .orElse(List.of());
    }

    /** "Despite their objections Peru went on": who goes on in spite of words is whom they are meant for. */
    List<Integer> inSpiteOf(Trigger trigger) {
        boolean spite = OBJECTING.contains(trigger.eventClass().type())
                && syntax.preposition(trigger.place()).filter(SPITE::contains).isPresent();
        return spite
                ? syntax.head(trigger.place()).filter(syntax::isVerb).map(syntax::doers).orElse(List.of()).stream()
                        .filter(words::isNamed)
                        .toList()
                : List.of();
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
}
