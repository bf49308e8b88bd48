package org.rapporteur.ingest.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/** Takes the entries out of a feed: RSS 0.9 to 2.0 with its content and Dublin Core modules, Atom. */
public final class FeedReader {

    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "atom:feed");

    /** Whether the text is a feed. */
    public boolean recognises(String text) {
        return ROOTS.contains(Markup.rootOf(text).toLowerCase(Locale.ROOT));
    }

    /** The entries, in the feed's order. */
    public List<Item> read(String text) {
        Markup feed = new Markup(text);
        List<Item> items = new ArrayList<>();
        Optional<Element> channel = feed.all("channel").stream().findFirst();
        Optional<String> outlet = channel.or(() -> feed.all("feed").stream().findFirst())
                .flatMap(element -> Markup.words(element, "title"));
        Optional<String> language = channel.flatMap(element -> Markup.words(element, "language"))
                .or(() -> feed.all("feed").stream()
                        .map(element -> element.attr("xml:lang"))
                        .filter(tag -> !tag.isEmpty())
                        .findFirst());
        feed.all("item").forEach(entry -> items.add(rss(feed, entry, outlet, language)));
        feed.all("entry").forEach(entry -> items.add(atom(feed, entry, outlet, language)));
        return items;
    }

    private static Item rss(Markup feed, Element entry, Optional<String> outlet, Optional<String> language) {
        List<StatedDate> dates = new ArrayList<>(Markup.dates(entry, DateKind.PUBLISHED, "RSS", "pubDate", "dc:date"));
        dates.addAll(Markup.dates(entry, DateKind.UPDATED, "RSS", "atom:updated", "dcterms:modified"));
        Optional<String> permanent = Markup.words(entry, "guid").filter(guid -> guid.startsWith("http"));
        return item(
                feed,
                entry,
                Markup.words(entry, "link").or(() -> permanent),
                Markup.words(entry, "source").or(() -> outlet),
                dates,
                authors(Markup.children(entry, "dc:creator"), Markup.children(entry, "author")),
                language,
                longest(entry, "content:encoded", "content", "description"));
    }

    private static Item atom(Markup feed, Element entry, Optional<String> outlet, Optional<String> language) {
        List<StatedDate> dates =
                new ArrayList<>(Markup.dates(entry, DateKind.PUBLISHED, "Atom", "published", "issued"));
        dates.addAll(Markup.dates(entry, DateKind.UPDATED, "Atom", "updated", "modified"));
        List<Element> authors = Markup.children(entry, "author").stream()
                .flatMap(author -> Markup.children(author, "name").stream())
                .toList();
        Optional<String> source = Markup.children(entry, "source").stream()
                .findFirst()
                .flatMap(element -> Markup.words(element, "title"));
        Optional<String> own = Optional.of(entry.attr("xml:lang")).filter(tag -> !tag.isEmpty());
        return item(
                feed,
                entry,
                link(entry),
                source.or(() -> outlet),
                dates,
                authors(authors, List.of()),
                own.or(() -> language),
                longest(entry, "content", "summary"));
    }

    private static Optional<String> link(Element entry) {
        return Markup.children(entry, "link").stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.attr("href").strip())
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    private static List<String> authors(List<Element> named, List<Element> otherwise) {
        return (named.isEmpty() ? otherwise : named)
                .stream()
                        .flatMap(author -> Markup.words(author).stream())
                        .map(FeedReader::withoutAddress)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** RSS writes "desk@example.org (Jane Doe)". */
    private static String withoutAddress(String author) {
        int open = author.indexOf('(');
        return author.indexOf('@') < 0
                ? author
                : open < 0 ? "" : author.substring(open + 1).replace(")", "").strip();
    }

    private static Optional<Element> longest(Element entry, String... names) {
        Optional<Element> longest = Optional.empty();
        int most = 0;
        for (String name : names) {
            for (Element child : Markup.children(entry, name)) {
                int length = child.wholeText().strip().length();
                if (length > most) {
                    most = length;
                    longest = Optional.of(child);
                }
            }
        }
        return longest;
    }

    private static Item item(
            Markup feed,
            Element entry,
            Optional<String> url,
            Optional<String> outlet,
            List<StatedDate> dates,
            List<String> authors,
            Optional<String> language,
            Optional<Element> content) {
        Optional<Element> title = Markup.children(entry, "title").stream().findFirst();
        Optional<Span> verbatim = content.flatMap(
                element -> element.children().isEmpty() ? feed.insideData(element) : feed.inside(element));
        String body =
                verbatim.map(feed::at).orElse(content.map(Element::wholeText).orElse(""));
        return new Item(
                url,
                outlet,
                title.flatMap(Markup::words),
                dates,
                authors,
                language,
                body,
                true,
                verbatim,
                title.flatMap(feed::inside),
                Optional.empty());
    }
}
