package org.rapporteur.link.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.link.claims.Same;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Incident;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Time;
import org.rapporteur.model.ToldIncident;

/** The incidents that the reports of a record are about, each with the toll that its reports tell together. */
public final class Incidents {

    private final Assembled assembled;
    private final OneDeed oneDeed;

    /** For each text, the reports that carry it and are about an incident, the author's first. */
    private final SortedMap<Id, List<Told>> texts;

    private record Told(Report report, ToldIncident incident, Optional<LocalDate> day) {

        private static final Comparator<Told> AS_PUBLISHED = Comparator.comparing(
                        (Told told) -> told.day().orElse(LocalDate.MAX))
                .thenComparing(told -> told.report().id());
    }

    private Incidents(Assembled assembled, Same same) {
        this.assembled = assembled;
        this.oneDeed = new OneDeed(assembled, same);
        this.texts = new TreeMap<>();
        for (Reading reading : assembled.gathered().readings()) {
            reading.incident()
                    .ifPresent(incident -> texts.computeIfAbsent(
                                    assembled.copies().author(reading.report()), author -> new ArrayList<>())
                            .add(told(reading.report(), incident)));
        }
        texts.values().forEach(told -> told.sort(Told.AS_PUBLISHED));
    }

    /** The incidents, in the order of their ids. */
    public static List<Incident> of(Assembled assembled, Same same) {
        return new Incidents(assembled, same).all();
    }

    private Told told(Id id, ToldIncident incident) {
        Report report = assembled.gathered().findReport(id).orElseThrow();
        Time published = assembled.gathered().published(id);
        return new Told(
                report,
                incident,
                published.last().or(published::first).or(() -> incident.time().last()));
    }

    private List<Incident> all() {
        List<TellsOfIncident> dated = new ArrayList<>();
        List<List<Id>> groups = new ArrayList<>();
        texts.forEach((text, told) -> told.get(0)
                .day()
                .ifPresentOrElse(day -> dated.add(tells(text, told.get(0), day)), () -> groups.add(List.of(text))));
        groups.addAll(new IncidentLinker().link(dated));
        return tied(groups).stream()
                .map(this::incident)
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    /** Texts that tell of one deed are about one incident, however little of their words they share. */
    private List<List<Id>> tied(List<List<Id>> groups) {
        Groups tied = Groups.of(texts.keySet());
        groups.forEach(group -> group.forEach(text -> tied.join(group.get(0), text)));
        Map<Id, Id> first = new TreeMap<>();
        texts.forEach((text, told) ->
                told.forEach(each -> oneDeed.of(each.report().id(), each.incident())
                        .forEach(deed -> {
                            Id known = first.putIfAbsent(deed, text);
                            if (known != null) {
                                tied.join(known, text);
                            }
                        })));
        return List.copyOf(tied.all().values());
    }

    private static TellsOfIncident tells(Id text, Told told, LocalDate day) {
        String words = told.report().text();
        String title = told.report().title().orElse("");
        return new TellsOfIncident(
                text,
                day,
                title,
                words.startsWith(title) ? words.substring(title.length()) : words,
                told.incident().killed(),
                told.incident().wounded());
    }

    /** Each text has one vote, however many outlets carry it. */
    private Incident incident(List<Id> group) {
        List<Told> voters = group.stream()
                .map(text -> texts.get(text).get(0))
                .sorted(Told.AS_PUBLISHED)
                .toList();
        List<Told> told = group.stream()
                .flatMap(text -> texts.get(text).stream())
                .sorted(Told.AS_PUBLISHED)
                .toList();
        return new Incident(
                Id.of("incident", told.get(0).report().id()),
                MergedToll.ofKilled(votes(voters, ToldIncident::killed)),
                MergedToll.ofWounded(votes(voters, ToldIncident::wounded)),
                place(voters),
                time(voters),
                told.stream().map(Incidents::account).toList());
    }

    private static List<MergedToll.Told> votes(
            List<Told> voters, Function<ToldIncident, SortedMap<Integer, Double>> shares) {
        return voters.stream()
                .map(voter -> new MergedToll.Told(voter.day().orElse(LocalDate.MIN), shares.apply(voter.incident())))
                .toList();
    }

    private static Incident.Account account(Told told) {
        return new Incident.Account(
                told.report().id(),
                ToldIncident.likeliest(told.incident().killed()),
                ToldIncident.likeliest(told.incident().wounded()),
                told.incident().passages());
    }

    private static Optional<Place> place(List<Told> voters) {
        List<Place> places = voters.stream()
                .flatMap(voter -> voter.incident().place().stream())
                .toList();
        return ofMost(
                        places,
                        place -> place.geonames().map(String::valueOf).orElseGet(() -> Folding.fold(place.name())))
                .map(place -> new Place(
                        place.name(),
                        Optional.empty(),
                        place.latitude(),
                        place.longitude(),
                        place.country(),
                        place.precision(),
                        place.geonames()));
    }

    /** The day that most have; days that are told come before those of reports alone. */
    private static Time time(List<Told> voters) {
        List<Time> times = voters.stream().map(voter -> voter.incident().time()).toList();
        List<Time> told =
                times.stream().filter(time -> time.basis() != Basis.INFERRED).toList();
        return ofMost(told.isEmpty() ? times : told, Time::value)
                .map(time -> time.withEvidence(List.of()))
                .orElse(Time.UNKNOWN);
    }

    /** Of those that most have in common, the first. */
    private static <T> Optional<T> ofMost(List<T> values, Function<T, String> key) {
        Map<String, List<T>> alike = new TreeMap<>();
        values.forEach(value -> alike.computeIfAbsent(key.apply(value), absent -> new ArrayList<>())
                .add(value));
        return alike.values().stream()
                .max(Comparator.comparing((List<T> group) -> group.size())
                        .thenComparing(group -> -values.indexOf(group.get(0))))
                .map(group -> group.get(0));
    }
}
