package org.rapporteur.link.same;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.link.wording.Resemblance;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Decides whether two statements are one utterance of one source, told in the same, in other, or in translated words. */
final class StatementComparison {

    /** Words in quotation marks, the small ones included, that two accounts seldom share by chance. */
    private static final int QUOTED_WORDS = 4;

    /** The least likeness of two accounts in indirect speech; set on the bundled story. */
    private static final double ENOUGH = 0.5;

    private static final double ENOUGH_ON_ONE_DAY = 0.4;

    /** The least likeness of two renderings of one sentence that both put in quotation marks. */
    private static final double ENOUGH_QUOTED = 0.33;

    /** The least likeness of two accounts that have three words in common, and no three in a row. */
    private static final double THREE_WORDS = 0.42;

    private static final double ONCE_IN_EACH = 0.6;

    private static final double RECALLED = 0.7;

    /** Days after which what an outlet had is no longer news elsewhere. */
    private static final int QUOTED_DAYS = 10;

    private final Assembled assembled;

    StatementComparison(Assembled assembled) {
        this.assembled = assembled;
    }

    Optional<Link> compare(Utterance a, Utterance b) {
        if (a.wording().isEmpty() || b.wording().isEmpty() || overlap(a.statement(), b.statement())) {
            return Optional.empty();
        }
        Resemblance words = Resemblance.of(a.wording(), b.wording(), assembled.weights());
        boolean matters = words.likeness() >= 0.8 || a.isUnnamed() || b.isUnnamed();
        boolean oneText = matters && isOneText(a.statement(), b.statement()) && !areOthers(a, b);
        if (oneText && words.likeness() >= 0.8 && a.isNegated() == b.isNegated()) {
            return link(a, b, 0.98, "the same words in reports that share their text", "statements.same-text");
        }
        boolean untold = a.source().isEmpty() != b.source().isEmpty();
        if (untold && quoted(words) > QUOTED_WORDS && a.isOfTheDays(b)) {
            String reason = "\"" + words.quotation().orElseThrow() + "\" is quoted in both, in one without a name";
            return link(a, b, 0.75, reason, "statements.shared-quotation");
        }
        Optional<Link> quoted = quoted(a, b, words).or(() -> quoted(b, a, words));
        if (quoted.isPresent()) {
            return quoted;
        }
        Optional<Link> recalled = recalled(a, b, words);
        if (recalled.isPresent()) {
            return recalled;
        }
        boolean sameSource = isSameSource(a, b, oneText);
        if (!sameSource || a.isOpen() != b.isOpen() || isTurnedRound(a, b) && quoted(words) < QUOTED_WORDS) {
            return Optional.empty();
        }
        return sameSource(a, b, words).or(() -> retold(a, b, words));
    }

