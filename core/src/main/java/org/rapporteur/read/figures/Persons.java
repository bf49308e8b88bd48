package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How many different persons a list of victims tells of. */
final class Persons {

    /** Words that may stand for anyone named elsewhere. */
    private static final Pattern ANYONE = Pattern.compile("he|she|him|her|who|victim|man|woman|person|boy|girl|child");

    private final List<Victim> victims;

    Persons(List<Victim> victims) {
        this.victims = List.copyOf(victims);
    }

    /** The names of those whom one of the fates befell. */
    List<String> names(Set<String> fates) {
        List<String> found = new ArrayList<>();
        for (Victim victim : victims) {
            boolean named = victim.form() == Victim.Form.NAMED && fates.contains(victim.fate());
            if (named && found.stream().noneMatch(name -> isSame(name, victim.key()))) {
                found.add(victim.key());
            }
        }
        return found;
    }

    /**
     * How many there are whom one of the fates befell: as many as have different names, or as are described side by
     * side in one sentence, whichever is more.
     *
     * @param without names of those who do not count
     */
    int count(Set<String> fates, List<String> without) {
        List<Victim> counted = victims.stream()
                .filter(victim -> fates.contains(victim.fate()))
                .filter(victim -> without.stream().noneMatch(name -> isSame(name, victim.key())))
                .toList();
        TreeMap<Integer, Set<String>> described = new TreeMap<>();
        for (Victim victim : counted) {
            boolean tellsApart = victim.form() == Victim.Form.INDEFINITE
                    || victim.form() == Victim.Form.ANOTHER
                    || victim.form() == Victim.Form.DEFINITE
                            && !ANYONE.matcher(victim.key()).matches();
            if (tellsApart) {
                described
                        .computeIfAbsent(victim.sentence(), sentence -> new HashSet<>())
                        .add(victim.key());
            }
        }
        int sideBySide = described.values().stream().mapToInt(Set::size).max().orElse(counted.isEmpty() ? 0 : 1);
        return Math.max(sideBySide, new Persons(counted).names(fates).size());
    }

    /** One name alone may be any part of a full one; two full names must begin alike. */
    static boolean isSame(String one, String other) {
        List<String> first = List.of(one.split(" "));
        List<String> second = List.of(other.split(" "));
        if (first.size() == 1 || second.size() == 1) {
            return second.stream().anyMatch(first::contains);
        }
        return first.get(0).equals(second.get(0));
    }
}
