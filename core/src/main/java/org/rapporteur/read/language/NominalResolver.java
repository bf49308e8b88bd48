package org.rapporteur.read.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.language.Discourse.Seen;
import org.rapporteur.read.language.Lexicon.Noun;
import org.rapporteur.read.language.Lexicon.NounClass;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.TitleKind;

/**
 * Says whom a description means: the latest entity mentioned that fits; without one, somebody of whom no more is known
 * than the description.
 */
final class NominalResolver {

    private static final int STATE_WINDOW = 2;
    /** Plurals that say nothing without what follows or precedes: "members of the regime". */
    private static final Set<String> RELATIONAL = Set.of("member", "representative", "leader", "head", "ally");

    private static final Set<String> GREAT = Set.of("world", "major", "great", "big", "foreign", "regional", "nuclear");

    private static final Set<String> STANDING_FORCES = Set.of("army", "military", "air force", "navy", "police");

    private final Cast cast;
    private final Discourse discourse;
    private final Wording wording;
    private final OfficeResolver offices;
    private final SpokenOf spokenOf;

    NominalResolver(Cast cast, Discourse discourse, Lexicon lexicon) {
        this.cast = cast;
        this.discourse = discourse;
        this.wording = new Wording(cast, lexicon);
        this.offices = new OfficeResolver(cast, discourse, wording);
        this.spokenOf = new SpokenOf(discourse);
    }

    /** A phrase with all that is known of the names and the pronoun in it. */
    private record Question(
            NounPhrase phrase,
            Optional<String> country,
            Optional<EntityDraft> possessor,
            Function<Name, EntityDraft> drafts) {

        String noun() {
            return OfficeResolver.headWord(phrase);
        }

        Optional<String> sector() {
            return phrase.title()
                    .flatMap(match -> match.title().sector())
                    .or(() -> phrase.noun().flatMap(Noun::sector));
        }
    }

    /**
     * Whom the phrase means.
     *
     * @param drafts whom the names of the sentence mean
     * @param possessor whom the possessive pronoun or noun before the head means
     */
    Optional<Answer> resolve(NounPhrase phrase, Function<Name, EntityDraft> drafts, Optional<EntityDraft> possessor) {
        Optional<String> country = country(phrase, drafts, possessor);
        Question question = new Question(phrase, country, possessor, drafts);
        if (phrase.title().isPresent()) {
            return phrase.isPlural() ? group(question) : offices.holder(phrase, country, drafts, possessor);
        }
        return switch (phrase.noun().orElseThrow().nounClass()) {
            case GOVERNMENT -> government(question);
            case FORCES -> forces(question);
            case BODY, OUTLET -> named(phrase, drafts).or(() -> body(question));
            case PEOPLE -> people(question);
            case STATE -> state(question);
            case TOWN -> town(question);
            case RELATION -> offices.relative(phrase, lastCountry(phrase.modifiers(), drafts), possessor);
        };
    }

    /** The country that the names in the phrase or its possessor tell. */
    Optional<String> country(NounPhrase phrase, Function<Name, EntityDraft> drafts, Optional<EntityDraft> possessor) {
        Optional<String> before = lastCountry(sayingWhose(phrase), drafts);
        return before.or(() -> isPosted(phrase) ? Optional.empty() : lastCountry(phrase.complements(), drafts))
                .or(() -> possessor.flatMap(EntityDraft::country));
    }

    /** The names before the head without those that say only what the phrase is about: "Syria" of "Syria experts". */
    private static List<Name> sayingWhose(NounPhrase phrase) {
        boolean people = phrase.title().isPresent() || phrase.is(NounClass.PEOPLE);
        return phrase.modifiers().stream()
                .filter(name -> !people || name.saysWhose() || phrase.view().isTag(name.last() + 1, "POS"))
                .toList();
    }

    /** Whether what follows says where it is posted, not whose it is: "embassy in Damascus", "envoy to Syria". */
    private static boolean isPosted(NounPhrase phrase) {
        boolean diplomat = phrase.title()
                .filter(match -> match.title().kind() == TitleKind.DIPLOMAT
                        || match.title().kind() == TitleKind.JOURNALIST)
                .isPresent();
        boolean of = phrase.view().word(phrase.head() + 1).equals("of");
        return !of && (diplomat || OfficeResolver.headWord(phrase).equals("embassy"));
    }

