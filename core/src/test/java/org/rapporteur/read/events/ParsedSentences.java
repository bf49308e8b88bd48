package org.rapporteur.read.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Id;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/** Sentences written for the tests, with the analysis that the language engine gave them, by name. */
final class ParsedSentences {

    private static final Map<String, Analysis> ALL = load("sentences.tsv");

    private ParsedSentences() {}

    /** The analysis of a report that holds this one sentence in a part of the kind. */
    static Analysis named(String name, PartKind kind) {
        Analysis found = ALL.get(name);
        Report report = found.report();
        Part part = new Part(kind, new Span(0, report.text().length()));
        return new Analysis(report(name, report.text(), part), found.sentences());
    }

    static Analysis named(String name) {
        return named(name, PartKind.PARAGRAPH);
    }

    private static Map<String, Analysis> load(String resource) {
        Map<String, Analysis> found = new LinkedHashMap<>();
        for (String block : text(resource).split("\nsentence\t")) {
            if (!block.startsWith("#")) {
                String[] lines = block.split("\n");
                String[] title = lines[0].split("\t");
                found.put(title[0], analysis(title[0], title[1], lines));
            }
        }
        return found;
    }

    private static Analysis analysis(String name, String text, String[] lines) {
        List<Token> tokens = new ArrayList<>();
        int[] heads = new int[lines.length - 1];
        String[] relations = new String[lines.length - 1];
        for (int i = 1; i < lines.length; i++) {
            String[] field = lines[i].split("\t");
            Span span = new Span(Integer.parseInt(field[6]), Integer.parseInt(field[7]));
            tokens.add(new Token(span, field[0], field[1], field[2], NameLabel.valueOf(field[3])));
            heads[i - 1] = Integer.parseInt(field[4]);
            relations[i - 1] = field[5];
        }
        Span whole = new Span(0, text.length());
        Sentence sentence = new Sentence(0, whole, tokens, Optional.of(new Parse(heads, relations)));
        return new Analysis(report(name, text, new Part(PartKind.PARAGRAPH, whole)), List.of(sentence));
    }

    private static Report report(String name, String text, Part part) {
        Capture capture = new Capture(Id.sha256Hex(text.getBytes(StandardCharsets.UTF_8)), name, Optional.empty());
        return Report.plain(Report.idOf(capture), capture, text, List.of(part));
    }

    private static String text(String resource) {
        try (InputStream bytes = ParsedSentences.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
