package org.rapporteur.read.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.language.EntityDraft.Office;
import org.rapporteur.read.language.Lexicon.NounClass;
import org.rapporteur.read.names.Title;
import org.rapporteur.read.names.TitleKind;

/**
 * Says whom a description means: the latest entity mentioned whose office, kind and country fit; without one, somebody
 * of whom no more is known than the description.
 */
final class NominalResolver {

    private static final int STATE_WINDOW = 2;

    private static final Set<String> QUANTITIES = Set.of(
            "a",
            "an",
            "the",
            "some",
            "any",
            "every",
            "each",
            "no",
            "several",
            "many",
            "other",
            "various",
            "few",
            "all",
            "both",
            "this",
            "that",
            "these",
            "those",
            "another",
            "most",
            "more",
            "hundreds",
            "thousands",
            "dozens");

    /** Plurals that say nothing without what follows or precedes: "members of the regime". */
    private static final Set<String> RELATIONAL = Set.of("member", "representative", "leader", "head", "ally", "power");

    private final Cast cast;
    private final Discourse discourse;

    NominalResolver(Cast cast, Discourse discourse) {
        this.cast = cast;
        this.discourse = discourse;
    }

    /** An answer with its reason. */
    record Answer(EntityDraft draft, String rule) {}

    /**
     * Whom the phrase means.
     *
     * @param drafts whom the names of the sentence mean
     * @param possessor whom the possessive pronoun or noun before the head means
     */
    Optional<Answer> resolve(NounPhrase phrase, Function<Name, EntityDraft> drafts, Optional<EntityDraft> possessor) {
        Optional<String> country = country(phrase, drafts, possessor);
        if (phrase.title().isPresent()) {
            return phrase.isPlural() ? group(phrase, country) : office(phrase, country, possessor);
        }
        return switch (phrase.noun().orElseThrow().nounClass()) {
            case GOVERNMENT -> government(phrase, country);
            case FORCES -> forces(phrase, country);
            case BODY, OUTLET -> body(phrase, country);
            case PEOPLE -> people(phrase, country);
            case STATE -> state(phrase, possessor);
            case RELATION -> relative(phrase, country, possessor);
        };
    }

    /** The country that the names in the phrase or its possessor tell. */
    Optional<String> country(NounPhrase phrase, Function<Name, EntityDraft> drafts, Optional<EntityDraft> possessor) {
        Optional<String> before = lastCountry(phrase.modifiers(), drafts);
        return before.or(() -> lastCountry(phrase.complements(), drafts))
                .or(() -> possessor.flatMap(EntityDraft::country));
    }

    private static Optional<String> lastCountry(List<Name> names, Function<Name, EntityDraft> drafts) {
        Optional<String> found = Optional.empty();
        for (Name name : names) {
            if (!name.isWithinToken() && !name.kind().equals(EntityKind.OUTLET)) {
                found = drafts.apply(name)
                        .country()
                        .or(() -> name.known().flatMap(known -> known.country()))
                        .or(() -> Optional.empty());
            }
        }
        return found;
    }

    private Optional<Answer> office(NounPhrase phrase, Optional<String> country, Optional<EntityDraft> possessor) {
        Title title = phrase.title().orElseThrow().title();
        boolean definite = phrase.isDefinite();
        boolean told = possessor.isPresent() && possessor.get().kind() == EntityKind.PERSON;
        boolean nobody = switch (phrase.determiner()) {
            case "every", "any", "each", "no" -> true;
            default -> false;
        };
        if (title.kind() == TitleKind.HONORIFIC || !definite && !phrase.isIndefinite() || nobody) {
            return Optional.empty();
        }
        if (definite && !told && !phrase.title().get().former()) {
            Optional<EntityDraft> holder = discourse.latest(draft ->
                    draft.kind() == EntityKind.PERSON && !draft.isPlural() && holds(draft, phrase, title, country));
            if (holder.isPresent()) {
                return holder.map(draft -> new Answer(draft, "description: the latest who holds the office"));
            }
        }
        boolean describes = country.isPresent() || !phrase.complements().isEmpty() || phrase.isIndefinite() || told;
        return describes
                ? Optional.of(new Answer(described(phrase, EntityKind.PERSON, country, title.sector()), "description"))
                : Optional.empty();
    }

    private static boolean holds(EntityDraft draft, NounPhrase phrase, Title title, Optional<String> country) {
        if (country.isPresent() && !draft.country().equals(country)) {
            return false;
        }
        if (draft.offices().isEmpty()) {
            return draft.headNoun().equals(headWord(phrase));
        }
        return draft.offices().stream().anyMatch(office -> isSame(office, phrase, title));
    }

