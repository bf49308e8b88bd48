package org.rapporteur.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.encoder.Transitions.Stretch;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.statements.SpanTagger;
import org.rapporteur.read.statements.TaggedSpan;

/**
 * Tags the words of a report with the encoder: source, cue and content of the outermost attributions (PARC 3), trained
 * on PolNeAR by the scripts in {@code training/statements}. Safe on any thread.
 */
public final class EncoderTagger implements SpanTagger {

    private static final String NAME = "attribution encoder 2";

    private final WordPieces pieces;
    private final Transitions transitions;
    private final Encoder encoder;

    private EncoderTagger(WordPieces pieces, Transitions transitions, Encoder encoder) {
        this.pieces = pieces;
        this.transitions = transitions;
        this.encoder = encoder;
    }

    /** Loads the model that comes with the program. */
    public static EncoderTagger load() {
        return LargeStack.open(EncoderTagger::open);
    }

    private static EncoderTagger open() throws IOException {
        return new EncoderTagger(
                new WordPieces(Resources.lines("vocabulary.txt.gz")),
                Transitions.of(Resources.lines("transitions.tsv")),
                new Encoder(Resources.bytes("tagger.onnx")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<TaggedSpan> tag(List<List<Sentence>> paragraphs) {
        List<Words> sentences = Words.of(paragraphs);
        List<Tagged> tagged = new ArrayList<>();
        for (Window window : Window.over(sentences, pieces)) {
            read(window, tagged);
        }
        return tagged.stream()
                .map(each -> each.span(sentences.get(each.sentence)))
                .toList();
    }

    /** A stretch of a sentence, and the place of what it belongs to among the tagged. */
    record Tagged(int sentence, Stretch stretch, Optional<Integer> partner) {

        TaggedSpan span(Words words) {
            int first = words.firstTokens().get(stretch.first());
            return new TaggedSpan(stretch.role(), sentence, first, words.lastToken(stretch.last()), partner);
        }

        Tagged with(Optional<Integer> other) {
            return new Tagged(sentence, stretch, other);
        }
    }

    private void read(Window window, List<Tagged> tagged) {
        Encoder.Answer answer = encoder.read(window);
        int known = tagged.size();
        for (int i = window.context(); i < window.firstPieces().size(); i++) {
            int sentence = window.firstSentence() + i;
            for (Stretch stretch :
                    transitions.best(picked(answer.tags(), window.firstPieces().get(i)))) {
                tagged.add(new Tagged(sentence, stretch, Optional.empty()));
            }
        }
        Partners partners = new Partners(window, answer, tagged);
        for (int i = known; i < tagged.size(); i++) {
            tagged.set(i, tagged.get(i).with(partners.inItsSentence(tagged.get(i))));
        }
        for (int i = known; i < tagged.size(); i++) {
            tagged.set(i, tagged.get(i).with(partners.orBesideIt(tagged.get(i))));
        }
    }

    private static float[][] picked(float[][] scores, int[] places) {
        float[][] picked = new float[places.length][];
        for (int word = 0; word < places.length; word++) {
            picked[word] = scores[Math.min(places[word], scores.length - 1)];
        }
        return picked;
    }
}
