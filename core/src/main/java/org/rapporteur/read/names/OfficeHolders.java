package org.rapporteur.read.names;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who held which office when, as far as the list goes; silence about an office means nothing. */
public final class OfficeHolders {

    private final List<OfficeHolder> all;
    private final Map<String, List<OfficeHolder>> byName;

    OfficeHolders(List<OfficeHolder> holders) {
        this.all = List.copyOf(holders);
        this.byName = all.stream()
                .flatMap(holder -> forms(holder).map(form -> Map.entry(key(form), holder)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    private static Stream<String> forms(OfficeHolder holder) {
        return Stream.of(List.of(holder.person(), holder.surname()), holder.aliases())
                .flatMap(Collection::stream);
    }

    /** Everyone listed, in the order of the list. */
    public List<OfficeHolder> all() {
        return all;
    }

    /** Everyone who bears the name or the surname, whatever the accents, hyphens and capitals. */
    public List<OfficeHolder> named(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /**
     * Who held an office on a day.
     *
     * @param of ISO 3166-1 alpha-3 of the state, or the organisation's name
     * @param portfolio what the office is for: "foreign", "defence", "head_of_state", "head_of_government"
     */
    public List<OfficeHolder> holding(String of, String portfolio, LocalDate day) {
        return all.stream()
                .filter(holder -> holder.of().equals(of))
                .filter(holder -> holder.portfolio().equals(Optional.of(portfolio)))
                .filter(holder -> holder.heldOn(day))
                .toList();
    }

    /** The bearers of a name who held an office on the day; all bearers if none did. */
    public List<OfficeHolder> named(String name, LocalDate day) {
        List<OfficeHolder> bearers = named(name);
        List<OfficeHolder> then =
                bearers.stream().filter(holder -> holder.heldOn(day)).toList();
        return then.isEmpty() ? bearers : then;
    }

    private static String key(String name) {
        return Atom.of(name).stream().map(Atom::key).collect(Collectors.joining(" "));
    }
}
