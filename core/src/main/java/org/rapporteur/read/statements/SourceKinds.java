package org.rapporteur.read.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** What sort of source a phrase names: by the entity it refers to, else by its words. */
final class SourceKinds {

    /** People without a name, by what they do. */
    private static final Set<String> NAMELESS = Set.of(
            "official",
            "diplomat",
            "source",
            "aide",
            "adviser",
            "advisor",
            "insider",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "expert",
            "analyst",
            "activist",
            "researcher",
            "witness",
            "resident",
            "observer",
            "officer",
            "lawyer",
            "doctor",
            "scientist",
            "economist",
            "editor",
            "reporter",
            "journalist",
            "shopkeeper",
            "staffer",
            "employee",
            "trader",
            "commander",
            "lawmaker",
            "senator",
            "minister",
            "ambassador",
            "envoy",
            "strategist",
            "operative",
            "investigator",
            "prosecutor",
            "attorney",
            "executive",
            "member",
            "man",
            "woman",
            "person",
            "pollster",
            "critic",
            "ally",
            "friend",
            "colleague",
            "leader",
            "soldier",
            "fighter",
            "participant",
            "user");

    /** Offices that a body or a person has one of. */
    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "ambassador",
            "envoy",
            "leader",
            "head",
            "chief",
            "chairman",
            "chairwoman",
            "director",
            "governor",
            "mayor",
            "secretary",
            "secretary-general",
            "commander",
            "mediator");

    private static final Set<String> GROUPS = Set.of(
            "rebel",
            "opposition",
            "protester",
            "demonstrator",
            "people",
            "voter",
            "crowd",
            "public",
            "world",
            "family",
            "republican",
            "democrat",
            "delegation",
            "supporter",
            "opponent",
            "militant",
            "community",
            "audience",
            "side",
            "nation",
            "country",
            "power",
            "government",
            "villager",
            "syrian",
            "russian",
            "american",
            "israeli",
            "fan");
    private static final Set<String> ORGANISATIONS = Set.of(
            "ministry",
            "council",
            "party",
            "company",
            "group",
            "committee",
            "commission",
            "office",
            "court",
            "army",
            "parliament",
            "congress",
            "senate",
            "agency",
            "department",
            "administration",
            "campaign",
            "coalition",
            "police",
            "union",
            "league",
            "bank",
            "university",
            "club",
            "embassy",
            "observatory",
            "government",
            "house",
            "firm",
            "panel",
            "team",
            "organization",
            "organisation",
            "body",
            "board",
            "intelligence",
            "military",
            "regime",
            "side");
    private static final Set<String> OUTLETS = Set.of(
            "newspaper",
            "newspapers",
            "media",
            "television",
            "tv",
            "radio",
            "daily",
            "broadcaster",
            "magazine",
            "website",
            "channel",
            "network",
            "press",
            "times",
            "post",
            "journal",
            "news");

    private SourceKinds() {}

    static SourceKind of(Optional<Entity> entity) {
        return entity.map(Entity::kind).map(SourceKinds::of).orElse(SourceKind.UNNAMED);
    }

    private static SourceKind of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> SourceKind.PERSON;
            case STATE, PLACE -> SourceKind.STATE;
            case ORGANISATION, ARMED_GROUP -> SourceKind.ORGANISATION;
            case OUTLET -> SourceKind.OUTLET;
            case GROUP -> SourceKind.GROUP;
            case WEAPON, PROCESS, OTHER -> SourceKind.DOCUMENT;
        };
    }

    /** The sort of source that the words of a phrase name when no entity is known. */
    static SourceKind of(Sentence sentence, Span phrase) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> phrase.covers(token.span()))
                .toList();
        int head = head(tokens);
        if (head < 0) {
            return pronoun(tokens);
        }
        if (joinsNames(tokens)) {
            return SourceKind.GROUP;
        }
        Token token = tokens.get(head);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (Documents.isDocument(lemma)) {
            return SourceKind.DOCUMENT;
        }
        if (OUTLETS.contains(token.text().toLowerCase(Locale.ROOT)) || lemma.equals("agency") && isNews(tokens)) {
            return SourceKind.OUTLET;
        }
        if (token.label() == NameLabel.PERSON || anyPerson(tokens)) {
            return SourceKind.PERSON;
        }
        if (token.label() == NameLabel.LOCATION) {
            return SourceKind.STATE;
        }
        return token.label() == NameLabel.ORGANISATION ? SourceKind.ORGANISATION : common(lemma, token);
    }

    /** Whether the phrase names the holder of an office that has but one: "his spokesman", "the president of the council". */
    static boolean isOnlyOne(Sentence sentence, Span phrase) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> phrase.covers(token.span()))
                .toList();
        boolean many = tokens.isEmpty()
                || tokens.get(0).text().equalsIgnoreCase("a")
                || tokens.get(0).text().equalsIgnoreCase("an");
        int head = head(tokens);
        if (many || head < 0 || !OFFICES.contains(tokens.get(head).lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        return tokens.get(0).text().equalsIgnoreCase("the")
                || tokens.stream()
                        .anyMatch(token ->
                                token.tag().equals("POS") || token.tag().equals("PRP$"));
    }

    /** Whether the head of the phrase is a word for people or bodies who speak. */
    static boolean isSpeaker(Sentence sentence, Span phrase) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> phrase.covers(token.span()))
                .toList();
        int head = head(tokens);
        if (head < 0) {
            return false;
        }
        String lemma = tokens.get(head).lemma().toLowerCase(Locale.ROOT);
        return NAMELESS.contains(lemma)
                || ORGANISATIONS.contains(lemma)
                || OUTLETS.contains(lemma)
                || Documents.isDocument(lemma)
                || tokens.get(head).label() == NameLabel.ORGANISATION;
    }

    private static SourceKind common(String lemma, Token token) {
        boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
        if (NAMELESS.contains(lemma)) {
            return SourceKind.UNNAMED;
        }
        if (ORGANISATIONS.contains(lemma) && !plural) {
            return SourceKind.ORGANISATION;
        }
        if (GROUPS.contains(lemma) || plural) {
            return SourceKind.GROUP;
        }
        return token.isProperNoun() ? SourceKind.ORGANISATION : SourceKind.UNNAMED;
    }

    private static boolean isNews(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.text().equalsIgnoreCase("news"));
    }

    /** "Lavrov and Ban": two names before the first comma. */
    static boolean isJoint(Sentence sentence, Span phrase) {
        return joinsNames(sentence.tokens().stream()
                .filter(token -> phrase.covers(token.span()))
                .toList());
    }

    private static boolean joinsNames(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size() && !tokens.get(i).text().equals(","); i++) {
            boolean joins = tokens.get(i).text().equals("and")
                    && (tokens.get(i - 1).label() != NameLabel.NONE
                            || tokens.get(i - 1).isProperNoun());
            if (joins
                    && lastLabel(tokens, i) != NameLabel.NONE
                    && (tokens.get(i - 1).label() != NameLabel.ORGANISATION
                            || tokens.get(i + 1).label() != NameLabel.ORGANISATION)) {
                return true;
            }
        }
        return false;
    }

    private static NameLabel lastLabel(List<Token> tokens, int from) {
        NameLabel label = NameLabel.NONE;
        for (int i = from + 1; i < tokens.size() && !tokens.get(i).text().equals(","); i++) {
            label = tokens.get(i).label() == NameLabel.NONE
                    ? label
                    : tokens.get(i).label();
        }
        return label;
    }

    /** Whether the phrase or its apposition names a person: "the prosecutor, Carmen Ortiz,". */
    private static boolean anyPerson(List<Token> tokens) {
        boolean before = true;
        boolean titled = !tokens.isEmpty() && tokens.get(0).isProperNoun();
        for (Token token : tokens) {
            if (token.tag().equals("IN") && !titled
                    || token.tag().startsWith("W")
                    || token.tag().equals("POS")) {
                before = false;
            }
            if (token.text().equals(",")) {
                before = true;
            }
            if (before && token.label() == NameLabel.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** The place of the head: the last noun before the first comma, preposition or relative pronoun. */
    private static int head(List<Token> tokens) {
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean border = token.tag().equals("IN")
                    || token.tag().startsWith("W")
                    || token.text().equals(",");
            if (border && head >= 0) {
                return head;
            }
            if (token.isNoun() || token.label() != NameLabel.NONE) {
                head = i;
            }
        }
        return head;
    }

    private static SourceKind pronoun(List<Token> tokens) {
        String word = tokens.isEmpty() ? "" : tokens.get(0).text().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "he", "she", "his", "her", "i", "who", "him" -> SourceKind.PERSON;
            case "it", "its" -> SourceKind.ORGANISATION;
            case "they", "their", "we", "some", "many", "others", "most", "critics", "all", "both" -> SourceKind.GROUP;
            default -> SourceKind.UNNAMED;
        };
    }
}
