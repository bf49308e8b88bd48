package org.rapporteur.read.events;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Status;
import org.rapporteur.read.language.Mentions;

/**
 * In whose words an event stands, and what that does to it: a judgement is the speaker's, a deed that somebody lays to
 * others is alleged, one that somebody denies is denied.
 */
final class Hearsay {

    private static final Set<PloverType> HARM = EnumSet.of(PloverType.ASSAULT, PloverType.COERCE);
    /** CAMEO's code of an agreement to deliver. */
    private static final String CONTRACT = "0312";

    /** CAMEO's code of giving arms. */
    private static final String ARMS = "072";

    /** Who apologises for what happened, or confirms it, vouches for it. */
    private static final Set<Act> OWNING = EnumSet.of(Act.APOLOGISE, Act.CONFIRM);

    /** Sectors of a state's own people. */
    private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "SPY");

    /** Words that name a state's forces without saying of which. */
    private static final Set<String> FORCES = Set.of("military", "army", "navy", "police");

    private static final Set<SourceKind> DISTANT = EnumSet.of(SourceKind.UNNAMED, SourceKind.OUTLET);

    /** What is done by saying it to somebody. */
    private static final Set<PloverType> ADDRESSED = EnumSet.of(PloverType.THREATEN, PloverType.REQUEST);

    private static final Set<String> FIRST_PERSONS = Set.of("we", "us", "i", "me", "our", "ours", "my", "mine");

    private final Mentions mentions;
    private final WordLists lists;
    private final HomeCountry home;
    private final List<Statement> statements;

    Hearsay(Mentions mentions, WordLists lists, HomeCountry home, List<Statement> statements) {
        this.mentions = mentions;
        this.home = home;
        this.lists = lists;
        this.statements = statements;
    }

    /** The innermost statement whose content covers the trigger and whose cue it is not. */
    Optional<Statement> around(Span trigger) {
        return statements.stream()
                .filter(statement -> statement.cue().stream().noneMatch(cue -> cue.overlaps(trigger)))
                .filter(statement -> length(statement, trigger) > 0)
                .min(Comparator.comparingInt((Statement statement) -> length(statement, trigger))
                        .thenComparing(Statement::id));
    }

    /** The length of the part of the content that covers the trigger; 0 if none does. */
    private static int length(Statement statement, Span trigger) {
        return statement.content().stream()
                .filter(content -> content.covers(trigger))
                .mapToInt(Span::length)
                .min()
                .orElse(0);
    }

    /** Who said what was said last before the event by somebody else than its actors. */
    Optional<Party> saidBefore(Event event) {
        return statements.stream()
                .filter(statement -> statement.content().stream()
                        .allMatch(content -> content.end() <= event.trigger().start()))
                .filter(statement -> !isAmong(statement.source(), event.actors()))
                .max(Comparator.comparingInt((Statement statement) -> statement.content().stream()
                                .mapToInt(Span::end)
                                .max()
                                .orElse(0))
                        .thenComparing(Statement::id))
                .filter(this::isPolitical)
                .map(this::speaker);
    }

    /** Whether the source is one whose judgements are deeds: a state, its people in office, a party or an armed group. */
    boolean isPolitical(Statement statement) {
        return entity(statement.source())
                .filter(entity -> entity.kind() != EntityKind.OUTLET)
                .filter(entity ->
                        entity.country().isPresent() || entity.sector().isPresent())
                .isPresent();
    }

    /** The source as a party. */
    Party speaker(Statement statement) {
        Source source = statement.source();
        Optional<Entity> entity = entity(source);
        return new Party(
                source.text(),
                source.span(),
                source.entity(),
                entity.flatMap(Entity::country),
                entity.flatMap(Entity::sector));
    }

    /** The parties with the speaker for "we" and "us". */
    List<Party> firstPersons(List<Party> parties, Optional<Statement> around) {
        return parties.stream()
                .map(party -> around.filter(statement -> party.entity().isEmpty()
                                && FIRST_PERSONS.contains(party.text().toLowerCase(Locale.ROOT)))
                        .map(this::speaker)
                        .orElse(party))
                .toList();
    }

    /** "Peru must apologise, the Chilean minister said": to him and his. */
    private boolean isOwed(Finding finding, List<Party> actors, Optional<Statement> around) {
        return finding.trigger().eventClass().name().equals("apologise")
                && finding.standing().status() == Status.HYPOTHETICAL
                && !actors.isEmpty()
                && around.filter(statement -> isPolitical(statement)
                                && !isAmong(statement.source(), actors)
                                && !Deeds.isAmong(speaker(statement), actors))
                        .isPresent();
    }

    /** "We will cut off the gas, he told Ukraine": what speakers do by speaking they do to whom they speak to. */
    List<Party> hearer(Finding finding, List<Party> actors, Optional<Statement> around) {
        if (isOwed(finding, actors, around)) {
            return around.map(this::speaker).stream().toList();
        }
        boolean own =
                around.filter(statement -> isAmong(statement.source(), actors)).isPresent()
                        && ADDRESSED.contains(finding.coding().type());
        return own
                ? around
                        .flatMap(Statement::addressee)
                        .filter(party -> party.country().isPresent()
                                && actors.stream()
                                        .noneMatch(actor -> actor.country().equals(party.country())))
                        .stream()
                        .toList()
                : List.of();
    }

    private Optional<Entity> entity(Source source) {
        return source.entity().flatMap(mentions::entity);
    }

    /** What is told as a fact, in the light of who tells it. */
    Standing weigh(Finding finding, List<Party> actors, Statement statement) {
        Standing standing = finding.standing();
        boolean ongoing = standing.status() == Status.ONGOING
                && finding.coding().type() == PloverType.AID
                && DISTANT.contains(statement.source().kind());
        if (!standing.isPlain() && !ongoing) {
            return standing;
        }
        if (statement.act() == Act.DENY) {
            return new Standing(Status.DENIED, true, false, "the source denies it");
        }
        PloverType type = finding.coding().type();
        boolean othersHarm = HARM.contains(type)
                && !actors.isEmpty()
                && !isAmong(statement.source(), actors)
                && !OWNING.contains(statement.act())
                && !statement.source().text().isEmpty()
                && !isOwnSide(statement, actors);
        boolean claimed =
                HARM.contains(type) && isByNobodyKnown(statement.source()) && isAmong(statement.source(), actors);
        boolean dealing = type == PloverType.AID
                || type == PloverType.COOPERATE
                || finding.coding().cameo().equals(CONTRACT);
        boolean othersDealings =
                dealing && isDistant(finding, statement, actors) || ofArms(finding) && isLaidByRival(statement, actors);
        if (claimed) {
            return Standing.of(Status.ALLEGED, "claimed by people without a name");
        }
        if ((othersHarm || othersDealings) && isUnconfirmed(statement)) {
            return Standing.of(Status.UNCONFIRMED, "the source is not confirmed");
        }
        return othersHarm || othersDealings ? Standing.of(Status.ALLEGED, "laid to others by the source") : standing;
    }

    /** "According to unconfirmed reports". */
    private static boolean isUnconfirmed(Statement statement) {
        String source = statement.source().text().toLowerCase(Locale.ROOT);
        return source.contains("unconfirmed") || source.contains("unverified") || source.contains("rumour");
    }

    /** Told by people without a name or by an outlet, or quoted from an outlet of somebody who did not do it. */
    private boolean isDistant(Finding finding, Statement statement, List<Party> actors) {
        Optional<String> country = speaker(statement).country();
        boolean own = isAmong(statement.source(), actors)
                || country.isPresent()
                        && actors.stream().anyMatch(actor -> actor.country().equals(country));
        boolean arrived = finding.trigger().eventClass().name().equals("arms-arrive");
        boolean passedOn = statement.chain().stream().skip(1).anyMatch(link -> isOutlet(link.entity()));
        return DISTANT.contains(statement.source().kind()) || passedOn && !own && (!actors.isEmpty() || arrived);
    }

    private boolean isOutlet(Optional<Id> entity) {
        return entity.flatMap(mentions::entity)
                .filter(found -> found.kind() == EntityKind.OUTLET)
                .isPresent();
    }

    private static boolean ofArms(Finding finding) {
        return finding.coding().type() == PloverType.AID
                && finding.coding().cameo().equals(ARMS);
    }

    /** What a state says that another gave to third ones: it is told to charge the other with it. */
    private boolean isLaidByRival(Statement statement, List<Party> actors) {
        Optional<String> own = speaker(statement).country();
        return own.isPresent()
                && isPolitical(statement)
                && !actors.isEmpty()
                && actors.stream()
                        .allMatch(actor ->
                                actor.country().isPresent() && !actor.country().equals(own));
    }

    /** "Turkish jets bombed it, the military said": the armed forces and officials of a state tell of its own deeds. */
    private boolean isOwnSide(Statement statement, List<Party> actors) {
        Party speaker = speaker(statement);
        boolean forces = FORCES.contains(lastWord(speaker.text()));
        Optional<String> sector =
                speaker.sector().or(() -> forces ? lists.sector(lastWord(speaker.text())) : Optional.empty());
        Optional<String> country = speaker.country().or(() -> home.of(sector));
        if (country.isEmpty() && !forces) {
            return false;
        }
        return sector.filter(OFFICIAL::contains).isPresent()
                && actors.stream()
                        .allMatch(actor ->
                                actor.sector().filter(OFFICIAL::contains).isPresent()
                                        && (country.isEmpty() || country.equals(actor.country())));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "Rebels said they had planted it". */
    private static boolean isByNobodyKnown(Source source) {
        return source.kind() == SourceKind.GROUP || source.kind() == SourceKind.UNNAMED;
    }

    private static boolean isAmong(Source source, List<Party> actors) {
        return source.entity().isPresent()
                && actors.stream().anyMatch(actor -> actor.entity().equals(source.entity()));
    }
}
