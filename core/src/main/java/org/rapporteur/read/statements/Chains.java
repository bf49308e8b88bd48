package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Entity;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.statements.Nesting.Nested;
import org.rapporteur.read.statements.Occasions.Occasion;
import org.rapporteur.read.statements.Speakers.Resolved;

/**
 * The way from the outlet to a source: the outlet, the agency that is credited for the text, the statements around
 * this one, whoever passes it on, and the source itself. Only what the report says is a link.
 */
final class Chains {

    private static final String UNKNOWN_OUTLET = "the outlet";

    private final List<ChainLink> opening;

    Chains(Report report, Mentions mentions) {
        this.opening = opening(report, mentions);
    }

    /** The outlet and, if the dateline or the byline credits one, the agency; the same for all statements of a report. */
    private static List<ChainLink> opening(Report report, Mentions mentions) {
        List<ChainLink> links = new ArrayList<>();
        String outlet = report.outlet().orElse(UNKNOWN_OUTLET);
        links.add(link(outlet, mentions));
        report.dateline()
                .flatMap(dateline -> dateline.agency())
                .map(agency -> inFull(agency, report))
                .or(() -> agencyInByline(report))
                .filter(agency -> !sameName(agency, outlet))
                .ifPresent(agency -> links.add(link(agency, mentions)));
        return links;
    }

    /** The credited agency whose initials the dateline gives: "(AL)" for Agence Lumen. */
    private static String inFull(String agency, Report report) {
        return report.credits().stream()
                .filter(credit -> initials(credit).equals(agency))
                .findFirst()
                .orElse(agency);
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** An agency in a byline is a credit that is named there: "By Omar Haddad, Northgate Wire". */
    private static Optional<String> agencyInByline(Report report) {
        List<String> bylines = new ArrayList<>(report.bylines());
        report.parts(PartKind.BYLINE).forEach(part -> bylines.add(report.words(part.span())));
        return report.credits().stream()
                .filter(credit -> !initials(credit).isEmpty())
                .filter(credit -> bylines.stream().anyMatch(byline -> contains(byline, credit)))
                .findFirst();
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static boolean sameName(String one, String other) {
        return contains(one, other) || contains(other, one);
    }

    private static ChainLink link(String name, Mentions mentions) {
        Optional<Entity> entity = mentions.entities().stream()
                .filter(each -> each.name().equalsIgnoreCase(name)
                        || each.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
        return new ChainLink(name, entity.map(Entity::id), Optional.empty(), Optional.empty());
    }

    /** The chains of the statements of the report, by place. */
    List<List<ChainLink>> of(List<Nested> nested, List<Resolved> sources, List<Occasion> occasions) {
        List<Optional<List<ChainLink>>> made = new ArrayList<>(Collections.nCopies(nested.size(), Optional.empty()));
        for (int i = 0; i < nested.size(); i++) {
            List<Integer> path = outwards(nested, made, i);
            for (int k = path.size() - 1; k >= 0; k--) {
                int place = path.get(k);
                List<ChainLink> around =
                        nested.get(place).within().flatMap(made::get).orElse(opening);
                made.set(
                        place,
                        Optional.of(chain(around, occasions.get(place).channels(), own(nested, sources, place))));
            }
        }
        return made.stream().map(Optional::orElseThrow).toList();
    }

    /** The statement and those around it whose chains are not made yet, from the inside out. */
    private static List<Integer> outwards(List<Nested> nested, List<Optional<List<ChainLink>>> made, int inner) {
        Set<Integer> path = new LinkedHashSet<>();
        Optional<Integer> at = Optional.of(inner);
        while (at.isPresent() && made.get(at.get()).isEmpty() && path.add(at.get())) {
            at = nested.get(at.get()).within();
        }
        return List.copyOf(path);
    }

    private static ChainLink own(List<Nested> nested, List<Resolved> sources, int place) {
        Resolved source = sources.get(place);
        return new ChainLink(
                source.name(),
                source.source().entity(),
                source.source().span(),
                Optional.of(nested.get(place).attribution().cue().get(0)));
    }

    private static List<ChainLink> chain(List<ChainLink> around, List<ChainLink> channels, ChainLink source) {
        List<ChainLink> chain = new ArrayList<>(around);
        channels.stream()
                .filter(channel -> chain.stream().noneMatch(link -> isSame(link, channel)))
                .forEach(channel -> add(chain, channel));
        if (!source.name().isEmpty()) {
            add(chain, source);
        }
        return chain;
    }

    private static boolean isSame(ChainLink one, ChainLink other) {
        return one.entity().isPresent() && one.entity().equals(other.entity());
    }

    /** One and the same does not pass a thing on to himself. */
    private static void add(List<ChainLink> chain, ChainLink link) {
        ChainLink last = chain.get(chain.size() - 1);
        boolean same = link.entity().isPresent() && link.entity().equals(last.entity());
        if (!same && !last.name().equalsIgnoreCase(link.name())) {
            chain.add(link);
        } else if (last.span().isEmpty()) {
            chain.set(chain.size() - 1, link);
        }
    }

    /** A link that the report names at the span. */
    static ChainLink named(String name, Optional<Entity> entity, Span span, Span cue) {
        return new ChainLink(name, entity.map(Entity::id), Optional.of(span), Optional.of(cue));
    }
}
