package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.statements.TaggedSpan;
import org.rapporteur.read.statements.TaggedSpan.Role;

@Tag("models")
class EncoderTaggerTest {

    private static EncoderTagger tagger;

    @BeforeAll
    static void load() {
        tagger = EncoderTagger.load();
    }

    @Test
    void findsSourceCueAndContentAndWhichBelongsToWhich() {
        List<TaggedSpan> spans =
                tagger.tag(Tokens.paragraph("The minister said on Tuesday that the bridge had been closed ."));
        assertThat(spans)
                .contains(
                        new TaggedSpan(Role.SOURCE, 0, 0, 1, Optional.empty()),
                        new TaggedSpan(Role.CUE, 0, 2, 2, Optional.of(0)));
        assertThat(spans)
                .filteredOn(span -> span.role() == Role.CONTENT)
                .singleElement()
                .satisfies(content -> {
                    assertThat(content.partner()).contains(1);
                    assertThat(content.last()).isEqualTo(10);
                });
    }

    @Test
    void tiesTheTwoAttributionsOfOneSentenceToTheirOwnSources() {
        List<TaggedSpan> spans =
                tagger.tag(Tokens.paragraph("The mayor said the road was open , but residents said it was closed ."));
        List<TaggedSpan> cues =
                spans.stream().filter(span -> span.role() == Role.CUE).toList();
        assertThat(cues).hasSize(2);
        assertThat(cues)
                .extracting(cue -> spans.get(cue.partner().orElseThrow()).first())
                .containsExactly(0, 9);
    }

    @Test
    void findsNoAttributionWhereThereIsNone() {
        assertThat(tagger.tag(Tokens.paragraph("Rain fell on the northern hills for three days .")))
                .isEmpty();
    }

    @Test
    void givesTheSameAnswerOnAnyThread() {
        List<List<Sentence>> paragraphs = Tokens.paragraph(
                "\" _We waited for hours , _\" said Ana Kovac , a driver .", "She added that nobody had come .");
        List<TaggedSpan> once = tagger.tag(paragraphs);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(any -> tagger.tag(paragraphs)))
                .allMatch(once::equals);
    }

    @Test
    void readsNothingInNothing() {
        assertThat(tagger.tag(List.of())).isEmpty();
    }

    @Test
    void survivesASentenceOfFiveThousandWords() {
        String line = String.join(" ", Collections.nCopies(1_000, "he said \" no \""));
        assertThat(tagger.tag(Tokens.paragraph(line)))
                .allSatisfy(span -> assertThat(span.last()).isLessThan(5_000));
    }
}
