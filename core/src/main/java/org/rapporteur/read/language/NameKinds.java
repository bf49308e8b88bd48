package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityKind;

/**
 * Decides for each name of a report, once, what kind of thing it names: the gazetteer, the engine's labels and the
 * words around each of its mentions vote. What stays unknown and stands only once is no name.
 */
final class NameKinds {

    private static final Set<String> PLACE_NOUNS =
            Set.of("city", "town", "port", "village", "province", "region", "suburb", "district", "state", "resort");

    private final Lexicon lexicon;
    private final Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> fullNames = new HashSet<>();
    private final Set<String> textSurnames = new HashSet<>();

    private NameKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names of each sentence with their kinds settled, without those that name nothing. */
    static List<List<Name>> settle(
            List<SentenceView> views, List<List<Name>> found, Optional<String> outlet, Lexicon lexicon) {
        NameKinds kinds = new NameKinds(lexicon);
        outlet.ifPresent(name -> kinds.vote(name, EntityKind.OUTLET, 5));
        for (int i = 0; i < views.size(); i++) {
            for (Name name : found.get(i)) {
                kinds.count(views.get(i), name);
            }
        }
        List<List<Name>> settled = new ArrayList<>();
        for (List<Name> names : found) {
            settled.add(names.stream()
                    .map(kinds::cutToKnownPerson)
                    .map(kinds::decided)
                    .filter(kinds::isNamed)
                    .toList());
        }
        return settled;
    }

    static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("’", "'");
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private void count(SentenceView view, Name name) {
        times.merge(key(name.text()), 1, Integer::sum);
        if (name.known().isPresent()) {
            vote(name, name.kind(), 3);
            return;
        }
        vote(name, name.kind(), view.isHeadline() ? 0 : name.rule().equals("labelled name") ? 2 : 1);
        if (name.kind() == EntityKind.PERSON && name.length() > 1) {
            surnames.add(key(view.word(name.last())));
            if (!view.isHeadline()) {
                fullNames.add(key(name.text()));
                textSurnames.add(key(view.word(name.last())));
            }
        }
        if (lexicon.isOrganisationWord(view.word(name.last())) && name.length() > 1) {
            vote(name, EntityKind.ORGANISATION, 3);
        }
        if (name.length() == 1
                && name.kind() != EntityKind.PERSON
                && view.order().isBeforeWeapon(name.last())) {
            vote(name, EntityKind.WEAPON, 3);
        }
        if (view.isTitleWord(name.first() - 1) && view.isCapitalised(name.first() - 1)) {
            vote(name, EntityKind.PERSON, 3);
        }
        if (isThing(view, name)) {
            vote(name, EntityKind.ORGANISATION, 5);
        }
        if (view.word(name.first() - 1).equals("of") && PLACE_NOUNS.contains(view.word(name.first() - 2))) {
            vote(name, EntityKind.PLACE, 4);
        }
        voteForOutlet(view, name);
        if (name.kind() == EntityKind.OTHER && view.order().speaks(name.first(), name.last())) {
            vote(name, EntityKind.ORGANISATION, 2);
        }
        if (name.kind() == EntityKind.OTHER && view.isTag(name.last(), "NNPS")) {
            voteAsSingular(name);
        }
    }

    /** "The Aurelia K was boarded": an article right before a singular name and nothing after it is no person's. */
    private static boolean isThing(SentenceView view, Name name) {
        boolean alone = !view.isTagOf(name.last() + 1, "NN")
                && !view.isTagOf(name.last() + 1, "JJ")
                && !view.isTagOf(name.last() + 1, "CD")
                && !view.isTag(name.last() + 1, "POS")
                && !view.isTag(name.last() + 1, "HYPH");
        return name.kind() == EntityKind.PERSON
                && !view.isHeadline()
                && !name.isWithinToken()
                && view.word(name.first() - 1).equalsIgnoreCase("the")
                && !view.isTag(name.last(), "NNPS")
                && !view.isTitleWord(name.first())
                && !name.text().endsWith("s")
                && alone;
    }

