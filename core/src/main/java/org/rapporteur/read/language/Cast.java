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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.names.Country;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;

/** The entities of one report while it is read: tells for each name and description which of them is meant. */
final class Cast {

    /** "S-300s": a designation with the plural's mark. */
    private static final Pattern PLURAL_DESIGNATION = Pattern.compile(".*\\d[A-Z]*s");

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final People people;
    private final Map<String, EntityDraft> drafts = new LinkedHashMap<>();
    private final Map<String, EntityDraft> institutions = new HashMap<>();
    private final Map<String, EntityDraft> shortForms = new HashMap<>();
    private final Set<String> statesNamed = new HashSet<>();

    Cast(Gazetteer gazetteer, Lexicon lexicon, People people) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.people = people;
    }

    People people() {
        return people;
    }

    /** Takes note of a name before anything is resolved, so that its short form in the headline finds its bearer. */
    void introduce(Name name) {
        name.known()
                .filter(known -> name.tellsState())
                .flatMap(KnownName::country)
                .ifPresent(statesNamed::add);
        if (name.kind() == EntityKind.PERSON) {
            people.introduce(name);
        } else if (isBody(name.kind()) && name.length() > 1 && !isGovernment(name)) {
            introduceBody(name);
        }
    }

    private void introduceBody(Name name) {
        EntityDraft draft = named(name);
        shortForms.putIfAbsent(initials(name.text()), draft);
        String last = name.text().substring(name.text().lastIndexOf(' ') + 1);
        if (lexicon.isOrganisationWord(last) || draft.kind() == EntityKind.OUTLET) {
            shortForms.putIfAbsent(NameKinds.key(last), draft);
        }
    }

    private static boolean isBody(EntityKind kind) {
        return kind == EntityKind.ORGANISATION || kind == EntityKind.OUTLET || kind == EntityKind.ARMED_GROUP;
    }

    private static String initials(String name) {
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

    /** Whether it is listed as a government as a whole: "Syrian government", "Damascus regime". */
    static boolean isGovernment(Name name) {
        return name.isKnownAs(NameKind.GOVERNMENT)
                && name.known()
                        .filter(known -> known.name().endsWith(" government"))
                        .flatMap(KnownName::country)
                        .isPresent();
    }

    /**
     * Whom the name means here.
     *
     * @param stateBeside the country that a word right before or after it tells
     */
    EntityDraft of(Name name, SentenceView view, Optional<String> stateBeside) {
        boolean generic = name.known().filter(Cast::isGeneric).isPresent();
        EntityDraft draft = generic ? institution(name, stateBeside) : find(name, view);
        draft.alias(name.text());
        return draft;
    }

    private EntityDraft find(Name name, SentenceView view) {
        if (name.kind() == EntityKind.PERSON) {
            return people.of(name, view, statesNamed);
        }
        if (name.tellsState()) {
            return stateOrPlace(name, view);
        }
        if (isGovernment(name)) {
            return state(name.known().flatMap(KnownName::country).orElseThrow());
        }
        boolean isShort = name.known().isEmpty() && name.length() == 1 && isBody(name.kind());
        EntityDraft shortForm = isShort ? shortForms.get(shortKey(name)) : null;
        return shortForm == null ? named(name) : shortForm;
    }

    private static String shortKey(Name name) {
        String text = name.text().replace(".", "");
        boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        return acronym ? text : NameKinds.key(text);
    }

    private EntityDraft stateOrPlace(Name name, SentenceView view) {
        KnownName known = name.known().orElseThrow();
        String iso3 = known.country().orElse(known.name());
        return switch (known.kind()) {
            case CAPITAL -> Metonymy.capitalActs(view, name) ? state(iso3) : place(known);
            case SEAT -> Metonymy.isLocated(view, name) ? place(known) : state(iso3);
            default -> state(iso3);
        };
    }

    private EntityDraft place(KnownName known) {
        return draft("place:" + known.name(), () -> {
            EntityDraft place = new EntityDraft(known.name(), EntityKind.PLACE, Optional.of(known.kind()));
            place.country(known.country());
            return place;
        });
    }

    /** The state with the code. */
    EntityDraft state(String iso3) {
        return draft("state:" + iso3, () -> {
            EntityDraft state = new EntityDraft(stateName(iso3), EntityKind.STATE, Optional.of(NameKind.COUNTRY));
            state.country(Optional.of(iso3));
            return state;
        });
    }

    /** "Syria" for SYR. */
    String stateName(String iso3) {
        return gazetteer.country(iso3).map(Country::name).orElse(iso3);
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
        EntityDraft draft = listed.map(other -> known(other, other.kind().entityKind()))
                .orElseGet(() -> unlisted(words, known, country));
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

    private EntityDraft named(Name name) {
        if (name.known().isPresent()) {
            return known(name.known().get(), name.kind());
        }
        boolean weapon = name.kind() == EntityKind.WEAPON;
        String words = weapon ? weaponName(name) : withoutArticle(name.text());
        return draft(name.kind() + ":" + NameKinds.key(words), () -> {
            EntityDraft draft = new EntityDraft(words, name.kind(), Optional.empty());
            if (isBody(name.kind()) && name.length() > 1) {
                draft.country(nationOf(words));
            }
            return draft;
        });
    }

    /** "Tajik Interior Ministry", "South Korean navy": the state that the first words of a body's name tell. */
    private Optional<String> nationOf(String name) {
        String[] words = name.split(" ");
        Optional<String> two = words.length > 2 ? nation(words[0] + " " + words[1]) : Optional.empty();
        return two.or(() -> nation(words[0]));
    }

    private Optional<String> nation(String word) {
        return gazetteer.named(word).stream()
                .filter(known -> known.kind() == NameKind.NATIONALITY)
                .flatMap(known -> known.country().stream())
                .findFirst();
    }

    private EntityDraft known(KnownName known, EntityKind kind) {
        return draft(kind + ":" + known.kind() + ":" + known.name(), () -> {
            EntityDraft draft = new EntityDraft(withoutArticle(known.name()), kind, Optional.of(known.kind()));
            draft.country(known.country());
            draft.sector(known.sector());
            return draft;
        });
    }

    private static String weaponName(Name name) {
        boolean plural = name.sentence().token(name.last()).tag().endsWith("S")
                || PLURAL_DESIGNATION.matcher(name.text()).matches();
        return plural ? NameKinds.singular(name.text()) : name.text();
    }

    private static String withoutArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
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

    private EntityDraft draft(String key, Supplier<EntityDraft> made) {
        EntityDraft found = drafts.get(key);
        if (found == null) {
            found = made.get();
            drafts.put(key, found);
        }
        return found;
    }

    /** Makes one of those that turn out to be one when all is read. */
    void join() {
        joinGroups();
        joinHolders();
    }

    /** "the opposition" and the only opposition that is told by country, and so for every such noun. */
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

    /** "the Syrian president" and the only person who turns out to hold that office. */
    private void joinHolders() {
        for (EntityDraft draft : drafts.values()) {
            if (draft.kind() == EntityKind.PERSON && !draft.headNoun().isEmpty()) {
                List<EntityDraft> holders = people.holdersLike(draft);
                if (holders.size() == 1) {
                    draft.sameAs(holders.get(0));
                }
            }
        }
    }
}
