package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;

/** The list of one register, page by page, under a filter. */
record RegisterListPage<T>(
        String path,
        String title,
        String lead,
        Selection selection,
        List<String> columns,
        List<FilterField> fields,
        BiFunction<RecordQueries, Filter, List<T>> rows,
        Function<T, List<Cell>> cells)
        implements Page {

    private static final int ROWS = 50;

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        return new View("register.jte", Map.of("page", page(record, form), "form", form, "fields", fields));
    }

    private RegisterPage page(RecordQueries record, FilterForm form) {
        Filter filter = form.filter(ROWS);
        List<T> found = rows.apply(record, filter);
        return new RegisterPage(
                path,
                title,
                lead,
                columns,
                found.stream().map(cells).toList(),
                Pager.of(record, selection, form, path, ROWS, found.size()));
    }
}
