package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

/**
 * An analysis written by hand: tokens as word/TAG, with a name label after a second stroke (P, O or L); a blank starts
 * a token, "_" joins it to the one before without a space, a line is a paragraph, "||" parts sentences.
 */
final class TaggedText {

    private static final Map<String, String> LEMMAS = Map.ofEntries(
            Map.entry("said", "say"),
            Map.entry("told", "tell"),
            Map.entry("was", "be"),
            Map.entry("is", "be"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("did", "do"),
            Map.entry("are", "be"),
            Map.entry("were", "be"),
            Map.entry("drew", "draw"),
            Map.entry("seen", "see"),
            Map.entry("proposed", "propose"),
            Map.entry("condemned", "condemn"),
            Map.entry("warning", "warn"),
            Map.entry("denied", "deny"),
            Map.entry("quoted", "quote"),
            Map.entry("citing", "cite"),
            Map.entry("declined", "decline"));

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private TaggedText() {}

    static Analysis of(String... paragraphs) {
        TaggedText tagged = new TaggedText();
        for (String paragraph : paragraphs) {
            tagged.paragraph(paragraph);
        }
        Report report = Report.plain(
                        Id.of("report", tagged.text),
                        new Capture(Id.sha256Hex(new byte[0]), "test.txt", Optional.empty()),
                        tagged.text.toString(),
                        tagged.parts)
                .withOutlet(Optional.of("Leman Gazette"));
        return new Analysis(report, tagged.sentences);
    }

    private void paragraph(String tagged) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int start = text.length();
        for (String sentence : tagged.split("\\|\\|")) {
            sentence(sentence.strip());
        }
        parts.add(new Part(PartKind.PARAGRAPH, new Span(start, text.length())));
    }

    private void sentence(String tagged) {
        List<Token> tokens = new ArrayList<>();
        for (String item : tagged.split(" +")) {
            boolean joined = item.startsWith("_");
            String[] fields = (joined ? item.substring(1) : item).split("/");
            if (!joined && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + fields[0].length());
            text.append(fields[0]);
            String lower = fields[0].toLowerCase(Locale.ROOT);
            tokens.add(new Token(span, fields[0], lemma(lower, fields[1]), fields[1], label(fields)));
        }
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), span, tokens, Optional.empty()));
    }

    private static String lemma(String word, String tag) {
        if (LEMMAS.containsKey(word)) {
            return LEMMAS.get(word);
        }
        boolean regular = tag.equals("VBD") || tag.equals("VBN");
        return regular && word.endsWith("ed") ? word.substring(0, word.length() - 2) : word;
    }

    private static NameLabel label(String[] fields) {
        if (fields.length < 3) {
            return NameLabel.NONE;
        }
        return switch (fields[2]) {
            case "P" -> NameLabel.PERSON;
            case "O" -> NameLabel.ORGANISATION;
            case "L" -> NameLabel.LOCATION;
            default -> NameLabel.NONE;
        };
    }
}
