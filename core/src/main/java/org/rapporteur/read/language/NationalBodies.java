package org.rapporteur.read.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;

/**
 * "Congress", "the Supreme Court": names that a body of one state bears in the press and bodies of many others share. They
 * are that state's only where the report, or its outlet, has to do with that state and no other owns the body.
 */
final class NationalBodies {

    private static final Set<NameKind> BODIES = EnumSet.of(
            NameKind.GOVERNMENT,
            NameKind.PARLIAMENT,
            NameKind.COURT,
            NameKind.MILITARY,
            NameKind.INTELLIGENCE,
            NameKind.POLICE);

    private NationalBodies() {}

    /** The names, sentence by sentence; a body that may as well be another state's is nobody known. */
    static List<List<Name>> settle(List<List<Name>> names, Optional<String> outlet, Gazetteer gazetteer) {
        Set<String> states = names.stream()
                .flatMap(List::stream)
                .filter(Name::tellsState)
                .flatMap(name -> name.known().flatMap(KnownName::country).stream())
                .collect(Collectors.toSet());
        outlet.ifPresent(
                name -> gazetteer.named(name).forEach(known -> known.country().ifPresent(states::add)));
        return names.stream()
                .map(sentence -> sentence.stream()
                        .map(name -> isOfAnother(name, sentence, states) ? name.ofNobodyKnown() : name)
                        .toList())
                .toList();
    }

    private static boolean isOfAnother(Name name, List<Name> sentence, Set<String> states) {
        Optional<String> country =
                name.known().filter(known -> BODIES.contains(known.kind())).flatMap(KnownName::country);
        if (country.isEmpty() || !name.rule().equals(NameFinder.WEAK)) {
            return false;
        }
        boolean owned = sentence.stream()
                .filter(owner -> owner.last() < name.first() && name.first() - owner.last() <= 2 && owner.tellsState())
                .anyMatch(owner -> !owner.known().flatMap(KnownName::country).equals(country));
        return owned || !states.isEmpty() && !states.contains(country.get());
    }
}
