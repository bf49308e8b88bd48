package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

class HostileInputTest {

    private static final EventReader READER = new EventReader();
    private static final long SEED = 20120207;
    private static final List<String> WORDS = List.of(
            "attack/VBD",
            "talks/NNS",
            "to/TO",
            "by/IN",
            "of/IN",
            "Syria/NNP",
            "reportedly/RB",
            "killed/VBN",
            "that/WDT",
            "refused/VBD",
            "will/MD",
            "not/RB",
            "its/PRP$",
            "sanctions/NNS",
            "imposed/VBN",
            "and/CC",
            "12/CD",
            ",/,");
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "obl",
            "nmod",
            "nmod:poss",
            "case",
            "mark",
            "xcomp",
            "ccomp",
            "advcl",
            "acl",
            "acl:relcl",
            "conj",
            "amod",
            "compound",
            "dep",
            "aux",
            "punct");

    @Test
    void survivesAnyParse() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            Analysis analysis = analysis(sentence(random, 2 + random.nextInt(60), round % 2 == 0));
            assertThatCode(() -> read(analysis)).as("seed " + SEED).doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(20)
    void readsSentencesOfThousandsOfWords() {
        Random random = new Random(SEED);

        assertThatCode(() -> read(analysis(sentence(random, 5000, false)))).doesNotThrowAnyException();
    }

    @Test
    void readsNothingFromSentencesWithoutParse() {
        Sentence parsed = sentence(new Random(SEED), 200, false);
        Sentence bare = new Sentence(0, parsed.span(), parsed.tokens(), Optional.empty());

        assertThat(read(analysis(bare))).isEmpty();
    }

    private static List<Event> read(Analysis analysis) {
        Dates none = new Dates(Time.UNKNOWN, Time.UNKNOWN, List.of());
        return READER.read(analysis, new Mentions(List.of(), List.of()), none, List.of(), List.of());
    }

    /** Words in any order under any tree, or under heads that may go in circles. */
    private static Sentence sentence(Random random, int length, boolean circles) {
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[length];
        String[] relations = new String[length];
        int offset = 0;
        for (int i = 0; i < length; i++) {
            String[] word = WORDS.get(random.nextInt(WORDS.size())).split("/");
            Span span = new Span(offset, offset + word[0].length());
            tokens.add(new Token(span, word[0], word[0].toLowerCase(java.util.Locale.ROOT), word[1], NameLabel.NONE));
            offset = span.end() + 1;
            heads[i] = i == 0 ? Parse.ROOT : circles ? random.nextInt(length) : random.nextInt(i);
            relations[i] = RELATIONS.get(random.nextInt(RELATIONS.size()));
        }
        return new Sentence(0, new Span(0, offset), tokens, Optional.of(new Parse(heads, relations)));
    }

    private static Analysis analysis(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        sentence.tokens().forEach(token -> text.append(token.text()).append(' '));
        Capture capture = new Capture("0", "hostile", Optional.empty());
        Report report = Report.plain(Id.of("report", "hostile"), capture, text.toString());
        return new Analysis(report, List.of(sentence));
    }
}
