package org.rapporteur.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.items.FeedReader;
import org.rapporteur.ingest.items.Item;
import org.rapporteur.model.StatedDate;

/** The reports that a feed leads to. */
public final class FeedLinks {

    /** Feeds hold some tens of entries; what is more is left for the next time. */
    private static final int MAX_LINKS = 200;

    private FeedLinks() {}

    /**
     * One entry of a feed.
     *
     * @param changed the latest date that the feed gives it
     */
    public record Link(URI address, Optional<Instant> changed) {}

    /**
     * The links of a feed's entries, in its order, each once.
     *
     * @throws FetchFailure if it is no feed
     */
    public static List<Link> of(URI feed, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        FeedReader reader = new FeedReader();
        if (!reader.recognises(text)) {
            throw FetchFailure.forGood("not a feed (RSS or Atom)");
        }
        Map<URI, Link> links = new LinkedHashMap<>();
        for (Item item : reader.read(text)) {
            address(feed, item).ifPresent(address -> links.putIfAbsent(address, new Link(address, changed(item))));
        }
        return links.values().stream().limit(MAX_LINKS).toList();
    }

    private static Optional<URI> address(URI feed, Item item) {
        try {
            return item.url()
                    .map(words -> Addresses.parse(feed.resolve(words.strip()).toString()));
        } catch (FetchFailure | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> changed(Item item) {
        List<Instant> times = new ArrayList<>();
        item.dates().forEach(date -> instant(date).ifPresent(times::add));
        return times.stream().max(Instant::compareTo);
    }

    private static Optional<Instant> instant(StatedDate date) {
        for (DateTimeFormatter format :
                List.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)) {
            try {
                return Optional.of(
                        format == DateTimeFormatter.ISO_OFFSET_DATE_TIME
                                ? OffsetDateTime.parse(date.value(), format).toInstant()
                                : ZonedDateTime.parse(date.value(), format).toInstant());
            } catch (DateTimeException e) {
                // the other way of writing it is tried next
            }
        }
        return Optional.empty();
    }
}
