package org.rapporteur.read.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * Examples that stand in a file with the tokens, tags and dependencies that the language engine gave them, so that
 * rules can be tested without one. A block per example: its text, what is expected, then a line a token (form, lemma,
 * tag, label, head, relation), an empty line between sentences' tokens, a line of hyphens behind the example.
 */
public final class ParsedExamples {

    private ParsedExamples() {}

    /** One example and the lines that say what is expected of it. */
    public record Example(Analysis analysis, List<String> expected) {

        /** The text. */
        public String text() {
            return analysis.report().text();
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** The examples of the file beside the class. */
    public static List<Example> beside(Class<?> user, String name) {
        try (InputStream in = user.getResourceAsStream(name)) {
            List<Example> found = new ArrayList<>();
            List<String> block = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("----")) {
                    found.add(example(block));
                    block = new ArrayList<>();
                } else {
                    block.add(line);
                }
            }
            if (!block.isEmpty()) {
                throw new IllegalStateException(name + ": the last example is not closed by ----");
            }
            return found;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Example example(List<String> block) {
        String text = block.get(0).replace("\\n", "\n");
        List<String> expected = block.stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> line.substring(2))
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        List<String[]> tokens = new ArrayList<>();
        int[] from = {0};
        for (String line : block.subList(1 + expected.size(), block.size())) {
            if (line.isEmpty()) {
                sentences.add(sentence(text, sentences.size(), tokens, from));
                tokens = new ArrayList<>();
            } else {
                tokens.add(line.split("\t"));
            }
        }
        return new Example(new Analysis(report(text), sentences), expected);
    }

    private static Sentence sentence(String text, int index, List<String[]> lines, int[] from) {
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[lines.size()];
        String[] relations = new String[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i);
            int start = text.indexOf(cells[0], from[0]);
            from[0] = start + cells[0].length();
            tokens.add(new Token(new Span(start, from[0]), cells[0], cells[1], cells[2], NameLabel.valueOf(cells[3])));
            heads[i] = Integer.parseInt(cells[4]);
            relations[i] = cells[5];
        }
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, span, tokens, Optional.of(new Parse(heads, relations)));
    }

    private static Report report(String text) {
        return Report.plain(Id.of("report", text), new Capture("0", "example.txt", Optional.empty()), text);
    }
}