    /** "Northgate Wire", "the Sever news agency". */
    private void voteForOutlet(SentenceView view, Name name) {
        boolean worded = name.length() > 1
                && (lexicon.isOutletWord(view.word(name.last())) || lexicon.isOutletWord(view.word(name.first())));
        if (worded && name.kind() != EntityKind.PERSON) {
            vote(name, EntityKind.OUTLET, 4);
        }
        for (int place = name.last() + 1; place <= name.last() + 2 && view.isTagOf(place, "NN"); place++) {
            if (name.kind() != EntityKind.PERSON && isOutletNoun(view, name, place)) {
                vote(name, EntityKind.OUTLET, 3);
            }
        }
    }

    /** A noun for outlets, or "agency" where it reports. */
    private boolean isOutletNoun(SentenceView view, Name name, int place) {
        Optional<Lexicon.Noun> noun = lexicon.noun(view.sentence(), place);
        boolean reportingAgency = view.word(place).equals("agency")
                && (view.order().speaks(name.first(), place) || view.order().speaks(place, place));
        return reportingAgency || noun.isPresent() && noun.get().nounClass() == Lexicon.NounClass.OUTLET;
    }

    /** "the Yakhonts": what the singular is, the plural is. */
    private void voteAsSingular(Name name) {
        Map<EntityKind, Integer> singular = votes.getOrDefault(key(singular(name.text())), Map.of());
        if (singular.containsKey(EntityKind.WEAPON)) {
            vote(name, EntityKind.WEAPON, 2);
        }
    }

    static String singular(String name) {
        return name.endsWith("s") && name.length() > 3 ? name.substring(0, name.length() - 1) : name;
    }

    private void vote(Name name, EntityKind kind, int weight) {
        vote(name.text(), kind, weight);
    }

    private void vote(String name, EntityKind kind, int weight) {
        votes.computeIfAbsent(key(name), key -> new EnumMap<>(EntityKind.class)).merge(kind, weight, Integer::sum);
    }

    /** In a headline, where every word has a capital, "AG Mukasey" is the Mukasey of the text. */
    private Name cutToKnownPerson(Name name) {
        boolean loose = name.kind() == EntityKind.PERSON && name.known().isEmpty() && name.length() > 1;
        if (!loose || times.get(key(name.text())) > 1) {
            return name;
        }
        String last = name.sentence().token(name.last()).text();
        String first = name.sentence().token(name.first()).text();
        boolean surname = textSurnames.contains(key(last))
                && !fullNames.contains(key(name.text()))
                && lexicon.genderOf(first) == Gender.UNKNOWN;
        return surname ? name.from(name.last()) : name;
    }

    private Name decided(Name name) {
        if (name.known().isPresent()) {
            return name;
        }
        String key = key(name.text());
        if (name.length() == 1 && surnames.contains(key)) {
            return name.as(EntityKind.PERSON);
        }
        EntityKind best = name.kind();
        int most = -1;
        for (Map.Entry<EntityKind, Integer> vote : votes.get(key).entrySet()) {
            boolean more = vote.getValue() > most || vote.getValue() == most && best == EntityKind.OTHER;
            if (more && (vote.getKey() != EntityKind.OTHER || most < 0)) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        boolean people = best == EntityKind.OTHER
                && name.sentence().token(name.last()).tag().equals("NNPS");
        return name.as(people ? EntityKind.GROUP : best);
    }

    private boolean isNamed(Name name) {
        if (lexicon.isNoName(name.text())
                || name.kind() == EntityKind.OTHER && name.text().endsWith(" Day")) {
            return false;
        }
        if (name.kind() == EntityKind.GROUP && name.known().isEmpty()) {
            return times.get(key(name.text())) > 1;
        }
        return name.kind() != EntityKind.OTHER || times.get(key(name.text())) > 1;
    }
}
