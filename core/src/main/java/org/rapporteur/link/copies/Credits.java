package org.rapporteur.link.copies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.link.wording.Folding;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;

/** Whom a report credits for its text, or cites for statements: agencies and other outlets, under one key a name. */
public final class Credits {

    /** Credits that name nobody. */
    private static final Set<String> NOBODY = Set.of("agencies", "wires", "staff", "wire services", "news services");

    private static final Pattern COMMON_WORDS = Pattern.compile(
            "\\b(?:the|news|agency|press agency|news agency|newspaper|daily|television|tv|channel|wire|international)\\b");

    private Credits() {}

    /** One key for the forms of an outlet's or agency's name; empty for a credit that names nobody. */
    public static String key(String name) {
        String folded = String.join(" ", Folding.words(name));
        if (NOBODY.contains(folded)) {
            return "";
        }
        String key = COMMON_WORDS
                .matcher(folded)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return key.isEmpty() ? folded : key;
    }

    /** Whom the report credits for its text as a whole: the dateline's agency, the credits, an outlet in the byline. */
    public static List<String> ofText(Report report) {
        TreeMap<String, String> names = new TreeMap<>();
        report.dateline().flatMap(Dateline::agency).ifPresent(name -> names.put(key(name), name));
        report.credits().forEach(name -> names.putIfAbsent(key(name), name));
        names.remove("");
        report.outlet().ifPresent(outlet -> names.remove(key(outlet)));
        return List.copyOf(names.values());
    }

    /**
     * The agency whose text the report is by its own account: that of its dateline, or the only one that is credited
     * and not merely cited in the text.
     */
    public static Optional<String> ofWholeText(Report report) {
        List<String> credited = ofText(report).stream()
                .filter(name -> !isCited(report, name))
                .filter(name -> report.dateline()
                        .flatMap(Dateline::agency)
                        .filter(agency -> agency.length() < name.length() && !agency.equals(name))
                        .map(agency -> isShortFor(agency, name))
                        .orElse(true))
                .toList();
        List<String> inDateline =
                report.dateline().flatMap(Dateline::agency).stream().toList();
        if (credited.isEmpty()) {
            return inDateline.stream().filter(name -> !key(name).isEmpty()).findFirst();
        }
        String longest =
                credited.stream().max(Comparator.comparing(String::length)).orElseThrow();
        boolean one = credited.stream().allMatch(name -> name.equals(longest) || isShortFor(name, longest));
        return one ? Optional.of(longest) : Optional.empty();
    }

    private static boolean isShortFor(String name, String full) {
        StringBuilder initials = new StringBuilder();
        Folding.words(full).forEach(word -> initials.append(word.charAt(0)));
        return Folding.fold(name).equals(initials.toString()) || key(full).contains(key(name));
    }

    private static boolean isCited(Report report, String name) {
        return report.parts(PartKind.PARAGRAPH).stream()
                .anyMatch(part -> report.words(part.span()).contains(name));
    }

    /** The keys of everybody whom the report credits or through whom it has a statement. */
    public static Set<String> cited(Report report, Optional<Reading> reading) {
        Set<String> keys = new TreeSet<>();
        ofText(report).forEach(name -> keys.add(key(name)));
        reading.map(Reading::statements).orElse(List.of()).stream()
                .map(Statement::chain)
                .flatMap(chain -> chain.stream().limit(Math.max(0, chain.size() - 1)))
                .map(ChainLink::name)
                .forEach(name -> keys.add(key(name)));
        report.outlet().ifPresent(outlet -> keys.remove(key(outlet)));
        keys.remove("");
        return keys;
    }

    /** The keys of those whose own text the report is: its outlet and the agency of its dateline. */
    static Set<String> own(Report report) {
        Set<String> keys = new TreeSet<>();
        report.outlet().ifPresent(outlet -> keys.add(key(outlet)));
        report.dateline().flatMap(Dateline::agency).ifPresent(agency -> keys.add(key(agency)));
        keys.remove("");
        return keys;
    }
}
