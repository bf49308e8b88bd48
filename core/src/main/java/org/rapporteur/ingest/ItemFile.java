package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.ingest.items.FeedReader;
import org.rapporteur.ingest.items.Item;
import org.rapporteur.ingest.items.NewsMlReader;
import org.rapporteur.ingest.items.NitfReader;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceMap;
import org.rapporteur.model.SourceMap.Stretch;
import org.rapporteur.model.Span;

/** Reports as a feed or an agency's file holds them. */
final class ItemFile implements Format {

    /** What is shorter is a summary and no report. */
    private static final int MIN_WORDS = 40;

    private final FeedReader feeds = new FeedReader();
    private final NitfReader nitf = new NitfReader();
    private final NewsMlReader newsMl = new NewsMlReader();
    private final Articles articles;
    private final IngestSettings settings;

    ItemFile(Articles articles, IngestSettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    @Override
    public boolean recognises(String text) {
        return feeds.recognises(text) || nitf.recognises(text) || newsMl.recognises(text);
    }

    @Override
    public Ingested read(String sha256, String path, String charset, String text) {
        if (text.length() > settings.maxPageChars()) {
            return Ingested.nothing(sha256, path, Limits.tooLong(text.length(), settings.maxPageChars()));
        }
        List<Item> items = items(text);
        if (items.isEmpty()) {
            return Ingested.nothing(sha256, path, "a feed or agency file without a single item");
        }
        List<Report> reports = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        List<SourceMap> sources = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String place = items.size() == 1 ? path : path + "#" + (i + 1);
            Optional<String> refused = refused(item);
            if (refused.isPresent()) {
                unusable.add(new Unusable(place, refused.get()));
                continue;
            }
            Article article = article(new Capture(sha256, place, Optional.empty()), item);
            Optional<String> thin = thin(item, article.report());
            if (thin.isPresent()) {
                unusable.add(new Unusable(place, thin.get()));
                continue;
            }
            reports.add(article.report());
            sources.add(new SourceMap(article.report().id(), charset, stretches(item, article)));
        }
        return new Ingested(sha256, reports, unusable, List.of(), sources);
    }

    private List<Item> items(String text) {
        if (feeds.recognises(text)) {
            return feeds.read(text);
        }
        return nitf.recognises(text) ? nitf.read(text) : newsMl.read(text);
    }

    private Optional<String> refused(Item item) {
        if (item.withheld().isPresent()) {
            return Optional.of("its provider marks it " + item.withheld().get());
        }
        if (item.body().isBlank()) {
            return Optional.of("an item without text" + address(item));
        }
        return item.body().length() > settings.maxReportChars()
                ? Optional.of(Limits.tooLong(item.body().length(), settings.maxReportChars()))
                : Optional.empty();
    }

    private Article article(Capture capture, Item item) {
        Metadata metadata =
                new Metadata(item.url(), item.outlet(), item.title(), item.dates(), item.authors(), item.language());
        return item.html()
                ? articles.ofHtml(capture, metadata, item.body())
                : articles.ofText(capture, metadata, item.body());
    }

    private static Optional<String> thin(Item item, Report report) {
        String text = report.text();
        String title = item.title().orElse("");
        String body = text.startsWith(title) ? text.substring(title.length()) : text;
        long words = body.isBlank() ? 0 : body.strip().split("\\s+").length;
        return words >= MIN_WORDS
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "only %d words of a report", words) + address(item));
    }

    private static String address(Item item) {
        return item.url().map(url -> "; the whole may be at " + url).orElse("");
    }

    /** The way back to the file: stretch by stretch where the body stands in it as it is, else to the body as a whole. */
    private static List<Stretch> stretches(Item item, Article article) {
        List<Stretch> stretches = new ArrayList<>();
        String text = article.report().text();
        int titleEnd = item.title().filter(text::startsWith).map(String::length).orElse(0);
        item.titleAt()
                .filter(at -> titleEnd > 0)
                .ifPresent(at -> stretches.add(new Stretch(new Span(0, titleEnd), at)));
        item.bodyAt()
                .ifPresent(at -> article.stretches().stream()
                        .filter(stretch -> stretch.text().start() >= titleEnd)
                        .forEach(stretch -> stretches.add(
                                new Stretch(stretch.text(), stretch.source().shift(at.start())))));
        return stretches;
    }
}
