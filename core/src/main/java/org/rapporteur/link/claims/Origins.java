package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Id;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Statement;

/**
 * Collapses the members of a claim to independent origins: one witness is one origin however many texts carry it, and
 * a report that tells an agency's report in other words is no origin beside it.
 */
final class Origins {

    private static final int MOST_REASONS = 3;

    private final Assembled assembled;

    Origins(Assembled assembled) {
        this.assembled = assembled;
    }

    /** The origins of members, by their first report. */
    List<Origin> of(List<Id> members, Function<Id, Id> report, Function<Id, Witness> witness) {
        SortedMap<String, List<Id>> byWitness = new TreeMap<>();
        SortedMap<Id, Witness> witnesses = new TreeMap<>();
        Groups groups = Groups.of(members);
        for (Id member : members) {
            Witness found = witness.apply(member);
            witnesses.put(member, found);
            List<Id> known = byWitness.computeIfAbsent(found.key(), absent -> new ArrayList<>());
            known.add(member);
            groups.join(known.get(0), member);
        }
        joinDescribed(members, witnesses, groups);
        joinBodies(byWitness, witnesses, groups);
        joinCopies(members, report, witnesses, groups);
        joinRewrites(members, report, groups);
        joinChains(members, groups);
        joinOutlets(members, report, witnesses, groups);
        List<Origin> origins = new ArrayList<>();
        groups.all().values().forEach(group -> origins.add(origin(group, report, witnesses)));
        return origins.stream()
                .sorted(Comparator.comparing(
                                (Origin origin) -> -origin.reports().size())
                        .thenComparing(origin -> origin.members().get(0)))
                .toList();
    }

    /** "The world body": a source that is described, not named, is the one that is named where there is only one. */
    private void joinDescribed(List<Id> members, Map<Id, Witness> witnesses, Groups groups) {
        SortedMap<String, Id> named = new TreeMap<>();
        for (Id member : members) {
            if (witnesses.get(member).isSource() && !witnesses.get(member).isDescribed()) {
                named.putIfAbsent(witnesses.get(member).key(), member);
            }
        }
        if (named.size() == 1) {
            Witness only = witnesses.get(named.get(named.firstKey()));
            members.stream()
                    .filter(member -> witnesses.get(member).isDescribed())
                    .filter(member -> witnesses.get(member).mayBe(only))
                    .forEach(member -> groups.join(member, named.get(named.firstKey())));
        }
    }

    /** "The army": a body of which a place has one is that which is named with its place, where only one place is. */
    private void joinBodies(SortedMap<String, List<Id>> byWitness, Map<Id, Witness> witnesses, Groups groups) {
        Set<Witness> distinct = new HashSet<>(witnesses.values());
        distinct.stream().filter(Witnesses::isBareBody).forEach(bare -> {
            List<String> placed = distinct.stream()
                    .filter(other -> Witnesses.isBodyOf(bare, other))
                    .map(Witness::key)
                    .distinct()
                    .limit(2)
                    .toList();
            if (placed.size() == 1) {
                groups.join(
                        byWitness.get(bare.key()).get(0),
                        byWitness.get(placed.get(0)).get(0));
            }
        });
    }

    /** Where one report of a text names the source and a copy leaves it out, the copy rests on that source too. */
    private void joinCopies(List<Id> members, Function<Id, Id> report, Map<Id, Witness> witnesses, Groups groups) {
        SortedMap<Id, SortedMap<String, Id>> sources = new TreeMap<>();
        for (Id member : members) {
            if (witnesses.get(member).isSource()) {
                sources.computeIfAbsent(assembled.copies().author(report.apply(member)), absent -> new TreeMap<>())
                        .putIfAbsent(witnesses.get(member).key(), member);
            }
        }
        for (Id member : members) {
            SortedMap<String, Id> named =
                    sources.getOrDefault(assembled.copies().author(report.apply(member)), new TreeMap<>());
            if (!witnesses.get(member).isSource() && named.size() == 1) {
                groups.join(member, named.get(named.firstKey()));
            }
        }
        joinText(members, report, witnesses, groups);
    }

