package org.rapporteur.ingest.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/** Takes the text items out of a NewsML-G2 file: one newsItem, or a newsMessage that holds several. */
public final class NewsMlReader {

    private static final Set<String> ROOTS = Set.of("newsItem", "newsMessage");

    /** Whether the text is such a file. */
    public boolean recognises(String text) {
        String root = Markup.rootOf(text);
        return ROOTS.contains(root.substring(root.indexOf(':') + 1));
    }

    /** The items that hold text, and empty ones for those that do not, in the file's order. */
    public List<Item> read(String text) {
        Markup file = new Markup(text);
        return file.all("newsItem").stream().map(item -> item(file, item)).toList();
    }

    private static Item item(Markup file, Element news) {
        Optional<Element> nitf = first(news, "nitf");
        Optional<Item> inner = nitf.map(element -> NitfReader.item(file, element));
        Optional<Element> content = first(news, "inlineXML").or(() -> first(news, "inlineData"));
        boolean html = first(news, "inlineXML").isPresent()
                || content.filter(data -> data.attr("contenttype").contains("html"))
                        .isPresent();
        Optional<Element> body =
                content.flatMap(element -> first(element, "body")).or(() -> content);
        Optional<Span> at = body.flatMap(element -> file.insideData(element).or(() -> file.inside(element)))
                .filter(span -> html || file.at(span).indexOf('&') < 0);
        Optional<Element> headline = first(news, "headline");
        return new Item(
                first(news, "link").map(link -> link.attr("href")).filter(address -> address.startsWith("http")),
                provider(news).or(() -> inner.flatMap(Item::outlet)),
                headline.flatMap(Markup::words).or(() -> inner.flatMap(Item::title)),
                dates(news),
                authors(news),
                first(news, "language").map(language -> language.attr("tag")).filter(tag -> !tag.isEmpty()),
                inner.map(Item::body)
                        .orElse(at.map(file::at)
                                .orElse(body.map(Element::wholeText).orElse(""))),
                html || inner.isPresent(),
                inner.isPresent() ? inner.get().bodyAt() : at,
                headline.flatMap(file::inside),
                status(news));
    }

    private static Optional<String> provider(Element news) {
        for (String name : List.of("provider", "copyrightHolder", "infoSource")) {
            Optional<String> found = first(news, name)
                    .flatMap(element -> Markup.words(element, "name")
                            .or(() -> Optional.of(element.attr("literal")).filter(words -> !words.isEmpty())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<StatedDate> dates(Element news) {
        List<StatedDate> dates = new ArrayList<>();
        first(news, "contentCreated")
                .or(() -> first(news, "firstCreated"))
                .or(() -> first(news, "versionCreated"))
                .flatMap(element -> Markup.words(element)
                        .map(value -> new StatedDate(DateKind.PUBLISHED, value, "NewsML-G2 " + element.tagName())))
                .ifPresent(dates::add);
        first(news, "contentModified")
                .or(() -> first(news, "versionCreated"))
                .flatMap(element -> Markup.words(element)
                        .map(value -> new StatedDate(DateKind.UPDATED, value, "NewsML-G2 " + element.tagName())))
                .ifPresent(dates::add);
        return dates;
    }

    private static List<String> authors(Element news) {
        List<String> authors = new ArrayList<>();
        for (Element byline : Markup.below(news, "by")) {
            Markup.words(byline).map(name -> name.replaceFirst("^(?i:by) ", "")).ifPresent(authors::add);
        }
        for (Element creator : Markup.below(news, "creator")) {
            Markup.words(creator, "name").filter(name -> authors.isEmpty()).ifPresent(authors::add);
        }
        for (Element credit : Markup.below(news, "creditline")) {
            Markup.words(credit).ifPresent(authors::add);
        }
        return authors;
    }

    /** What the provider says about its use, where that is not "usable". */
    private static Optional<String> status(Element news) {
        return first(news, "pubStatus")
                .map(status -> status.attr("qcode"))
                .map(code -> code.substring(code.indexOf(':') + 1))
                .filter(code -> code.equals("withheld") || code.equals("canceled"));
    }

    private static Optional<Element> first(Element parent, String name) {
        return Markup.below(parent, name).stream().findFirst();
    }
}
