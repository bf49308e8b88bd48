package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.EntityDraft.Office;
import org.rapporteur.read.names.Country;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.OfficeHolder;
import org.rapporteur.read.names.Title;
import org.rapporteur.read.names.TitleKind;
import org.rapporteur.read.names.TitleMatch;

/** What the gazetteer's list of office-holders says of persons, titles and surnames; the same for all reports. */
final class Offices {

    private final Gazetteer gazetteer;

    /** For each office the states and bodies whose holders are listed. */
    private final Map<String, Set<String>> statesByOffice = new HashMap<>();

    Offices(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (OfficeHolder holder : gazetteer.officeHolders().all()) {
            statesByOffice
                    .computeIfAbsent(holder.office(), office -> new HashSet<>())
                    .add(holder.of());
        }
    }

    /**
     * Adds to a person what is listed under the name: the offices; the country, if all are of one; and the sector, if
     * one was held in the year.
     */
    void addTo(EntityDraft person, OptionalInt year) {
        List<OfficeHolder> held = gazetteer.officeHolders().named(person.name());
        held.forEach(holder -> person.office(office(holder)));
        if (areOfOne(held)) {
            Optional<String> sector = held.stream()
                    .filter(holder -> year.isPresent() && isHeldIn(holder, year.getAsInt()))
                    .findFirst()
                    .flatMap(holder -> titleNamed(holder.office()))
                    .flatMap(Title::sector);
            person.likely(gazetteer.country(held.get(0).of()).map(Country::iso3), sector);
        }
    }

    private Office office(OfficeHolder holder) {
        Optional<Country> country = gazetteer.country(holder.of());
        TitleKind kind = titleNamed(holder.office()).map(Title::kind).orElse(TitleKind.ROLE);
        Optional<String> of = Optional.of(country.map(Country::name).orElse(holder.of()));
        return new Office(
                kind, holder.office(), holder.office(), holder.portfolio(), country.map(Country::iso3), of, false);
    }

    private Optional<Title> titleNamed(String office) {
        return gazetteer.titles(List.of(office), List.of(new Span(0, office.length()))).stream()
                .findFirst()
                .map(TitleMatch::title);
    }

    private static boolean areOfOne(List<OfficeHolder> held) {
        return held.stream().map(OfficeHolder::of).distinct().count() == 1;
    }

    private static boolean isHeldIn(OfficeHolder holder, int year) {
        return holder.from().getYear() <= year
                && holder.to().map(to -> to.getYear() >= year).orElse(true);
    }

    /** The country that all listed bearers of the surname share. */
    Optional<String> countryOfBearers(String surname) {
        List<OfficeHolder> bearers = gazetteer.officeHolders().named(surname);
        return areOfOne(bearers) ? gazetteer.country(bearers.get(0).of()).map(Country::iso3) : Optional.empty();
    }

    /** The only country whose listed holders bear the title: the United Kingdom for "foreign secretary". */
    Optional<String> countryOf(Title title) {
        Set<String> states = statesByOffice.getOrDefault(title.name(), Set.of());
        return states.size() == 1 ? gazetteer.country(states.iterator().next()).map(Country::iso3) : Optional.empty();
    }

    /** The full name of the only one who bears the surname and held the office, in the year if that is known. */
    Optional<String> soleHolder(String surname, Title title, Optional<String> country, OptionalInt year) {
        Optional<String> portfolio = portfolio(title);
        if (portfolio.isEmpty()) {
            return Optional.empty();
        }
        List<String> holders = new ArrayList<>();
        for (OfficeHolder holder : gazetteer.officeHolders().named(surname)) {
            boolean fits = holder.portfolio().equals(portfolio)
                    && (country.isEmpty() || country.get().equals(holder.of()))
                    && (year.isEmpty() || isHeldIn(holder, year.getAsInt()));
            if (fits && !holders.contains(holder.person())) {
                holders.add(holder.person());
            }
        }
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** What the holders of the office are listed under. */
    private static Optional<String> portfolio(Title title) {
        return switch (title.kind()) {
            case HEAD_OF_STATE -> Optional.of("head_of_state");
            case HEAD_OF_GOVERNMENT -> Optional.of("head_of_government");
            default -> title.portfolio();
        };
    }
}
