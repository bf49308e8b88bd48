package org.rapporteur.ingest.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds: words outside links, in stretches long enough for a sentence. */
final class Weights implements NodeVisitor {

    /** A stretch of at least this many characters outside links counts as running text. */
    private static final int MIN_RUNNING_CHARS = 40;

    /** What a stretch without any mark of a sentence counts for. */
    private static final double UNMARKED = 0.3;

    private static final String MARKS = ".,;!?:\u3002\u3001\u060c\uff0c";

    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private final Predicate<Element> skipped;
    private int links;
    private int skips;

    private Weights(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    /** Weighs every element below the root, leaving out what is skipped. */
    static Weights of(Element root, Predicate<Element> skipped) {
        Weights weights = new Weights(skipped);
        root.traverse(weights);
        return weights;
    }

    /** The running text in the element, in characters. */
    double of(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            links += element.normalName().equals("a") ? 1 : 0;
            skips += skipped.test(element) ? 1 : 0;
        } else if (node instanceof TextNode text && skips == 0 && links == 0 && text.parent() != null) {
            weights.merge(text.parent(), weight(text.getWholeText()), Double::sum);
        }
    }

    private static double weight(String text) {
        int characters = text.strip().length();
        if (characters < MIN_RUNNING_CHARS) {
            return 0;
        }
        boolean marked = text.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
        return marked ? characters : characters * UNMARKED;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            skips -= skipped.test(element) ? 1 : 0;
            if (depth > 0 && element.parent() != null) {
                weights.merge(element.parent(), of(element), Double::sum);
            }
        }
    }
}
