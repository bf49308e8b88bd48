package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Puts right what taggers and parsers often get wrong in words that name events. */
final class Repairs {

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

    private Repairs() {}

    /** The parsed sentence as it must have been meant; itself if nothing is amiss. */
    static Sentence repaired(Sentence sentence) {
        Sentence mended = sentence;
        for (int place = 0;
                place < Math.min(sentence.size(), sentence.parse().get().size());
                place++) {
            if (isNounTakenForParticiple(mended, place)) {
                mended = withNoun(mended, place);
            }
        }
        return mended;
    }

    /** "The shelling that began on Friday", "crushed a rising": a participle that modifies an article is a noun. */
    private static boolean isNounTakenForParticiple(Sentence sentence, int place) {
        Parse parse = sentence.parse().get();
        Token token = sentence.token(place);
        return token.tag().equals("VBG")
                && parse.relation(place).equals("amod")
                && parse.head(place) == place - 1
                && DETERMINERS.contains(sentence.token(place - 1).tag());
    }

    /** The noun takes the article's place in the tree, and the article hangs on the noun. */
    private static Sentence withNoun(Sentence sentence, int noun) {
        Parse parse = sentence.parse().get();
        int article = noun - 1;
        int[] heads = new int[parse.size()];
        String[] relations = new String[parse.size()];
        for (int place = 0; place < parse.size(); place++) {
            heads[place] = parse.head(place) == article ? noun : parse.head(place);
            relations[place] = parse.relation(place);
        }
        heads[noun] = parse.head(article);
        relations[noun] = parse.relation(article).equals("mark") ? "nsubj" : parse.relation(article);
        heads[article] = noun;
        relations[article] = "det";
        String word = sentence.token(noun).text().toLowerCase(Locale.ROOT);
        return with(sentence, noun, "NN", word, new Parse(heads, relations));
    }

    private static Sentence with(Sentence sentence, int place, String tag, String lemma, Parse parse) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Token token = tokens.get(place);
        tokens.set(place, new Token(token.span(), token.text(), lemma, tag, token.label()));
        return new Sentence(sentence.index(), sentence.span(), tokens, Optional.of(parse));
    }
}