    /** What one says that another said is one chain, not two witnesses. */
    private void joinChains(List<Id> members, Groups groups) {
        Set<Id> all = new HashSet<>(members);
        for (Id member : members) {
            assembled
                    .gathered()
                    .findStatement(member)
                    .flatMap(Statement::within)
                    .filter(all::contains)
                    .ifPresent(around -> groups.join(around, member));
        }
    }

    /** What rests on an outlet is what that outlet's own reports tell, whatever they have it from. */
    private void joinOutlets(List<Id> members, Function<Id, Id> report, Map<Id, Witness> witnesses, Groups groups) {
        Map<String, Id> byOutlet = new TreeMap<>();
        members.stream()
                .filter(member -> witnesses.get(member).isOutlet())
                .forEach(member -> byOutlet.putIfAbsent(witnesses.get(member).key(), member));
        for (Id member : members) {
            Id quoted = byOutlet.get("named " + assembled.copies().outletKey(report.apply(member)));
            if (quoted != null) {
                groups.join(quoted, member);
            }
        }
    }

    /** What a copy tells in words that were changed is still told by the text that it carries, if that tells it too. */
    private void joinText(List<Id> members, Function<Id, Id> report, Map<Id, Witness> witnesses, Groups groups) {
        Map<Id, Id> byText = new TreeMap<>();
        for (Id member : members) {
            if (!witnesses.get(member).isSource()) {
                Id known = byText.putIfAbsent(assembled.copies().carries(report.apply(member)), member);
                groups.join(known == null ? member : known, member);
            }
        }
    }

    private void joinRewrites(List<Id> members, Function<Id, Id> report, Groups groups) {
        Map<Id, Id> byAuthor = new TreeMap<>();
        members.forEach(member -> byAuthor.putIfAbsent(assembled.copies().author(report.apply(member)), member));
        for (Id member : members) {
            assembled
                    .copies()
                    .rewriteOf(report.apply(member))
                    .map(assembled.copies()::author)
                    .map(byAuthor::get)
                    .ifPresent(source -> groups.join(source, member));
        }
    }

    private Origin origin(List<Id> group, Function<Id, Id> report, Map<Id, Witness> witnesses) {
        Set<Id> reports = new TreeSet<>();
        Set<String> reasons = new TreeSet<>();
        group.forEach(member -> {
            reports.add(report.apply(member));
            reasons.add(witnesses.get(member).reason());
        });
        String which = which(reasons);
        String reason = reports.size() > 1 ? reports.size() + " reports, one origin: " + which : which;
        return new Origin(reason + uncredited(reports), List.copyOf(reports), group);
    }

    /** At most three reasons; those that rest on several names tell these together. */
    private static String which(Set<String> reasons) {
        List<String> names = reasons.stream()
                .filter(reason -> reason.startsWith(Witnesses.ALL_REST_ON))
                .map(reason -> reason.substring(Witnesses.ALL_REST_ON.length()))
                .limit(MOST_REASONS)
                .toList();
        List<String> all = new ArrayList<>();
        if (!names.isEmpty()) {
            all.add(Witnesses.ALL_REST_ON + String.join(" and ", names));
        }
        reasons.stream()
                .filter(reason -> !reason.startsWith(Witnesses.ALL_REST_ON))
                .forEach(all::add);
        return String.join(" and ", all.stream().limit(MOST_REASONS).toList());
    }

    /** Names the reports that carry another's text without saying so. */
    private String uncredited(Set<Id> reports) {
        Set<String> silent = new TreeSet<>();
        for (Id report : reports) {
            Id author = assembled.copies().author(report);
            if (!author.equals(report) && !namesAuthor(report, author)) {
                silent.add(assembled.outlet(report));
            }
        }
        silent.removeIf(outlet -> reports.stream()
                .anyMatch(report -> assembled.copies().author(report).equals(report)
                        && assembled.outlet(report).equals(outlet)));
        return silent.isEmpty() ? "" : "; no credit in " + String.join(", ", silent);
    }

    private boolean namesAuthor(Id report, Id author) {
        String text = assembled
                .gathered()
                .findReport(report)
                .map(found -> found.text() + found.bylines() + found.credits())
                .orElse("");
        return text.contains(assembled.outlet(author));
    }
}
