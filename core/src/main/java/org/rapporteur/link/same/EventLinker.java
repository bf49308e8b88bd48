package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rapporteur.link.copies.CorrectionNotice;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.DatedGroups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.wording.Wording;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;

/** Finds the accounts of one event among the events of all readings. */
public final class EventLinker {

    /** Days of an interval for which an event is listed one by one. */
    private static final int MOST_DAYS_LISTED = 10;

    private static final int RAREST_WORDS = 4;

    /** Links between two groups for each member of the smaller, below which they are two events that are alike. */
    private static final double LEAST_SUPPORT = 0.75;

    private final Assembled assembled;
    private final Subjects subjects;
    private final OneEvent oneEvent;
    private final EventComparison comparison;

    /** Links with the learned reader of words in context that is on the class path. */
    public EventLinker(Assembled assembled) {
        this(assembled, WordsOnClassPath::reader);
    }

    /** Links with another reader of words in context, or without one. */
    public EventLinker(Assembled assembled, Supplier<Optional<WordsInContext>> words) {
        this.assembled = assembled;
        this.subjects = new Subjects(assembled);
        this.oneEvent = new OneEvent(assembled, subjects, words);
        this.comparison = new EventComparison(assembled, oneEvent);
    }

    /** The groups of accounts of one event, and the links that make them. */
    public DatedGroups link() {
        SortedMap<Id, Window> days = new TreeMap<>();
        List<Link> copied = new ArrayList<>();
        List<EventAccount> accounts = distinct(days, copied);
        List<Link> links = new ArrayList<>();
        proposed(accounts)
                .pairs((a, b) ->
                        comparison.compare(accounts.get(a), accounts.get(b)).ifPresent(links::add));
        return DatedGroups.of(
                days, copied, links, 1, LEAST_SUPPORT, assembled.gathered().decisions());
    }

    private Blocks proposed(List<EventAccount> accounts) {
        Blocks blocks = new Blocks();
        WordKeys words = new WordKeys(assembled.weights(), blocks);
        for (int at = 0; at < accounts.size(); at++) {
            put(accounts.get(at), at, blocks);
            putByWords(accounts.get(at), at, words);
        }
        return blocks;
    }

    /** One account of each that stands in copied text; the others are linked to it at once. */
    private List<EventAccount> distinct(SortedMap<Id, Window> days, List<Link> links) {
        Map<String, EventAccount> first = new HashMap<>();
        List<EventAccount> accounts = new ArrayList<>();
        for (Event event : assembled.gathered().events()) {
            EventAccount account = EventAccount.of(event, subjects.leader(event.report()), assembled);
            days.put(account.id(), account.days());
            if (isInNotice(event)) {
                continue;
            }
            String text = event.type() + " " + account.triggers() + " "
                    + account.wording().words() + " " + assembled.copies().author(event.report());
            EventAccount known = first.putIfAbsent(text, account);
            if (known == null || !known.days().meets(account.days(), 1)) {
                accounts.add(account);
            } else {
                links.add(sameText(known, account));
            }
        }
        accounts.sort(Comparator.comparing(
                        (EventAccount account) -> account.soughtIn().first())
                .thenComparing(EventAccount::id));
        return accounts;
    }

    /** What a correction notice says of an earlier version is no account of its own, and ties no two others. */
    private boolean isInNotice(Event event) {
        return assembled
                .gathered()
                .findReport(event.report())
                .filter(report ->
                        CorrectionNotice.isAround(report, event.trigger().start()))
                .isPresent();
    }

    private static Link sameText(EventAccount a, EventAccount b) {
        return Link.of(
                LinkKind.SAME_EVENT,
                a.id(),
                b.id(),
                0.99,
                Judgement.SAME,
                "the same words in reports that share their text",
                "events.same-text");
    }

    private void put(EventAccount account, int number, Blocks blocks) {
        String family = account.family();
        Window days = account.soughtIn();
        long last = Math.min(days.last(), days.first() + MOST_DAYS_LISTED);
        for (long day = days.first(); days.isClosed() && day <= last; day++) {
            String onDay = " " + day;
            account.triggers().forEach(trigger -> blocks.put("trigger " + trigger + onDay, number));
            for (Id actor : account.actors().entities()) {
                blocks.put(family + " actor " + actor + onDay, number);
            }
            for (Id recipient : account.recipients().entities()) {
                blocks.put(family + " recipient " + recipient + onDay, number);
            }
            account.spot().ifPresent(spot -> blocks.put(family + " in " + spot + onDay, number));
        }
        account.event()
                .time()
                .asDay()
                .ifPresent(day -> account.everybody()
                        .forEach(party -> blocks.put(account.event().type() + " of " + party + " " + day, number)));
        account.monthAndDay()
                .ifPresent(day ->
                        account.actors().states().forEach(state -> blocks.put(family + " by " + state + day, number)));
        String about = " about " + account.subject();
        account.triggers().forEach(trigger -> blocks.put("trigger " + trigger + about, number));
        account.entities().forEach(entity -> blocks.put("entity " + entity + about, number));
        rarest(account.sentence()).forEach(word -> blocks.put("word " + word + about, number));
    }

    private void putByWords(EventAccount account, int number, WordKeys words) {
        Window days = account.soughtIn();
        rarest(account.wording()).forEach(word -> words.put(account.family(), word, days, number));
        for (String word : rarest(account.sentence())) {
            account.triggers().forEach(trigger -> words.put("trigger " + trigger, word, days, number));
        }
    }

    private List<String> rarest(Wording wording) {
        return wording.vocabulary().stream()
                .filter(word -> assembled.weights().frequency(word) > 1)
                .sorted(Comparator.comparing(assembled.weights()::frequency).thenComparing(word -> word))
                .limit(RAREST_WORDS)
                .toList();
    }

    /**
     * Two accounts that may be of one event, with what the judgement goes by.
     *
     * @param kind "copied" where the words are of one text, "possible" where nothing rules it out
     * @param signs in the order of {@link #signNames}; none where they are copied
     */
    public record SignedPair(Id a, Id b, String kind, List<Double> signs) {}

    /** The names of the signs that a judgement is learned from. */
    public static List<String> signNames() {
        return OneEvent.names();
    }

    /** What a judgement is learned from: the pairs that are held against one another, and those of copied text. */
    public List<SignedPair> signedPairs() {
        List<Link> copied = new ArrayList<>();
        List<EventAccount> accounts = distinct(new TreeMap<>(), copied);
        List<SignedPair> pairs = new ArrayList<>();
        copied.forEach(link -> pairs.add(new SignedPair(link.a(), link.b(), "copied", List.of())));
        proposed(accounts).pairs((a, b) -> {
            EventAccount one = accounts.get(a);
            EventAccount other = accounts.get(b);
            if (EventComparison.mayBeOfOneSubject(one, other)) {
                List<Double> signs =
                        Arrays.stream(oneEvent.signs(one, other)).boxed().toList();
                pairs.add(new SignedPair(one.id(), other.id(), "possible", signs));
            }
        });
        return pairs;
    }
}
