package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final double LEAST_SUPPORT = 0.5;

    private final Assembled assembled;
    private final Subjects subjects;
    private final EventComparison comparison;

    public EventLinker(Assembled assembled) {
        this.assembled = assembled;
        this.subjects = new Subjects(assembled);
        this.comparison = new EventComparison(assembled);
    }

    /** The groups of accounts of one event, and the links that make them. */
    public DatedGroups link() {
        SortedMap<Id, Window> days = new TreeMap<>();
        List<Link> copied = new ArrayList<>();
        List<EventAccount> accounts = distinct(days, copied);
        Blocks blocks = new Blocks();
        WordKeys words = new WordKeys(assembled.weights(), blocks);
        for (int at = 0; at < accounts.size(); at++) {
            put(accounts.get(at), at, blocks);
            putByWords(accounts.get(at), at, words);
        }
        List<Link> links = new ArrayList<>();
        blocks.pairs(
                (a, b) -> comparison.compare(accounts.get(a), accounts.get(b)).ifPresent(links::add));
        return DatedGroups.of(
                days, copied, links, 1, LEAST_SUPPORT, assembled.gathered().decisions());
    }

    /** One account of each that stands in copied text; the others are linked to it at once. */
    private List<EventAccount> distinct(SortedMap<Id, Window> days, List<Link> links) {
        Map<String, EventAccount> first = new HashMap<>();
        List<EventAccount> accounts = new ArrayList<>();
        for (Event event : assembled.gathered().events()) {
            EventAccount account = EventAccount.of(event, subjects.leader(event.report()), assembled);
            days.put(account.id(), account.days());
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
        account.triggers().forEach(trigger -> blocks.put("trigger " + trigger + " about " + account.subject(), number));
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
}
