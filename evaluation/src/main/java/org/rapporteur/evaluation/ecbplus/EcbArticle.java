package org.rapporteur.evaluation.ecbplus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.evaluation.CorpusXml;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * One article of ECB+: its tokens with a space between, a line a sentence, and the mentions of events in the sentences
 * that the corpus's list names; only these were checked.
 *
 * @param topic the number of its topic
 * @param sentences the sentences that the list names
 */
record EcbArticle(int topic, Report report, List<Span> sentences, List<EcbMention> mentions) {

    private static final String LIST = "ECBplus_coreference_sentences.csv";

    /** Every article below the folder of which a sentence is listed, by topic and name. */
    static List<EcbArticle> below(Path folder) throws IOException {
        Map<String, Set<Integer>> listed = listed(folder.resolve(LIST));
        List<EcbArticle> articles = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".xml", "");
                if (listed.containsKey(name)) {
                    articles.add(new Marked(CorpusXml.read(file), name).article(listed.get(name)));
                }
            }
        }
        articles.sort(Comparator.comparing(EcbArticle::topic)
                .thenComparing(article -> article.report().id()));
        return articles;
    }

    /** The numbers of the listed sentences of each article, by "topic_name". */
    private static Map<String, Set<Integer>> listed(Path list) throws IOException {
        Map<String, Set<Integer>> listed = new TreeMap<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            String[] cells = line.strip().split(",");
            if (cells.length == 3 && cells[0].matches("\\d+")) {
                listed.computeIfAbsent(cells[0] + "_" + cells[1], name -> new HashSet<>())
                        .add(Integer.parseInt(cells[2]));
            }
        }
        return listed;
    }

    /** The tokens, marks and relations of one file. */
    private static final class Marked {
        private final Element root;
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Span> tokens = new HashMap<>();
        private final Map<String, Integer> sentenceOf = new HashMap<>();
        private final List<Span> sentences = new ArrayList<>();

        Marked(Element root, String name) {
            this.root = root;
            this.name = name;
            String before = "";
            int start = 0;
            for (Element token : elements("token")) {
                String sentence = token.getAttribute("sentence");
                if (!sentence.equals(before) && text.length() > 0) {
                    sentences.add(new Span(start, text.length()));
                    start = text.length() + 1;
                }
                text.append(text.length() == 0 ? "" : sentence.equals(before) ? " " : "\n");
                before = sentence;
                String id = token.getAttribute("t_id");
                tokens.put(
                        id,
                        new Span(
                                text.length(),
                                text.length() + token.getTextContent().length()));
                sentenceOf.put(id, Integer.parseInt(sentence));
                text.append(token.getTextContent());
            }
            sentences.add(new Span(start, text.length()));
        }

        EcbArticle article(Set<Integer> listed) {
            Map<String, String> events = events();
            List<EcbMention> mentions = new ArrayList<>();
            Set<Span> taken = new HashSet<>();
            for (Element mark : elements("*")) {
                List<String> anchors = anchors(mark);
                if (mark.getTagName().contains("ACTION_") && !anchors.isEmpty()) {
                    Span span = new Span(
                            tokens.get(anchors.get(0)).start(),
                            tokens.get(anchors.get(anchors.size() - 1)).end());
                    String id = name + " " + mark.getAttribute("m_id");
                    if (listed.contains(sentenceOf.get(anchors.get(0))) && taken.add(span)) {
                        mentions.add(new EcbMention(id, span, events.getOrDefault(mark.getAttribute("m_id"), id)));
                    }
                }
            }
            mentions.sort(Comparator.comparing(EcbMention::span));
            int topic = Integer.parseInt(name.substring(0, name.indexOf('_')));
            List<Span> wanted = sentences.stream()
                    .filter(sentence -> listed.contains(sentences.indexOf(sentence)))
                    .toList();
            return new EcbArticle(topic, report(), wanted, mentions);
        }

        /** The words of a mark, in the order of the text. */
        private List<String> anchors(Element mark) {
            List<String> anchors = new ArrayList<>();
            for (Node node = mark.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element anchor && anchor.getTagName().equals("token_anchor")) {
                    anchors.add(anchor.getAttribute("t_id"));
                }
            }
            anchors.sort(Comparator.comparing(tokens::get));
            return anchors;
        }

        /** The event of each mark: those tied within the article, or by one note across articles. */
        private Map<String, String> events() {
            Map<String, String> events = new HashMap<>();
            for (Element relation : elements("*")) {
                boolean across = relation.getTagName().equals("CROSS_DOC_COREF");
                if (across || relation.getTagName().equals("INTRA_DOC_COREF")) {
                    String event = across ? relation.getAttribute("note") : name + " r" + relation.getAttribute("r_id");
                    NodeList sources = relation.getElementsByTagName("source");
                    for (int at = 0; at < sources.getLength(); at++) {
                        events.put(((Element) sources.item(at)).getAttribute("m_id"), event);
                    }
                }
            }
            return events;
        }

        /** Sentences as paragraphs; an address in the first line is no text. */
        private Report report() {
            List<Part> parts = new ArrayList<>();
            for (Span sentence : sentences) {
                boolean address = sentence.start() == 0
                        && text.substring(0, sentence.end()).startsWith("http");
                parts.add(new Part(address ? PartKind.FURNITURE : PartKind.PARAGRAPH, sentence));
            }
            return PlainReports.of(name, text.toString(), parts);
        }

        private List<Element> elements(String tag) {
            NodeList nodes = root.getElementsByTagName(tag);
            List<Element> elements = new ArrayList<>();
            for (int at = 0; at < nodes.getLength(); at++) {
                elements.add((Element) nodes.item(at));
            }
            return elements;
        }
    }

    /** Whether the article is one of the topic's second event: those that were added to the first corpus. */
    boolean isAdded() {
        return report().capture().path().endsWith("plus");
    }

    /** The listed sentence that the offset lies in. */
    Optional<Span> sentenceAt(int offset) {
        return sentences.stream().filter(sentence -> sentence.contains(offset)).findFirst();
    }

    /** Whether the stretch begins in a listed sentence. */
    boolean isListed(Span stretch) {
        return sentences.stream().anyMatch(stretch::overlaps);
    }
}
