package org.rapporteur.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.rapporteur.ingest.html.PageText.Passage;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.SourceMap.Stretch;
import org.rapporteur.model.Span;

/** Takes the blocks out of an element, in the page's order, with single blanks. */
final class PassageTaker implements NodeVisitor {

    private static final Set<String> INLINE_BLOCKS = Set.of("ins", "del");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:caption|wp-caption-text|bildunterschrift|legende|cutline|bu)(?:$|[\\s_-]|text)");
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:byline|author|authors|autor|autoren|signature|dateline|timestamp|published|pubdate|post-?date|entry-?date)(?:$|[\\s_-])");
    /** A short block that is numbered so stands under a picture, whatever its element is. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:Abbildung|Abb\\.|Figure|Fig\\.|Figura|Illustration|Grafik|Graphique|Gráfico) ?\\d{1,3} ?[.:–-] .{3,250}");

    private static final int MAX_BYLINE_CHARS = 150;
    /** A table row whose cells are longer lays out a page and holds no data. */
    private static final int MAX_CELL_CHARS = 200;

    private final Predicate<Element> skipped;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Element> open = new ArrayList<>();

    private StringBuilder text = new StringBuilder();
    private List<Stretch> stretches = new ArrayList<>();
    private int linked;
    private int links;
    private int skips;
    private boolean blank;
    private boolean timed;

    private PassageTaker(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    static List<Passage> from(Element root, Predicate<Element> skipped) {
        PassageTaker taker = new PassageTaker(skipped);
        root.traverse(taker);
        taker.finish();
        return taker.passages;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            skips += skipped.test(element) ? 1 : 0;
            if (skips == 0) {
                begin(element);
            }
        } else if (node instanceof TextNode words && skips == 0) {
            take(words);
        }
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak();
        } else if (isCell(element)) {
            cell();
        } else if (isBlock(element)) {
            finish();
        }
        links += name.equals("a") ? 1 : 0;
        timed |= name.equals("time") || BYLINE.matcher(element.className()).find();
        open.add(element);
    }

    /** Two line breaks part blocks, one is a blank. */
    private void lineBreak() {
        if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            finish();
        } else if (text.length() > 0) {
            text.append('\n');
            blank = false;
        }
    }

    private void cell() {
        if (text.length() > 0) {
            text.append('\t');
            blank = false;
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_BLOCKS.contains(element.normalName());
    }

    private static boolean isCell(Element element) {
        Element row = element.parent();
        return (element.normalName().equals("td") || element.normalName().equals("th"))
                && row != null
                && row.children().stream().allMatch(PassageTaker::isData);
    }

    private static boolean isData(Element cell) {
        return cell.children().stream().noneMatch(PassageTaker::isBlock)
                && cell.wholeText().length() <= MAX_CELL_CHARS;
    }

    private void take(TextNode node) {
        String words = node.getWholeText();
        int from = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                appendBlank();
                from = from < 0 ? text.length() : from;
                text.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
        if (from >= 0 && node.sourceRange().isTracked()) {
            Span source =
                    new Span(node.sourceRange().startPos(), node.sourceRange().endPos());
            stretches.add(new Stretch(new Span(from, text.length()), source));
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u0085';
    }

    private void appendBlank() {
        if (blank && text.length() > 0 && " \n\t".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(' ');
        }
        blank = false;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            boolean wasOpen = skips == 0;
            skips -= skipped.test(element) ? 1 : 0;
            if (wasOpen) {
                if (isBlock(element) && !isCell(element)) {
                    finish();
                }
                links -= element.normalName().equals("a") ? 1 : 0;
                open.remove(open.size() - 1);
            }
        }
    }

    private void finish() {
        String words = text.toString().stripTrailing();
        if (!words.isEmpty()) {
            passages.add(new Passage(words, kind(words), List.copyOf(stretches), linked, rank()));
        }
        text = new StringBuilder();
        stretches = new ArrayList<>();
        linked = 0;
        blank = false;
        timed = false;
    }

    private Optional<PartKind> kind(String words) {
        if (rank() > 0) {
            return Optional.of(PartKind.HEADING);
        }
        boolean caption = open.stream()
                .anyMatch(element -> element.normalName().equals("figcaption")
                        || CAPTION.matcher(element.className()).find());
        if (caption || NUMBERED.matcher(words).matches()) {
            return Optional.of(PartKind.CAPTION);
        }
        boolean shortLine = words.length() <= MAX_BYLINE_CHARS && !words.endsWith(".");
        boolean byline = timed
                || open.stream()
                        .skip(Math.max(0, open.size() - 3))
                        .anyMatch(element -> BYLINE.matcher(element.className()).find());
        return shortLine && byline ? Optional.of(PartKind.BYLINE) : Optional.empty();
    }

    private int rank() {
        for (Element element : open) {
            String name = element.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return name.charAt(1) - '0';
            }
        }
        return 0;
    }
}