    private static Optional<String> lastCountry(List<Name> names, Function<Name, EntityDraft> drafts) {
        Optional<String> found = Optional.empty();
        for (Name name : names) {
            if (!name.isWithinToken() && name.kind() != EntityKind.OUTLET) {
                Optional<String> country = drafts.apply(name).country();
                found = country.isPresent() ? country : name.known().flatMap(KnownName::country);
            }
        }
        return found;
    }

    private Optional<Answer> government(Question question) {
        NounPhrase phrase = question.phrase();
        String noun = question.noun();
        boolean authorities = noun.equals("authority");
        if (phrase.isPlural() && !authorities) {
            return group(question);
        }
        if (authorities && !phrase.isPlural() || NounPhrase.isIndefinite(phrase.determiner())) {
            return Optional.empty();
        }
        if (question.country().isPresent()) {
            EntityDraft state = cast.state(question.country().get());
            state.calledBy(noun);
            return Optional.of(new Answer(state, "government of a state", true));
        }
        return phrase.isDefinite() && !isQualified(phrase) ? governmentSpokenOf(noun) : Optional.empty();
    }

    /** The state last called by the noun, else the one whose ruler, else whose government was spoken of last. */
    private Optional<Answer> governmentSpokenOf(String noun) {
        return discourse
                .latest(0, seen -> seen.asGovernment() && seen.draft().isCalled(noun))
                .or(() -> discourse.latest(0, seen -> rules(seen.draft())))
                .or(() -> discourse.latest(0, Seen::asGovernment))
                .flatMap(seen -> seen.draft().country())
                .map(iso3 -> new Answer(cast.state(iso3), "government spoken of", true));
    }

    /** Whether a word between the determiner and the head tells it from others: "the transitional government". */
    private static boolean isQualified(NounPhrase phrase) {
        return phrase.headFirst() - phrase.first() > 1;
    }

    private static boolean rules(EntityDraft draft) {
        return draft.country().isPresent()
                && draft.offices().stream().anyMatch(office -> office.kind() == TitleKind.HEAD_OF_STATE);
    }

    private Optional<Answer> forces(Question question) {
        NounPhrase phrase = question.phrase();
        String noun = question.noun();
        if (!phrase.isPlural() && !STANDING_FORCES.contains(noun)) {
            return Optional.empty();
        }
        if (hasModifier(phrase, "rebel") || hasModifier(phrase, "opposition")) {
            return Optional.of(described(question, EntityKind.GROUP, Optional.of("REB")));
        }
        if (question.country().isPresent()) {
            return Optional.of(forcesOf(question));
        }
        Optional<Answer> latest = phrase.isDefinite() && !isQualified(phrase)
                ? discourse
                        .latest(draft -> draft.headNoun().equals(noun))
                        .map(draft -> Answer.of(draft, "forces spoken of"))
                : Optional.empty();
        boolean described = phrase.isPlural() && isQualified(phrase) && !hasModifier(phrase, "political");
        return latest.or(() -> described ? group(question) : Optional.empty());
    }

    /** "Syrian forces" for all troops of a state; an army, a navy and the police apart. */
    private Answer forcesOf(Question question) {
        String noun = question.noun();
        boolean plural = question.phrase().isPlural();
        boolean general = noun.equals("force") || noun.equals("troop");
        String words = general ? "forces" : headText(question.phrase());
        String name = cast.adjective(question.country().orElseThrow()) + " " + words;
        EntityKind kind = plural ? EntityKind.GROUP : EntityKind.ORGANISATION;
        return Answer.of(
                cast.described(noun, plural, name, kind, question.country(), question.sector()), "forces of a state");
    }

