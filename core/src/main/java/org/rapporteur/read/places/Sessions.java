package org.rapporteur.read.places;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;

/** Places what bodies decide, and what is said before them, in the city where they sit. */
final class Sessions {

    private static final Pattern IN_SESSION = Pattern.compile(
            "\\b(?:veto|vot|abstain|adopt|pass|approv|session|debate|block)\\p{L}*", Pattern.CASE_INSENSITIVE);

    private static final Pattern THE_BODY = Pattern.compile("\\bthe (?:council|chamber|assembly|tribunal)\\b");

    /** The permanent members of the Security Council. */
    private static final Set<String> POWERS = Set.of("CHN", "FRA", "GBR", "RUS", "SUN", "USA");

    private static final String VETOED_IN = "Security Council";

    /** A body is meant by "the council" for so many sentences after it was named. */
    private static final int MEMORY = 3;

    private final Analysis analysis;
    private final Report report;
    private final Mentions mentions;
    private final TriggerWords triggers;
    private final Seats seats;

    Sessions(Analysis analysis, Mentions mentions, TriggerWords triggers, Seats seats) {
        this.analysis = analysis;
        this.report = analysis.report();
        this.mentions = mentions;
        this.triggers = triggers;
        this.seats = seats;
    }

    /** What a body does that sits in one city; a vote of which the clause names the body; what is told a body named before. */
    Optional<Inferred> seat(Event event) {
        if (!TriggerWords.isOfWords(event) && event.type() != PloverType.SANCTION) {
            return Optional.empty();
        }
        Optional<KnownPlace> seat = event.actors().stream()
                .flatMap(actor -> seats.seatOf(actor.text() + " " + nameOf(actor)).stream())
                .findFirst();
        boolean session = IN_SESSION.matcher(report.words(event.trigger())).find();
        return seat.or(() -> session ? seats.seatOf(report.words(event.span())) : Optional.empty())
                .or(() -> session && isVetoOfPower(event) ? seats.seatOf(VETOED_IN) : Optional.empty())
                .or(() -> session || isBeforeTheBody(event) ? bodyBefore(event) : Optional.empty())
                .map(city -> Inferred.of(city, "the seat of the body"));
    }

    /** A resolution is vetoed by a permanent member in the one council that knows vetoes. */
    private boolean isVetoOfPower(Event event) {
        return triggers.lemma(event).equals("veto")
                && report.words(event.span()).contains("resolution")
                && event.actors().stream()
                        .anyMatch(actor ->
                                actor.country().filter(POWERS::contains).isPresent());
    }

    private boolean isBeforeTheBody(Event event) {
        return analysis.sentenceAt(event.trigger().start())
                .filter(sentence ->
                        THE_BODY.matcher(report.words(sentence.span())).find())
                .isPresent();
    }

    /** The seat of the body that the last sentences named. */
    private Optional<KnownPlace> bodyBefore(Event event) {
        int sentence = analysis.placeOf(event.trigger().start());
        for (int place = sentence; place >= Math.max(0, sentence - MEMORY); place--) {
            Optional<KnownPlace> seat =
                    seats.seatOf(report.words(analysis.sentences().get(place).span()));
            if (seat.isPresent()) {
                return seat;
            }
        }
        return Optional.empty();
    }

    private String nameOf(Party party) {
        return mentions.entity(party).map(Entity::name).orElse("");
    }
}
