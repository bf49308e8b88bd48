package org.rapporteur.read.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.names.Table;

/** Whether a country's or capital's name stands for its government: the subject or object of a government's verb. */
final class GovernmentUse {

    /** Tokens between the name and the verb that it governs, where there is no parse: adverbs and auxiliaries. */
    private static final int FARTHEST_VERB = 4;

    private static final Set<String> AUXILIARIES = Set.of("have", "do", "be");

    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

    private final Set<String> subjectVerbs;
    private final Set<String> objectVerbs;
    private final Set<String> adjectives;

    private GovernmentUse(Map<String, Set<String>> byRole) {
        this.subjectVerbs = Set.copyOf(byRole.get("subject"));
        this.objectVerbs = Set.copyOf(byRole.get("object"));
        this.adjectives = Set.copyOf(byRole.get("adjective"));
    }

    static GovernmentUse load() {
        List<Table.Row> rows =
                Table.bundled(GovernmentUse.class, "government-verbs.tsv").rows();
        return new GovernmentUse(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("role"), Collectors.mapping(row -> row.get("verb"), Collectors.toSet()))));
    }

    boolean isGovernment(Sighting sighting) {
        Sentence sentence = sighting.sentence();
        int last = sighting.end() - 1;
        return sentence.parse().map(parse -> byParse(sentence, parse, last)).orElse(false) || byOrder(sighting);
    }

    private boolean byParse(Sentence sentence, Parse parse, int name) {
        int head = parse.head(name);
        if (head == Parse.ROOT) {
            return false;
        }
        String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        boolean subject = parse.is(name, "nsubj") && sentence.token(head).isVerb();
        boolean object = parse.is(name, "obj") || parse.is(name, "iobj") || parse.is(name, "nsubj:pass");
        return subject && !parse.is(name, "nsubj:pass") && subjectVerbs.contains(lemma)
                || object && objectVerbs.contains(lemma);
    }

    /** A verb soon after a name that no preposition governs; or "urged Damascus", "called on Moscow to". */
    private boolean byOrder(Sighting sighting) {
        Sentence sentence = sighting.sentence();
        int before = sighting.first() - 1;
        if (before >= 0 && isVerbOf(objectVerbs, sentence.token(before))) {
            return true;
        }
        if (before >= 0 && PREPOSITIONS.contains(sentence.token(before).tag())) {
            return calledOn(sentence, before, sighting.end());
        }
        boolean startsClause = before < 0 || !isPartOfName(sentence.token(before));
        return startsClause && verbFollows(sentence, sighting.end());
    }

    private static boolean isPartOfName(Token token) {
        return token.isProperNoun()
                || token.tag().startsWith("JJ")
                || token.text().equals(",");
    }

    private static boolean calledOn(Sentence sentence, int on, int next) {
        return on > 0
                && sentence.token(on).text().equals("on")
                && sentence.token(on - 1).lemma().equals("call")
                && next < sentence.size()
                && sentence.token(next).text().equals("to");
    }

    private boolean verbFollows(Sentence sentence, int from) {
        int end = Math.min(sentence.size(), from + FARTHEST_VERB);
        for (int at = from; at < end; at++) {
            Token token = sentence.token(at);
            boolean progressive = at > from && sentence.token(at - 1).lemma().equals("be");
            boolean agrees = token.tag().equals("VBG") == progressive;
            if (isVerbOf(subjectVerbs, token) && agrees || progressive && adjectives.contains(token.text())) {
                return true;
            }
            if (!isBetween(token)) {
                return false;
            }
        }
        return false;
    }

    /** Auxiliaries and adverbs. Only "is sending" may follow a form of "be": "Damascus was bombed" is the city. */
    private static boolean isBetween(Token token) {
        boolean auxiliary = token.tag().equals("MD") || AUXILIARIES.contains(token.lemma());
        return auxiliary || token.tag().startsWith("RB");
    }

    private static boolean isVerbOf(Set<String> verbs, Token token) {
        return token.isVerb() && verbs.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
