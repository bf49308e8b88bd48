package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.rules.Table;

/** The weapon systems that are known by designation, and where a sentence names them. */
final class WeaponSystems {

    private static final int LONGEST_NAME = 4;
    private static final int CONTEXT_WORDS = 5;
    private static final Pattern JOINTS = Pattern.compile("[-‐‑–\\s/.'’]+");
    private static final Set<String> ABOUT_WEAPONS = Set.of(
            "missile",
            "system",
            "tank",
            "helicopter",
            "rocket",
            "weapon",
            "arms",
            "jet",
            "aircraft",
            "fighter",
            "battery",
            "launcher",
            "gunship",
            "rifle",
            "plane",
            "warplane",
            "ship",
            "drone",
            "defence",
            "defense",
            "anti-aircraft",
            "anti-ship",
            "anti-tank",
            "artillery",
            "shipment",
            "missiles",
            "arm");

    private final Map<String, Name> names = new HashMap<>();

    /** One weapon system; the producer is the country that designed it, ISO 3166-1 alpha-3. */
    record WeaponSystem(String designation, String category, Optional<String> producer) {}

    /** Where a sentence names one. */
    record Match(int first, int last, WeaponSystem system) {}

    private record Name(WeaponSystem system, boolean weak, boolean capital, boolean spaced) {}

    WeaponSystems() {
        for (Table.Row row : Table.beside(WeaponSystems.class, "systems.tsv").rows()) {
            Optional<String> producer = Optional.of(row.get("producer")).filter(code -> !code.isEmpty());
            WeaponSystem system = new WeaponSystem(row.get("designation"), row.get("category"), producer);
            add(system, row.get("designation"));
            row.list("aliases").forEach(alias -> add(system, alias));
        }
    }

    private void add(WeaponSystem system, String alias) {
        boolean weak = alias.startsWith("?");
        String name = weak ? alias.substring(1) : alias;
        boolean ordinary =
                !weak && name.equals(system.designation()) && !name.matches(".*\\d.*") && name.indexOf(' ') < 0;
        names.putIfAbsent(
                plain(name),
                new Name(system, weak || ordinary, Character.isUpperCase(name.charAt(0)), name.indexOf(' ') > 0));
    }

    /** How many systems are known. */
    long size() {
        return names.values().stream().map(Name::system).distinct().count();
    }

    private static String plain(String name) {
        return JOINTS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The systems that the sentence names, from left to right, the longest name at each place. */
    List<Match> in(Sentence sentence) {
        List<Match> found = new ArrayList<>();
        int place = 0;
        while (place < sentence.size()) {
            Optional<Match> match = at(sentence, place);
            match.ifPresent(found::add);
            place = match.map(Match::last).orElse(place) + 1;
        }
        return found;
    }

    private Optional<Match> at(Sentence sentence, int first) {
        char initial = sentence.token(first).text().charAt(0);
        if (!Character.isLetterOrDigit(initial)) {
            return Optional.empty();
        }
        for (int last = Math.min(sentence.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
            Optional<Name> name = named(sentence, first, last);
            if (name.isPresent() && (!name.get().capital() || !Character.isLowerCase(initial))) {
                if (!name.get().weak() || speaksOfWeapons(sentence, first, last)) {
                    return Optional.of(new Match(first, last, name.get().system()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Name> named(Sentence sentence, int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i <= last; i++) {
            joined.append(sentence.token(i).text());
        }
        String plain = plain(joined.toString());
        Name name = names.get(plain);
        if (name == null && plain.endsWith("s")) {
            name = names.get(plain.substring(0, plain.length() - 1));
        }
        boolean joinable =
                last == first || name != null && (name.spaced() || plain.length() >= 4 && plain.matches(".*\\d.*"));
        return Optional.ofNullable(name).filter(found -> joinable);
    }

    private static boolean speaksOfWeapons(Sentence sentence, int first, int last) {
        int from = Math.max(0, first - CONTEXT_WORDS);
        int to = Math.min(sentence.size(), last + 1 + CONTEXT_WORDS);
        for (int i = from; i < to; i++) {
            boolean other = i < first || i > last;
            if (other && ABOUT_WEAPONS.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
