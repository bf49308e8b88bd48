package org.rapporteur.ingest.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Finds the element that holds a page's text proper, and what in it stands around that text. */
final class MainText {

    /** What looks like boilerplate but holds more than this share of the page's running text is none. */
    private static final double MAX_SURE_SHARE = 0.6;

    /** The same for what holds the headline. */
    private static final double MAX_TITLED_SHARE = 0.2;

    private static final double MAX_WEAK_SHARE = 0.12;
    private static final int MAX_BYLINE_CHARS = 150;
    private static final int MAX_HEAD_CHARS = 250;
    /** An element of this share of links leads elsewhere. */
    private static final double MIN_LINK_SHARE = 0.3;

    /** An element named as the article must hold this share of the running text to be believed. */
    private static final double MIN_NAMED_SHARE = 0.4;
    /** The way down goes on as long as one child holds this share of its parent's running text. */
    private static final double MIN_CHILD_SHARE = 0.85;

    /** Elements that say they hold the article, the surest first. */
    private static final List<String> NAMED = List.of("article", "[role=article]", "main", "[role=main]");

    private static final Set<String> TEXT = Set.of("p", "blockquote", "li", "ul", "ol", "table", "pre", "dl");

    private final Boilerplate boilerplate;
    private final Set<Element> pruned = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Weights weights;
    private final Element root;

    /**
     * Looks at a page.
     *
     * @param headline the element that holds the title, if it is known: the text proper is looked for around it
     */
    MainText(Element body, Boilerplate boilerplate, Optional<Element> headline) {
        this.boilerplate = boilerplate;
        prune(body, headline);
        this.weights = Weights.of(body, pruned::contains);
        Element text = descend(named(body), headline);
        this.root = headline.flatMap(title -> withHead(text, title)).orElse(text);
    }

    /** The element that holds the text proper. */
    Element root() {
        return root;
    }

    /** Whether the element stands around the text proper. */
    boolean isPruned(Element element) {
        return pruned.contains(element);
    }

    /** Whether the element is one of those that hold what belongs to other articles: comments, lists of links. */
    boolean isElsewhere(Element element) {
        return pruned.contains(element) && boilerplate.of(element).compareTo(Boilerplate.Doubt.SURE) >= 0;
    }

    private void prune(Element body, Optional<Element> headline) {
        Weights all = Weights.of(body, boilerplate::isNeverText);
        double total = all.of(body);
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element && isAround(element, all, total, headline)) {
                    pruned.add(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    private boolean isAround(Element element, Weights all, double total, Optional<Element> headline) {
        double share = total == 0 ? 0 : all.of(element) / total;
        return switch (boilerplate.of(element)) {
            case NONE -> false;
            case LINKED -> share <= MAX_WEAK_SHARE && linkShare(element) > MIN_LINK_SHARE && !holds(element, headline);
            case WEAK -> share <= MAX_WEAK_SHARE && !holds(element, headline) && !isByline(element);
            case SURE -> share <= (holds(element, headline) ? MAX_TITLED_SHARE : MAX_SURE_SHARE);
            case CERTAIN -> true;
        };
    }

    /** A short line that names the writer or the day, whatever else its element is called. */
    private static boolean isByline(Element element) {
        return element.text().length() <= MAX_BYLINE_CHARS
                && !element.select("time, [rel=author], [class~=(?i)(?:^|[\\s_-])(?:author|byline)(?:$|[\\s_-])]")
                        .isEmpty();
    }

    private static double linkShare(Element element) {
        int characters = element.text().length();
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return characters == 0 ? 1 : (double) linked / characters;
    }

    private static boolean holds(Element element, Optional<Element> headline) {
        return headline.filter(title -> title == element || title.parents().contains(element))
                .isPresent();
    }

    private Element named(Element body) {
        double total = weights.of(body);
        for (String query : NAMED) {
            Element best = body;
            double most = 0;
            for (Element candidate : body.select(query)) {
                double weight = weights.of(candidate);
                if (weight > most) {
                    most = weight;
                    best = candidate;
                }
            }
            if (most > total * MIN_NAMED_SHARE) {
                return best;
            }
        }
        return body;
    }

    private Element descend(Element from, Optional<Element> headline) {
        Element current = from;
        while (true) {
            Element heaviest = heaviest(current);
            boolean losesTitle = holds(current, headline) && !holds(heaviest, headline);
            if (heaviest == current
                    || !heaviest.isBlock()
                    || TEXT.contains(heaviest.normalName())
                    || weights.of(heaviest) < MIN_CHILD_SHARE * weights.of(current)
                    || losesTitle && current.normalName().equals("article")) {
                return current;
            }
            current = heaviest;
        }
    }

    /** The element around both headline and text, if it adds little more than a deck and a byline to them. */
    private static Optional<Element> withHead(Element text, Element title) {
        return text.parents().stream()
                .filter(outer -> title.parents().contains(outer))
                .findFirst()
                .filter(outer -> outer.text().length()
                                - text.text().length()
                                - title.text().length()
                        <= MAX_HEAD_CHARS)
                .filter(outer -> !title.parents().contains(text));
    }

    private Element heaviest(Element parent) {
        Element heaviest = parent;
        double most = 0;
        for (Element child : parent.children()) {
            if (weights.of(child) > most) {
                most = weights.of(child);
                heaviest = child;
            }
        }
        return heaviest;
    }
}
