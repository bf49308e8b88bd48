package org.rapporteur.read.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.language.EntityDraft.Office;
import org.rapporteur.read.names.Title;
import org.rapporteur.read.names.TitleKind;

/**
 * Says whom an office ("the Russian president", "the spokesman") or a tie ("his father") means. An office without a
 * country is taken for somebody only if the report told the office not long before, or named a listed holder just
 * before: "the foreign minister" in a paper of another country may be one whom it does not name.
 */
final class OfficeResolver {

    /** How many sentences back whoever the report gave the office may stand. */
    private static final int TOLD_WINDOW = 8;

    /** How many sentences back whoever the gazetteer lists under the office may stand. */
    private static final int LISTED_WINDOW = 1;

    private static final Set<String> KIN =
            Set.of("father", "mother", "son", "daughter", "brother", "sister", "uncle", "cousin", "nephew");

    private static final Set<String> NOBODY = Set.of("every", "any", "each", "no", "neither", "either");

    private final Cast cast;
    private final Discourse discourse;
    private final Wording wording;

    OfficeResolver(Cast cast, Discourse discourse, Wording wording) {
        this.cast = cast;
        this.discourse = discourse;
        this.wording = wording;
    }

    /** Who holds the office that heads the phrase. */
    Optional<Answer> holder(
            NounPhrase phrase,
            Optional<String> country,
            Function<Name, EntityDraft> drafts,
            Optional<EntityDraft> possessor) {
        List<EntityDraft> bodies = bodies(phrase, drafts);
        Title title = phrase.title().orElseThrow().title();
        if (saysNothing(phrase, title)) {
            return Optional.empty();
        }
        boolean ofPerson = possessor.isPresent() && possessor.get().kind() == EntityKind.PERSON;
        if (phrase.isDefinite() && !ofPerson) {
            Optional<EntityDraft> holder =
                    find(phrase, title, country.or(() -> cast.people().countryOf(title)), bodies);
            if (holder.isPresent()) {
                return holder.map(draft -> Answer.of(draft, "description: the latest who holds the office"));
            }
        }
        boolean describes = country.isPresent() || !bodies.isEmpty() || phrase.isIndefinite() || ofPerson;
        return describes && !isPronounOnly(phrase, country)
                ? Optional.of(Answer.of(described(phrase, title, country, possessor, drafts), "description"))
                : Optional.empty();
    }

    private static List<EntityDraft> bodies(NounPhrase phrase, Function<Name, EntityDraft> drafts) {
        return Stream.concat(phrase.modifiers().stream(), phrase.complements().stream())
                .filter(name -> !name.tellsState() && !name.isWithinToken())
                .filter(name -> name.kind() != EntityKind.PLACE && name.kind() != EntityKind.PERSON)
                .map(drafts)
                .toList();
    }

    private static boolean saysNothing(NounPhrase phrase, Title title) {
        boolean bareMember = title.name().equals("member") && !phrase.isDefinite();
        return title.kind() == TitleKind.HONORIFIC
                || NOBODY.contains(phrase.determiner())
                || bareMember
                || !phrase.isDefinite() && !(phrase.isIndefinite() && phrase.isActive());
    }

    /** "his leader" with nothing known of him. */
    private static boolean isPronounOnly(NounPhrase phrase, Optional<String> country) {
        return phrase.possessor() >= 0
                && country.isEmpty()
                && phrase.determiner().equals("its");
    }

    private EntityDraft described(
            NounPhrase phrase,
            Title title,
            Optional<String> country,
            Optional<EntityDraft> possessor,
            Function<Name, EntityDraft> drafts) {
        String noun = headWord(phrase);
        EntityDraft draft = cast.described(
                noun, false, wording.of(phrase, possessor, drafts), EntityKind.PERSON, country, title.sector());
        draft.gender(Honorifics.genderOf(noun));
        if (phrase.isDefinite() && country.isPresent()) {
            String words = phrase.view().text(phrase.headSpan()).toLowerCase(Locale.ROOT);
            draft.office(
                    new Office(title.kind(), title.name(), words, title.portfolio(), country, Optional.empty(), true));
        }
        return draft;
    }

