package org.rapporteur.ingest.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/**
 * An XML file as a tree that knows where each element stands. Declared entities are neither fetched nor expanded: the
 * parser knows none but those of HTML, so that no file reaches beyond itself or grows. Broken markup is read as far as
 * it goes.
 */
final class Markup {

    /** Elements nested deeper are closed early. */
    private static final int MAX_DEPTH = 200;

    private static final int OPENING_CHARS = 8192;
    private static final Pattern ROOT =
            Pattern.compile("^\\s{0,100}(?:<\\?[^>]{0,300}\\?>\\s{0,100}){0,4}(?:<!--[^>]{0,1000}-->\\s{0,100}){0,4}"
                    + "(?:<!DOCTYPE[^>\\[]{0,500}(?:\\[[^\\]]{0,3000}\\]\\s{0,20})?>\\s{0,100})?"
                    + "(?:<!--[^>]{0,1000}-->\\s{0,100}){0,4}<([A-Za-z][\\w:.-]{0,60})");

    private final String source;
    private final Document document;

    Markup(String source) {
        this.source = source;
        this.document =
                Parser.xmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH).parseInput(source, "");
    }

    /** The name of the file's first element; empty if it is no XML. */
    static String rootOf(String text) {
        Matcher root = ROOT.matcher(text.substring(0, Math.min(text.length(), OPENING_CHARS)));
        return root.find() ? root.group(1) : "";
    }

    /** The elements of a name, whatever its prefix, in the file's order. */
    List<Element> all(String name) {
        return document.getAllElements().stream()
                .filter(element -> isNamed(element, name))
                .toList();
    }

    /** The elements below another. */
    static List<Element> below(Element parent, String name) {
        return parent.getAllElements().stream()
                .filter(element -> element != parent && isNamed(element, name))
                .toList();
    }

    /** The children of a name. */
    static List<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> isNamed(child, name)).toList();
    }

    static boolean isNamed(Element element, String name) {
        String own = element.tagName().toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        return own.equals(wanted) || !wanted.contains(":") && own.endsWith(":" + wanted);
    }

    /** The words of the first child of a name that has any. */
    static Optional<String> words(Element parent, String... names) {
        for (String name : names) {
            for (Element child : children(parent, name)) {
                Optional<String> words = words(child);
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }

    /** The words of an element and what is in it, with single blanks; HTML in them is taken for its words. */
    static Optional<String> words(Element element) {
        String words = element.wholeText();
        if (words.indexOf('<') >= 0 || words.indexOf('&') >= 0) {
            words = Parser.parseBodyFragment(words, "").text();
        }
        words = words.replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** The dates that the children of a name hold. */
    static List<StatedDate> dates(Element parent, DateKind kind, String where, String... names) {
        List<StatedDate> dates = new ArrayList<>();
        for (String name : names) {
            for (Element child : children(parent, name)) {
                words(child).ifPresent(value -> dates.add(new StatedDate(kind, value, where + " " + name)));
            }
        }
        return dates;
    }

    /** Where the content of the element stands in the file, between its tags. */
    Optional<Span> inside(Element element) {
        if (!element.sourceRange().isTracked() || !element.endSourceRange().isTracked()) {
            return Optional.empty();
        }
        int start = element.sourceRange().endPos();
        int end = element.endSourceRange().startPos();
        return 0 <= start && start <= end && end <= source.length()
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    /** Where the words of an element that holds nothing but one CDATA section stand in the file. */
    Optional<Span> insideData(Element element) {
        List<Node> nodes = element.childNodes().stream()
                .filter(node -> !(node instanceof TextNode words) || node instanceof CDataNode || !words.isBlank())
                .toList();
        if (nodes.size() != 1
                || !(nodes.get(0) instanceof CDataNode data)
                || !data.sourceRange().isTracked()) {
            return Optional.empty();
        }
        String words = data.getWholeText();
        int start = data.sourceRange().startPos() + "<![CDATA[".length();
        return source.startsWith(words, start)
                ? Optional.of(new Span(start, start + words.length()))
                : Optional.empty();
    }

    /** The file's words at the span. */
    String at(Span span) {
        return span.in(source);
    }
}
