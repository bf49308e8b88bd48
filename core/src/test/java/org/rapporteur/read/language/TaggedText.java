package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Id;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** An analysis written by hand: paragraphs, and their sentences as tokens with tags, lemmas and labels. */
final class TaggedText {

    private static final Map<String, NameLabel> LABELS =
            Map.of("P", NameLabel.PERSON, "O", NameLabel.ORGANISATION, "L", NameLabel.LOCATION);

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int read;

    /** Adds a paragraph. */
    TaggedText paragraph(String words) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        read = text.length();
        text.append(words);
        parts.add(new Part(PartKind.PARAGRAPH, new Span(read, text.length())));
        return this;
    }

    /** Adds a sentence of the last paragraph: "said|VBD=say Lavrov|NNP|P". */
    TaggedText sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        for (String token : tagged.strip().split(" ")) {
            tokens.add(token(token.split("\\|")));
        }
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), span, tokens, Optional.empty()));
        return this;
    }

    private Token token(String[] parts) {
        String word = parts[0].replace('_', ' ');
        int start = text.indexOf(word, read);
        if (start < 0) {
            throw new IllegalArgumentException("not in the paragraph: " + word);
        }
        read = start + word.length();
        int mark = parts[1].indexOf('=', 1);
        String tag = mark < 0 ? parts[1] : parts[1].substring(0, mark);
        String lemma = mark < 0 ? word : parts[1].substring(mark + 1);
        NameLabel label = parts.length > 2 ? LABELS.get(parts[2]) : NameLabel.NONE;
        return new Token(new Span(start, read), word, lemma, tag, label);
    }

    Analysis analysis() {
        Capture capture = new Capture(Id.sha256Hex(new byte[0]), "test.txt", Optional.empty());
        Report report = Report.plain(Report.idOf(capture), capture, text.toString(), parts);
        return new Analysis(report, sentences);
    }
}
