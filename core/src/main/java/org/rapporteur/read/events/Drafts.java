package org.rapporteur.read.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.read.language.Mentions;

/**
 * Before whom a draft is laid: "Chile has circulated a draft", in a report that names one council or parliament, is put to
 * that body.
 */
final class Drafts {

    private static final Set<String> LAYING =
            Set.of("circulate", "table", "submit", "introduce", "present", "propose", "distribute", "put");

    private static final Set<String> TEXTS = Set.of("draft", "resolution", "motion", "bill", "text");

    private static final Pattern BODY = Pattern.compile(
            "(.* )?(council|assembly|parliament|senate|congress|duma|knesset|bundestag|legislature)",
            Pattern.CASE_INSENSITIVE);

    /** "The National Council of Chad": an opposition's council is no body to vote on drafts of states. */
    private static final Set<String> ENTITLED = Set.of("IGO", "LEG", "GOV");

    private final Mentions mentions;

    Drafts(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The event with the body before which its draft lies, if the event names nobody and the report one such body. */
    Event complete(Event event, Finding finding, Syntax syntax) {
        boolean laid = event.type() == PloverType.REQUEST
                && event.recipients().isEmpty()
                && !event.actors().isEmpty()
                && syntax.isVerb(finding.place())
                && LAYING.contains(syntax.lemma(finding.place()))
                && syntax.plainObjects(finding.place()).stream().anyMatch(noun -> TEXTS.contains(syntax.lemma(noun)));
        return laid
                ? body().filter(body -> !Deeds.isAmong(body, event.actors()))
                        .map(body -> Deeds.with(event, event.actors(), List.of(body), "before which drafts are laid"))
                        .orElse(event)
                : event;
    }

    /** The one body that votes, of all that the report names. */
    private Optional<Party> body() {
        List<Entity> bodies = mentions.entities().stream()
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION
                        && BODY.matcher(entity.name()).matches()
                        && entity.sector().filter(ENTITLED::contains).isPresent())
                .toList();
        return bodies.size() == 1
                ? Optional.of(new Party(
                        bodies.get(0).name(),
                        Optional.empty(),
                        Optional.of(bodies.get(0).id()),
                        bodies.get(0).country(),
                        bodies.get(0).sector()))
                : Optional.empty();
    }
}