    private static boolean isSame(Office office, NounPhrase phrase, Title title) {
        String words = phrase.view().text(phrase.headSpan()).toLowerCase(Locale.ROOT);
        if (office.words().equalsIgnoreCase(words)
                || office.title().equalsIgnoreCase(title.name()) && title.kind() != TitleKind.JOURNALIST) {
            return true;
        }
        if (title.portfolio().isPresent()) {
            return office.portfolio().equals(title.portfolio());
        }
        if (words.endsWith("top diplomat")) {
            return office.portfolio().equals(Optional.of("foreign"));
        }
        return switch (title.kind()) {
            case HEAD_OF_STATE ->
                office.kind() == TitleKind.HEAD_OF_STATE && title.name().equals("ruler");
            case MINISTER -> office.kind() == TitleKind.MINISTER;
            case ROLE ->
                title.name().equals("leader")
                        && (office.kind() == TitleKind.HEAD_OF_STATE || office.kind() == TitleKind.HEAD_OF_GOVERNMENT);
            case DIPLOMAT, SPOKESPERSON, EXPERT, LEGISLATOR, LAWYER, ACTIVIST -> office.kind() == title.kind();
            default -> false;
        };
    }

    private Optional<Answer> government(NounPhrase phrase, Optional<String> country) {
        String noun = headWord(phrase);
        if (phrase.isPlural() && !noun.equals("authority")) {
            return group(phrase, country);
        }
        if (noun.equals("authority") && !phrase.isPlural()) {
            return Optional.empty();
        }
        if (country.isPresent()) {
            EntityDraft government = cast.government(country.get());
            government.calledBy(noun);
            return Optional.of(new Answer(government, "description of a government"));
        }
        if (!phrase.isDefinite() || !phrase.modifiers().isEmpty() || isQualified(phrase)) {
            return Optional.empty();
        }
        Optional<EntityDraft> called = discourse.latest(draft -> isGovernment(draft) && draft.isCalled(noun));
        Optional<EntityDraft> ruled = noun.equals("regime")
                ? discourse
                        .latest(NominalResolver::rules)
                        .flatMap(EntityDraft::country)
                        .map(cast::government)
                : Optional.empty();
        return called.or(() -> ruled)
                .or(() -> discourse.latest(NominalResolver::isGovernment))
                .map(draft -> new Answer(draft, "description: the government spoken of"));
    }

    private static boolean isGovernment(EntityDraft draft) {
        return draft.headNoun().equals("government");
    }

    /** Whether a word between the determiner and the head tells it from others: "the transitional government". */
    private static boolean isQualified(NounPhrase phrase) {
        return phrase.headFirst() - phrase.first() > 1;
    }

    private static boolean rules(EntityDraft draft) {
        return draft.offices().stream()
                .anyMatch(office -> office.kind() == TitleKind.HEAD_OF_STATE
                        && draft.country().isPresent());
    }

    private Optional<Answer> forces(NounPhrase phrase, Optional<String> country) {
        String noun = headWord(phrase);
        boolean group = phrase.isPlural()
                || noun.equals("police")
                || noun.equals("army")
                || noun.equals("military")
                || noun.equals("air force")
                || noun.equals("navy");
        if (!group) {
            return Optional.empty();
        }
        Optional<String> sector = phrase.noun().flatMap(Lexicon.Noun::sector);
        if (modifier(phrase, "rebel") || modifier(phrase, "opposition")) {
            return Optional.of(new Answer(
                    described(phrase, EntityKind.GROUP, country, Optional.of("REB")), "description of forces"));
        }
        if (country.isPresent()) {
            boolean general = noun.equals("force") || noun.equals("troop");
            String name = cast.adjective(country.get()) + " " + (general ? "forces" : headText(phrase));
            EntityKind kind = phrase.isPlural() ? EntityKind.GROUP : EntityKind.ORGANISATION;
            return Optional.of(new Answer(
                    cast.described(noun, phrase.isPlural(), name, kind, country, sector), "description of forces"));
        }
        Optional<EntityDraft> latest = phrase.isDefinite() && !isQualified(phrase)
                ? discourse.latest(draft -> draft.headNoun().equals(noun))
                : Optional.empty();
        if (latest.isPresent()) {
            return latest.map(draft -> new Answer(draft, "description: the forces spoken of"));
        }
        return phrase.isPlural() && isQualified(phrase) && !modifier(phrase, "political")
                ? group(phrase, country)
                : Optional.empty();
    }

