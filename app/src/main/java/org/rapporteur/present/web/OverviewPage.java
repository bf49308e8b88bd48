package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.present.web.draw.Columns;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.Extent;
import org.rapporteur.record.Filter;
import org.rapporteur.record.MemberPassage;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.Spread;
import org.rapporteur.record.Support;

/** The first page: what is new, what is well supported, what is open. */
final class OverviewPage implements Page {

    private static final List<FilterField> FIELDS = List.of(
            FilterField.typed("since", "New since", "2013-05-17"), FilterField.ABOUT, FilterField.FROM, FilterField.TO);
    private static final int NEW = 8;
    private static final int LINES = 6;
    private static final int PASSAGES = 3;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 64;

    @Override
    public String path() {
        return "/";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        return View.filtered("overview.jte", form, FIELDS, Map.of("page", page(record, form)));
    }

    private static Overview page(RecordQueries record, FilterForm form) {
        Spread spread = new Spread(record);
        Support support = new Support(record);
        Filter all = form.filter(NEW);
        Filter some = all.withPublished(Optional.empty(), Optional.empty()).page(LINES, 0);
        List<ReportRow> reports = record.newestReports(all);
        Extent extent = spread.extent();
        String since = form.since()
                .map(LocalDate::toString)
                .or(() -> reports.stream()
                        .flatMap(report -> report.publishedFirst().stream())
                        .min(String::compareTo))
                .orElse("the beginning");
        return new Overview(
                words(extent),
                extent.reports() == 0,
                days(spread),
                since,
                reports.stream().map(Items::of).toList(),
                claims(support, record.claims(some.withField("support", "several"))),
                distinct(
                        record
                                .newestEvents(some.withField("statuses", "planned,threatened")
                                        .page(2 * LINES, 0))
                                .stream()
                                .map(Items::of)),
                disputed(support, record.disagreements(some.withField("finding", "differ"))),
                distinct(Stream.concat(
                        record.statements(some.withStatus(Optional.of("deny"))).stream()
                                .map(Items::of),
                        record.newestEvents(some.withStatus(Optional.of("denied"))).stream()
                                .map(Items::of))),
                distinct(
                        record
                                .newestEvents(some.withField("statuses", "alleged,unconfirmed")
                                        .page(2 * LINES, 0))
                                .stream()
                                .map(Items::of)),
                claims(support, record.claims(some.withField("support", "single"))));
    }

    static String words(Extent extent) {
        String days = extent.first()
                .map(first -> ", " + first + " to " + extent.last().orElse(first))
                .orElse("");
        String undated = extent.undated() == 0 ? "" : "; of " + extent.undated() + " the day is not known";
        return extent.reports() + (extent.reports() == 1 ? " report" : " reports") + " of " + extent.outlets()
                + (extent.outlets() == 1 ? " outlet" : " outlets") + days + undated + ".";
    }

    private static Columns days(Spread spread) {
        List<Columns.Count> counts = spread.reportsByDay().stream()
                .map(day -> new Columns.Count(LocalDate.parse(day.day().substring(0, 10)), "report", day.rows()))
                .toList();
        if (counts.isEmpty()) {
            return new Columns(List.of(), "day", 0, List.of());
        }
        return Columns.of(
                counts, counts.get(0).day(), counts.get(counts.size() - 1).day(), WIDTH, HEIGHT, List.of("report"));
    }

    /** The lines without those that have the same words as one before, so many as a section takes. */
    private static List<Item> distinct(Stream<Item> items) {
        Set<String> told = new HashSet<>();
        return items.filter(item -> told.add(item.words())).limit(LINES).toList();
    }

    private static List<Item> claims(Support support, List<ClaimRow> claims) {
        List<MemberPassage> passages =
                support.passages(claims.stream().map(ClaimRow::id).toList(), PASSAGES);
        return claims.stream()
                .map(claim -> Items.of(
                        claim,
                        passages.stream()
                                .filter(passage -> passage.owner().equals(claim.id()))
                                .toList()))
                .toList();
    }

    private static List<Item> disputed(Support support, List<DisagreementRow> disagreements) {
        List<MemberPassage> passages =
                support.passages(disagreements.stream().map(DisagreementRow::id).toList(), 1);
        List<Item> items = new ArrayList<>();
        for (DisagreementRow row : disagreements) {
            items.add(new Item(
                    "",
                    "",
                    row.kind(),
                    Addresses.row(row.id()),
                    Items.shortened(row.about()),
                    Addresses.row(row.id()),
                    "",
                    Items.shortened(row.sides().orElse("")),
                    Items.wheres(passages.stream()
                            .filter(passage -> passage.owner().equals(row.id()))
                            .toList()),
                    0));
        }
        return items;
    }
}
