package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.Filter;
import org.rapporteur.record.MemberPassage;
import org.rapporteur.record.Support;

/**
 * Where reports differ, both sides in their own words: between reports first, the newest first. Counts that differ stand
 * among the figures.
 */
final class Disputes {

    private static final int PASSAGES = 3;
    private static final int MOST = 120;

    private final Material material;

    Disputes(Material material) {
        this.material = material;
    }

    List<Line> lines(int most) {
        Filter filter = material.filter().withField("finding", "differ").withField("not_kind", "number");
        List<DisagreementRow> disagreements = material.record().disagreements(filter.page(MOST, 0));
        SortedMap<String, List<MemberPassage>> passages = new TreeMap<>();
        new Support(material.record())
                .passages(disagreements.stream().map(DisagreementRow::id).toList(), PASSAGES)
                .forEach(passage -> passages.computeIfAbsent(passage.owner(), absent -> new ArrayList<>())
                        .add(passage));
        List<Line> lines = new ArrayList<>();
        disagreements.stream()
                .sorted(Comparator.comparing(
                                (DisagreementRow row) -> newest(passages.getOrDefault(row.id(), List.of())))
                        .reversed()
                        .thenComparing(DisagreementRow::id))
                .forEach(row -> {
                    if (lines.size() < most) {
                        sides(row, passages.getOrDefault(row.id(), List.of())).ifPresent(lines::add);
                    }
                });
        return lines;
    }

    /** Whether one report tells both sides; where reports differ among themselves is told first. */
    private static boolean isWithinOne(List<MemberPassage> passages) {
        return passages.stream().map(MemberPassage::report).distinct().count() < 2;
    }

    private String newest(List<MemberPassage> passages) {
        return passages.stream()
                .map(passage -> material.dayOf(passage.report()))
                .max(String::compareTo)
                .orElse("");
    }

    /** Both sides, each by the first passage that can be quoted; in one sentence where one tells both. */
    private Optional<Line> sides(DisagreementRow row, List<MemberPassage> passages) {
        SortedMap<Integer, Quotation> sides = new TreeMap<>();
        for (MemberPassage passage : passages) {
            if (!sides.containsKey(passage.side())) {
                material.quotations()
                        .around(passage.report(), passage.start())
                        .ifPresent(quotation -> sides.put(passage.side(), quotation));
            }
        }
        List<Quotation> quotations = sides.values().stream().distinct().toList();
        boolean isWhole =
                sides.size() > 1 && Told.differ(quotations) && material.told().isNew(quotations);
        return isWhole
                ? Optional.of(new Line(
                        material.phrases()
                                .say(
                                        "disputed." + row.kind(),
                                        "sides",
                                        quotations.stream().map(this::side).collect(Collectors.joining(" "))),
                        row.id(),
                        quotations.stream().map(Quotation::citation).toList()))
                : Optional.empty();
    }

    private String side(Quotation quotation) {
        return material.phrases()
                .say(
                        "disputed.side",
                        "outlet",
                        material.phrases().outlet(quotation.report().outlet()),
                        "words",
                        quotation.words());
    }
}
