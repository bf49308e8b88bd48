package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.MemberPassage;
import org.rapporteur.record.MemberRow;
import org.rapporteur.record.Support;

/** What several independent origins tell alike, the best supported first. */
final class Agreements {

    private static final int MOST_CLAIMS = 40;
    private static final int PASSAGES = 2;

    /** Statuses of events, and acts, that tell of nothing as a fact. */
    private static final Set<String> NOT_TOLD =
            Set.of("hypothetical", "denied", "alleged", "unconfirmed", "planned", "threatened", "deny", "ask");

    private final Material material;

    Agreements(Material material) {
        this.material = material;
    }

    List<Line> lines(int most) {
        List<ClaimRow> claims = material.record()
                .claims(material.filter().withField("support", "several").page(MOST_CLAIMS, 0));
        Map<String, List<MemberPassage>> passages = new LinkedHashMap<>();
        new Support(material.record())
                .passages(claims.stream().map(ClaimRow::id).toList(), PASSAGES)
                .forEach(passage -> passages.computeIfAbsent(passage.owner(), absent -> new ArrayList<>())
                        .add(passage));
        List<Line> lines = new ArrayList<>();
        for (ClaimRow claim : claims) {
            if (lines.size() < most) {
                line(claim, passages.getOrDefault(claim.id(), List.of())).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** The first passage that can be quoted; counts are told among the figures. */
    private Optional<Line> line(ClaimRow claim, List<MemberPassage> passages) {
        return passages.stream()
                .filter(passage -> !passage.type().equals("figure")
                        && passage.tag().filter(NOT_TOLD::contains).isEmpty())
                .flatMap(passage -> material.quotations().around(passage.report(), passage.start()).stream())
                .findFirst()
                .filter(quotation -> !material.told().has(quotation))
                .flatMap(quotation -> line(claim, quotation));
    }

    private Optional<Line> line(ClaimRow claim, Quotation quotation) {
        int origins = material.origins(
                claim.origins(),
                () -> material.record().members(claim.id()).stream()
                        .map(MemberRow::id)
                        .toList());
        return Optional.of(quotation)
                .filter(found -> origins > 1 && material.told().isNew(List.of(found)))
                .map(found -> new Line(
                        material.phrases()
                                .say(
                                        "solid",
                                        "lead",
                                        material.phrases().lead(found.report().outlet(), origins),
                                        "words",
                                        found.words()),
                        claim.id(),
                        List.of(found.citation())));
    }
}
