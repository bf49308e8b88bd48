package org.rapporteur.read.dates;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Type;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * Finds the time that a sentence gives for what one of its words tells: the expression that depends on the word, or
 * that stands in its clause. What the sentence does not date stays unknown.
 */
public final class TimeAttachment {

    /** How many tokens may lie between a word and a time of its clause when no parse tells. */
    private static final int REACH = 10;

    private final Dates dates;

    /** Attaches the times of one report. */
    public TimeAttachment(Dates dates) {
        this.dates = dates;
    }

    /**
     * When that happened which the token of the sentence tells; {@link Time#UNKNOWN} if the sentence does not say. A verb
     * joined to another, or that completes it, has the other's time if it has none of its own: then the time is inferred.
     */
    public Time timeOf(Sentence sentence, int token) {
        Optional<TimeExpression> own = expressionOf(sentence, token);
        return own.map(dates::dated)
                .or(() -> sharing(sentence, token)
                        .flatMap(head -> expressionOf(sentence, head))
                        .map(expression -> dates.dated(expression).withBasis(Basis.INFERRED)))
                .orElse(Time.UNKNOWN);
    }

    /** The verb whose time the token shares: "called" has that of "condemned" in "condemned and called". */
    private static Optional<Integer> sharing(Sentence sentence, int token) {
        return sentence.parse()
                .filter(parse -> parse.is(token, "conj") || parse.is(token, "xcomp"))
                .map(parse -> parse.head(token))
                .filter(head -> head != Parse.ROOT
                        && sentence.token(head).isVerb()
                        && sentence.token(token).isVerb());
    }

    /** The expression that says when that happened which the token tells. */
    public Optional<TimeExpression> expressionOf(Sentence sentence, int token) {
        Optional<TimeExpression> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (TimeExpression expression : dates.within(sentence.span())) {
            if (dates(expression)) {
                int distance = distance(sentence, token, expression.span());
                if (distance < least) {
                    least = distance;
                    best = Optional.of(expression);
                }
            }
        }
        return best;
    }

    /** Whether the expression can date an event: it denotes days, and more than "now" or "recently". */
    private static boolean dates(TimeExpression expression) {
        boolean dated = expression.type() == Type.DATE || expression.type() == Type.TIME;
        Time time = expression.time();
        boolean loose = time.value().endsWith("_REF");
        return dated
                && !loose
                && !time.value().isEmpty()
                && time.basis() != Basis.NONE
                && (time.isKnown() || time.precision() != Precision.UNKNOWN);
    }

    /** How far the expression stands from the token; the greatest number if it belongs to another word. */
    private static int distance(Sentence sentence, int token, Span expression) {
        int first = sentence.tokenAt(expression.start()).orElse(0);
        int last = sentence.tokenAt(expression.end() - 1).orElse(first);
        if (first <= token && token <= last) {
            return Integer.MAX_VALUE;
        }
        int apart = token < first ? first - token : token - last;
        Optional<Parse> parse = sentence.parse();
        if (parse.isPresent()) {
            int owner = owner(sentence, parse.get(), first, last);
            if (owner == token) {
                return apart;
            }
            if (verbAbove(sentence, parse.get(), owner, first) == token) {
                return REACH + apart;
            }
            if (owner != Parse.ROOT
                    && sentence.token(owner).isVerb()
                    && sentence.token(token).isVerb()) {
                return Integer.MAX_VALUE;
            }
        }
        boolean near = apart <= REACH && !otherVerbBetween(sentence, token, first, last);
        return near ? 2 * REACH + apart : Integer.MAX_VALUE;
    }

    /** The word outside the expression that the expression depends on. */
    private static int owner(Sentence sentence, Parse parse, int first, int last) {
        int at = last;
        for (int steps = 0; steps < sentence.size() && first <= at && at <= last; steps++) {
            at = parse.head(at);
        }
        return at;
    }

    /** The verb that a time after a noun may belong to: parsers hang "in the capitals Friday" on the noun. */
    private static int verbAbove(Sentence sentence, Parse parse, int owner, int first) {
        int at = owner;
        for (int steps = 0; steps < sentence.size() && at != Parse.ROOT && at < first; steps++) {
            if (!sentence.token(at).isNoun()) {
                return at;
            }
            at = parse.head(at);
        }
        return Parse.ROOT;
    }

    /** Whether a verb stands between, or a mark that ends the clause. */
    private static boolean otherVerbBetween(Sentence sentence, int token, int first, int last) {
        int from = token < first ? token + 1 : last + 1;
        int to = token < first ? first : token;
        List<Token> between = sentence.tokens().subList(from, to);
        return between.stream().anyMatch(TimeAttachment::endsClause);
    }

    private static boolean endsClause(Token token) {
        boolean verb =
                token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN");
        return verb
                || List.of(";", ":", "--", "that", "who", "which", "when", "after", "before", "but")
                        .contains(token.text());
    }
}
