package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CopiedRow;
import org.rapporteur.record.KinRow;
import org.rapporteur.record.Kinship;
import org.rapporteur.record.RecordQueries;

/** Reports that are one text, in one list: the earliest of each group, and how each of the others is related. */
public final class CopiesPage implements Page {

    private static final int GROUPS = 25;
    private static final int SHOWN = 40;

    /** Reports that are one text. */
    public record Group(String title, String link, int reports, List<Copy> copies) {

        public Group {
            copies = List.copyOf(copies);
        }
    }

    /** One of them: where it appeared, how it is related to the first, where it is put beside it. */
    public record Copy(Item.Where where, String kind, String reason, String beside) {}

    @Override
    public String path() {
        return "/copies";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        Kinship kinship = new Kinship(record);
        Map<String, List<CopiedRow>> groups = new LinkedHashMap<>();
        kinship.copied(GROUPS, (form.page() - 1) * GROUPS)
                .forEach(row -> groups.computeIfAbsent(row.owner(), owner -> new ArrayList<>())
                        .add(row));
        return View.filtered(
                "copies.jte",
                form,
                List.of(),
                Map.of(
                        "groups",
                        groups.values().stream()
                                .map(rows -> group(kinship, rows))
                                .toList(),
                        "pager",
                        Pager.of(form, path(), GROUPS, groups.size(), kinship.groups())));
    }

    private static Group group(Kinship kinship, List<CopiedRow> rows) {
        CopiedRow first = rows.get(0);
        List<KinRow> kin =
                kinship.of(rows.stream().limit(SHOWN).map(CopiedRow::id).toList());
        return new Group(
                first.title().orElse("no title"),
                Addresses.report(first.id()),
                first.reports(),
                rows.stream().limit(SHOWN).map(row -> copy(first, row, kin)).toList());
    }

    /** How a report is related to the first, or if it is only through others, to one of them. */
    private static Copy copy(CopiedRow first, CopiedRow row, List<KinRow> all) {
        List<KinRow> own = all.stream().filter(kin -> kin.of().equals(row.id())).toList();
        Optional<KinRow> nearest = own.stream()
                .filter(kin -> kin.id().equals(first.id()))
                .findFirst()
                .or(() -> own.stream().findFirst());
        boolean isFirst = row.id().equals(first.id());
        return new Copy(
                Items.where(row.outlet(), row.title(), row.published(), Addresses.report(row.id())),
                isFirst ? "first" : nearest.map(KinRow::kind).orElse("copy"),
                isFirst ? "the earliest" : nearest.map(KinRow::reason).orElse(""),
                isFirst
                        ? ""
                        : Addresses.report(row.id()) + "/beside/"
                                + nearest.map(KinRow::id).orElse(first.id()));
    }
}
