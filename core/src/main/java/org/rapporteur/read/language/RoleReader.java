package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.model.Time;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.Title;
import org.rapporteur.read.names.TitleKind;
import org.rapporteur.read.names.TitleMatch;

/** Takes from a description what it tells of whom it describes: office, country, sector, gender. */
final class RoleReader {

    private final Cast cast;
    private final Id report;
    private final NominalResolver nominals;

    RoleReader(Cast cast, Id report, NominalResolver nominals) {
        this.cast = cast;
        this.report = report;
        this.nominals = nominals;
    }

    /** Adds to the entity what the phrase says of it. */
    void tell(EntityDraft draft, NounPhrase phrase, Function<Name, EntityDraft> drafts) {
        Optional<String> country = nominals.country(phrase, drafts, Optional.empty());
        if (phrase.title().isPresent()) {
            tellOffice(draft, phrase, country, drafts);
        } else if (!phrase.is(Lexicon.NounClass.RELATION)) {
            draft.country(country);
            draft.sector(phrase.noun().flatMap(Lexicon.Noun::sector));
            draft.calledBy(phrase.noun().orElseThrow().word());
        }
    }

    private void tellOffice(
            EntityDraft draft, NounPhrase phrase, Optional<String> country, Function<Name, EntityDraft> drafts) {
        TitleMatch match = phrase.title().orElseThrow();
        Title title = match.title();
        draft.gender(Honorifics.genderOf(phrase.view().word(phrase.head())));
        if (title.kind() == TitleKind.HONORIFIC) {
            return;
        }
        String words = phrase.view().text(phrase.headSpan()).toLowerCase(Locale.ROOT);
        boolean deputy = words.equals("deputy") && phrase.possessor() >= 0;
        Optional<Name> body = body(phrase);
        Optional<String> of = body.map(name -> drafts.apply(name).name()).or(() -> state(phrase));
        draft.country(country);
        if (!match.former() && !deputy) {
            draft.sector(sector(title, body.map(drafts)));
            draft.office(
                    new EntityDraft.Office(title.kind(), title.name(), words, title.portfolio(), country, of, true));
        }
        cast.people().nameByOffice(draft, title, country);
        Optional<String> whose = of.or(() -> ofState(title, phrase, draft));
        draft.role(new Role(roleTitle(phrase), whose, Time.UNKNOWN, Time.UNKNOWN, new Passage(report, phrase.span())));
    }

    /** Who governs a state of whom it is known which governs that one: "Prime Minister Benjamin Netanyahu". */
    private Optional<String> ofState(Title title, NounPhrase phrase, EntityDraft draft) {
        boolean governs = switch (title.kind()) {
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, MINISTER -> true;
            default -> false;
        };
        boolean bodys = phrase.possessor() >= 0 || phrase.hasPossessor();
        return governs && !bodys ? draft.country().map(cast::stateName) : Optional.empty();
    }

    /** A body's officers belong to its sector, a spokesman to his master's. */
    private static Optional<String> sector(Title title, Optional<EntityDraft> body) {
        boolean ofPerson = body.isPresent() && body.get().kind() == EntityKind.PERSON;
        boolean bodys = switch (title.kind()) {
            case DIPLOMAT, SPOKESPERSON, OFFICIAL -> body.isPresent();
            case HEAD_OF_BODY, ROLE -> body.isPresent() && !ofPerson;
            default -> false;
        };
        return bodys ? body.flatMap(EntityDraft::sector).or(title::sector) : title.sector();
    }

    /** "Foreign Minister": the head with the ordinary words before it. */
    private static String roleTitle(NounPhrase phrase) {
        SentenceView view = phrase.view();
        int first = phrase.headFirst();
        while (first - 1 >= phrase.first() && view.isTagOf(first - 1, "NN") && !isNamed(phrase, first - 1)) {
            first--;
        }
        return view.text(view.wholeTokens(first, phrase.head())).replaceAll("\\s+", " ");
    }

    private static boolean isNamed(NounPhrase phrase, int place) {
        return phrase.modifiers().stream().anyMatch(name -> name.first() <= place && place <= name.last());
    }

    /** The body that the office is of: named after it, else before it. */
    private static Optional<Name> body(NounPhrase phrase) {
        List<Name> names = new ArrayList<>(phrase.complements());
        names.addAll(phrase.modifiers());
        return names.stream()
                .filter(name -> !name.tellsState() && !name.isWithinToken() && name.kind() != EntityKind.PLACE)
                .findFirst();
    }

    /** The state that the office is of: the last one named with it. */
    private Optional<String> state(NounPhrase phrase) {
        List<Name> names = new ArrayList<>(phrase.complements());
        names.addAll(phrase.modifiers());
        return names.stream()
                .filter(name -> name.tellsState() && !name.isWithinToken())
                .reduce((first, second) -> second)
                .flatMap(Name::known)
                .flatMap(KnownName::country)
                .map(iso3 -> cast.state(iso3).name());
    }
}
