package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.present.web.draw.Series;
import org.rapporteur.record.DisagreementRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;
import org.rapporteur.record.SeriesRow;
import org.rapporteur.record.SideRow;
import org.rapporteur.record.Spread;
import org.rapporteur.record.Support;

/** Numbers as they are given: a series as a drawing, its revisions, and each number with who says so. */
final class FiguresPage implements Page {

    private static final int KINDS = 40;
    private static final int NUMBERS = 200;
    private static final int REVISIONS = 12;

    @Override
    public String path() {
        return "/figures";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm asked = FilterForm.of(context);
        List<SeriesRow> kinds = new Spread(record)
                .series(asked.with("counted", "").with("unit", "").filter(KINDS));
        FilterForm form = asked.value("counted").isEmpty() && !kinds.isEmpty()
                ? asked.with("counted", kinds.get(0).counted())
                        .with("unit", kinds.get(0).unit())
                : asked;
        return new View(
                "figures.jte",
                Map.of(
                        "page",
                        page(record, form, kinds),
                        "form",
                        form,
                        "fields",
                        List.of(
                                FilterField.typed("counted", "Counted", "killed"),
                                FilterField.typed("unit", "Unit", "people"),
                                FilterField.typed("place", "Place", "Syria"),
                                FilterField.typed("source", "According to", "United Nations"),
                                FilterField.ABOUT,
                                FilterField.FROM,
                                FilterField.TO)));
    }

    private static FigureSeries page(RecordQueries record, FilterForm form, List<SeriesRow> kinds) {
        List<FigureRow> figures = kinds.isEmpty() ? List.of() : record.figures(form.filter(NUMBERS));
        List<Series.Number> numbers =
                figures.stream().flatMap(figure -> number(figure).stream()).toList();
        String title = form.value("counted") + (form.value("unit").isEmpty() ? "" : ", in " + form.value("unit"));
        return new FigureSeries(
                kinds.stream().map(kind -> kind(kind, form)).toList(),
                title,
                numbers.isEmpty() ? Optional.empty() : Optional.of(Series.of(numbers)),
                revisions(record, figures),
                figures.stream().map(Registers.FIGURES.cells()).toList(),
                figures.size() - numbers.size());
    }

    private static FigureSeries.Kind kind(SeriesRow row, FilterForm form) {
        return new FigureSeries.Kind(
                row.counted() + ", " + row.unit(),
                form.with("counted", row.counted()).with("unit", row.unit()).address("/figures"),
                row.figures(),
                row.reports(),
                row.counted().equals(form.value("counted")) && row.unit().equals(form.value("unit")));
    }

    private static Optional<Series.Number> number(FigureRow row) {
        Optional<LocalDate> day =
                row.asOf().flatMap(FiguresPage::day).or(() -> row.published().flatMap(FiguresPage::day));
        Optional<Double> low = row.low().or(row::high).map(Double::valueOf);
        Optional<Double> high = row.high().or(row::low).map(Double::valueOf);
        if (day.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        String shown = Registers.number(row.bound(), row.low(), row.high());
        String source = row.saidBy().map(Items::oneLine).orElse("");
        return Optional.of(new Series.Number(
                day.get(),
                low.get(),
                high.get(),
                row.bound(),
                shown,
                source,
                shown + " " + row.unit() + ", " + day.get()
                        + row.place().map(place -> ", " + place).orElse("")
                        + (source.isEmpty() ? "" : ", according to " + source)
                        + row.outlet().map(outlet -> " (" + outlet + ")").orElse(""),
                Addresses.passage(row.report(), row.id())));
    }

    /** The day; of a month or a year its first. */
    private static Optional<LocalDate> day(String value) {
        String start = value.length() >= 10 ? value.substring(0, 10) : value;
        try {
            return Optional.of(LocalDate.parse(
                    start.length() == 4 ? start + "-01-01" : start.length() == 7 ? start + "-01" : start));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<FigureSeries.Revision> revisions(RecordQueries record, List<FigureRow> figures) {
        Support support = new Support(record);
        List<String> ids = support.owners(figures.stream().map(FigureRow::id).toList(), Selection.DISAGREEMENTS);
        List<DisagreementRow> rows = support.disagreements(ids).stream()
                .sorted(Comparator.comparing(row -> row.kind().startsWith("none")))
                .limit(REVISIONS)
                .toList();
        List<SideRow> sides =
                support.sides(rows.stream().map(DisagreementRow::id).toList());
        return rows.stream()
                .map(row -> new FigureSeries.Revision(
                        row.kind(),
                        row.about(),
                        Addresses.row(row.id()),
                        sides.stream()
                                .filter(side -> side.owner().equals(row.id()))
                                .map(SideRow::value)
                                .map(Items::shortened)
                                .toList()))
                .toList();
    }
}
