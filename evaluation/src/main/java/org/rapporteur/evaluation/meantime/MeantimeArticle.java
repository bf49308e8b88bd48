package org.rapporteur.evaluation.meantime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.evaluation.CorpusXml;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One article in the CAT format: its tokens with a space between, a line a sentence, and the events marked in it.
 *
 * @param end where the last sentence ends that holds a mark: only that far were the articles read
 */
record MeantimeArticle(Report report, List<GoldEvent> events, int end) {

    /** Every article of the {@code .xml} files below the folder; of two versions the one whose path sorts first. */
    static List<MeantimeArticle> below(Path folder) throws IOException {
        Map<String, MeantimeArticle> byName = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> files = paths.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                Element document = CorpusXml.read(file);
                String name = document.getAttribute("doc_name");
                if (!byName.containsKey(name)) {
                    byName.put(name, new CatDocument(document).article(name));
                }
            }
        }
        return List.copyOf(byName.values());
    }

    /** The tokens, marks and relations of one file. */
    private static final class CatDocument {
        private final Element root;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Span> tokens = new HashMap<>();
        private final List<Span> sentences = new ArrayList<>();

        CatDocument(Element root) {
            this.root = root;
            String sentence = "";
            int start = 0;
            for (Element token : children(root, "token")) {
                boolean next = !token.getAttribute("sentence").equals(sentence);
                if (next && text.length() > 0) {
                    sentences.add(new Span(start, text.length()));
                    start = text.length() + 1;
                }
                text.append(text.length() == 0 ? "" : next ? "\n" : " ");
                sentence = token.getAttribute("sentence");
                int from = text.length();
                text.append(token.getTextContent());
                tokens.put(token.getAttribute("t_id"), new Span(from, text.length()));
            }
            sentences.add(new Span(start, text.length()));
        }

        MeantimeArticle article(String name) {
            Element markables = children(root, "Markables").get(0);
            Map<String, Span> marks = new HashMap<>();
            for (Node node = markables.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element mark) {
                    span(mark).ifPresent(span -> marks.put(mark.getAttribute("m_id"), span));
                }
            }
            Map<String, List<Span>> participants = participants(marks);
            List<GoldEvent> events = new ArrayList<>();
            for (Element mark : children(markables, "EVENT_MENTION")) {
                String id = mark.getAttribute("m_id");
                if (marks.containsKey(id)) {
                    events.add(
                            new GoldEvent(marks.get(id), factuality(mark), participants.getOrDefault(id, List.of())));
                }
            }
            return new MeantimeArticle(report(name, markables), events, end(events));
        }

        private Map<String, List<Span>> participants(Map<String, Span> marks) {
            Map<String, List<Span>> found = new HashMap<>();
            for (Element relation : children(children(root, "Relations").get(0), "HAS_PARTICIPANT")) {
                String event = children(relation, "source").get(0).getAttribute("m_id");
                Span who = marks.get(children(relation, "target").get(0).getAttribute("m_id"));
                if (who != null) {
                    found.computeIfAbsent(event, id -> new ArrayList<>()).add(who);
                }
            }
            return found;
        }

        private static Optional<Fact> factuality(Element mark) {
            String certainty = mark.getAttribute("certainty");
            return certainty.isEmpty() || mark.getAttribute("time").isEmpty()
                    ? Optional.empty()
                    : Optional.of(Fact.of(certainty, mark.getAttribute("polarity"), mark.getAttribute("time")));
        }

        private int end(List<GoldEvent> events) {
            int last =
                    events.stream().mapToInt(event -> event.span().end()).max().orElse(0);
            return sentences.stream()
                    .filter(sentence -> sentence.end() >= last)
                    .mapToInt(Span::end)
                    .findFirst()
                    .orElse(text.length());
        }

        private Optional<Span> span(Element mark) {
            return children(mark, "token_anchor").stream()
                    .map(anchor -> tokens.get(anchor.getAttribute("t_id")))
                    .reduce(Span::union);
        }

        private Report report(String name, Element markables) {
            List<Part> parts = new ArrayList<>();
            for (Span sentence : sentences) {
                parts.add(new Part(parts.isEmpty() ? PartKind.TITLE : PartKind.PARAGRAPH, sentence));
            }
            List<StatedDate> dates = children(markables, "TIMEX3").stream()
                    .filter(time -> time.getAttribute("functionInDocument").equals("CREATION_TIME"))
                    .map(time -> new StatedDate(DateKind.PUBLISHED, time.getAttribute("value"), "CAT"))
                    .toList();
            String words = text.toString();
            return PlainReports.of(name, words, parts)
                    .withTitle(Optional.of(words.substring(0, sentences.get(0).end())))
                    .withDates(dates);
        }

        private static List<Element> children(Element parent, String name) {
            List<Element> found = new ArrayList<>();
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && element.getTagName().equals(name)) {
                    found.add(element);
                }
            }
            return found;
        }
    }
}
