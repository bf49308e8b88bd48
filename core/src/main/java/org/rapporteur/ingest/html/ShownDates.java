package org.rapporteur.ingest.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.data.DataFile;

/** The dates that a page shows to its readers: after words that call for one, beside the headline, on a line of their own. */
final class ShownDates {

    private static final Pattern LABEL = Pattern.compile(
            "(?<!\\p{L})(?:" + String.join("|", DataFile.lines(ShownDates.class, "published-words.txt"))
                    + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern UPDATED = Pattern.compile(
            "(?<!\\p{L})(?:" + String.join("|", DataFile.lines(ShownDates.class, "updated-words.txt")) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** How far after such words their date begins, and how long it is, in UTF-16 units. */
    private static final int MAX_DATE_CHARS = 45;

    /** An element with a labelled date says little else. */
    private static final int MAX_LABELLED_CHARS = 160;

    private static final int MAX_CHILDREN = 12;

    private static final int MAX_LINE_CHARS = 60;

    /** How many elements of the page may lie between the headline and its date. */
    private static final int MAX_AFTER_HEADLINE = 25;

    private static final int MAX_BEFORE_HEADLINE = 8;

    private final List<Element> elements;
    private final Optional<Element> headline;
    private final Days days;
    private final boolean dayFirst;
    private final Predicate<Element> skipped;

    /**
     * Looks at a page.
     *
     * @param dayFirst whether its language writes the day before the month
     * @param skipped what stands around the article
     */
    ShownDates(Document document, Optional<Element> headline, Days days, boolean dayFirst, Predicate<Element> skipped) {
        this.elements = document.body().getAllElements();
        this.headline = headline;
        this.days = days;
        this.dayFirst = dayFirst;
        this.skipped = skipped;
    }

    /** Words that hold a date, and the day. */
    record Shown(String words, LocalDate day) {}

    /** The date after "Published:" or the like: the first in the article, or the only one on the page. */
    Optional<Shown> labelled() {
        Optional<Shown> own = elements.stream()
                .filter(element -> !skipped.test(element))
                .flatMap(element -> labelled(element).stream())
                .findFirst();
        return own.or(this::labelledBesideHeadline).or(this::onlyLabelled);
    }

    private Optional<Shown> labelledBesideHeadline() {
        return besideHeadline(this::labelled);
    }

    private Optional<Shown> onlyLabelled() {
        List<Shown> all =
                elements.stream().flatMap(element -> labelled(element).stream()).toList();
        boolean sole = all.stream().map(Shown::day).distinct().count() == 1;
        return sole ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Optional<Shown> labelled(Element element) {
        String words = words(element);
        Matcher label = LABEL.matcher(words);
        while (label.find()) {
            String after = words.substring(label.end(), Math.min(words.length(), label.end() + MAX_DATE_CHARS));
            Optional<LocalDate> day = days.in(after, dayFirst);
            if (day.isPresent()) {
                return day.map(found -> new Shown(blanks(label.group() + after), found));
            }
        }
        return Optional.empty();
    }

    private static String blanks(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** The words of a small element and of what it directly holds; of others those that open it, if they call for a date. */
    private static String words(Element element) {
        if (element.childNodeSize() > MAX_CHILDREN || isTooLong(element)) {
            String own = element.ownText().strip();
            return LABEL.matcher(own).lookingAt() ? own.substring(0, Math.min(own.length(), MAX_LABELLED_CHARS)) : "";
        }
        StringBuilder words = new StringBuilder();
        for (Node child : element.childNodes()) {
            words.append(child instanceof TextNode text ? text.text() : "")
                    .append(child instanceof Element inner ? " " + inner.ownText() + " " : "");
        }
        return words.length() > MAX_LABELLED_CHARS ? "" : words.toString();
    }

    private static boolean isTooLong(Element element) {
        return element.ownText().length() > MAX_LABELLED_CHARS;
    }

    /** The first short line of the article that names a day; if there is none, the one beside the headline. */
    Optional<Shown> line() {
        return elements.stream()
                .filter(element -> !skipped.test(element))
                .flatMap(element -> line(element).stream())
                .findFirst()
                .or(this::besideHeadline);
    }

    /** The first short line from the headline on that names a day, or the last one just before it. */
    Optional<Shown> besideHeadline() {
        return besideHeadline(this::line);
    }

    private Optional<Shown> besideHeadline(Function<Element, Optional<Shown>> date) {
        int place = headline.map(elements::indexOf).orElse(-1);
        if (place < 0) {
            return Optional.empty();
        }
        int end = Math.min(elements.size(), place + MAX_AFTER_HEADLINE);
        Optional<Shown> after = elements.subList(place, end).stream()
                .flatMap(element -> date.apply(element).stream())
                .findFirst();
        return after.or(() -> elements.subList(Math.max(0, place - MAX_BEFORE_HEADLINE), place).stream()
                .flatMap(element -> date.apply(element).stream())
                .reduce((first, last) -> last));
    }

    /** Whether the words say when something was last changed, and not when it was published. */
    static boolean saysUpdated(String words) {
        return UPDATED.matcher(words).find() && !LABEL.matcher(words).find();
    }

    private Optional<Shown> line(Element element) {
        String words = element.ownText().strip();
        return words.isEmpty() || words.length() > MAX_LINE_CHARS || saysUpdated(words)
                ? Optional.empty()
                : days.in(words, dayFirst).map(day -> new Shown(words, day));
    }
}
