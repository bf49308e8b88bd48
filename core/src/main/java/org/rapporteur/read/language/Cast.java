package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.names.Country;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.OfficeHolder;
import org.rapporteur.read.names.Title;
import org.rapporteur.read.names.TitleKind;
import org.rapporteur.read.names.TitleMatch;

/** The entities of one report while it is read: tells for each name and description which of them is meant. */
final class Cast {

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Map<String, EntityDraft> drafts = new LinkedHashMap<>();
    private final Map<String, List<EntityDraft>> bySurname = new HashMap<>();
    private final Map<String, List<EntityDraft>> byFirstPart = new HashMap<>();
    private final Map<String, EntityDraft> focus = new HashMap<>();
    private final Map<EntityDraft, PersonName> personNames = new LinkedHashMap<>();
    private final Map<String, EntityDraft> shortForms = new HashMap<>();

    Cast(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Takes note of a full name before anything is resolved, so that a surname in the headline finds its bearer. */
    void introduce(Name name) {
        if (name.kind() == EntityKind.PERSON) {
            introducePerson(name);
        } else if (isBody(name.kind()) && name.length() > 1) {
            introduceBody(name);
        }
    }

    private void introducePerson(Name name) {
        PersonName person = PersonName.of(name.known().map(KnownName::name).orElse(name.text()));
        if (person.isFull()) {
            fullPerson(name, person);
        }
    }

    private EntityDraft fullPerson(Name name, PersonName person) {
        for (EntityDraft draft : bySurname.getOrDefault(person.surname(), List.of())) {
            if (personNames.get(draft).fits(person)) {
                lengthen(draft, name);
                return draft;
            }
        }
        EntityDraft draft = draft(
                "person:" + String.join(" ", person.given()) + " " + person.surname(),
                () -> new EntityDraft(canonical(name), EntityKind.PERSON, Optional.empty()));
        personNames.put(draft, person);
        bySurname.computeIfAbsent(person.surname(), key -> new ArrayList<>()).add(draft);
        byFirstPart
                .computeIfAbsent(person.firstPart(), key -> new ArrayList<>())
                .add(draft);
        draft.gender(genderOf(draft.name()));
        addOffices(draft);
        return draft;
    }

    private static String canonical(Name name) {
        return name.known().map(KnownName::name).orElse(name.text());
    }

    private void lengthen(EntityDraft draft, Name name) {
        String form = canonical(name);
        boolean known = name.known().isPresent();
        if (!form.equals(draft.name())
                && (known
                        || form.length() > draft.name().length()
                                && draft.offices().isEmpty())) {
            draft.rename(form);
        }
        draft.alias(name.text());
    }

    private Gender genderOf(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? Gender.UNKNOWN : lexicon.genderOf(name.substring(0, space));
    }

    private void addOffices(EntityDraft draft) {
        List<OfficeHolder> held = gazetteer.officeHolders().named(draft.name());
        for (OfficeHolder holder : held) {
            Optional<String> country = gazetteer.country(holder.of()).map(Country::iso3);
            TitleKind kind = titleNamed(holder.office()).map(Title::kind).orElse(TitleKind.ROLE);
            draft.office(new EntityDraft.Office(kind, holder.office(), holder.office(), holder.portfolio(), country));
        }
        boolean ofOne = held.stream().map(OfficeHolder::of).distinct().count() == 1;
        if (ofOne) {
            draft.likely(
                    gazetteer.country(held.get(0).of()).map(Country::iso3),
                    titleNamed(held.get(0).office()).flatMap(Title::sector));
        }
    }

    private Optional<Title> titleNamed(String office) {
        return gazetteer.titles(List.of(office), List.of(new Span(0, office.length()))).stream()
                .findFirst()
                .map(TitleMatch::title);
    }

    private void introduceBody(Name name) {
        EntityDraft draft = named(name);
        shortForms.putIfAbsent(initials(name.text()), draft);
        String[] words = name.text().split(" ");
        String last = words[words.length - 1];
        if (lexicon.isOrganisationWord(last) || draft.kind() == EntityKind.OUTLET) {
            shortForms.putIfAbsent(NameKinds.key(last), draft);
        }
    }

    private static boolean isBody(EntityKind kind) {
        return kind == EntityKind.ORGANISATION || kind == EntityKind.OUTLET || kind == EntityKind.ARMED_GROUP;
    }

    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Whom the name means here. */
    EntityDraft of(Name name, SentenceView view) {
        EntityDraft draft = find(name, view);
        draft.alias(name.text());
        return draft;
    }

    private EntityDraft find(Name name, SentenceView view) {
        if (name.kind() == EntityKind.PERSON) {
            return person(name, view);
        }
        if (name.tellsState()) {
            return stateOrPlace(name, view);
        }
        EntityDraft shortForm = name.known().isPresent() || name.length() > 1 ? null : shortForms.get(shortKey(name));
        return shortForm != null && isBody(name.kind()) ? shortForm : named(name);
    }

    private static String shortKey(Name name) {
        String text = name.text().replace(".", "");
        boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        return acronym ? text : NameKinds.key(text);
    }

    private EntityDraft person(Name name, SentenceView view) {
        PersonName person = PersonName.of(canonical(name));
        if (person.isFull()) {
            EntityDraft draft = fullPerson(name, person);
            boolean topic = view.isSubject(name.first(), name.last(), lexicon);
            if (topic || !focus.containsKey(person.surname())) {
                focus.put(person.surname(), draft);
            }
            return draft;
        }
        List<EntityDraft> bearers =
                bySurname.getOrDefault(person.surname(), byFirstPart.getOrDefault(person.surname(), List.of()));
        if (bearers.isEmpty()) {
            return draft(
                    "person:" + person.surname(),
                    () -> new EntityDraft(name.text(), EntityKind.PERSON, Optional.empty()));
        }
        return bearers.size() == 1 ? bearers.get(0) : focus.getOrDefault(person.surname(), bearers.get(0));
    }

    private EntityDraft stateOrPlace(Name name, SentenceView view) {
        KnownName known = name.known().orElseThrow();
        String iso3 = known.country().orElse(known.name());
        boolean forGovernment = switch (known.kind()) {
            case CAPITAL -> Metonymy.capitalActs(view, name, lexicon);
            case SEAT -> !Metonymy.isLocated(view, name);
            default -> false;
        };
        if (forGovernment) {
            return government(iso3);
        }
        if (known.kind() == NameKind.CAPITAL || known.kind() == NameKind.SEAT) {
            return draft("place:" + known.name(), () -> {
                EntityDraft place = new EntityDraft(known.name(), EntityKind.PLACE, Optional.of(known.kind()));
                place.country(known.country());
                return place;
            });
        }
        return state(iso3);
    }

    /** The state with the code. */
    EntityDraft state(String iso3) {
        return draft("state:" + iso3, () -> {
            String name = gazetteer.country(iso3).map(Country::name).orElse(iso3);
            EntityDraft state = new EntityDraft(name, EntityKind.STATE, Optional.of(NameKind.COUNTRY));
            state.country(Optional.of(iso3));
            return state;
        });
    }

    /** The government of the state with the code. */
    EntityDraft government(String iso3) {
        return described(
                "government",
                false,
                adjective(iso3) + " government",
                EntityKind.ORGANISATION,
                Optional.of(iso3),
                Optional.of("GOV"));
    }

    /** "Syrian" for SYR. */
    String adjective(String iso3) {
        return gazetteer
                .country(iso3)
                .map(country -> country.people().isEmpty()
                        ? country.name()
                        : country.people().get(0))
                .orElse(iso3);
    }

    /** Whoever is described so; the same description is one entity. */
    EntityDraft described(
            String headNoun,
            boolean plural,
            String name,
            EntityKind kind,
            Optional<String> country,
            Optional<String> sector) {
        return draft("described:" + kind + ":" + name.toLowerCase(Locale.ROOT), () -> {
            EntityDraft draft = new EntityDraft(name, kind, Optional.empty());
            draft.described(headNoun, plural);
            draft.country(country);
            draft.sector(sector);
            return draft;
        });
    }

    /** Gives a person known by surname only the full name, if one listed holder of the office alone bears it. */
    void nameByOffice(EntityDraft draft, Title title, Optional<String> country) {
        Optional<String> portfolio = portfolio(title);
        if (draft.name().indexOf(' ') >= 0 || draft.kind() != EntityKind.PERSON || portfolio.isEmpty()) {
            return;
        }
        List<String> bearers = gazetteer.officeHolders().named(draft.name()).stream()
                .filter(holder -> holder.portfolio().equals(portfolio))
                .filter(holder -> country.isEmpty() || country.get().equals(holder.of()))
                .map(OfficeHolder::person)
                .distinct()
                .toList();
        if (bearers.size() == 1) {
            draft.rename(bearers.get(0));
            addOffices(draft);
        }
    }

    /** What the holders of the office are listed under. */
    static Optional<String> portfolio(Title title) {
        return switch (title.kind()) {
            case HEAD_OF_STATE -> Optional.of("head_of_state");
            case HEAD_OF_GOVERNMENT -> Optional.of("head_of_government");
            default -> title.portfolio();
        };
    }

    /** Makes one of "the opposition" and the only opposition that is told by country, and so for every such noun. */
    void join() {
        Map<String, List<EntityDraft>> byNoun = new LinkedHashMap<>();
        for (EntityDraft draft : drafts.values()) {
            if (!draft.headNoun().isEmpty() && draft.kind() == EntityKind.GROUP) {
                byNoun.computeIfAbsent(draft.headNoun(), noun -> new ArrayList<>())
                        .add(draft);
            }
        }
        for (List<EntityDraft> group : byNoun.values()) {
            List<EntityDraft> ofCountry =
                    group.stream().filter(draft -> draft.country().isPresent()).toList();
            Optional<EntityDraft> bare = group.stream()
                    .filter(draft ->
                            draft.name().indexOf(' ') < 0 && draft.country().isEmpty())
                    .findFirst();
            if (bare.isPresent() && ofCountry.size() == 1) {
                bare.get().sameAs(ofCountry.get(0));
            }
        }
    }

    private EntityDraft named(Name name) {
        String key =
                name.known().map(known -> known.kind() + ":" + known.name()).orElse(NameKinds.key(name.text()));
        if (name.kind() == EntityKind.WEAPON && drafts.containsKey(name.kind() + ":" + NameKinds.singular(key))) {
            key = NameKinds.singular(key);
        }
        String title = name.kind() == EntityKind.WEAPON ? weaponName(name) : bodyName(name);
        return draft(name.kind() + ":" + key, () -> {
            EntityDraft draft = new EntityDraft(title, name.kind(), name.known().map(KnownName::kind));
            draft.country(name.known().flatMap(KnownName::country));
            draft.sector(name.known().flatMap(KnownName::sector));
            return draft;
        });
    }

    private static String weaponName(Name name) {
        boolean plural = name.sentence().token(name.last()).tag().endsWith("S")
                || name.text().matches(".*\\d[A-Z]*s");
        return plural ? NameKinds.singular(name.text()) : name.text();
    }

    private static String bodyName(Name name) {
        String canonical = canonical(name);
        return canonical.startsWith("the ") || canonical.startsWith("The ") ? canonical.substring(4) : canonical;
    }

    private EntityDraft draft(String key, Supplier<EntityDraft> made) {
        EntityDraft found = drafts.get(key);
        if (found == null) {
            found = made.get();
            drafts.put(key, found);
        }
        return found;
    }
}
