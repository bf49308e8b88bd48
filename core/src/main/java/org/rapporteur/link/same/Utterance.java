package org.rapporteur.link.same;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.WordWeights;
import org.rapporteur.link.wording.Wording;
import org.rapporteur.model.Act;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Statement;

/**
 * A statement prepared to be held against others.
 *
 * @param source the entity of the record that it is attributed to
 * @param country the source's country
 * @param head the head of the words that name the source
 * @param days the days on which it may have been said
 * @param told the days on which the report may have appeared
 * @param wording its content
 * @param clauses the coordinate clauses of the content
 * @param doubted whether the cue says that the source doubts it
 * @param recalled whether the cue says that it was said before what the report tells ("had denied")
 */
public record Utterance(
        Statement statement,
        Optional<Entity> source,
        Optional<String> country,
        String head,
        Window days,
        Window told,
        Wording wording,
        List<Wording> clauses,
        boolean doubted,
        boolean recalled) {

    /** Days before a report in which an undated statement is taken to have been made. */
    private static final int RECENT_DAYS = 3;

    private static final Set<Act> ASSERTING = Set.of(
            Act.ASSERT,
            Act.CONFIRM,
            Act.DENY,
            Act.REPORT,
            Act.ANNOUNCE,
            Act.ESTIMATE,
            Act.ACCUSE,
            Act.CRITICISE,
            Act.BELIEVE,
            Act.WARN,
            Act.PROMISE,
            Act.PREDICT,
            Act.PRAISE);

    private static final Set<String> DOUBTS = Set.of("doubt", "doubts", "doubted", "doubting");

    /** "Nobody doubts that": whoever opens with such a word denies the doubt. */
    private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "few", "neither", "hardly", "nor");

    private static final Set<String> BEFORE = Set.of("had");

    /** Words that open an indirect question, at its beginning or after "reports on exactly". */
    private static final Set<String> OPEN = Set.of("whether", "which", "how", "why", "when", "who", "where");

    /** Words that may stand before one of these: "on exactly which", "as to whether". */
    private static final Set<String> BEFORE_OPEN =
            Set.of("on", "about", "of", "as", "to", "over", "exactly", "precisely", "just", "say", "into");

    static Utterance of(Statement statement, Assembled assembled) {
        Gathered gathered = assembled.gathered();
        Optional<Entity> source = assembled.entities().find(statement.source().entity());
        String content = gathered.content(statement);
        return new Utterance(
                statement,
                source,
                source.flatMap(Entity::country),
                assembled.vocabulary().headFamily(statement.source().text()),
                Window.of(statement.said()),
                Window.of(gathered.published(statement.report())),
                assembled.vocabulary().wording(content),
                Clauses.of(content, assembled.vocabulary()),
                isCued(statement, assembled, DOUBTS) && !NOBODY.contains(firstWord(statement, assembled)),
                isCued(statement, assembled, BEFORE));
    }

    private static String firstWord(Statement statement, Assembled assembled) {
        return assembled.vocabulary().wording(statement.source().text()).words().stream()
                .findFirst()
                .orElse("");
    }

    private static boolean isCued(Statement statement, Assembled assembled, Set<String> words) {
        return statement.cue().stream()
                .map(span -> assembled.gathered().words(statement.report(), span))
                .anyMatch(cue ->
                        assembled.vocabulary().wording(cue).words().stream().anyMatch(words::contains));
    }

    public Id id() {
        return statement.id();
    }

    /** Whether what is said is turned round: by a word in it, by a denial or a doubt, or by a negated attribution. */
    public boolean isNegated() {
        return statement.act() == Act.DENY || statement.negated() || doubted || wording.negated();
    }

    /**
     * Whether what the other says is turned round: in the clause that is about the same, where several clauses are
     * said of which one has a negation.
     */
    public boolean isNegatedAbout(Utterance other, WordWeights weights) {
        boolean whole = statement.act() == Act.DENY || statement.negated() || doubted || !wording.negated();
        return whole || clauses.size() < 2
                ? isNegated()
                : Clauses.nearest(clauses, other.wording, weights).negated();
    }

    /** The clauses with a negation; all that is said where none has one of its own. */
    public List<Wording> negatedClauses() {
        List<Wording> negated = clauses.stream().filter(Wording::negated).toList();
        return negated.isEmpty() ? List.of(wording) : negated;
    }

    /** Whether it is denied, not merely left unsaid. */
    public boolean isDenial() {
        return statement.act() == Act.DENY && !statement.negated();
    }

    /** Whether it leaves something open ("did not say whether …", "which weapons …") and so asserts nothing. */
    public boolean isOpen() {
        return wording.words().stream()
                        .dropWhile(BEFORE_OPEN::contains)
                        .limit(1)
                        .anyMatch(OPEN::contains)
                && !statement.manner().equals(Manner.DIRECT);
    }

    /** Whether it says that something is, or is not: it neither asks nor is silent nor settles what is to be. */
    public boolean isAssertion() {
        return ASSERTING.contains(statement.act()) && !statement.negated() && !isOpen();
    }

    /** Whether its source is a description that could be anybody's. */
    boolean isUnnamed() {
        return source.isEmpty() || statement.source().kind() == SourceKind.UNNAMED;
    }

    /** Whether the source is the other's: one entity; where one is not known, named by one word. */
    public boolean isOfSourceOf(Utterance other) {
        boolean known = source.isPresent() && other.source.isPresent();
        return known ? source.equals(other.source) : head.equals(other.head);
    }

    /** Whether it is said for the side of the other: by the same source, or for the same government. */
    public boolean isForSideOf(Utterance other) {
        boolean oneGovernment = country.isPresent()
                && country.equals(other.country)
                && source.filter(Voice::isOfGovernment).isPresent()
                && other.source.filter(Voice::isOfGovernment).isPresent();
        return isOfSourceOf(other) || oneGovernment;
    }

    /** The days on which it was said; where the report does not tell, those shortly before it. */
    public Window sought() {
        return days.isClosed() ? days : told.widened(RECENT_DAYS, 0);
    }

    /** Whether two were, or may have been, made within a day of one another. */
    public boolean isOfTheDays(Utterance other) {
        return sought().meets(other.sought(), 1);
    }
}
