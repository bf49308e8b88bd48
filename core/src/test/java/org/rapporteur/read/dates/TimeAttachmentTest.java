package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

class TimeAttachmentTest {

    private static final DateReader READER = new DateReader();

    @Test
    void givesAVerbTheTimeThatDependsOnIt() {
        Sentence sentence = sentence("He/PRP met/VBD them/PRP on/IN Tuesday/NNP", 1, -1, 1, 4, 1);
        assertThat(time(sentence, 1).value()).isEqualTo("2013-05-14");
        assertThat(time(sentence, 1).basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void keepsTheTimeOfSayingFromWhatIsSaid() {
        Sentence sentence =
                sentence("He/PRP said/VBD Friday/NNP that/IN Moscow/NNP supplies/VBZ arms/NNS", 1, -1, 1, 5, 5, 1, 5);
        assertThat(time(sentence, 1).value()).isEqualTo("2013-05-17");
        assertThat(time(sentence, 5)).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void worksWithoutAParse() {
        Sentence sentence = sentence("He/PRP said/VBD Friday/NNP that/IN Moscow/NNP supplies/VBZ arms/NNS");
        assertThat(time(sentence, 1).value()).isEqualTo("2013-05-17");
        assertThat(time(sentence, 5)).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void marksTheTimeOfAJoinedVerbAsInferred() {
        Sentence sentence = joined();
        assertThat(time(sentence, 1).basis()).isEqualTo(Basis.STATED);
        assertThat(time(sentence, 5).value()).isEqualTo("2013-05-16");
        assertThat(time(sentence, 5).basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void datesNoEventByNow() {
        assertThat(time(sentence("He/PRP now/RB leads/VBZ it/PRP", 2, 2, -1, 2), 2))
                .isEqualTo(Time.UNKNOWN);
    }

    @Test
    void whatWentOnSinceADayWasNotOnThatDay() {
        Sentence sentence = sentence("They/PRP killed/VBD thousands/NNS since/IN March/NNP 2011/CD", 1, -1, 1, 4, 1, 4);
        Time time = time(sentence, 1);
        assertThat(time.value()).isEqualTo("2011-03/..");
        assertThat(time.first()).contains(LocalDate.of(2011, 3, 1));
        assertThat(time.last()).contains(LocalDate.of(2013, 5, 17));
        assertThat(time.isStretch()).isTrue();
        assertThat(time.asDay()).isEmpty();
    }

    @Test
    void whatLastedUntilADayHasNoKnownStart() {
        Time time = time(sentence("They/PRP will/MD hold/VB it/PRP until/IN Tuesday/NNP", 2, 2, -1, 2, 5, 2), 2);
        assertThat(time.value()).isEqualTo("../2013-05-21");
        assertThat(time.first()).isEmpty();
        assertThat(time.isStretch()).isTrue();
    }

    private static Sentence joined() {
        String[] relations = {"nsubj", "root", "dobj", "nmod:tmod", "cc", "conj", "nmod"};
        Sentence plain =
                sentence("They/PRP condemned/VBD it/PRP Thursday/NNP and/CC called/VBD home/NN", 1, -1, 1, 1, 1, 1, 5);
        return plain.withParse(new Parse(new int[] {1, -1, 1, 1, 1, 1, 5}, relations));
    }

    private static Time time(Sentence sentence, int token) {
        StringBuilder text = new StringBuilder();
        sentence.tokens().forEach(each -> text.append(each.text()).append(' '));
        Report report = Reports.of(text.toString()).published("2013-05-17").report();
        return new TimeAttachment(READER.read(report)).timeOf(sentence, token);
    }

    /** A sentence of "word/TAG" parted by spaces; with heads it is parsed. */
    private static Sentence sentence(String tagged, int... heads) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String each : tagged.split(" ")) {
            String word = each.substring(0, each.indexOf('/'));
            String tag = each.substring(each.indexOf('/') + 1);
            tokens.add(new Token(new Span(at, at + word.length()), word, word, tag, NameLabel.NONE));
            at += word.length() + 1;
        }
        Optional<Parse> parse = heads.length == 0 ? Optional.empty() : Optional.of(new Parse(heads, relations(heads)));
        return new Sentence(0, new Span(0, at - 1), tokens, parse);
    }

    private static String[] relations(int[] heads) {
        String[] relations = new String[heads.length];
        java.util.Arrays.fill(relations, "dep");
        return relations;
    }
}
