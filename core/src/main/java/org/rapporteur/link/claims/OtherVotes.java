package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Count;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Side;
import org.rapporteur.model.Span;

/** Votes that one body took on different days in one affair: how many were for each differs, and nobody disagrees. */
final class OtherVotes {

    /** Days between two votes that may still be of one affair. */
    private static final int MOST_DAYS = 400;

    /** Days between which two reports may tell of one vote. */
    private static final int ONE_VOTE_DAYS = 5;

    /** Characters before the number in which the body is named. */
    private static final int REACH = 500;

    /** Kinds of entities that name an affair: states are named in all of them. */
    private static final Set<EntityKind> TELLING =
            Set.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GROUP, EntityKind.WEAPON);

    private static final Pattern BODY = Pattern.compile(
            "\\b(?:Security Council|General Assembly|National Assembly|House of (?:Commons|Lords|Representatives)|"
                    + "[Cc]ongress|[Pp]arliament|[Ss]enate|[Cc]ouncil|[Aa]ssembly|Duma|Knesset|Bundestag|Sejm|Riksdag|Majlis)\\b");

    private static final Set<String> UNITS = Set.of("votes", "members", "people");

    private final Assembled assembled;
    private final Gathered gathered;
    private final Same same;
    private final Clearest clearest;

    private record Vote(String body, Count count, Set<Id> named) {}

    OtherVotes(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.gathered = assembled.gathered();
        this.same = same;
        this.clearest = new Clearest(assembled);
    }

    /** Each vote beside the next one of its body. */
    List<Disagreement> find() {
        SortedMap<Id, List<Id>> accounts = same.figures().all();
        SortedMap<String, Vote> next = new TreeMap<>();
        List<Disagreement> found = new ArrayList<>();
        for (Vote vote : votes()) {
            Optional<Vote> before =
                    Optional.ofNullable(next.get(vote.body())).filter(other -> areTwoOfOneAffair(other, vote));
            before.ifPresent(other -> found.add(Disagreements.of(
                    DisagreementKind.NONE_DIFFERENT_TIMES,
                    "votes of the " + vote.body() + " on two days",
                    List.of(side(other, accounts), side(vote, accounts)))));
            next.put(vote.body(), vote);
        }
        return found;
    }

    /** The first number of each vote that a report tells, by time. */
    private List<Vote> votes() {
        SortedMap<String, Vote> first = new TreeMap<>();
        same.counts().stream()
                .filter(count -> isForIt(count.figure()))
                .sorted(Comparator.comparing((Count count) -> count.figure().span())
                        .thenComparing(Count::id))
                .forEach(count -> body(count.figure())
                        .ifPresent(body -> first.putIfAbsent(
                                body + " " + count.figure().report(), new Vote(body, count, named(count.figure())))));
        return first.values().stream()
                .sorted(Comparator.comparing((Vote vote) -> vote.count().days().first())
                        .thenComparing(vote -> vote.count().id()))
                .toList();
    }

    private static boolean isForIt(Figure figure) {
        boolean pair = figure.unit().equals("votes") && figure.counted().isEmpty();
        boolean told = figure.counted().filter("votes for"::equals).isPresent();
        return UNITS.contains(figure.unit()) && (pair || told);
    }

    /** The body that is named last before the number. */
    private Optional<String> body(Figure figure) {
        Span before = new Span(
                Math.max(0, figure.span().start() - REACH), figure.span().end());
        Matcher matcher = BODY.matcher(gathered.words(figure.report(), before));
        Optional<String> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(matcher.group().toLowerCase(Locale.ROOT));
        }
        return last;
    }

    private Set<Id> named(Figure figure) {
        Set<Id> named = new TreeSet<>();
        gathered.findReading(figure.report())
                .map(Reading::entities)
                .orElse(List.of())
                .forEach(local -> assembled
                        .entities()
                        .find(Optional.of(local.id()))
                        .filter(entity -> TELLING.contains(entity.kind()) && !isBody(entity))
                        .ifPresent(entity -> named.add(entity.id())));
        return named;
    }

    private static boolean isBody(Entity entity) {
        return BODY.matcher(entity.name()).find() || entity.name().contains("United Nations");
    }

    private static boolean areTwoOfOneAffair(Vote one, Vote other) {
        Set<Id> shared = new TreeSet<>(one.named());
        shared.retainAll(other.named());
        boolean otherDay = !one.count().days().meets(other.count().days(), ONE_VOTE_DAYS)
                && one.count().days().meets(other.count().days(), MOST_DAYS);
        return otherDay
                && !shared.isEmpty()
                && !one.count().figure().report().equals(other.count().figure().report())
                && !one.count().equalsIn(other.count());
    }

    private Side side(Vote vote, SortedMap<Id, List<Id>> accounts) {
        Id leader = same.figures().leader(vote.count().id());
        return Disagreements.side(
                clearest.words(vote.count().figure()), accounts.getOrDefault(leader, List.of(leader)).stream());
    }
}
