package org.rapporteur.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.StatedDate;

/** Every date that a page states for its article, the more trustworthy first. */
final class StatedDates {

    private static final List<String> PUBLISHED = Resource.lines("published.txt");
    private static final List<String> UPDATED = Resource.lines("updated.txt");
    private static final Pattern ADDRESS_DAY =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
    private static final Pattern DATE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:date|datum|fecha|data|published|publishedat|timestamp|pubdate|postdate|created|erstellt|publication)(?:$|[\\s_-])");
    private static final int MAX_CHARS = 80;
    private static final int MAX_LINE_CHARS = 60;
    /** How many dates of one kind are taken; later ones on a page mostly belong to other articles. */
    private static final int MAX_SHOWN = 3;

    private final Document document;
    private final Metas metas;
    private final JsonLd described;
    private final Days days;
    private final Predicate<Element> skipped;
    private final List<StatedDate> dates = new ArrayList<>();

    private StatedDates(Document document, Metas metas, JsonLd described, Days days, Predicate<Element> skipped) {
        this.document = document;
        this.metas = metas;
        this.described = described;
        this.days = days;
        this.skipped = skipped;
    }

    /**
     * The dates of a page.
     *
     * @param skipped what stands around the article, and whose dates are not the article's
     */
    static List<StatedDate> of(
            Document document,
            Metas metas,
            JsonLd described,
            Optional<String> url,
            Days days,
            Predicate<Element> skipped) {
        StatedDates stated = new StatedDates(document, metas, described, days, skipped);
        stated.described();
        stated.marked();
        stated.shown();
        url.ifPresent(stated::inAddress);
        stated.elsewhere();
        return List.copyOf(stated.dates);
    }

    private void described() {
        described.words("datePublished").ifPresent(value -> add(DateKind.PUBLISHED, value, "JSON-LD datePublished"));
        described.words("dateModified").ifPresent(value -> add(DateKind.UPDATED, value, "JSON-LD dateModified"));
        PUBLISHED.forEach(name -> metas.first(name).ifPresent(value -> add(DateKind.PUBLISHED, value, "meta " + name)));
        UPDATED.forEach(name -> metas.first(name).ifPresent(value -> add(DateKind.UPDATED, value, "meta " + name)));
        described.words("dateCreated").ifPresent(value -> add(DateKind.PUBLISHED, value, "JSON-LD dateCreated"));
        described.words("uploadDate").ifPresent(value -> add(DateKind.PUBLISHED, value, "JSON-LD uploadDate"));
    }

    private void marked() {
        each("[itemprop=datePublished]", element -> DateKind.PUBLISHED, "itemprop datePublished");
        each("[itemprop=dateModified]", element -> DateKind.UPDATED, "itemprop dateModified");
        each("time[datetime], time[content]", StatedDates::kindOfTime, "time element");
        each("abbr.published, span.published, abbr.date", element -> DateKind.PUBLISHED, "class published");
    }

    private static DateKind kindOfTime(Element time) {
        String words = (time.className() + " " + time.text()).toLowerCase(Locale.ROOT);
        boolean updated = words.contains("updated") || words.contains("modified");
        return updated && !words.contains("published") ? DateKind.UPDATED : DateKind.PUBLISHED;
    }

    private void each(String query, java.util.function.Function<Element, DateKind> kind, String where) {
        document.select(query).stream()
                .filter(element -> !isSkipped(element))
                .limit(MAX_SHOWN)
                .forEach(element -> value(element).ifPresent(value -> add(kind.apply(element), value, where)));
    }

    private boolean isSkipped(Element element) {
        return skipped.test(element) || element.parents().stream().anyMatch(skipped);
    }

    private static Optional<String> value(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= MAX_CHARS)
                .findFirst();
    }

    /** Dates that the page shows in an element named for it. */
    private void shown() {
        document.select("time:not([datetime]), [class], [id]").stream()
                .filter(element -> element.normalName().equals("time")
                        || DATE_CLASS
                                .matcher(element.className() + " " + element.id())
                                .find())
                .filter(element -> !isSkipped(element))
                .filter(element -> element.text().length() <= MAX_CHARS
                        && days.in(element.text()).isPresent())
                .limit(MAX_SHOWN)
                .forEach(element -> add(kindOfTime(element), element.text(), "shown"));
    }

    /** If nothing else says so: the first short line of the page that names a day. */
    private void elsewhere() {
        if (dates.stream().noneMatch(date -> date.kind() == DateKind.PUBLISHED)) {
            document.body().getAllElements().stream()
                    .filter(element ->
                            !element.ownText().isBlank() && element.ownText().length() <= MAX_LINE_CHARS)
                    .filter(element -> days.in(element.ownText()).isPresent() && !isSkipped(element))
                    .findFirst()
                    .ifPresent(element -> add(DateKind.PUBLISHED, element.ownText(), "line"));
        }
    }

    private void inAddress(String url) {
        Matcher day = ADDRESS_DAY.matcher(url);
        if (day.find()) {
            add(DateKind.PUBLISHED, day.group(1) + "-" + day.group(2) + "-" + day.group(3), "address");
        }
    }

    /** Adds the date as it stands if it is ISO 8601, else the day that it names, with its words beside the place. */
    private void add(DateKind kind, String value, String where) {
        days.in(value).map(day -> day.toString()).ifPresent(day -> {
            StatedDate date = value.startsWith(day)
                    ? new StatedDate(kind, value, where)
                    : new StatedDate(kind, day, where + " \"" + value + "\"");
            if (!dates.contains(date)) {
                dates.add(date);
            }
        });
    }
}
