package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;

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
                .or(() -> agencyInByline(report))
                .filter(agency -> !sameName(agency, outlet))
                .ifPresent(agency -> links.add(link(agency, mentions)));
        return links;
    }

    /** An agency in a byline is a credit that is named there: "By Omar Haddad, Northgate Wire". */
    private static Optional<String> agencyInByline(Report report) {
        return report.credits().stream()
                .filter(credit -> report.bylines().stream().anyMatch(byline -> contains(byline, credit)))
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

    /**
     * The chain of a statement.
     *
     * @param around the chain of the statement around it; empty if it stands in the reporter's own words
     * @param channels who passes it on beside the source
     * @param source the link of the source itself
     */
    List<ChainLink> of(List<ChainLink> around, List<ChainLink> channels, ChainLink source) {
        List<ChainLink> chain = new ArrayList<>(around.isEmpty() ? opening : around);
        for (ChainLink channel : channels) {
            add(chain, channel);
        }
        if (!source.name().isEmpty()) {
            add(chain, source);
        }
        return chain;
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
