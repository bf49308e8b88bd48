package org.rapporteur.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's headline among its headings, its metadata and its window title. */
final class Titles {

    private static final String SEPARATOR =
            "\\s+(?:[|\u2013\u2014\u00b7\u2022\u00bb:]{1,2}|-{1,2})\\s+|\\s*[|\uff5c]\\s*";
    private static final Pattern KICKER = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:kicker|overline|dachzeile|topline|spitzmarke|roofline|eyebrow|supertitle|suptitle|pretitle|antetitulo|rubrik|catchline|headline-?intro|introhead)(?:$|[\\s_-])");
    private static final int MAX_CHARS = 300;
    private static final int MIN_KEY_CHARS = 4;

    private final Document document;
    private final Optional<String> site;
    private final List<String> stated = new ArrayList<>();
    private final Optional<Element> headline;

    /**
     * Looks at a page.
     *
     * @param given what its metadata give as the headline, the surest first
     * @param site the site's name, which is no headline
     */
    Titles(Document document, List<String> given, Optional<String> site) {
        this.document = document;
        this.site = site.map(Titles::key);
        given.stream().map(this::withoutSite).filter(title -> !isSite(title)).forEach(stated::add);
        this.headline = find();
    }

    /** The element that shows the headline. */
    Optional<Element> headline() {
        return headline;
    }

    private Optional<Element> find() {
        List<Element> headings = document.select("h1, h2, h3, [itemprop=headline]").stream()
                .filter(heading -> heading.hasText() && heading.text().length() <= MAX_CHARS && !isSite(heading.text()))
                .toList();
        String window = key(document.title());
        return first(
                        headings,
                        words -> stated.stream().anyMatch(title -> key(title).equals(words)))
                .or(() -> first(headings, words -> stated.stream().anyMatch(title -> ends(words, key(title)))))
                .or(() -> first(headings, words -> window.startsWith(words)))
                .or(() -> first(headings, words -> window.contains(words)))
                .or(() -> onlyTop(headings));
    }

    private static Optional<Element> first(List<Element> headings, Predicate<String> wanted) {
        return headings.stream()
                .filter(heading -> key(heading.text()).length() >= MIN_KEY_CHARS)
                .filter(heading -> wanted.test(key(heading.text())))
                .findFirst();
    }

    private static boolean ends(String heading, String title) {
        return title.length() >= 2 * MIN_KEY_CHARS && heading.endsWith(title);
    }

    private static Optional<Element> onlyTop(List<Element> headings) {
        List<Element> top = headings.stream()
                .filter(heading -> heading.normalName().equals("h1"))
                .toList();
        return top.size() == 1 ? Optional.of(top.get(0)) : Optional.empty();
    }

    private boolean isSite(String words) {
        return site.filter(key(words)::equals).isPresent();
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The headline's words: as the page shows it, without the line above it that some put into the same heading. */
    Optional<String> title() {
        return headline.map(Titles::shown)
                .map(shown -> stated.stream()
                        .filter(title -> endsWithin(key(shown), key(title)))
                        .findFirst()
                        .orElse(shown))
                .or(() -> stated.stream().findFirst())
                .or(() -> Optional.of(withoutSite(document.title())))
                .filter(title -> !title.isBlank());
    }

    private static boolean endsWithin(String heading, String title) {
        return heading.length() > title.length() && ends(heading, title);
    }

    /** A heading's words without the line above the headline proper. */
    private static String shown(Element heading) {
        Element copy = heading.clone();
        copy.getAllElements().stream()
                .filter(part -> part != copy && isKicker(part))
                .toList()
                .forEach(Element::remove);
        return copy.text().replace("\u00ad", "").strip();
    }

    static boolean isKicker(Element element) {
        return KICKER.matcher(element.className()).find();
    }

    /** The title without the site's name before or after a bar or dash. */
    private String withoutSite(String title) {
        String[] parts = title.strip().split(SEPARATOR);
        if (parts.length < 2) {
            return title.strip();
        }
        if (isSite(parts[0]) || isSite(parts[parts.length - 1])) {
            int from = isSite(parts[0]) ? title.indexOf(parts[1], parts[0].length()) : 0;
            int to = isSite(parts[parts.length - 1]) ? title.lastIndexOf(parts[parts.length - 1]) : title.length();
            return title.substring(from, Math.max(from, to))
                    .replaceFirst("[\\s|\u2013\u2014\u00b7\u2022\u00bb:\uff5c-]+$", "")
                    .strip();
        }
        boolean suffix = parts[parts.length - 1].length() <= title.length() / 3
                && parts[parts.length - 1].split(" ").length <= 5;
        int last = title.lastIndexOf(parts[parts.length - 1]);
        return suffix && document.title().strip().equals(title.strip())
                ? title.substring(0, last)
                        .replaceFirst("[\\s|\u2013\u2014\u00b7\u2022\u00bb:\uff5c-]+$", "")
                        .strip()
                : title.strip();
    }
}
