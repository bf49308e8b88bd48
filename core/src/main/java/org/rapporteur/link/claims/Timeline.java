package org.rapporteur.link.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.link.copies.CorrectionNotice;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Count;
import org.rapporteur.link.timeline.Day;
import org.rapporteur.link.timeline.DayWeights;
import org.rapporteur.link.timeline.DaysThatMattered;
import org.rapporteur.link.timeline.SentenceChoice;
import org.rapporteur.link.timeline.Telling;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Origin;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimelineEntry;

/**
 * The days of a story that mattered: told by many independent texts, over a long time, and come back to when they are no
 * longer the news. Each has the sentence that tells it best and says what no day of more weight has said.
 */
public final class Timeline {

    /** Days of an event's interval up to which it is placed on its first day. */
    private static final long MOST_DAYS = 3;

    /** Days after an event from which on telling it is coming back to it. */
    private static final int NO_LONGER_NEWS = 2;

    /** What an event that is told in its report's own words counts beside one that is only said to be. */
    private static final double ONLY_SAID = 0.6;

    /** What a report leads with counts for more. */
    private static final double LED_WITH = 1.5;

    /** An event is worth telling for its day if it has this share of the weight of the day's greatest. */
    private static final double WORTH_TELLING = 0.6;

    private final Assembled assembled;
    private final Gathered gathered;
    private final Clearest clearest;
    private final Origins origins;
    private final Witnesses witnesses;

