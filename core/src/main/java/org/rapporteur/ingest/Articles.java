package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.ingest.html.Page;
import org.rapporteur.ingest.html.PageReader;
import org.rapporteur.ingest.layout.Block;
import org.rapporteur.ingest.layout.LayoutReader;
import org.rapporteur.model.Capture;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.SourceMap.Stretch;
import org.rapporteur.model.Span;

/** Makes reports of articles whose body and metadata stand apart: feeds, agency files, JSON, tables, mail. */
final class Articles {

    private static final Pattern PAGE = Pattern.compile("(?i)<(?:html|body)\\b");

    private final ReportMaker maker;
    private final PageReader pages = new PageReader();

    Articles(ReportMaker maker) {
        this.maker = maker;
    }

    /** The report of a body in HTML, be it a whole page or the text alone. */
    Article ofHtml(Capture capture, Metadata metadata, String html) {
        boolean whole = PAGE.matcher(html).find();
        Page page = whole ? pages.read(html) : pages.readPiece(html, metadata.title());
        return new Article(maker.make(capture, metadata.or(page), page.text(), page.blocks()), page.stretches());
    }

    /** The report of a plain body; its title is put before it if it does not open with it. */
    Article ofText(Capture capture, Metadata metadata, String words) {
        String title = metadata.title()
                .filter(line -> !opens(words, line))
                .map(line -> line + "\n\n")
                .orElse("");
        String text = title + words;
        Stretch body = new Stretch(new Span(title.length(), text.length()), new Span(0, words.length()));
        return new Article(maker.make(capture, metadata, text, blocks(metadata, text, title.length())), List.of(body));
    }

    private static boolean opens(String text, String title) {
        return text.stripLeading().regionMatches(true, 0, title, 0, title.length());
    }

    private static List<Block> blocks(Metadata metadata, String text, int titleEnd) {
        if (titleEnd == 0) {
            return LayoutReader.blocks(text);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(new Span(0, metadata.title().orElse("").length()), Optional.of(PartKind.TITLE)));
        for (Block block : LayoutReader.blocks(text.substring(titleEnd))) {
            blocks.add(Block.unknown(block.span().shift(titleEnd)));
        }
        return blocks;
    }
}
