package org.rapporteur.ingest.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.data.DataFile;
import org.rapporteur.ingest.html.ShownDates.Shown;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.StatedDate;

/** Every date that a page states for its article, the more trustworthy first. */
final class StatedDates {

    private static final List<String> PUBLISHED = DataFile.lines(StatedDates.class, "published.txt");
    private static final List<String> UPDATED = DataFile.lines(StatedDates.class, "updated.txt");
    private static final Pattern ADDRESS_DAY =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
    private static final Pattern DATE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:date|datum|fecha|data|published|publishedat|timestamp|pubdate|postdate|created|erstellt|publication)(?:$|[\\s_-])");
    /** A time of the prime meridian. */
    private static final Pattern UNIVERSAL =
            Pattern.compile("\\d(?::\\d\\d(?:\\.\\d+)?|T\\d+)(?:Z|\\+00:?00| ?GMT| ?UTC)");

    private static final int MAX_CHARS = 80;
    /** How many dates of one kind are taken; later ones on a page mostly belong to other articles. */
    private static final int MAX_SHOWN = 3;

    private final Document document;
    private final Metas metas;
    private final JsonLd described;
    private final Days days;
    private final Predicate<Element> skipped;
    private final ShownDates shown;
    private final boolean dayFirst;
    private final List<StatedDate> dates = new ArrayList<>();

    private StatedDates(
            Document document,
            PageMetadata metadata,
            Optional<Element> headline,
            Days days,
            Predicate<Element> skipped) {
        this.document = document;
        this.metas = metadata.metas();
        this.described = metadata.described();
        this.days = days;
        this.skipped = skipped;
        this.dayFirst = metadata.language()
                .filter(language -> !language.startsWith("en"))
                .isPresent();
        this.shown = new ShownDates(document, headline, days, dayFirst, this::isSkipped);
    }

    /**
     * The dates of a page.
     *
     * @param skipped what stands around the article, and whose dates are not the article's
     */
    static List<StatedDate> of(
            Document document,
            PageMetadata metadata,
            Optional<Element> headline,
            Days days,
            Predicate<Element> skipped) {
        StatedDates stated = new StatedDates(document, metadata, headline, days, skipped);
        stated.described();
        stated.inLocalTime();
        stated.marked();
        stated.shown();
        metadata.url().ifPresent(stated::inAddress);
        stated.elsewhere();
        return List.copyOf(stated.dates);
    }

    private void described() {
        described
                .wordsOrOnly("datePublished")
                .ifPresent(value -> add(DateKind.PUBLISHED, value, "JSON-LD datePublished"));
        described.words("dateModified").ifPresent(value -> add(DateKind.UPDATED, value, "JSON-LD dateModified"));
        PUBLISHED.forEach(name -> metas.first(name).ifPresent(value -> add(DateKind.PUBLISHED, value, "meta " + name)));
        UPDATED.forEach(name -> metas.first(name).ifPresent(value -> add(DateKind.UPDATED, value, "meta " + name)));
        described.words("dateCreated").ifPresent(value -> add(DateKind.PUBLISHED, value, "JSON-LD dateCreated"));
        described.words("uploadDate").ifPresent(value -> add(DateKind.PUBLISHED, value, "JSON-LD uploadDate"));
    }

    /** Where the metadata give an instant in UTC, the day that readers are shown may be the one before or after. */
    private void inLocalTime() {
        Optional<LocalDate> universal = dates.stream()
                .filter(date -> date.kind() == DateKind.PUBLISHED)
                .findFirst()
                .filter(date ->
                        UNIVERSAL.matcher(date.value() + " " + date.where()).find())
                .flatMap(date -> days.in(date.value()));
        universal
                .flatMap(day -> shown.besideHeadline()
                        .or(shown::line)
                        .filter(line -> Math.abs(line.day().toEpochDay() - day.toEpochDay()) == 1))
                .ifPresent(line -> dates.add(
                        0,
                        new StatedDate(
                                DateKind.PUBLISHED, line.day().toString(), "local day \"" + line.words() + "\"")));
    }

    private void marked() {
        each("[itemprop=datePublished]", element -> DateKind.PUBLISHED, "itemprop datePublished");
        each("[itemprop=dateModified]", element -> DateKind.UPDATED, "itemprop dateModified");
        sole("[itemprop=datePublished], time[pubdate]");
        each("time[datetime], time[content]", StatedDates::kindOfTime, "time element");
        each("abbr.published, span.published, abbr.date", element -> DateKind.PUBLISHED, "class published");
    }

    private static DateKind kindOfTime(Element time) {
        boolean updated = ShownDates.saysUpdated(time.className().replaceAll("[_-]", " ") + " " + time.text());
        return updated ? DateKind.UPDATED : DateKind.PUBLISHED;
    }

    private void each(String query, java.util.function.Function<Element, DateKind> kind, String where) {
        document.select(query).stream()
                .filter(element -> !isSkipped(element))
                .limit(MAX_SHOWN)
                .forEach(element -> value(element).ifPresent(value -> add(kind.apply(element), value, where)));
    }

    /** What the page calls a date of publication once is the article's, wherever it stands. */
    private void sole(String query) {
        List<String> values = document.select(query).stream()
                .flatMap(element -> value(element).stream())
                .toList();
        boolean oneDay = values.stream()
                        .map(value -> days.in(value, dayFirst))
                        .distinct()
                        .count()
                == 1;
        if (oneDay) {
            add(DateKind.PUBLISHED, values.get(0), "itemprop datePublished");
        }
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
                        && days.in(element.text(), dayFirst).isPresent())
                .limit(MAX_SHOWN)
                .forEach(element -> add(kindOfTime(element), element.text(), "shown"));
    }

    /** A date after words that call for one; if nothing says so, a short line that names a day. */
    private void elsewhere() {
        shown.labelled().ifPresent(found -> add(found, "labelled"));
        if (dates.stream().noneMatch(date -> date.kind() == DateKind.PUBLISHED)) {
            shown.line().ifPresent(found -> add(found, "line"));
        }
    }

    private void add(Shown found, String where) {
        StatedDate date =
                new StatedDate(DateKind.PUBLISHED, found.day().toString(), where + " \"" + found.words() + "\"");
        if (!dates.contains(date)) {
            dates.add(date);
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
        days.in(value, dayFirst).map(day -> day.toString()).ifPresent(day -> {
            StatedDate date = value.startsWith(day)
                    ? new StatedDate(kind, value, where)
                    : new StatedDate(kind, day, where + " \"" + value + "\"");
            if (!dates.contains(date)) {
                dates.add(date);
            }
        });
    }
}