    private Timeline(Assembled assembled) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.clearest = new Clearest(assembled);
        this.origins = new Origins(assembled);
        this.witnesses = new Witnesses(assembled);
    }

    /** An event of a day: its accounts, its origins, its weight among the events of the day. */
    private record Told(long day, List<Event> accounts, List<Origin> origins, double weight) {}

    /** One account of an event and the sentence that it stands in. */
    private record Account(Told told, Event event, Passage sentence, boolean isText) {}

    /** The days in order of time. */
    public static List<TimelineEntry> of(Assembled assembled, Same same) {
        Timeline timeline = new Timeline(assembled);
        Set<Id> totals = same.counts().stream()
                .filter(Count::isRunning)
                .map(count -> count.figure().event())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<Told> told = same.events().all().values().stream()
                .filter(group -> group.stream().noneMatch(totals::contains))
                .flatMap(group -> timeline.told(group).stream())
                .toList();
        return timeline.entries(told);
    }

    private Optional<Told> told(List<Id> group) {
        List<Event> accounts = group.stream()
                .map(gathered::findEvent)
                .flatMap(Optional::stream)
                .filter(event -> event.status() != Status.HYPOTHETICAL && event.status() != Status.THREATENED)
                .filter(event -> !event.time().isStretch() && !isTakenBack(event))
                .toList();
        return accounts.stream()
                .map(event -> Window.of(event.time()))
                .filter(window -> window.isClosed() && window.days() <= MOST_DAYS)
                .min(Comparator.comparing(Window::days).thenComparing(Window::first))
                .map(window -> told(window.first(), accounts));
    }

    /** What a correction notice says of an earlier version is not told any more. */
    private boolean isTakenBack(Event event) {
        return gathered.findReport(event.report())
                .filter(report ->
                        CorrectionNotice.isAround(report, event.trigger().start()))
                .isPresent();
    }

    private Told told(long day, List<Event> accounts) {
        List<Id> ids = accounts.stream().map(Event::id).sorted().toList();
        List<Origin> found = origins.of(
                ids,
                id -> gathered.findEvent(id).orElseThrow().report(),
                id -> witnesses.of(gathered.findEvent(id).orElseThrow()));
        boolean plain = accounts.stream()
                .anyMatch(event ->
                        event.status() == Status.HAPPENED && event.accordingTo().isEmpty());
        double gravity = accounts.stream()
                .mapToDouble(event -> Gravity.of(event.type()))
                .max()
                .orElseThrow();
        double salience = gravity * (plain ? 1 : ONLY_SAID) * (accounts.stream().anyMatch(this::leads) ? LED_WITH : 1);
        return new Told(day, accounts, found, found.size() * salience);
    }

    /** Whether a report tells it in its headline or first paragraph. */
    private boolean leads(Event event) {
        return gathered.findReport(event.report())
                .map(Report::parts)
                .flatMap(parts -> parts.stream()
                        .filter(part -> part.kind() == PartKind.PARAGRAPH)
                        .findFirst())
                .filter(part -> event.trigger().start() < part.span().end())
                .isPresent();
    }

    private List<TimelineEntry> entries(List<Told> told) {
        List<Account> accounts = told.stream()
                .flatMap(one -> one.accounts().stream().map(event -> account(one, event)))
                .toList();
        Map<Passage, Account> openings = openings(accounts);
        Map<Id, Integer> texts = new HashMap<>();
        List<Telling> tellings = new ArrayList<>();
        for (Account account : accounts) {
            Id text = assembled.copies().author(account.event().report());
            tellings.add(telling(account, texts.computeIfAbsent(text, absent -> texts.size())));
        }
        SentenceChoice choice = new SentenceChoice(tellings);
        SortedMap<Long, TimelineEntry> entries = new TreeMap<>();
        for (Day day : DaysThatMattered.of(tellings).by(DayWeights.LEARNED)) {
            if (!day.tellings().isEmpty()) {
                List<Account> ofDay = day.tellings().stream().map(accounts::get).toList();
                entries.put(day.day(), entry(day, ofDay, best(day, ofDay, accounts, choice, openings)));
            }
        }
        return List.copyOf(entries.values());
    }

    /** The account that each sentence tells first: "met him three days after the veto" is not about the veto. */
    private static Map<Passage, Account> openings(List<Account> accounts) {
        BinaryOperator<Account> earlier = BinaryOperator.minBy(Comparator.comparing(
                        (Account account) -> account.event().trigger().start())
                .thenComparing(account -> account.event().id()));
        Map<Passage, Account> openings = new HashMap<>();
        accounts.forEach(account -> openings.merge(account.sentence(), account, earlier));
        return openings;
    }

    private Account account(Told told, Event event) {
        Passage sentence = clearest.sentence(event);
        boolean isText = gathered.findReport(event.report())
                .flatMap(report -> report.partAt(sentence.span().start()))
                .filter(part -> part.kind() == PartKind.PARAGRAPH)
                .isPresent();
        return new Account(told, event, sentence, isText);
    }

    private Telling telling(Account account, int text) {
        Window published = Window.of(gathered.published(account.event().report()));
        return new Telling(
                text,
                published.isClosed() && published.days() == 1
                        ? OptionalLong.of(published.first())
                        : OptionalLong.empty(),
                0,
                new TreeSet<>(Set.of(account.told().day())),
                assembled
                        .vocabulary()
                        .wording(gathered.line(account.sentence()))
                        .families());
    }

    /** The account that shares most with the others among those of the day's greatest events: the news where one is. */
    private Account best(
            Day day,
            List<Account> ofDay,
            List<Account> accounts,
            SentenceChoice choice,
            Map<Passage, Account> openings) {
        double most = ofDay.stream()
                .mapToDouble(account -> account.told().weight())
                .max()
                .orElse(0);
        Predicate<Account> aboutTheDay = account -> account.isText()
                && openings.get(account.sentence()).told().day()
                        == account.told().day();
        List<Predicate<Account>> wishes = List.of(
                aboutTheDay.and(this::isNews).and(account -> leads(account.event())),
                aboutTheDay.and(this::isNews),
                aboutTheDay,
                Account::isText,
                any -> true);
        for (Predicate<Account> wish : wishes) {
            List<Integer> found = choice.choose(
                    day,
                    1,
                    at -> wish.test(accounts.get(at)) && accounts.get(at).told().weight() >= WORTH_TELLING * most);
            if (!found.isEmpty()) {
                return accounts.get(found.get(0));
            }
        }
        Told greatest = ofDay.stream()
                .map(Account::told)
                .min(Comparator.comparingDouble((Told told) -> -told.weight())
                        .thenComparing(told -> clearest.event(told.accounts()).id()))
                .orElseThrow();
        return account(greatest, clearest.event(greatest.accounts()));
    }

    /** Whether the report was published when the day was the news. */
    private boolean isNews(Account account) {
        Window published = Window.of(gathered.published(account.event().report()));
        return published.isClosed() && published.first() <= account.told().day() + NO_LONGER_NEWS;
    }

    private static TimelineEntry entry(Day day, List<Account> ofDay, Account best) {
        LocalDate date = LocalDate.ofEpochDay(day.day());
        Window window = Window.of(best.event().time());
        Time time = window.isClosed() && window.days() <= MOST_DAYS
                ? best.event().time()
                : Time.day(date, Basis.INFERRED, List.of());
        double salience = ofDay.stream()
                .mapToDouble(account ->
                        account.told().weight() / account.told().origins().size())
                .max()
                .orElse(1);
        return new TimelineEntry(
                date,
                time,
                Math.round(100 * day.weight() * salience) / 100.0,
                best.sentence(),
                ofDay.stream().map(account -> account.event().id()).sorted().toList(),
                best.told().origins().size());
    }
}
