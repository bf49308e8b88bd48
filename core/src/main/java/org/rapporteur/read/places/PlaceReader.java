package org.rapporteur.read.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.NameMatch;

/**
 * Reads the mentions of places in a report, each with the places that may be meant. It works on tagged sentences; with
 * parsed ones it tells better which names stand for governments. Immutable and safe on any thread.
 */
public final class PlaceReader {

    private static final Set<NameKind> ITS_COUNTRY = Set.of(
            NameKind.COUNTRY,
            NameKind.NATIONALITY,
            NameKind.SEAT,
            NameKind.GOVERNMENT,
            NameKind.MILITARY,
            NameKind.PARLIAMENT,
            NameKind.POLICE);

    private final Gazetteer gazetteer;
    private final PlaceIndex index;
    private final Holders holders;
    private final PlaceFinder finder;
    private final GovernmentUse governments;

    public PlaceReader(Gazetteer gazetteer, PlaceIndex index) {
        this.gazetteer = gazetteer;
        this.index = index;
        this.holders = new Holders(index);
        this.finder = new PlaceFinder(index, holders);
        this.governments = GovernmentUse.load();
    }

    /** The mentions of places, ordered by where they stand, without overlap. */
    public List<PlaceMention> read(Analysis analysis) {
        String text = analysis.report().text();
        Persons persons = Persons.of(analysis.sentences(), gazetteer);
        PlaceContext context = new PlaceContext();
        List<Sighting> sightings = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            List<NameMatch> names = names(sentence);
            names.stream()
                    .filter(name -> !name.weak())
                    .flatMap(PlaceReader::countriesOf)
                    .forEach(country -> context.countryNamed(sentence, country));
            sightings.addAll(finder.find(sentence, text, names, persons));
        }
        sightings.forEach(sighting -> add(context, sighting));
        analysis.report()
                .dateline()
                .flatMap(Dateline::place)
                .flatMap(this::largest)
                .ifPresent(context::writtenIn);
        PlaceScorer scorer = new PlaceScorer(context);
        Stream<PlaceMention> inText = sightings.stream().map(sighting -> mention(sighting, scorer));
        Stream<PlaceMention> dateline = analysis.report().dateline().flatMap(line -> dateline(line, text)).stream();
        return Stream.concat(dateline, inText)
                .sorted(Comparator.comparing(PlaceMention::span))
                .toList();
    }

    private List<NameMatch> names(Sentence sentence) {
        return gazetteer.names(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::span).toList());
    }

    /** What a sighting says about where the report's places lie. */
    private void add(PlaceContext context, Sighting sighting) {
        List<KnownPlace> places = sighting.places();
        places.stream()
                .filter(place -> place.kind() == PlaceKind.REGION && places.size() == 1)
                .forEach(context::regionNamed);
        List<KnownPlace> named = holders.after(sighting.sentence(), sighting.end(), places);
        if (!named.isEmpty()) {
            context.heldBy(sighting.key(), named);
            named.stream().filter(holder -> holder.kind() == PlaceKind.REGION).forEach(context::regionNamed);
        }
    }

    /**
     * The countries that a name speaks for: a country's own, its people's and its organs'. A capital's doesn't, for
     * there are others of its name; a person's or a company's says little about where things happen.
     */
    private static Stream<String> countriesOf(NameMatch name) {
        return name.candidates().stream()
                .filter(known -> ITS_COUNTRY.contains(known.kind()))
                .limit(1)
                .map(KnownName::country)
                .flatMap(Optional::stream);
    }

    private PlaceMention mention(Sighting sighting, PlaceScorer scorer) {
        List<KnownPlace> named = holders.after(sighting.sentence(), sighting.end(), sighting.places());
        List<PlaceCandidate> candidates = scorer.rank(sighting, named);
        return new PlaceMention(
                sighting.span(),
                sighting.text(),
                use(sighting, candidates),
                precision(sighting, candidates),
                candidates,
                derivation(candidates));
    }

    private PlaceUse use(Sighting sighting, List<PlaceCandidate> candidates) {
        if (holders.isHolder(sighting.sentence(), sighting.first())) {
            return PlaceUse.QUALIFIER;
        }
        if (sighting.inName()) {
            return PlaceUse.PART_OF_NAME;
        }
        boolean seat = candidates.stream()
                .limit(1)
                .map(PlaceCandidate::place)
                .anyMatch(place ->
                        place.kind() == PlaceKind.COUNTRY || place.feature().equals("PPLC"));
        return seat && governments.isGovernment(sighting) ? PlaceUse.GOVERNMENT : PlaceUse.PLACE;
    }

    private static PlacePrecision precision(Sighting sighting, List<PlaceCandidate> candidates) {
        Optional<PlaceKind> best = candidates.stream()
                .findFirst()
                .map(candidate -> candidate.place().kind());
        Optional<PlaceKind> said = sighting.feature();
        boolean regionOfCity = best.filter(PlaceKind.CITY::equals).isPresent()
                && said.filter(PlaceKind.REGION::equals).isPresent();
        return (regionOfCity ? said : best.or(() -> said))
                .map(PlaceKind::precision)
                .orElse(PlacePrecision.UNKNOWN);
    }

    private static Derivation derivation(List<PlaceCandidate> candidates) {
        String why = candidates.stream()
                .findFirst()
                .map(best -> best.place().name() + ": " + best.why())
                .orElse("labelled a place by the language engine, not in the lists");
        return Derivation.of("place", why);
    }

    private Optional<PlaceMention> dateline(Dateline line, String text) {
        return line.place().flatMap(place -> {
            int start = text.indexOf(place, line.span().start());
            boolean inside = start >= 0 && start + place.length() <= line.span().end();
            return inside ? Optional.of(dateline(place, new Span(start, start + place.length()))) : Optional.empty();
        });
    }

    private PlaceMention dateline(String place, Span span) {
        List<PlaceCandidate> candidates = largest(place)
                .map(best -> List.of(new PlaceCandidate(best, 1, "dateline")))
                .orElse(List.of());
        PlacePrecision precision = candidates.stream()
                .findFirst()
                .map(best -> best.place().kind().precision())
                .orElse(PlacePrecision.UNKNOWN);
        return new PlaceMention(span, place, PlaceUse.DATELINE, precision, candidates, derivation(candidates));
    }

    /** The place of a dateline, which names a country or state only where the city alone would not do. */
    private Optional<KnownPlace> largest(String dateline) {
        String[] parts = dateline.split("\\s*,\\s*", 2);
        String city = parts[0].toUpperCase(Locale.ROOT).equals(parts[0]) ? parts[0].toLowerCase(Locale.ROOT) : parts[0];
        List<KnownPlace> bearers = index.named(city);
        List<KnownPlace> holders = parts.length < 2
                ? List.of()
                : index.abbreviated(parts[1]).map(List::of).orElse(index.named(parts[1]));
        return bearers.stream()
                .filter(place -> holders.isEmpty() || holders.stream().anyMatch(holder -> holder.holds(place)))
                .max(Comparator.comparingDouble(PlaceScorer::alone));
    }
}
