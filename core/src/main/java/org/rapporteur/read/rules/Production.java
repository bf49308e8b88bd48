package org.rapporteur.read.rules;

import java.util.Optional;

/** Makes a value from what a pattern took; nothing if the parts do not fit together ("31 February"). */
@FunctionalInterface
public interface Production<V> {

    Optional<V> make(Match<V> match);
}
