package org.rapporteur.read.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a rule's pattern took: the values by the names that the pattern gives them, and the production's arguments. */
public final class Match<V> {

    private final List<String> names;
    private final List<Item<V>> items;
    private final Map<String, String> arguments;

    Match(List<String> names, List<Item<V>> items, Map<String, String> arguments) {
        this.names = names;
        this.items = items;
        this.arguments = arguments;
    }

    /** The value of the part with the name, if the pattern took one. */
    public Optional<V> value(String name) {
        int place = names.indexOf(name);
        return place < 0 ? Optional.empty() : Optional.of(items.get(place).value());
    }

    /** The value of the part with the name, if it is of the type. */
    public <T> Optional<T> value(String name, Class<T> type) {
        return value(name).filter(type::isInstance).map(type::cast);
    }

    /** The production's argument with the name. */
    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }
}
