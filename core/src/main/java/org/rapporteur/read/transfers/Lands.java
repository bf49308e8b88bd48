package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;

/** The lands, and places in them, that the phrases of one sentence name. */
record Lands(SupplySentence in, RouteRules rules, Mentions mentions, List<Place> places) {

    private static final Set<String> JOINTS = Set.of("of", "at", "in", "with", "on", "near", "between", "outside");

    /** Phrases behind "port" or "base" among which its place is looked for: "the base at Akrotiri in Cyprus". */
    private static final int MOST_JOINTS = 3;

    private static final int MOST_LANDS = 5;

    /** A land and the place of the last word that names it. */
    record Land(Party party, int last) {}

    /** The lands named from the place on: "Turkey", "the port of Dubai", "Sudan and Chad"; both sides of a border. */
    List<Land> from(int place) {
        List<Land> found = new ArrayList<>();
        int next = place;
        while (next >= 0 && found.size() < MOST_LANDS) {
            Optional<NounPhrase> phrase = in.phrases().startingWith(next);
            List<Land> named = phrase.map(this::of).orElse(List.of());
            if (named.isEmpty() || next > place && acts(named)) {
                return found;
            }
            found.addAll(named);
            next = joined(last(named));
        }
        return found;
    }

    /** The same, where the words must name a border or the air of a land. */
    List<Land> edges(int place) {
        return in.phrases()
                .startingWith(place)
                .filter(this::isBounds)
                .map(this::of)
                .orElse(List.of());
    }

    /** The lands that the phrase names. */
    List<Land> of(NounPhrase phrase) {
        if (!isBounds(phrase)) {
            return named(phrase).stream().toList();
        }
        List<Land> behind = behind(phrase);
        boolean border = lower(phrase.head()).matches("borders?|frontier|crossing|crossings");
        List<Land> found = new ArrayList<>();
        if (border || behind.isEmpty()) {
            owner(phrase).ifPresent(found::add);
        }
        found.addAll(behind);
        return found;
    }

    private boolean isBounds(NounPhrase phrase) {
        return rules.heads(RouteRules.Kind.BOUNDS, in.sentence(), phrase);
    }

    private static int last(List<Land> lands) {
        return lands.stream().mapToInt(Land::last).max().orElseThrow();
    }

    /** The place at which a further land of a list may begin; negative if none does. */
    private int joined(int last) {
        int next = last + 1;
        if (next < in.sentence().size() && lower(next).equals(",")) {
            next++;
        }
        boolean and = next < in.sentence().size() && lower(next).matches("and|or|then");
        while (next < in.sentence().size() && lower(next).matches("and|or|then|later|on")) {
            next++;
        }
        boolean listed = next < in.sentence().size() && (and || isListed(next));
        return listed ? next : -1;
    }

    /** "Sudan, Chad and Niger": behind the next name the list goes on. */
    private boolean isListed(int next) {
        return lower(next - 1).equals(",")
                && in.phrases()
                        .startingWith(next)
                        .filter(phrase -> phrase.last() + 1 < in.sentence().size()
                                && lower(phrase.last() + 1).matches("and|or"))
                        .isPresent();
    }

    /** "through Uganda, and Kenya denied it". */
    private boolean acts(List<Land> named) {
        int next = last(named) + 1;
        return next < in.sentence().size() && in.sentence().token(next).tag().matches("VB[DZP]|MD");
    }

    /** The state or place that the phrase names. */
    Optional<Land> named(NounPhrase phrase) {
        boolean proper = in.sentence().token(phrase.head()).isProperNoun()
                && in.sentence().token(phrase.head()).label() != NameLabel.PERSON;
        return proper
                ? party(phrase).or(() -> place(phrase)).map(party -> new Land(party, phrase.last()))
                : Optional.empty();
    }

    private Optional<Party> party(NounPhrase phrase) {
        return in.parties()
                .of(in.sentence(), phrase)
                .filter(party -> party.country().isPresent() && party.sector().isEmpty())
                .filter(party -> mentions.entity(party)
                        .map(Entity::kind)
                        .map(kind -> kind == EntityKind.STATE || kind == EntityKind.PLACE)
                        .orElse(true));
    }

    private Optional<Party> place(NounPhrase phrase) {
        Span span = phrase.span(in.sentence());
        Optional<Mention> mention = mentions.at(span.start());
        boolean other = mention.map(mentions::entity)
                .map(Entity::kind)
                .filter(kind -> kind != EntityKind.STATE && kind != EntityKind.PLACE && kind != EntityKind.OTHER)
                .isPresent();
        return places.stream()
                .filter(place -> !other)
                .filter(place -> place.country().isPresent()
                        && place.span().filter(span::covers).isPresent())
                .findFirst()
                .map(place -> new Party(
                        place.name(), place.span(), mention.map(Mention::entity), place.country(), Optional.empty()));
    }

    /** "the port of Dubai", "a base at Akrotiri in Cyprus", "the border between Chad and Libya": the first name behind. */
    private List<Land> behind(NounPhrase phrase) {
        int joint = phrase.last() + 1;
        for (int step = 0; step < MOST_JOINTS && joint < in.sentence().size(); step++) {
            Optional<NounPhrase> next = in.phrases().startingWith(joint + 1);
            if (!JOINTS.contains(lower(joint)) || next.isEmpty()) {
                return List.of();
            }
            Optional<Land> land = named(next.get());
            if (land.isPresent()) {
                return lower(joint).equals("between") ? between(land.get()) : List.of(land.get());
            }
            joint = next.get().last() + 1;
        }
        return List.of();
    }

    private List<Land> between(Land one) {
        boolean and =
                one.last() + 1 < in.sentence().size() && lower(one.last() + 1).equals("and");
        Optional<Land> other =
                (and ? in.phrases().startingWith(one.last() + 2) : Optional.<NounPhrase>empty()).flatMap(this::named);
        return other.map(found -> List.of(one, found)).orElse(List.of(one));
    }

    /** The state whose port or border it is by the words before: "Jordanian" stands for Jordan. */
    private Optional<Land> owner(NounPhrase phrase) {
        return in.parties()
                .ownerWithin(in.sentence(), phrase, phrase.head())
                .filter(owner -> owner.country().isPresent() && owner.sector().isEmpty())
                .map(owner -> new Party(
                        in.parties().countryName(owner.country().get()),
                        owner.span(),
                        owner.entity(),
                        owner.country(),
                        Optional.empty()))
                .map(party -> new Land(party, phrase.last()));
    }

    private String lower(int place) {
        return in.sentence().token(place).text().toLowerCase(Locale.ROOT);
    }

    Sentence sentence() {
        return in.sentence();
    }
}
