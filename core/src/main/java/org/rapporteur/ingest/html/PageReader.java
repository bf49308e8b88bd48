package org.rapporteur.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rapporteur.ingest.html.PageText.Passage;
import org.rapporteur.model.PartKind;

/** Takes the main text and the metadata out of a web page. */
public final class PageReader {

    /** Elements nested deeper are closed early, so that no page exhausts the stack. */
    private static final int MAX_DEPTH = 400;
    /** A block of this share of links, if it is no longer than the next constant, leads elsewhere. */
    private static final double MAX_LINK_SHARE = 0.6;

    private static final int MAX_LINK_BLOCK_CHARS = 200;
    /** A shorter main text is doubted. */
    private static final int MIN_CHARS = 250;

    private final Boilerplate boilerplate = new Boilerplate();
    private final Days days = new Days();

    /** Reads one page. */
    public Page read(String html) {
        Document document = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(MAX_DEPTH)
                .parseInput(html, "");
        PageMetadata metadata = new PageMetadata(document);
        Titles titles = new Titles(document, metadata.titles(), metadata.outlet());
        MainText main = new MainText(document.body(), boilerplate, titles.headline());
        PageText text = text(titles, passages(document, titles, main, metadata.described()));
        return new Page(
                text.text(),
                text.blocks(),
                text.stretches(),
                metadata.url(),
                metadata.outlet(),
                titles.title(),
                StatedDates.of(document, metadata, titles.headline(), days, main::isElsewhere),
                Authors.of(document, metadata.metas(), metadata.described(), main::isElsewhere),
                metadata.language());
    }

    /**
     * Reads a piece of HTML that holds an article's text and nothing around it.
     *
     * @param title the headline, if the piece does not show it
     */
    public Page readPiece(String html, Optional<String> title) {
        Document document = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(MAX_DEPTH)
                .parseInput(html, "");
        List<Passage> passages = PassageTaker.from(document.body(), boilerplate::isNeverText);
        PageText text = new PageText();
        title.filter(words -> !passages.isEmpty()).ifPresent(words -> text.add(title(words, Optional.empty())));
        passages.stream()
                .filter(passage ->
                        title.filter(words -> repeats(passage, words)).isEmpty())
                .forEach(text::add);
        return new Page(
                text.text(),
                text.blocks(),
                text.stretches(),
                Optional.empty(),
                Optional.empty(),
                title,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The passages of the main text; if there are hardly any, those of the whole page or of its description. */
    private List<Passage> passages(Document document, Titles titles, MainText main, JsonLd described) {
        List<Passage> passages = kept(PassageTaker.from(main.root(), main::isPruned));
        if (characters(passages) < MIN_CHARS) {
            MainText whole = new MainText(document.body(), boilerplate.certain(), titles.headline());
            List<Passage> all = kept(PassageTaker.from(whole.root(), whole::isPruned));
            passages = characters(all) > 2 * characters(passages) ? all : passages;
        }
        String body = described.words("articleBody").orElse("");
        return body.length() > MIN_CHARS && body.length() > 2 * characters(passages) ? paragraphs(body) : passages;
    }

    private static int characters(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }

    private static List<Passage> paragraphs(String body) {
        return body.replaceAll("(?i)</p>|<br ?/?>", "\n")
                .lines()
                .map(line -> Parser.parseBodyFragment(line, "").text())
                .filter(line -> !line.isBlank())
                .map(line -> new Passage(line.strip(), Optional.empty(), List.of(), 0, 0))
                .toList();
    }

    private PageText text(Titles titles, List<Passage> passages) {
        PageText text = new PageText();
        Optional<String> title = titles.title();
        if (!passages.isEmpty()) {
            title.ifPresent(words -> text.add(title(words, titles.headline())));
        }
        for (Passage passage : passages) {
            if (title.filter(words -> repeats(passage, words)).isEmpty()) {
                text.add(passage);
            }
        }
        return text;
    }

    /** Whether the passage shows the title again, be it with a line above it. */
    private static boolean repeats(Passage passage, String title) {
        int from = passage.text().length() - title.length();
        return (from == 0 || from > 0 && passage.rank() > 0)
                && passage.text().regionMatches(true, from, title, 0, title.length());
    }

    private Passage title(String words, Optional<Element> headline) {
        Optional<PartKind> kind = Optional.of(PartKind.TITLE);
        return headline.map(element ->
                        PassageTaker.from(element, part -> boilerplate.isNeverText(part) || Titles.isKicker(part)))
                .filter(passages ->
                        passages.size() == 1 && passages.get(0).text().equals(words))
                .map(passages -> new Passage(
                        passages.get(0).text(), kind, passages.get(0).stretches(), 0, 0))
                .orElse(new Passage(words, kind, List.of(), 0, 0));
    }

    /** The passages without those that are made of links, and without headings that nothing follows. */
    private static List<Passage> kept(List<Passage> passages) {
        List<Passage> kept = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.linkShare() <= MAX_LINK_SHARE || passage.text().length() > MAX_LINK_BLOCK_CHARS) {
                while (passage.rank() > 0 && !kept.isEmpty() && last(kept).rank() >= passage.rank()) {
                    kept.remove(kept.size() - 1);
                }
                kept.add(passage);
            }
        }
        while (!kept.isEmpty() && last(kept).rank() > 0) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static Passage last(List<Passage> passages) {
        return passages.get(passages.size() - 1);
    }
}