    /** Whether the one stands in the other: two steps of one chain, not two accounts. */
    private static boolean overlap(Statement a, Statement b) {
        if (!a.report().equals(b.report())) {
            return false;
        }
        for (Span span : a.content()) {
            for (Span other : b.content()) {
                if (span.overlaps(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two known sources are two: in a copy the words of one are not those of another. */
    private static boolean areOthers(Utterance a, Utterance b) {
        return !a.isUnnamed()
                && !b.isUnnamed()
                && !a.source().equals(b.source())
                && !a.head().equals(b.head())
                && !(a.country().isPresent() && a.country().equals(b.country()));
    }

    private boolean isOneText(Statement a, Statement b) {
        return !a.report().equals(b.report())
                && assembled.copies().shareText(a.report(), b.report())
                && author(a).equals(author(b));
    }

    private Object author(Statement statement) {
        return statement.content().stream()
                .findFirst()
                .map(span -> assembled.copies().author(new Passage(statement.report(), span)))
                .orElse(statement.report());
    }

    private static boolean isSameSource(Utterance a, Utterance b, boolean oneText) {
        if (a.isUnnamed() || b.isUnnamed()) {
            return oneText && a.head().equals(b.head());
        }
        boolean same = a.source().equals(b.source());
        boolean people =
                a.source().get().kind() == EntityKind.PERSON && b.source().get().kind() == EntityKind.PERSON;
        boolean oneVoice = !people && a.country().isPresent() && a.country().equals(b.country());
        return same || oneVoice && speaksForState(a) && speaksForState(b);
    }

    /** What an outlet is named for is what its own report says, in the words of whomever it has it from. */
    private Optional<Link> quoted(Utterance quoting, Utterance own, Resemblance words) {
        Id report = own.statement().report();
        boolean alike = words.shared().size() >= 3 && score(words) >= ENOUGH;
        boolean atOnce = quoting.told().meets(own.told(), QUOTED_DAYS);
        if (!alike || !atOnce || isTurnedRound(quoting, own) || !isOfOutlet(quoting, report)) {
            return Optional.empty();
        }
        String reason = assembled.outlet(quoting.statement().report()) + " has it from " + assembled.outlet(report)
                + ", which says so itself (" + String.join(", ", words.shared()) + ")";
        return link(quoting, own, score(words), reason, "statements.quoted-outlet");
    }

    /** Whether the source is the outlet that published the report. */
    private boolean isOfOutlet(Utterance quoting, Id report) {
        return Passing.outletOf(quoting.statement(), assembled)
                .filter(outlet -> outlet.equals(assembled.copies().outletKey(report)))
                .isPresent();
    }

    /** What "a newspaper" had reported is what another report gives from an outlet that it names. */
    private Optional<Link> recalled(Utterance a, Utterance b, Resemblance words) {
        boolean described = Passing.isOfDescribedOutlet(a.statement()) != Passing.isOfDescribedOutlet(b.statement());
        Utterance named = Passing.isOfDescribedOutlet(a.statement()) ? b : a;
        double score = score(words);
        if (!described
                || !Passing.isThroughOutlet(named.statement(), assembled)
                || !a.isOfTheDays(b)
                || isTurnedRound(a, b)
                || words.shared().size() < 2
                || score < ENOUGH + 0.1) {
            return Optional.empty();
        }
        String reason = "an outlet that is not named had it, and "
                + assembled.outlet(named.statement().report()) + " has it from one that it names ("
                + String.join(", ", words.shared()) + ")";
        return link(a, b, score, reason, "statements.unnamed-outlet");
    }

    private static double score(Resemblance words) {
        return 0.5 * words.likeness() + 0.4 * words.cover() + 0.1 * words.order();
    }

    /** Whether the one says what the other says not to be. */
    private boolean isTurnedRound(Utterance a, Utterance b) {
        return a.isNegated() != b.isNegated()
                && a.isNegatedAbout(b, assembled.weights()) != b.isNegatedAbout(a, assembled.weights());
    }

    /** A report that tells another's text in its own words tells what the same source said there, if it said it once. */
    private Optional<Link> retold(Utterance a, Utterance b, Resemblance words) {
        Id ofA = assembled.copies().author(a.statement().report());
        Id ofB = assembled.copies().author(b.statement().report());
        boolean retold = assembled.copies().rewriteOf(ofA).filter(ofB::equals).isPresent()
                || assembled.copies().rewriteOf(ofB).filter(ofA::equals).isPresent();
        boolean once = retold && a.source().equals(b.source()) && isOnlyOne(a) && isOnlyOne(b);
        if (!once || words.shared().isEmpty() || !a.isOfTheDays(b)) {
            return Optional.empty();
        }
        String reason = "the one report retells the other, and each gives one statement of "
                + a.source().orElseThrow().name() + " ("
                + String.join(", ", words.shared()) + ")";
        return link(a, b, ONCE_IN_EACH, reason, "statements.retold");
    }

    /** Whether the report has no other statement of the source that stands beside this one. */
    private boolean isOnlyOne(Utterance utterance) {
        Statement statement = utterance.statement();
        return assembled.gathered().findReading(statement.report()).stream()
                .flatMap(reading -> reading.statements().stream())
                .filter(other -> assembled
                        .entities()
                        .findId(other.source().entity())
                        .equals(utterance.source().map(Entity::id)))
                .allMatch(other -> other.equals(statement) || overlap(other, statement));
    }

    /** A state, a ministry, or somebody with a government's sector code. */
    private static boolean speaksForState(Utterance utterance) {
        boolean state = utterance.source().get().kind() == EntityKind.STATE;
        return state || utterance.source().get().sector().filter("GOV"::equals).isPresent();
    }

    private Optional<Link> sameSource(Utterance a, Utterance b, Resemblance words) {
        boolean together = a.isOfTheDays(b);
        boolean sameReport = a.statement().report().equals(b.statement().report());
        int quoted = quoted(words);
        String source = a.source()
                .map(found -> found.name())
                .orElse(a.statement().source().text());
        if (quoted >= QUOTED_WORDS && (together || quoted >= 2 * QUOTED_WORDS)) {
            String reason = source + " in both; \"" + words.quotation().orElseThrow() + "\" is quoted in both";
            return link(a, b, 0.95, reason, "statements.shared-quotation");
        }
        double score = score(words);
        boolean several = words.shared().size() > 3
                || words.shared().size() == 3 && words.likeness() >= THREE_WORDS
                || words.shared().size() >= 2 && words.run() >= 3;
        if (several && together && score >= enough(a, b)) {
            return link(a, b, score, reason(source, words), "statements.same-words");
        }
        boolean direct = isDirect(a) && isDirect(b) && !sameReport;
        if (direct && together && words.shared().size() >= 2 && score >= ENOUGH_QUOTED) {
            return link(a, b, score, "two renderings: " + reason(source, words), "statements.translation");
        }
        if (several && words.run() >= 6 && words.likeness() >= 0.6 && !sameReport) {
            return link(a, b, 0.9 * score, "recalled later: " + reason(source, words), "statements.recalled");
        }
        if (!sameReport && words.shared().size() >= 2 && (recalls(a, b, words) || recalls(b, a, words))) {
            return link(
                    a, b, RECALLED, "said before, by its own words: " + reason(source, words), "statements.had-said");
        }
        return Optional.empty();
    }

    /** "Last month she had said that the signature was forged": all of it stands in what an earlier report had from her. */
    private static boolean recalls(Utterance later, Utterance earlier, Resemblance words) {
        return later.recalled()
                && !earlier.recalled()
                && earlier.told().isClosed()
                && later.told().isClosed()
                && earlier.told().last() < later.told().first()
                && words.shared().containsAll(later.wording().families());
    }

    /** What one source said on one day, as two reports tell by the day, needs fewer words in common. */
    private static double enough(Utterance a, Utterance b) {
        if (a.statement().report().equals(b.statement().report())) {
            return ENOUGH + 0.15;
        }
        boolean sameDay =
                a.days().isClosed() && a.days().days() == 1 && a.days().equals(b.days());
        return sameDay ? ENOUGH_ON_ONE_DAY : ENOUGH;
    }

    private static boolean isDirect(Utterance utterance) {
        return utterance.statement().manner() == Manner.DIRECT
                || !utterance.wording().quotations().isEmpty();
    }

    private static int quoted(Resemblance words) {
        return words.quotation().map(run -> run.split(" ").length).orElse(0);
    }

    private static String reason(String source, Resemblance words) {
        return String.format(
                Locale.ROOT,
                "%s in both, within a day; %d %% of the words by weight are the same or of one family (%s)",
                source,
                Math.round(100 * words.likeness()),
                String.join(", ", words.shared().stream().limit(8).toList()));
    }

    private static Optional<Link> link(Utterance a, Utterance b, double score, String reason, String rule) {
        double rounded = Math.min(0.99, Math.round(100 * score) / 100.0);
        return Optional.of(Link.of(LinkKind.SAME_STATEMENT, a.id(), b.id(), rounded, Judgement.SAME, reason, rule));
    }
}
