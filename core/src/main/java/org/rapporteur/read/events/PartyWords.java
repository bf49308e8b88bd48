package org.rapporteur.read.events;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.NameLabel;

/** Tells which words of a sentence can head a party to an event. */
final class PartyWords {

    private static final Set<String> EMPTY_PRONOUNS = Set.of(
            "it",
            "this",
            "that",
            "these",
            "those",
            "there",
            "what",
            "which",
            "something",
            "anything",
            "nothing",
            "everything",
            "much",
            "all",
            "one",
            "part");

    private static final Set<String> SAYING =
            Set.of("said", "says", "estimates", "estimated", "believes", "believe", "say", "claims", "claimed");

    /** "The third in a month": one of several, not people. */
    private static final Set<String> ORDER =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "latest", "last", "next", "same");

    private final Syntax syntax;
    private final Mentions mentions;
    private final WordLists lists;
    private final NounSets sets;
    private final Set<Integer> inTimes;

    /**
     * @param inTimes the places of the words that belong to a time expression
     */
    PartyWords(Syntax syntax, Mentions mentions, WordLists lists, NounSets sets, Set<Integer> inTimes) {
        this.sets = sets;
        this.syntax = syntax;
        this.mentions = mentions;
        this.lists = lists;
        this.inTimes = inTimes;
    }

    /** Whether the word can head an actor: people, states, organisations, groups; no deeds and no things. */
    boolean mayAct(int place) {
        boolean thing = isCommon(place) && lists.isThing(noun(place)) && !isKnownGroup(place);
        return mayBeParty(place) && !thing && !isWeapon(place);
    }

    /** Whether the word can head a recipient. */
    boolean mayReceive(int place) {
        return mayBeParty(place) && !(isCommon(place) && lists.isAbstract(noun(place)) && !isKnownGroup(place));
    }

    /** Whether the word stands for people by itself: a name, a pronoun or a group. */
    boolean isWhom(int place) {
        return mayReceive(place)
                && !isWeapon(place)
                && !isVehicle(place)
                && !(isCommon(place) && sets.has("arms", syntax.lemma(place)))
                && (!isCommon(place) || lists.isGroup(syntax.lemma(place)) || isKnownGroup(place));
    }

    /** "World powers": people whom the report speaks of by a description. */
    private boolean isKnownGroup(int place) {
        return entity(place).filter(entity -> entity.kind() == EntityKind.GROUP).isPresent();
    }

    /** "The Airbus", "a Toyota": one that was made by the maker, not the maker. */
    private boolean isVehicle(int place) {
        return syntax.token(place).isProperNoun()
                && sets.has("maker", syntax.text(place))
                && syntax.hasChild(place, "det");
    }

    /** Whether the word names arms. */
    boolean isArms(int place) {
        return isWeapon(place) || isCommon(place) && sets.has("arms", syntax.lemma(place));
    }

    /** Whether the word names a meeting or a visit. */
    boolean isMeeting(int place) {
        return isCommon(place) && (sets.has("talks", syntax.lemma(place)) || sets.has("visit", syntax.lemma(place)));
    }

    /** Whether the word is the name of people, of a state or of a body. */
    boolean isNamed(int place) {
        return syntax.token(place).isProperNoun() && isWhom(place) && !isOutlet(place);
    }

    /** Whether the word names a deed or a thing that stands for who is behind it. */
    boolean standsForOwner(int place) {
        return isCommon(place) && lists.isThing(noun(place)) && !isKnownGroup(place) || isWeapon(place);
    }

    /** Whether the word names what people strike at: a base, a convoy, a village. */
    boolean isTarget(int place) {
        return sets.has("target", syntax.lemma(place))
                || sets.has("people", syntax.lemma(place))
                || syntax.tag(place).equals("CD");
    }

    /** Whether the verb is one of speaking. */
    boolean isSpeech(int place) {
        return lists.isSpeech(syntax.lemma(place));
    }

    /** Whether the word names a state. */
    boolean isState(int place) {
        return entity(place).map(entity -> entity.kind() == EntityKind.STATE).orElse(false);
    }

    /** Whether the word names what people do who rise against those in power. */
    boolean isRising(int place) {
        return sets.has("revolt", syntax.lemma(place)) || sets.has("revolt", syntax.text(place));
    }

    /** Whether the word names a misfortune that nobody causes on purpose. */
    boolean isAccident(int place) {
        return sets.has("accident", syntax.lemma(place));
    }

    /** Whether the word is in the set of nouns. */
    boolean isIn(String set, int place) {
        return sets.has(set, syntax.lemma(place));
    }

    /** Whether the word names who publishes reports. */
    boolean isOutlet(int place) {
        return mention(place)
                .map(mentions::entity)
                .filter(entity -> entity.kind() == EntityKind.OUTLET)
                .isPresent();
    }

    /** Whether a number of a thousand or more counts the word. */
    boolean isThousands(int place) {
        return syntax.parse().children(place).length > 0
                && java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(place), syntax.parse().children(place, "nummod").stream())
                        .anyMatch(this::isThousand);
    }

    private boolean isThousand(int place) {
        String text = syntax.text(place).replace(",", "");
        boolean digits =
                text.length() >= 4 && text.length() <= 12 && text.chars().allMatch(Character::isDigit);
        return digits || text.equals("thousands") || text.equals("thousand") || text.equals("million");
    }

    /** Whether the word names a document. */
    boolean isDocument(int place) {
        return isCommon(place) && lists.isDocument(syntax.lemma(place));
    }

    private boolean isCommon(int place) {
        String tag = syntax.tag(place);
        boolean opening = place == 0
                && syntax.text(place).endsWith("s")
                && tag.startsWith("NNP")
                && mention(place).isEmpty();
        return (!tag.startsWith("NNP") || opening && lists.isThing(singular(syntax.text(place))))
                && !tag.startsWith("PRP")
                && syntax.token(place).label() == NameLabel.NONE;
    }

    private boolean mayBeParty(int place) {
        String tag = syntax.tag(place);
        if (inTimes.contains(place) || lists.isTimeWord(syntax.lemma(place)) || saysSo(place) || isEachOther(place)) {
            return false;
        }
        if (EMPTY_PRONOUNS.contains(syntax.text(place))) {
            return syntax.text(place).equals("it") && (isResolved(place) || isReported(place));
        }
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("DT")
                || isNational(place)
                || tag.equals("JJ")
                        && syntax.hasChild(place, "det")
                        && (!ORDER.contains(syntax.text(place))
                                || !syntax.governedByWord(place, "of").isEmpty())
                || tag.equals("WP")
                || syntax.token(place).label() != NameLabel.NONE;
    }

    /** "Accused each other": no party besides those who did. */
    private boolean isEachOther(int place) {
        String before = place == 0 ? "" : syntax.text(place - 1);
        return syntax.text(place).equals("other") && before.equals("each")
                || syntax.text(place).equals("another") && before.equals("one");
    }

    /** "A conflict that the group said has claimed …": who says so takes no part. */
    private boolean saysSo(int place) {
        int next = place + 1;
        return next + 1 < syntax.size()
                && SAYING.contains(syntax.text(next))
                && Set.of("has", "have", "had", "was", "were", "is", "are", "would", "will")
                        .contains(syntax.text(next + 1));
    }

    /** "Turkey says it will …": the subject of a reported clause stands for who speaks. */
    private boolean isReported(int place) {
        return syntax.relation(place).startsWith("nsubj")
                && syntax.head(place)
                        .map(verb -> syntax.relation(verb).equals("ccomp"))
                        .orElse(false);
    }

    private boolean isResolved(int place) {
        return mention(place)
                .filter(mention -> mention.form() == MentionForm.PRONOMINAL)
                .isPresent();
    }

    /** Whether the word is a nationality before a noun: "Israeli" in "Israeli air strikes". */
    boolean isNational(int place) {
        boolean capital = Character.isUpperCase(syntax.token(place).text().charAt(0));
        if (!capital) {
            return false;
        }
        Optional<EntityKind> kind = entity(place).map(Entity::kind);
        if (kind.isPresent()) {
            return kind.get() != EntityKind.PLACE
                    && kind.get() != EntityKind.WEAPON
                    && kind.get() != EntityKind.PROCESS
                    && kind.get() != EntityKind.OTHER;
        }
        return syntax.tag(place).startsWith("JJ") && place > 0;
    }

    /** Whether a name before a noun is one that acts: "NATO" in "NATO bombing", not "Homs" in "Homs bombing". */
    boolean isActingName(int place) {
        Optional<EntityKind> kind = entity(place).map(Entity::kind);
        if (kind.isPresent()) {
            return kind.get() != EntityKind.PLACE
                    && kind.get() != EntityKind.WEAPON
                    && kind.get() != EntityKind.OTHER
                    && kind.get() != EntityKind.PROCESS;
        }
        NameLabel label = syntax.token(place).label();
        return label == NameLabel.ORGANISATION || label == NameLabel.PERSON || lists.isGroup(syntax.lemma(place));
    }

    private String noun(int place) {
        return syntax.tag(place).startsWith("NNP") ? singular(syntax.text(place)) : syntax.lemma(place);
    }

    /** The tagger takes a plural that opens a sentence for a name: "Shares fell". */
    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean isWeapon(int place) {
        return entity(place).map(entity -> entity.kind() == EntityKind.WEAPON).orElse(false);
    }

    Optional<Mention> mention(int place) {
        return mentions.at(syntax.token(place).span().start());
    }

    private Optional<Entity> entity(int place) {
        Span word = syntax.token(place).span();
        return mention(place).filter(mention -> mention.head().covers(word)).map(mentions::entity);
    }
}