    private Optional<EntityDraft> find(
            NounPhrase phrase, Title title, Optional<String> country, List<EntityDraft> bodies) {
        int sentence = phrase.view().sentence().index();
        Predicate<Discourse.Seen> person = seen ->
                seen.draft().kind() == EntityKind.PERSON && !seen.draft().isPlural();
        if (country.isPresent() || !bodies.isEmpty()) {
            return discourse
                    .latest(0, person.and(seen -> holds(seen.draft(), phrase, title, country, bodies, false)))
                    .map(Discourse.Seen::draft);
        }
        Optional<Discourse.Seen> told = discourse.latest(
                title.kind() == TitleKind.HEAD_OF_STATE ? 0 : sentence - TOLD_WINDOW,
                person.and(seen -> holds(seen.draft(), phrase, title, country, bodies, true)));
        Optional<Discourse.Seen> listed = discourse.latest(
                sentence - LISTED_WINDOW,
                person.and(seen -> holds(seen.draft(), phrase, title, country, bodies, false)));
        return later(listed, told).map(Discourse.Seen::draft);
    }

    private static Optional<Discourse.Seen> later(Optional<Discourse.Seen> one, Optional<Discourse.Seen> other) {
        boolean first = one.isPresent()
                && (other.isEmpty() || one.get().sentence() >= other.get().sentence());
        return first ? one : other;
    }

    private static boolean holds(
            EntityDraft draft,
            NounPhrase phrase,
            Title title,
            Optional<String> country,
            List<EntityDraft> bodies,
            boolean told) {
        if (country.isPresent() && !draft.country().equals(country)) {
            return false;
        }
        if (draft.offices().isEmpty()) {
            return bodies.isEmpty() && draft.headNoun().equals(headWord(phrase));
        }
        return draft.offices().stream()
                .filter(office -> office.told() || !told)
                .filter(office -> bodies.isEmpty() || isOf(office, bodies))
                .anyMatch(office -> isSame(office, phrase, title));
    }

    private static boolean isOf(Office office, List<EntityDraft> bodies) {
        return bodies.stream().anyMatch(body -> office.of().equals(Optional.of(body.name())));
    }

    private static boolean isSame(Office office, NounPhrase phrase, Title title) {
        String words = phrase.view().text(phrase.headSpan()).toLowerCase(Locale.ROOT);
        boolean journalist = title.kind() == TitleKind.JOURNALIST;
        if (office.words().equalsIgnoreCase(words)
                || !journalist && office.title().equalsIgnoreCase(title.name())) {
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
            case ROLE -> title.name().equals("leader") && leads(office.kind());
            case DIPLOMAT, SPOKESPERSON, EXPERT, LEGISLATOR, LAWYER, ACTIVIST -> office.kind() == title.kind();
            default -> false;
        };
    }

    private static boolean leads(TitleKind kind) {
        return switch (kind) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, HEAD_OF_BODY -> true;
            default -> false;
        };
    }

    /** Who stands in the tie that heads the phrase to the possessor. */
    Optional<Answer> relative(NounPhrase phrase, Optional<String> country, Optional<EntityDraft> possessor) {
        if (possessor.isEmpty() || possessor.get().kind() != EntityKind.PERSON || phrase.isPlural()) {
            return Optional.empty();
        }
        String noun = phrase.noun().orElseThrow().word();
        if (noun.equals("counterpart") || noun.equals("colleague")) {
            return country.flatMap(iso3 -> counterpart(iso3, possessor.get()));
        }
        Optional<EntityDraft> told = possessor.get().relative(noun);
        return told.or(() -> KIN.contains(noun) ? namesake(possessor.get()) : Optional.empty())
                .map(draft -> Answer.of(draft, "description: the relative named before"));
    }

    /** The one other person of the surname mentioned so far. */
    private Optional<EntityDraft> namesake(EntityDraft possessor) {
        List<EntityDraft> others = cast.people().namesakes(possessor).stream()
                .filter(draft -> discourse.latest(draft::equals).isPresent())
                .toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** "his Russian counterpart": who holds the same office for the other state. */
    private Optional<Answer> counterpart(String country, EntityDraft possessor) {
        for (Office office : possessor.offices()) {
            Optional<EntityDraft> other = discourse.latest(draft -> draft != possessor
                    && draft.country().equals(Optional.of(country))
                    && draft.offices().stream().anyMatch(held -> matches(held, office)));
            if (other.isPresent()) {
                return other.map(draft -> Answer.of(draft, "description: the holder of the same office"));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Office one, Office other) {
        return one.portfolio().isPresent()
                ? one.portfolio().equals(other.portfolio())
                : one.title().equals(other.title());
    }

    static String headWord(NounPhrase phrase) {
        if (phrase.noun().isPresent()) {
            return phrase.noun().get().word();
        }
        return phrase.view().sentence().token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    }
}
