package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.Title;

/** The persons of one report: full names, and whom a surname alone means. */
final class People {

    private final Offices offices;
    private final Lexicon lexicon;
    private final OptionalInt year;
    private final Map<EntityDraft, PersonName> full = new LinkedHashMap<>();
    private final Map<String, List<EntityDraft>> bySurname = new HashMap<>();
    private final Map<String, List<EntityDraft>> byOtherPart = new HashMap<>();
    private final Map<String, EntityDraft> bare = new LinkedHashMap<>();

    /** For each surname of several persons the one that was last spoken of by the full name. */
    private final Map<String, EntityDraft> spokenOf = new HashMap<>();

    People(Offices offices, Lexicon lexicon, OptionalInt year) {
        this.offices = offices;
        this.lexicon = lexicon;
        this.year = year;
    }

    /** Takes note of a full name before anything is resolved, so that a surname in the headline finds its bearer. */
    void introduce(Name name) {
        PersonName person = PersonName.of(canonical(name));
        if (person.isFull()) {
            named(name, person);
        }
    }

    /**
     * Whom the name means here.
     *
     * @param statesNamed the countries that the report names
     */
    EntityDraft of(Name name, SentenceView view, Set<String> statesNamed) {
        PersonName person = PersonName.of(canonical(name));
        if (!person.isFull()) {
            return bearer(name, person, statesNamed);
        }
        EntityDraft draft = named(name, person);
        if (view.order().isSubject(name.first(), name.last()) || !spokenOf.containsKey(person.surname())) {
            spokenOf.put(person.surname(), draft);
        }
        return draft;
    }

    private static String canonical(Name name) {
        return name.known().map(KnownName::name).orElse(name.text());
    }

    private EntityDraft named(Name name, PersonName person) {
        for (EntityDraft draft : bySurname.getOrDefault(person.surname(), List.of())) {
            if (full.get(draft).fits(person)) {
                lengthen(draft, name);
                return draft;
            }
        }
        EntityDraft draft = new EntityDraft(canonical(name), EntityKind.PERSON, Optional.empty());
        full.put(draft, person);
        add(bySurname, person.surname(), draft);
        person.given().forEach(part -> add(byOtherPart, part, draft));
        draft.gender(genderOf(draft.name()));
        offices.addTo(draft, year);
        return draft;
    }

    private static void add(Map<String, List<EntityDraft>> index, String key, EntityDraft draft) {
        index.computeIfAbsent(key, part -> new ArrayList<>()).add(draft);
    }

    /** The known form of the name stands; of forms that are not known, the longest. */
    private static void lengthen(EntityDraft draft, Name name) {
        String form = canonical(name);
        boolean longer =
                form.length() > draft.name().length() && draft.offices().isEmpty();
        if (!form.equals(draft.name()) && (name.known().isPresent() || longer)) {
            draft.rename(form);
        }
        draft.alias(name.text());
    }

    private Gender genderOf(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? Gender.UNKNOWN : lexicon.genderOf(name.substring(0, space));
    }

    /** Who bears the surname; without one, who bears it as a given or family name before the last. */
    private EntityDraft bearer(Name name, PersonName person, Set<String> statesNamed) {
        String surname = person.surname();
        List<EntityDraft> bearers = bySurname.getOrDefault(surname, byOtherPart.getOrDefault(surname, List.of()));
        if (bearers.isEmpty()) {
            return bare.computeIfAbsent(surname, key -> unintroduced(name.text(), statesNamed));
        }
        return bearers.size() == 1 ? bearers.get(0) : spokenOf.getOrDefault(surname, bearers.get(0));
    }

    /** Whoever is named by surname only: with what all listed bearers share, if their state is named too. */
    private EntityDraft unintroduced(String surname, Set<String> statesNamed) {
        EntityDraft draft = new EntityDraft(surname, EntityKind.PERSON, Optional.empty());
        if (offices.countryOfBearers(surname).filter(statesNamed::contains).isPresent()) {
            offices.addTo(draft, year);
        }
        return draft;
    }

    /** Gives a person known by surname only the full name, if one listed holder of the office alone bears it. */
    void nameByOffice(EntityDraft draft, Title title, Optional<String> country) {
        boolean surnameOnly = draft.kind() == EntityKind.PERSON && draft.name().indexOf(' ') < 0;
        if (surnameOnly) {
            offices.soleHolder(draft.name(), title, country, year).ifPresent(name -> {
                draft.rename(name);
                offices.addTo(draft, year);
            });
        }
    }

    /** The only country whose listed holders bear the title. */
    Optional<String> countryOf(Title title) {
        return offices.countryOf(title);
    }

    /** The other persons of a person's surname. */
    List<EntityDraft> namesakes(EntityDraft person) {
        PersonName name = full.get(person);
        return name == null
                ? List.of()
                : bySurname.get(name.surname()).stream()
                        .filter(draft -> draft != person)
                        .toList();
    }

    /** Who is known to hold one of the offices of somebody who is only described: "the Syrian president". */
    List<EntityDraft> holdersLike(EntityDraft described) {
        return described.offices().stream()
                .flatMap(office -> Stream.concat(full.keySet().stream(), bare.values().stream())
                        .filter(person -> holds(person, office)))
                .distinct()
                .toList();
    }

    private static boolean holds(EntityDraft person, EntityDraft.Office office) {
        return person.offices().stream()
                .anyMatch(held ->
                        held.title().equals(office.title()) && held.country().equals(office.country()));
    }
}
