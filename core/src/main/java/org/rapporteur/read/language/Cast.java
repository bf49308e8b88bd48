package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    private final Map<String, EntityDraft> institutions = new HashMap<>();
    private final Set<String> statesNamed = new HashSet<>();
    private final Map<String, EntityDraft> shortForms = new HashMap<>();

    Cast(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Takes note of a full name before anything is resolved, so that a surname in the headline finds its bearer. */
    void introduce(Name name) {
        name.known()
                .filter(known -> name.tellsState())
                .flatMap(KnownName::country)
                .ifPresent(statesNamed::add);
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
            Optional<String> of = country.map(iso3 -> state(iso3).name()).or(() -> Optional.of(holder.of()));
            draft.office(new EntityDraft.Office(
                    kind, holder.office(), holder.office(), holder.portfolio(), country, of, false));
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

    /** Whether every state has one: "foreign ministry". */
    static boolean isGeneric(KnownName known) {
        return known.country().isEmpty() && Character.isLowerCase(known.name().charAt(0));
    }

    /** The ministry or army of the state; without a state the one last spoken of. */
    private EntityDraft institution(Name name, Optional<String> country) {
        KnownName known = name.known().orElseThrow();
        EntityDraft last = institutions.get(known.name());
        if (country.isEmpty() && last != null) {
            return last;
        }
        String words = country.map(iso3 -> adjective(iso3) + " " + institutionWords(known))
                .orElse(name.text());
        Optional<KnownName> listed = gazetteer.named(words).stream()
                .filter(other -> other.kind().isOrganisation() || other.kind().isOutlet())
                .filter(other -> !isGeneric(other))
                .findFirst();
        EntityDraft draft = listed.map(this::known).orElseGet(() -> unlisted(words, known, country));
        institutions.put(known.name(), draft);
        return draft;
    }

    private EntityDraft unlisted(String words, KnownName known, Optional<String> country) {
        boolean outlet = known.sector().equals(Optional.of("MED"));
        EntityKind kind = outlet ? EntityKind.OUTLET : known.kind().entityKind();
        return draft(kind + ":" + known.name() + ":" + country.orElse(""), () -> {
            EntityDraft made = new EntityDraft(words, kind, Optional.of(known.kind()));
            made.country(country);
            made.sector(known.sector());
            return made;
        });
    }

    /** "Foreign Ministry", but "army". */
    private static String institutionWords(KnownName known) {
        if (known.kind() == NameKind.MILITARY || known.kind() == NameKind.POLICE) {
            return known.name();
        }
        return Arrays.stream(known.name().split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    private EntityDraft known(KnownName known) {
        EntityKind kind = known.kind().entityKind();
        return draft(kind + ":" + known.kind() + ":" + known.name(), () -> {
            EntityDraft draft = new EntityDraft(known.name(), kind, Optional.of(known.kind()));
            draft.country(known.country());
            draft.sector(known.sector());
            return draft;
        });
    }

    /**
     * Whom the name means here.
     *
     * @param stateBeside the country that a word right before or after it tells
     */
    EntityDraft of(Name name, SentenceView view, Optional<String> stateBeside) {
        EntityDraft draft =
                name.known().filter(Cast::isGeneric).isPresent() ? institution(name, stateBeside) : find(name, view);
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
        if (isGovernment(name)) {
            return state(name.known().flatMap(KnownName::country).orElseThrow());
        }
        EntityDraft shortForm = name.known().isPresent() || name.length() > 1 ? null : shortForms.get(shortKey(name));
        return shortForm != null && isBody(name.kind()) ? shortForm : named(name);
    }

    /** Whether it is listed as a government as a whole: "Syrian government", "Damascus regime". */
    static boolean isGovernment(Name name) {
        return name.isKnownAs(NameKind.GOVERNMENT)
                && name.known()
                        .filter(known -> known.name().endsWith(" government"))
                        .flatMap(KnownName::country)
                        .isPresent();
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
            return draft("person:" + person.surname(), () -> bySurname(name.text()));
        }
        return bearers.size() == 1 ? bearers.get(0) : focus.getOrDefault(person.surname(), bearers.get(0));
    }

    /** Whoever is named by surname only: with what all listed bearers share, if their state is named too. */
    private EntityDraft bySurname(String surname) {
        EntityDraft draft = new EntityDraft(surname, EntityKind.PERSON, Optional.empty());
        List<OfficeHolder> bearers = gazetteer.officeHolders().named(surname);
        boolean stateNamed = bearers.stream().map(OfficeHolder::of).distinct().count() == 1
                && statesNamed.contains(bearers.get(0).of());
        if (stateNamed) {
            addOffices(draft);
        }
        return draft;
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
            return state(iso3);
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

    /** The only country whose listed holders bear the title: the United Kingdom for "foreign secretary". */
    Optional<String> countryOf(Title title) {
        List<String> states = gazetteer.officeHolders().all().stream()
                .filter(holder -> holder.office().equals(title.name()))
                .map(OfficeHolder::of)
                .distinct()
                .limit(2)
                .toList();
        return states.size() == 1 ? gazetteer.country(states.get(0)).map(Country::iso3) : Optional.empty();
    }

    /** The other persons of a person's surname. */
    List<EntityDraft> namesakes(EntityDraft person) {
        PersonName name = personNames.get(person);
        return name == null
                ? List.of()
                : bySurname.getOrDefault(name.surname(), List.of()).stream()
                        .filter(draft -> draft != person)
                        .toList();
    }

    /** Makes one of "the opposition" and the only opposition that is told by country, and so for every such noun. */
    void join() {
        joinGroups();
        joinHolders();
    }

    /** "the Syrian president" and the only person who turns out to hold that office. */
    private void joinHolders() {
        for (EntityDraft described : List.copyOf(drafts.values())) {
            if (described.kind() != EntityKind.PERSON || described.headNoun().isEmpty()) {
                continue;
            }
            List<EntityDraft> holders = described.offices().stream()
                    .flatMap(office -> personNames.keySet().stream().filter(person -> isHeldBy(office, person)))
                    .distinct()
                    .toList();
            if (holders.size() == 1) {
                described.sameAs(holders.get(0));
            }
        }
    }

    private static boolean isHeldBy(EntityDraft.Office office, EntityDraft person) {
        return person.offices().stream()
                .anyMatch(held ->
                        held.title().equals(office.title()) && held.country().equals(office.country()));
    }

    private void joinGroups() {
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
