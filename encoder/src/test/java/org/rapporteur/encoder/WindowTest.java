package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {

    private final WordPieces vocabulary = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "a", "##a"));

    private static List<Words> sentences(Random random, int number) {
        List<Words> sentences = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            List<String> words = new ArrayList<>();
            for (int word = random.nextInt(120); word >= 0; word--) {
                words.add("a".repeat(1 + random.nextInt(4)));
            }
            List<Integer> places = new ArrayList<>();
            for (int word = 0; word <= words.size(); word++) {
                places.add(word);
            }
            sentences.add(new Words(words, words.stream().map(any -> 0).toList(), places));
        }
        return sentences;
    }

    @Test
    void readsEverySentenceOnceInWindowsThatFit() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            List<Words> sentences = sentences(random, random.nextInt(30));
            int next = 0;
            for (Window window : Window.over(sentences, vocabulary)) {
                assertThat(window.pieces().length).isLessThanOrEqualTo(Window.LONGEST);
                assertThat(window.firstSentence() + window.context()).isEqualTo(next);
                next += window.firstPieces().size() - window.context();
            }
            assertThat(next).isEqualTo(sentences.size());
        }
    }

    @Test
    void findsEachWordAtItsFirstPiece() {
        for (Window window : Window.over(sentences(new Random(3), 8), vocabulary)) {
            for (int[] places : window.firstPieces()) {
                for (int place : places) {
                    assertThat(place).isLessThan(Window.LONGEST);
                    assertThat(place < window.pieces().length - 1 ? window.pieces()[place] : 3L)
                            .isEqualTo(3L);
                }
            }
        }
    }

    @Test
    void readsASentenceThatIsLongerThanAWindowAsFarAsItGoes() {
        List<String> words = java.util.Collections.nCopies(5_000, "a");
        List<Integer> places =
                java.util.stream.IntStream.rangeClosed(0, 5_000).boxed().toList();
        List<Window> windows = Window.over(
                List.of(new Words(words, words.stream().map(any -> 0).toList(), places)), vocabulary);
        assertThat(windows).hasSize(1);
        assertThat(windows.get(0).pieces()).hasSize(Window.LONGEST);
        assertThat(windows.get(0).firstPieces().get(0)).hasSize(5_000);
    }
}
