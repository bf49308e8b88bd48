package org.rapporteur.present.web;

import java.util.List;
import org.rapporteur.record.EntityRow;
import org.rapporteur.record.RoleRow;

/**
 * What is on record around one entity.
 *
 * @param roles what it is called to be, with the time in which reports call it so
 * @param by what it says, the newest first
 * @param about what is said to it or about it
 * @param events what it takes part in
 * @param transfers what passes from it or to it
 * @param partners who it speaks to or about, and who speaks to or about it
 */
public record Dossier(
        EntityRow entity,
        List<RoleRow> roles,
        List<Item> by,
        List<Item> about,
        List<Item> events,
        List<Item> transfers,
        List<Partner> partners) {

    /** Another entity, and how often one speaks to or about the other. */
    public record Partner(String name, String link, int speaks, int isSpokenOf) {}

    public Dossier {
        roles = List.copyOf(roles);
        by = List.copyOf(by);
        about = List.copyOf(about);
        events = List.copyOf(events);
        transfers = List.copyOf(transfers);
        partners = List.copyOf(partners);
    }
}
