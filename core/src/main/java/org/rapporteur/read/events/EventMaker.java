package org.rapporteur.read.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

/** Makes events of the findings of one sentence: coding, parties, standing and in whose words they stand. */
final class EventMaker {

    private static final Set<PloverType> FORCE = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.PROTEST);

    private final Report report;
    private final Syntax syntax;
    private final PartyReader parties;
    private final Hearsay hearsay;
    private final HomeCountry home;
    private final Modes modes;
    private final Contexts contexts;

    EventMaker(
            Surroundings around, Syntax syntax, PartyReader parties, Hearsay hearsay, Modes modes, Contexts contexts) {
        this.report = around.report();
        this.home = around.home();
        this.syntax = syntax;
        this.parties = parties;
        this.hearsay = hearsay;
        this.modes = modes;
        this.contexts = contexts;
    }

    /** The event of a finding at a time and place, as the statement around it, if any, has it. */
    Event event(Finding finding, Time time, Optional<Place> place, Optional<Statement> around) {
        Span trigger = TriggerSpans.of(syntax, finding.trigger());
        Span clause = Clauses.span(syntax, finding);
        Coding coding = modes.refine(finding.coding(), words(clause, report));
        boolean judgement = finding.trigger().eventClass().is("judgement");
        boolean spoken = judgement || isSpeakers(syntax, finding, coding);
        List<Party> actors = spoken
                ? around.filter(statement -> judgement || hearsay.isPolitical(statement)).map(hearsay::speaker).stream()
                        .toList()
                : hearsay.firstPersons(parties.read(finding.roles().actors()), around);
        List<Party> named = ofPlace(
                coding, hearsay.firstPersons(parties.read(finding.roles().recipients()), around), place);
        List<Party> recipients = named.isEmpty() ? hearsay.hearer(finding, actors, around) : named;
        Standing standing = around.map(statement -> hearsay.weigh(finding, actors, statement))
                .orElse(finding.standing());
        Optional<String> scene = scene(coding, place);
        List<Party> doers = inferred(parties, home, scene, actors);
        List<Party> receivers = inferred(parties, home, scene, recipients);
        Derivation derivation = derivation(finding, standing);
        return new Event(
                Event.idOf(report.id(), trigger, coding.type()),
                report.id(),
                trigger,
                clause,
                coding.type(),
                coding.mode(),
                contexts.of(report.words(clause)),
                Optional.of(coding.cameo()).filter(code -> !code.equals(Coding.NONE)),
                doers,
                receivers,
                time,
                place,
                standing.status(),
                standing.factuality(),
                around.map(Statement::id),
                doers.equals(actors) && receivers.equals(recipients) ? derivation : derivation.and(inferredCountry()));
    }

    /** The mark of a country that the text does not state. */
    private Derivation inferredCountry() {
        return Derivation.of("country", "inferred: " + home.basis());
    }

    /** "Said everything agreed with Chad would be done": who speaks agreed. */
    private static boolean isSpeakers(Syntax syntax, Finding finding, Coding coding) {
        return coding.type() == PloverType.AGREE
                && finding.roles().actors().isEmpty()
                && !finding.roles().recipients().isEmpty()
                && syntax.isVerb(finding.place())
                && !syntax.governed(finding.place(), "with").isEmpty();
    }

    private static List<Party> inferred(
            PartyReader parties, HomeCountry home, Optional<String> scene, List<Party> named) {
        return named.stream().map(party -> parties.inferred(party, home, scene)).toList();
    }

    /** The country in which force is used. */
    private static Optional<String> scene(Coding coding, Optional<Place> place) {
        return FORCE.contains(coding.type()) ? place.flatMap(Place::country) : Optional.empty();
    }

    /** What is struck at a place belongs to the country of the place, unless the text says whose it is. */
    private static List<Party> ofPlace(Coding coding, List<Party> struck, Optional<Place> place) {
        Optional<String> country = place.flatMap(Place::country);
        boolean unnamed = struck.stream().noneMatch(party -> party.country().isPresent());
        if (coding.type() != PloverType.ASSAULT || country.isEmpty() || !unnamed) {
            return struck;
        }
        return struck.stream()
                .map(party -> new Party(party.text(), party.span(), party.entity(), country, party.sector()))
                .toList();
    }

    private static Set<String> words(Span clause, Report report) {
        return Set.copyOf(List.of(report.words(clause).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")));
    }

    private static Derivation derivation(Finding finding, Standing standing) {
        Predicate predicate = finding.trigger().predicate();
        return Derivation.of(
                "event " + predicate.eventClass().name(),
                predicate.written(),
                Derivation.of("status", standing.rule()));
    }
}
