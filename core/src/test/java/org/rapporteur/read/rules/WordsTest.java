package org.rapporteur.read.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Span;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5th of May;5 th of may",
                "the 1990s;the 1990 s",
                "5,400 people;5,400 people",
                "2.5 years.;2.5 years .",
                "07.05.2013;07 . 05 . 2013",
                "10 p.m. today;10 p.m. today",
                "three o'clock;three o'clock",
                "a two-year war;a two - year war",
                "last year’s;last year ' s",
                "May 7–9;may 7 - 9"
            })
    void partsWordsNumbersAndMarks(String text, String parted) {
        List<Word> words = Words.of(text, List.of(new Span(0, text.length())));
        assertThat(words.stream().filter(word -> !word.is(Word.Shape.BREAK)).map(Word::form))
                .containsExactly(parted.split(" "));
    }

    @Test
    void endsParagraphsAndBlocksWithABreak() {
        String text = "Friday\n\nThe end";
        List<Word> words = Words.of(text, List.of(new Span(0, text.length())));
        assertThat(words).extracting(Word::form).containsExactly("friday", "\n", "the", "end", "\n");
    }

    @Test
    void keepsOffsetsBesideSurrogatesAndOddSpaces() {
        String text = "\ud83d\ude00 3\u00a0May";
        List<Word> words = Words.of(text, List.of(new Span(0, text.length())));
        assertThat(words.get(words.size() - 2).span().in(text)).isEqualTo("May");
        assertThat(words.get(words.size() - 3).span().in(text)).isEqualTo("3");
    }
}
