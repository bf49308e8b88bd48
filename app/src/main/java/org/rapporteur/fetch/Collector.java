package org.rapporteur.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Inbox;
import org.rapporteur.record.Retrieval;
import org.rapporteur.record.Retrieval.Outcome;

/** Puts what lies at addresses and behind feeds into the inbox of a record. */
public final class Collector {

    private final Fetcher fetcher;
    private final Inbox inbox;

    /** Gets with the fetcher and keeps in the inbox. */
    public Collector(Fetcher fetcher, Inbox inbox) {
        this.fetcher = fetcher;
        this.inbox = inbox;
    }

    /** Gets what lies at an address that a person named, if it is not kept yet. */
    public Collected add(URI address) {
        return taken(address, fetcher.named(address, kept(address)));
    }

    /**
     * Looks through a feed that a person named and gets what its entries lead to: those never got, and those that the
     * feed says have changed since. The feed itself comes first.
     */
    public List<Collected> look(URI feed) {
        Answer answer = fetcher.named(feed, kept(feed));
        if (!(answer instanceof Answer.Page page)) {
            return List.of(taken(feed, answer));
        }
        List<Collected> all = new ArrayList<>();
        try {
            List<FeedLinks.Link> links = FeedLinks.of(page.address(), page.body());
            links.stream().filter(this::isNew).forEach(link -> all.add(linked(link.address())));
        } catch (FetchFailure e) {
            return List.of(taken(feed, new Answer.Nothing(page.retrieved(), e.getMessage(), e.isForGood())));
        }
        boolean again = all.stream().anyMatch(each -> each.outcome() == Outcome.FAILED);
        inbox.note(again ? unfinished(feed, page) : retrieval(feed, page, Outcome.FEED));
        all.add(0, new Collected(feed, Outcome.FEED, ""));
        return all;
    }

    private Collected linked(URI address) {
        return taken(address, fetcher.linked(address, kept(address)));
    }

    /** What failed for a reason that may pass is asked for again; what was refused, only when the feed says it changed. */
    private boolean isNew(FeedLinks.Link link) {
        Optional<Retrieval> last = inbox.last(link.address());
        return last.isEmpty()
                || last.get().outcome() == Outcome.FAILED
                || link.changed()
                        .filter(changed ->
                                changed.isAfter(Instant.parse(last.get().time())))
                        .isPresent();
    }

    private Validators kept(URI address) {
        return inbox.last(address)
                .map(last -> new Validators(some(last.etag()), some(last.lastModified()), last.payload()))
                .orElse(Validators.NONE);
    }

    private static Optional<String> some(String words) {
        return Optional.of(words).filter(each -> !each.isEmpty());
    }

    private Collected taken(URI asked, Answer answer) {
        if (answer instanceof Answer.Page page) {
            inbox.keep(retrieval(asked, page, Outcome.KEPT), page.capture());
            return new Collected(asked, Outcome.KEPT, "");
        }
        if (answer instanceof Answer.Nothing nothing) {
            Outcome outcome = nothing.forGood() ? Outcome.REFUSED : Outcome.FAILED;
            inbox.note(empty(asked, nothing.asked(), outcome));
            return new Collected(asked, outcome, nothing.reason());
        }
        inbox.note(empty(asked, ((Answer.Unchanged) answer).asked(), Outcome.UNCHANGED));
        return new Collected(asked, Outcome.UNCHANGED, "");
    }

    private static Retrieval retrieval(URI asked, Answer.Page page, Outcome outcome) {
        Validators validators = page.validators();
        return new Retrieval(
                asked.toString(),
                page.retrieved().toString(),
                outcome,
                page.address().toString(),
                validators.etag().orElse(""),
                validators.lastModified().orElse(""),
                validators.payload());
    }

    /** A feed that is to be looked through again although it may not change. */
    private static Retrieval unfinished(URI feed, Answer.Page page) {
        return new Retrieval(
                feed.toString(),
                page.retrieved().toString(),
                Outcome.FEED,
                page.address().toString(),
                "",
                "",
                "none");
    }

    private static Retrieval empty(URI asked, Instant time, Outcome outcome) {
        return new Retrieval(asked.toString(), time.toString(), outcome, "", "", "", "");
    }
}
