package org.rapporteur.read.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.statements.Speakers.Resolved;

/**
 * What is done in saying it where the cue leaves it open: "said" promises if the source says what its own side will do,
 * and says nothing if it says that it will not comment.
 */
final class Acts {

    private static final Set<String> OPENINGS = Set.of("that", "\"", "``", "\u201C", "'", "\u2018", ",");
    private static final Set<String> MODALS = Set.of("will", "would", "shall", "'ll", "\u2019ll", "wo");
    private static final Set<String> ADVERBS =
            Set.of("not", "n't", "n\u2019t", "never", "also", "soon", "now", "then", "itself", "himself", "herself");

    /** Verbs after "would" that bind nobody to do anything. */
    private static final Set<String> STATES = Set.of(
            "be",
            "have",
            "like",
            "need",
            "depend",
            "seem",
            "appear",
            "prefer",
            "rather",
            "mean",
            "likely",
            "probably",
            "want",
            "love",
            "hate",
            "remain",
            "become",
            "happen",
            "take",
            "know",
            "suffer",
            "lose",
            "collapse");

    private static final Set<String> DEMANDS = Set.of("insist", "demand");
    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> SIDES = Set.of(
            "government",
            "country",
            "administration",
            "party",
            "side",
            "nation",
            "army",
            "group",
            "ministry",
            "office");

    /** How many words the subject of a promise may have. */
    private static final int LONGEST_SUBJECT = 5;

    private final Analysis analysis;
    private final Referents referents;

    Acts(Analysis analysis, Referents referents) {
        this.analysis = analysis;
        this.referents = referents;
    }

    Act of(Attribution attribution, Resolved source) {
        boolean open = attribution.act() == Act.ASSERT && attribution.speech() && !attribution.negated();
        if (!open || attribution.content().isEmpty()) {
            return attribution.act();
        }
        Span content = attribution.content().get(0);
        Sentence sentence = sentenceOf(content, attribution.sentence());
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> content.covers(token.span()))
                .dropWhile(token -> OPENINGS.contains(word(token)))
                .toList();
        return withholds(tokens) ? Act.DECLINE_TO_COMMENT : binding(sentence, tokens, source);
    }

    /** The sentence that the content begins in, which is that of the cue or one before it. */
    private Sentence sentenceOf(Span content, int cue) {
        int place = cue;
        while (place > 0 && analysis.sentences().get(place).span().start() > content.start()) {
            place--;
        }
        return analysis.sentences().get(place);
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** "We don't comment on reports of this kind", "no comment", "he would rather not go into it". */
    private static boolean withholds(List<Token> tokens) {
        List<String> words = tokens.stream().limit(6).map(Acts::word).toList();
        int comment = words.indexOf("comment");
        int rather = words.indexOf("rather");
        boolean denied = comment > 0
                && words.subList(0, comment).stream().anyMatch(Set.of("no", "not", "n't", "n\u2019t")::contains);
        return denied || rather == 2 && words.size() > 3 && words.get(3).equals("not");
    }

    private Act binding(Sentence sentence, List<Token> tokens, Resolved source) {
        for (int i = 1; i < tokens.size() && i <= LONGEST_SUBJECT; i++) {
            boolean modal = MODALS.contains(word(tokens.get(i)));
            boolean committed = tokens.get(i).lemma().equals("be") && commits(tokens, i + 1);
            if (modal || committed) {
                Optional<String> verb = modal ? verbAfter(tokens, i + 1) : Optional.of("commit");
                boolean binds = verb.filter(each -> !STATES.contains(each)).isPresent()
                        && isOwnSide(sentence, tokens.subList(0, i), source);
                boolean demands = binds && verb.filter(DEMANDS::contains).isPresent();
                return demands ? Act.DEMAND : binds ? Act.PROMISE : Act.ASSERT;
            }
            if (tokens.get(i).isVerb() || tokens.get(i).text().equals(",")) {
                return Act.ASSERT;
            }
        }
        return Act.ASSERT;
    }

    private static boolean commits(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).tag().equals("RB")) {
            at++;
        }
        return at + 1 < tokens.size()
                && word(tokens.get(at)).equals("committed")
                && word(tokens.get(at + 1)).equals("to");
    }

    private static Optional<String> verbAfter(List<Token> tokens, int from) {
        return tokens.stream()
                .skip(from)
                .dropWhile(token -> ADVERBS.contains(word(token)))
                .map(Acts::word)
                .findFirst();
    }

    /** Whether the subject is the source itself or what it speaks for. */
    private boolean isOwnSide(Sentence sentence, List<Token> subject, Resolved source) {
        String first = word(subject.get(0));
        if (subject.size() == 1 && subject.get(0).tag().startsWith("PRP")) {
            return fits(first, source);
        }
        String last = word(subject.get(subject.size() - 1));
        if (OWN.contains(first) && SIDES.contains(last)) {
            return true;
        }
        Span span = new Span(
                subject.get(0).span().start(),
                subject.get(subject.size() - 1).span().end());
        Optional<Entity> own = source.source().entity().flatMap(referents::entity);
        return referents
                .entity(sentence, span)
                .filter(side -> own.filter(each -> each.id().equals(side.id()) || isStateOf(side, each))
                        .isPresent())
                .isPresent();
    }

    private static boolean isStateOf(Entity side, Entity source) {
        boolean state = side.kind() == EntityKind.STATE || side.kind() == EntityKind.PLACE;
        return state && side.country().isPresent() && side.country().equals(source.country());
    }

    private static boolean fits(String pronoun, Resolved source) {
        return switch (pronoun) {
            case "i", "we" -> true;
            case "he", "she" ->
                switch (source.source().kind()) {
                    case PERSON, UNNAMED -> true;
                    default -> false;
                };
            case "it" ->
                switch (source.source().kind()) {
                    case ORGANISATION, STATE -> true;
                    default -> false;
                };
            case "they" ->
                switch (source.source().kind()) {
                    case ORGANISATION, STATE, GROUP, UNNAMED -> true;
                    default -> false;
                };
            default -> false;
        };
    }
}
