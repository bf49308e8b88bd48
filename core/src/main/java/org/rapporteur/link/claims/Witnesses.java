package org.rapporteur.link.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.link.copies.Credits;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Passing;
import org.rapporteur.link.same.Voice;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Tells on whose word an account rests. That somebody said something rests on whoever passes it on: the agency or
 * person between the source and the outlet, else whoever wrote the passage. That something is so rests on the source
 * that is named for it; where none is named, on whoever wrote the passage.
 */
final class Witnesses {

    static final String ALL_REST_ON = "all rest on ";

    /** Families of words for bodies of which a place has one. */
    private static final Set<String> ONE_BODY = Set.of(
            "police", "army", "military", "government", "court", "prosecutor", "authority", "authorities", "ministry");

    private static final Pattern MINISTRY_OF =
            Pattern.compile("(?i)^(?:the )?(ministry|department) of (?:the )?(\\p{L}+)$");

    /** "Defence ministry": one word before it says which, and none whose. */
    private static final Pattern MINISTRY = Pattern.compile("\\p{Ll}+ ministry");

    /** What a description says besides, and why no name is given, tells nobody apart. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\s*,|\\s+(?:who|whom|whose|which|speaking|on (?:the )?condition of anonymity|not authori[sz]ed)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A body that speaks for the government of its state. */
    private static final Pattern OFFICE = Pattern.compile("\\b(?:ministry|government|authority|authorities)$");

    private static final String GOVERNMENT = "government of ";

    private final Assembled assembled;

    Witnesses(Assembled assembled) {
        this.assembled = assembled;
    }

    /** On whose word it rests that the statement was made. */
    Witness ofUtterance(Statement statement) {
        return Passing.isOfOutlet(statement, assembled) ? ofContent(statement) : passedOn(statement);
    }

    private Witness passedOn(Statement statement) {
        List<ChainLink> chain = statement.chain();
        for (int at = chain.size() - 2; at >= 0; at--) {
            ChainLink link = chain.get(at);
            if (!Passing.isOutletOf(statement.report(), link, assembled)) {
                Optional<Entity> entity = assembled.entities().find(link.entity());
                boolean outlet =
                        entity.filter(found -> assembled.isOutlet(found)).isPresent();
                return named(link.name(), entity, "passed on by ", outlet);
            }
        }
        return author(passage(statement));
    }

    private static Passage passage(Statement statement) {
        return statement.content().stream()
                .findFirst()
                .or(() -> statement.cue().stream().findFirst())
                .or(() -> statement.source().span())
                .map(span -> new Passage(statement.report(), span))
                .orElseGet(() -> new Passage(statement.report(), new Span(0, 0)));
    }

    /** On whose word it rests that what the statement says is so. */
    Witness ofContent(Statement statement) {
        Source source = statement.source();
        Optional<Entity> entity = assembled.entities().find(source.entity());
        boolean through = Passing.isThroughOutlet(statement, assembled);
        if (entity.filter(found -> JointNames.isMore(source, found)).isPresent()) {
            return named(JointNames.of(source), Optional.empty(), ALL_REST_ON, through);
        }
        if (Passing.isOfDescribedOutlet(statement) || source.kind() == SourceKind.UNNAMED || entity.isEmpty()) {
            return described(statement);
        }
        // What the officials of one government say alike has one origin: it speaks with one voice.
        return entity.filter(found -> Voice.isOfGovernment(found) && !assembled.isOutlet(found))
                .map(found -> new Witness(
                        GOVERNMENT + found.country().orElseThrow(), ALL_REST_ON + found.name(), true, false, through))
                .orElseGet(() -> named(source.text(), entity, ALL_REST_ON, through));
    }

