package org.rapporteur.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Disagreement;
import org.rapporteur.model.DisagreementKind;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Judgement;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkKind;
import org.rapporteur.model.Linking;

/** A linking with the questions that tests ask of it. */
record Linked(Linking linking, List<Told> told) {

    static Linked of(Told... told) {
        return of(List.of(told));
    }

    static Linked of(List<Told> told) {
        Linking linking = new Linker()
                .link(
                        told.stream().map(Told::report).toList(),
                        told.stream().map(Told::reading).toList());
        return new Linked(linking, told);
    }

    List<Link> links(LinkKind kind) {
        return linking.links().stream()
                .filter(link -> link.kind() == kind && link.judgement() == Judgement.SAME)
                .toList();
    }

    /** The record's entity for a name in the report of this number. */
    Entity entity(int report, String name) {
        Stream<Entity> local = told.get(report).reading().entities().stream();
        Entity found =
                local.filter(entity -> entity.name().equals(name)).findFirst().orElseThrow();
        return linking.entities().stream()
                .filter(entity -> entity.id().equals(linking.entity(found.id())))
                .findFirst()
                .orElseThrow();
    }

    Optional<Claim> claim(String words) {
        return linking.claims().stream()
                .filter(claim -> claim.about().contains(words))
                .findFirst();
    }

    List<Disagreement> disagreements(DisagreementKind kind) {
        return linking.disagreements().stream()
                .filter(disagreement -> disagreement.kind() == kind)
                .toList();
    }
}