    private static boolean modifier(NounPhrase phrase, String word) {
        for (int at = phrase.first(); at < phrase.headFirst(); at++) {
            if (phrase.view().word(at).equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Answer> body(NounPhrase phrase, Optional<String> country) {
        String noun = headWord(phrase);
        if (phrase.isPlural()) {
            return isQualified(phrase) || country.isPresent() ? group(phrase, country) : Optional.empty();
        }
        if (phrase.view().word(phrase.head() + 1).equals("of")
                && phrase.complements().isEmpty()) {
            return Optional.empty();
        }
        if (phrase.isDefinite() && !isQualified(phrase) || phrase.isDefinite() && country.isPresent()) {
            Optional<EntityDraft> latest = discourse.latest(draft -> isCalled(draft, noun)
                    && (country.isEmpty() || draft.country().equals(country)));
            if (latest.isPresent()) {
                return latest.map(draft -> new Answer(draft, "description: the latest of its kind"));
            }
        }
        boolean describes = country.isPresent() || phrase.isIndefinite() && isQualified(phrase);
        EntityKind kind = phrase.noun().flatMap(Lexicon.Noun::kind).orElse(EntityKind.ORGANISATION);
        return describes
                ? Optional.of(new Answer(
                        described(phrase, kind, country, phrase.noun().flatMap(Lexicon.Noun::sector)), "description"))
                : Optional.empty();
    }

    /** Whether the noun may stand for the entity: "the group" for any body, "the council" for one that is called so. */
    private static boolean isCalled(EntityDraft draft, String noun) {
        EntityKind kind = draft.kind();
        boolean body = kind == EntityKind.ORGANISATION || kind == EntityKind.ARMED_GROUP;
        if (draft.headNoun().equals(noun)) {
            return true;
        }
        if (!draft.headNoun().isEmpty()) {
            return false;
        }
        return switch (noun) {
            case "group", "organisation", "organization" -> body;
            case "militia", "movement", "faction" -> kind == EntityKind.ARMED_GROUP;
            case "newspaper", "paper", "daily", "network", "channel", "broadcaster", "magazine", "news agency" ->
                kind == EntityKind.OUTLET;
            case "agency" -> kind == EntityKind.OUTLET || body && named(draft, noun);
            case "company", "firm", "exporter", "manufacturer" ->
                body && draft.sector().orElse("BUS").equals("BUS");
            default -> body && named(draft, noun);
        };
    }

    private static boolean named(EntityDraft draft, String noun) {
        return draft.name().toLowerCase(Locale.ROOT).contains(noun);
    }

    private Optional<Answer> people(NounPhrase phrase, Optional<String> country) {
        String noun = headWord(phrase);
        if (noun.equals("opposition")) {
            Optional<EntityDraft> latest = phrase.isDefinite() && country.isEmpty()
                    ? discourse.latest(draft -> draft.headNoun().equals(noun))
                    : Optional.empty();
            return latest.map(draft -> new Answer(draft, "description: the group spoken of"))
                    .or(() -> group(phrase, country));
        }
        if (phrase.isPlural()) {
            return group(phrase, country);
        }
        boolean person = phrase.isIndefinite()
                && phrase.noun().flatMap(Lexicon.Noun::sector).isPresent();
        return person
                ? Optional.of(new Answer(
                        described(
                                phrase,
                                EntityKind.PERSON,
                                country,
                                phrase.noun().flatMap(Lexicon.Noun::sector)),
                        "description"))
                : Optional.empty();
    }

    private Optional<Answer> group(NounPhrase phrase, Optional<String> country) {
        String noun = headWord(phrase);
        if (phrase.isDefinite() && !isQualified(phrase) && country.isEmpty()) {
            Optional<EntityDraft> latest = discourse.latest(
                    draft -> draft.isPlural() && draft.headNoun().equals(noun));
            if (latest.isPresent()) {
                return latest.map(draft -> new Answer(draft, "description: the group spoken of"));
            }
        }
        if (RELATIONAL.contains(noun) && !isQualified(phrase) && phrase.last() == phrase.head()) {
            return Optional.empty();
        }
        Optional<String> sector = phrase.title()
                .flatMap(match -> match.title().sector())
                .or(() -> phrase.noun()
                        .filter(found -> found.nounClass() != NounClass.BODY)
                        .flatMap(Lexicon.Noun::sector));
        return Optional.of(new Answer(described(phrase, EntityKind.GROUP, country, sector), "description of a group"));
    }

    private Optional<Answer> state(NounPhrase phrase, Optional<EntityDraft> possessor) {
        if (phrase.isPlural()) {
            boolean told = phrase.modifiers().stream().anyMatch(Name::isNationality)
                    || phrase.view().anyCapital(phrase.first() + 1, phrase.headFirst());
            return told ? group(phrase, Optional.empty()) : Optional.empty();
        }
        if (possessor.isPresent()) {
            return possessor
                    .get()
                    .country()
                    .map(cast::state)
                    .map(draft -> new Answer(draft, "description: one's own state"));
        }
        boolean bare = phrase.determiner().equals("the")
                && phrase.modifiers().isEmpty()
                && !phrase.view().word(phrase.last() + 1).equals("of");
        if (!bare) {
            return Optional.empty();
        }
        int sentence = phrase.view().sentence().index();
        return discourse
                .latest(sentence - STATE_WINDOW, seen -> seen.draft().kind() == EntityKind.STATE)
                .map(seen -> new Answer(seen.draft(), "description: the state spoken of"));
    }

    private Optional<Answer> relative(NounPhrase phrase, Optional<String> country, Optional<EntityDraft> possessor) {
        if (possessor.isEmpty() || possessor.get().kind() != EntityKind.PERSON || phrase.isPlural()) {
            return Optional.empty();
        }
        String noun = headWord(phrase);
        if (noun.equals("counterpart")) {
            return counterpart(phrase, lastCountryOf(phrase), possessor.get());
        }
        return possessor.get().relative(noun).map(draft -> new Answer(draft, "description: the relative named before"));
    }

    private static Optional<String> lastCountryOf(NounPhrase phrase) {
        Optional<String> found = Optional.empty();
        for (Name name : phrase.modifiers()) {
            found = name.known().flatMap(known -> known.country()).or(() -> Optional.empty());
        }
        return found;
    }

    /** "his Russian counterpart": who holds the same office for the other state. */
    private Optional<Answer> counterpart(NounPhrase phrase, Optional<String> country, EntityDraft possessor) {
        if (country.isEmpty()) {
            return Optional.empty();
        }
        for (Office office : possessor.offices()) {
            Optional<EntityDraft> other = discourse.latest(draft -> draft != possessor
                    && draft.country().equals(country)
                    && draft.offices().stream().anyMatch(held -> matches(held, office)));
            if (other.isPresent()) {
                return other.map(draft -> new Answer(draft, "description: the holder of the same office"));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Office one, Office other) {
        return one.portfolio().isPresent()
                ? one.portfolio().equals(other.portfolio())
                : one.title().equals(other.title());
    }

    private EntityDraft described(
            NounPhrase phrase, EntityKind kind, Optional<String> country, Optional<String> sector) {
        return cast.described(headWord(phrase), phrase.isPlural(), description(phrase), kind, country, sector);
    }

    private static String headWord(NounPhrase phrase) {
        if (phrase.noun().isPresent()) {
            return phrase.noun().get().word();
        }
        return phrase.view().sentence().token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    }

    private static String headText(NounPhrase phrase) {
        return phrase.view().text(phrase.headSpan()).toLowerCase(Locale.ROOT);
    }

    /** The words without determiner and quantity; "Syria's" becomes "Syrian". */
    private String description(NounPhrase phrase) {
        SentenceView view = phrase.view();
        int first = phrase.first();
        String opening = "";
        if (phrase.hasPossessor()) {
            Name owner = phrase.modifiers().get(0);
            opening = owner.tellsState()
                    ? owner.known()
                            .flatMap(known -> known.country())
                            .map(cast::adjective)
                            .orElse(owner.text())
                    : owner.text() + "'s";
            first = owner.last() + 2;
        }
        while (first < phrase.headFirst() && isLeftOut(view, first)) {
            first++;
        }
        int last = phrase.last();
        String words = view.text(view.wholeTokens(first, Math.max(last, first))).replaceAll("\\s+", " ");
        boolean ordinary = !view.sentence().token(first).isProperNoun()
                        && view.label(first) == NameLabel.NONE
                        && !view.isTagOf(first, "JJ")
                || first == 0 && !view.sentence().token(first).isProperNoun();
        boolean nationality = phrase.modifiers().stream()
                .anyMatch(name -> view.wholeTokens(name.first(), name.last()).start()
                        == view.spans().get(phrase.first()).start());
        String text =
                ordinary && !nationality ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
        return opening.isEmpty() ? text : opening + " " + text;
    }

    private static boolean isLeftOut(SentenceView view, int place) {
        return view.isTag(place, "DT")
                || view.isTag(place, "PRP$")
                || view.isTag(place, "JJS")
                || view.isTag(place, "CD")
                || QUANTITIES.contains(view.word(place).toLowerCase(Locale.ROOT));
    }
}
