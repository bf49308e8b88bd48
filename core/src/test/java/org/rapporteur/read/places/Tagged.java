package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * Makes an analysis from words with tags, so that no language engine is needed: {@code He/PRP left/VBD Homs/NNP/L}.
 * The label is L, P or O, a lemma may follow: {@code denied/VBD/-/deny}. A line break ends a sentence.
 */
final class Tagged {

    private static final Map<String, NameLabel> LABELS =
            Map.of("L", NameLabel.LOCATION, "P", NameLabel.PERSON, "O", NameLabel.ORGANISATION, "-", NameLabel.NONE);

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    private Tagged() {}

    static Analysis analysis(String tagged) {
        return analysis(tagged, Optional.empty());
    }

    /** The same with a dateline before the text. */
    static Analysis analysis(String tagged, String dateline) {
        return analysis(tagged, Optional.of(dateline));
    }

    private static Analysis analysis(String tagged, Optional<String> dateline) {
        Tagged made = new Tagged();
        dateline.ifPresent(place -> made.text.append(place).append(' '));
        tagged.lines().forEach(made::sentence);
        Optional<Dateline> line = dateline.map(place ->
                new Dateline(Optional.of(place), Optional.empty(), Optional.empty(), new Span(0, place.length())));
        return new Analysis(made.report(line), made.sentences);
    }

    private void sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        for (String word : tagged.split(" ")) {
            tokens.add(token(word.split("/", -1)));
        }
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        sentences.add(new Sentence(sentences.size(), span, tokens, Optional.empty()));
        text.append('\n');
    }

    private Token token(String[] parts) {
        boolean glued = parts[0].equals(",") || parts[0].equals(".") || parts[0].startsWith("'");
        if (!glued && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        int start = text.length();
        text.append(parts[0]);
        NameLabel label = parts.length > 2 ? LABELS.get(parts[2]) : NameLabel.NONE;
        String lemma = parts.length > 3 ? parts[3] : parts[0].toLowerCase(Locale.ROOT);
        return new Token(new Span(start, text.length()), parts[0], lemma, parts[1], label);
    }

    private Report report(Optional<Dateline> dateline) {
        return Report.plain(
                        Id.of("report", text.toString()), new Capture("0", "test", Optional.empty()), text.toString())
                .withDateline(dateline);
    }
}
