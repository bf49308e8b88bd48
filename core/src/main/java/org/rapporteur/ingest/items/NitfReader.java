package org.rapporteur.ingest.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/** Takes the article out of a file of the News Industry Text Format (NITF 3). */
public final class NitfReader {

    private static final int MAX_AUTHORS = 100;

    /** Whether the text is such a file. */
    public boolean recognises(String text) {
        return Markup.rootOf(text).equals("nitf");
    }

    /** The article; a file holds one. */
    public List<Item> read(String text) {
        Markup file = new Markup(text);
        return file.all("nitf").stream().map(nitf -> item(file, nitf)).toList();
    }

    static Item item(Markup file, Element nitf) {
        Optional<Element> headline = first(nitf, "hl1").or(() -> first(nitf, "title"));
        Optional<Element> content = first(nitf, "body.content").or(() -> first(nitf, "body"));
        Optional<Span> at = content.flatMap(file::inside);
        return new Item(
                Optional.empty(),
                first(nitf, "distributor")
                        .flatMap(Markup::words)
                        .or(() -> attribute(nitf, "doc.copyright", "holder"))
                        .or(() -> attribute(nitf, "pubdata", "name")),
                headline.flatMap(Markup::words),
                dates(nitf),
                authors(nitf),
                Optional.of(nitf.attr("xml:lang")).filter(tag -> !tag.isEmpty()),
                at.map(file::at).map(NitfReader::asHtml).orElse(""),
                true,
                at,
                headline.flatMap(file::inside),
                attribute(nitf, "docdata", "management-status")
                        .filter(status ->
                                status.equals("withheld") || status.equals("embargoed") || status.equals("canceled")));
    }

    /** The text with NITF's headings and captions as HTML names them, every character in its place. */
    private static String asHtml(String content) {
        return content.replace("<hl2>", "<h2 >")
                .replace("</hl2>", "</h2 >")
                .replace("<media-caption>", "<figcaption   >")
                .replace("</media-caption>", "</figcaption   >");
    }

    private static List<StatedDate> dates(Element nitf) {
        List<StatedDate> dates = new ArrayList<>();
        attribute(nitf, "date.release", "norm")
                .or(() -> attribute(nitf, "date.issue", "norm"))
                .or(() -> attribute(nitf, "pubdata", "date.publication"))
                .ifPresent(value -> dates.add(new StatedDate(DateKind.PUBLISHED, value, "NITF date.issue")));
        first(nitf, "dateline")
                .flatMap(line -> attribute(line, "story.date", "norm"))
                .filter(value -> dates.isEmpty())
                .ifPresent(value -> dates.add(new StatedDate(DateKind.PUBLISHED, value, "NITF story.date")));
        return dates;
    }

    private static List<String> authors(Element nitf) {
        List<String> authors = new ArrayList<>();
        for (Element byline :
                Markup.below(nitf, "byline").stream().limit(MAX_AUTHORS).toList()) {
            first(byline, "person")
                    .flatMap(Markup::words)
                    .or(() -> Markup.words(byline))
                    .map(name -> name.replaceFirst("^(?i:by) ", ""))
                    .ifPresent(authors::add);
        }
        return authors;
    }

    private static Optional<Element> first(Element parent, String name) {
        return Markup.below(parent, name).stream().findFirst();
    }

    private static Optional<String> attribute(Element parent, String name, String attribute) {
        return first(parent, name)
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty());
    }
}
