package org.rapporteur.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
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

    /** Opening a session has overrun the native stack of a thread of the default size; seen with ONNX Runtime 1.29. */
    private static final long LOADER_STACK_BYTES = 16L << 20;

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
        CompletableFuture<EncoderTagger> loaded = new CompletableFuture<>();
        Thread loader = new Thread(null, () -> complete(loaded), "tagger-loader", LOADER_STACK_BYTES);
        loader.setDaemon(true);
        loader.start();
        return loaded.join();
    }

    private static void complete(CompletableFuture<EncoderTagger> loaded) {
        try {
            loaded.complete(open());
        } catch (IOException e) {
            loaded.completeExceptionally(new UncheckedIOException(e));
        } catch (RuntimeException | Error e) {
            loaded.completeExceptionally(e);
        }
    }

    private static EncoderTagger open() throws IOException {
        return new EncoderTagger(
                new WordPieces(lines(new GZIPInputStream(resource("vocabulary.txt.gz")))),
                Transitions.of(lines(resource("transitions.tsv"))),
                new Encoder(resource("tagger.onnx").readAllBytes()));
    }

    private static InputStream resource(String name) {
        return Optional.ofNullable(EncoderTagger.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("no resource " + name));
    }

    private static List<String> lines(InputStream stream) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
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