    private static boolean hasModifier(NounPhrase phrase, String word) {
        for (int at = phrase.first(); at < phrase.headFirst(); at++) {
            if (phrase.view().word(at).equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** "the Sever news agency", "the Hizbullah terror group": the name before the head says which. */
    private static Optional<Answer> named(NounPhrase phrase, Function<Name, EntityDraft> drafts) {
        if (phrase.modifiers().isEmpty() || phrase.isPlural()) {
            return Optional.empty();
        }
        Name last = phrase.modifiers().get(phrase.modifiers().size() - 1);
        boolean fits = phrase.is(NounClass.OUTLET)
                        || phrase.noun().orElseThrow().word().contains("agency")
                ? last.kind() == EntityKind.OUTLET
                : last.kind() == EntityKind.ARMED_GROUP;
        boolean owner = phrase.view().isTag(last.last() + 1, "POS");
        return fits && !owner
                ? Optional.of(Answer.of(drafts.apply(last), "name with what it names"))
                : Optional.empty();
    }

    private Optional<Answer> body(Question question) {
        NounPhrase phrase = question.phrase();
        boolean qualified = isQualified(phrase);
        if (phrase.isPlural()) {
            return qualified || question.country().isPresent() ? group(question) : Optional.empty();
        }
        if (phrase.view().word(phrase.head() + 1).equals("of")
                && phrase.complements().isEmpty()) {
            return Optional.empty();
        }
        boolean owned = phrase.possessor() >= 0 || phrase.hasPossessor();
        if (phrase.isDefinite() && (!qualified || question.country().isPresent()) && !owned) {
            Optional<EntityDraft> latest = discourse.latest(draft -> isCalled(draft, question.noun())
                    && (question.country().isEmpty() || draft.country().equals(question.country())));
            if (latest.isPresent()) {
                return latest.map(draft -> Answer.of(draft, "description: the latest of its kind"));
            }
        }
        if (hasModifier(phrase, "opposition") && phrase.isDefinite()) {
            Optional<EntityDraft> latest = discourse.latest(
                    draft -> draft.sector().equals(Optional.of("OPP")) && isCalled(draft, question.noun()));
            if (latest.isPresent()) {
                return latest.map(draft -> Answer.of(draft, "description: the latest of its kind"));
            }
        }
        boolean ofPerson =
                question.possessor().isPresent() && question.possessor().get().kind() == EntityKind.PERSON;
        boolean describes = question.country().isPresent() || phrase.isIndefinite() && qualified || ofPerson;
        EntityKind kind = phrase.noun().flatMap(Noun::kind).orElse(EntityKind.ORGANISATION);
        return describes ? Optional.of(described(question, kind, question.sector())) : Optional.empty();
    }

    /** Whether the noun may stand for the entity: "the group" for any body, "the council" for one that is called so. */
    private static boolean isCalled(EntityDraft draft, String noun) {
        EntityKind kind = draft.kind();
        boolean body = kind == EntityKind.ORGANISATION || kind == EntityKind.ARMED_GROUP;
        boolean outlet = kind == EntityKind.OUTLET;
        if (draft.headNoun().equals(noun) || (body || outlet) && draft.isCalled(noun)) {
            return true;
        }
        if (!draft.headNoun().isEmpty()) {
            return false;
        }
        return switch (noun) {
            case "group", "organisation", "organization" -> body;
            case "militia", "movement", "faction" -> kind == EntityKind.ARMED_GROUP;
            case "paper" -> draft.nameKind().equals(Optional.of(NameKind.NEWSPAPER));
            case "newspaper", "daily", "magazine" -> outlet && isOneOf(draft, NameKind.NEWSPAPER, NameKind.MAGAZINE);
            case "network", "channel", "broadcaster" -> outlet && isOneOf(draft, NameKind.BROADCASTER);
            case "agency", "news agency" -> outlet && isOneOf(draft, NameKind.AGENCY) || body && isNamed(draft, noun);
            case "company", "firm", "exporter", "manufacturer" ->
                body && draft.sector().orElse("BUS").equals("BUS");
            default -> body && isNamed(draft, noun);
        };
    }

    /** Whether an outlet is known as one of these, or is not known at all. */
    private static boolean isOneOf(EntityDraft draft, NameKind... kinds) {
        return draft.nameKind().isEmpty()
                || List.of(kinds).contains(draft.nameKind().get());
    }

    private static boolean isNamed(EntityDraft draft, String noun) {
        return draft.name().toLowerCase(Locale.ROOT).contains(noun);
    }

    private Optional<Answer> people(Question question) {
        NounPhrase phrase = question.phrase();
        String noun = question.noun();
        if (noun.equals("opposition")) {
            Optional<EntityDraft> latest =
                    phrase.isDefinite() && question.country().isEmpty()
                            ? discourse.latest(draft -> draft.headNoun().equals(noun))
                            : Optional.empty();
            return latest.map(draft -> Answer.of(draft, "group spoken of")).or(() -> group(question));
        }
        if (phrase.isPlural()) {
            return group(question);
        }
        if (phrase.isDefinite() && !isQualified(phrase)) {
            return discourse
                    .latest(draft -> draft.kind() == EntityKind.PERSON
                            && draft.headNoun().equals(noun))
                    .map(draft -> Answer.of(draft, "description: the one spoken of"));
        }
        boolean source =
                noun.equals("source") && !phrase.view().word(phrase.head() + 1).equals("of");
        boolean person = NounPhrase.isIndefinite(phrase.determiner())
                && phrase.isActive()
                && (question.sector().isPresent() || source);
        return person ? Optional.of(described(question, EntityKind.PERSON, question.sector())) : Optional.empty();
    }

    private Optional<Answer> group(Question question) {
        NounPhrase phrase = question.phrase();
        String noun = question.noun();
        boolean plain = phrase.isDefinite()
                && !isQualified(phrase)
                && phrase.complements().isEmpty();
        if (plain && question.country().isEmpty()) {
            Optional<EntityDraft> latest = discourse.latest(
                    draft -> draft.isPlural() && draft.headNoun().equals(noun));
            Optional<EntityDraft> fighters = latest.or(
                    () -> spokenOf.fighters(noun, phrase.view().sentence().index()));
            if (fighters.isPresent()) {
                return fighters.map(draft -> Answer.of(draft, "group spoken of"));
            }
        }
        boolean bare = !isQualified(phrase)
                && phrase.last() == phrase.head()
                && phrase.modifiers().isEmpty();
        if (bare && RELATIONAL.contains(noun) || noun.equals("power") && !isGreat(phrase)) {
            return Optional.empty();
        }
        Optional<String> sector = phrase.is(NounClass.BODY) ? Optional.empty() : question.sector();
        return Optional.of(described(question, EntityKind.GROUP, sector));
    }

    /** "world powers", "Western powers", but not "executive powers". */
    private static boolean isGreat(NounPhrase phrase) {
        return GREAT.stream().anyMatch(word -> hasModifier(phrase, word))
                || phrase.view().anyCapital(Math.max(1, phrase.first()), phrase.headFirst() - 1);
    }

    private Optional<Answer> state(Question question) {
        NounPhrase phrase = question.phrase();
        if (phrase.isPlural()) {
            boolean told = phrase.view().anyCapital(phrase.first() + 1, phrase.headFirst() - 1)
                    || phrase.view().isCapitalised(phrase.first())
                            && phrase.determiner().isEmpty()
                            && isQualified(phrase);
            return told ? Optional.of(described(question, EntityKind.GROUP, Optional.empty())) : Optional.empty();
        }
        if (question.possessor().isPresent()) {
            return question.possessor()
                    .get()
                    .country()
                    .map(cast::state)
                    .map(draft -> Answer.of(draft, "one's own state"));
        }
        boolean bare = phrase.determiner().equals("the")
                && phrase.modifiers().isEmpty()
                && !phrase.view().word(phrase.last() + 1).equals("of");
        int sentence = phrase.view().sentence().index();
        return bare
                ? discourse
                        .latest(sentence - STATE_WINDOW, seen -> seen.draft().kind() == EntityKind.STATE)
                        .map(seen -> Answer.of(seen.draft(), "state spoken of"))
                : Optional.empty();
    }

    /** "The city", of which no more is said. */
    private Optional<Answer> town(Question question) {
        NounPhrase phrase = question.phrase();
        boolean bare = phrase.determiner().equals("the")
                && !phrase.isPlural()
                && !isQualified(phrase)
                && phrase.modifiers().isEmpty()
                && !phrase.view().word(phrase.last() + 1).equals("of");
        return bare
                ? spokenOf.town(phrase.view().sentence().index()).map(draft -> Answer.of(draft, "place spoken of"))
                : Optional.empty();
    }

    private Answer described(Question question, EntityKind kind, Optional<String> sector) {
        NounPhrase phrase = question.phrase();
        String name = wording.of(phrase, question.possessor(), question.drafts());
        return Answer.of(
                cast.described(question.noun(), phrase.isPlural(), name, kind, question.country(), sector),
                "description");
    }

    private static String headText(NounPhrase phrase) {
        return phrase.view().text(phrase.headSpan()).toLowerCase(Locale.ROOT);
    }
}