    /**
     * A source without a name. One that two reports describe by the same words, or that is one body wherever it is named,
     * may be the same; "residents" of two reports are others.
     */
    private Witness described(Statement statement) {
        Source source = statement.source();
        Witness author = passedOn(statement);
        boolean outlet = Passing.isOfDescribedOutlet(statement);
        if (source.kind() == SourceKind.PERSON && !outlet) {
            return named(source.text(), Optional.empty(), ALL_REST_ON, false);
        }
        if (JointNames.isOf(source)) {
            return named(JointNames.of(source), Optional.empty(), ALL_REST_ON, false);
        }
        String who = ASIDE.split(source.text(), 2)[0];
        List<String> words = assembled
                .vocabulary()
                .wording(who.isBlank() ? source.text() : who)
                .families();
        boolean known = words.size() > 1 || words.size() == 1 && ONE_BODY.contains(words.get(0));
        String which = known ? "described " + String.join(" ", words) : author.key() + " " + String.join(" ", words);
        return new Witness(
                which,
                (source.text().isBlank() ? "a source left out, " : "\"" + source.text() + "\", not named, ")
                        + author.reason(),
                true,
                outlet || source.kind() == SourceKind.ORGANISATION,
                outlet);
    }

    private static Witness named(String text, Optional<Entity> entity, String relation, boolean outlet) {
        String name = entity.map(Entity::name).orElse(text);
        return new Witness("named " + Credits.key(bodyOf(name)), relation + name, true, false, outlet);
    }

    /** "Ministry of Defence" and "the defence ministry" are one body. */
    private static String bodyOf(String name) {
        return MINISTRY_OF.matcher(name).replaceFirst("$2 $1");
    }

    /** Whether the key is of a body that a place has one of, without the place: "army". */
    static boolean isBareBody(Witness witness) {
        return witness.isSource()
                && (ONE_BODY.contains(body(witness))
                        || MINISTRY.matcher(body(witness)).matches());
    }

    /** Whether the one is the other's body, named with its place, "Ivorian army" of "army", or speaks for a government as it does. */
    static boolean isBodyOf(Witness bare, Witness placed) {
        boolean ofGovernment = placed.key().startsWith(GOVERNMENT)
                && OFFICE.matcher(body(bare)).find();
        return placed.isSource()
                && !placed.isOutlet()
                && (ofGovernment || body(placed).endsWith(" " + body(bare)));
    }

    private static String body(Witness witness) {
        return witness.key().substring(witness.key().indexOf(' ') + 1);
    }

    Witness of(Event event) {
        return event.accordingTo()
                .flatMap(assembled.gathered()::findStatement)
                .map(this::ofContent)
                .orElseGet(() -> author(new Passage(event.report(), event.span())));
    }

    /** On whose word a number rests: that of the body for which its source counts. */
    Witness of(Figure figure) {
        return figure.says()
                .flatMap(assembled.gathered()::findStatement)
                .map(statement -> ofCount(statement, ofContent(statement)))
                .orElseGet(() -> author(new Passage(figure.report(), figure.span())));
    }

    private Witness ofCount(Statement statement, Witness source) {
        Optional<String> body = assembled
                .entities()
                .find(statement.source().entity())
                .filter(entity -> source.key().equals("named " + Credits.key(entity.name())))
                .map(Voice::of);
        return body.map(name -> new Witness(
                        "named " + Credits.key(bodyOf(name)), ALL_REST_ON + name, true, false, source.isOutlet()))
                .orElse(source);
    }

    /**
     * Who wrote the passage: the report whose text it is; of that the agency credited for the whole text, else the
     * outlet. Two reports of one newsroom are one witness.
     */
    Witness author(Passage passage) {
        Id author = assembled.copies().author(passage);
        Optional<Report> report = assembled.gathered().findReport(author);
        Optional<String> agency = report.flatMap(Credits::ofWholeText);
        boolean rewritten = assembled.copies().rewriteOf(author).isPresent();
        Optional<String> writer = agency.or(() -> report.flatMap(Report::outlet));
        String name = writer.orElseGet(() -> assembled.outlet(author));
        String reason = author.equals(passage.report()) && !rewritten ? "own text of " + name : "text of " + name;
        return new Witness("named " + Credits.key(name), reason, false, false, false);
    }
}
