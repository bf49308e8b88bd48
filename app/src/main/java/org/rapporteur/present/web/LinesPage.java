package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.rapporteur.record.Filter;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;

/**
 * The list of a register whose rows are more than a line each, page by page, under a filter.
 *
 * @param template what shows the lines
 * @param most how many stand on one page
 * @param rows the rows of the register that pass the filter
 * @param lines what is shown of each
 */
record LinesPage<R, L>(
        String path,
        String template,
        Selection selection,
        int most,
        List<FilterField> fields,
        BiFunction<RecordQueries, Filter, List<R>> rows,
        BiFunction<RecordQueries, List<R>, List<L>> lines)
        implements Page {

    @Override
    public View view(Context context, RecordQueries record) {
        FilterForm form = FilterForm.of(context);
        List<R> found = rows.apply(record, form.filter(most));
        Pager pager = Pager.of(record, selection, form, path, most, found.size());
        return View.filtered(template, form, fields, Map.of("lines", lines.apply(record, found), "pager", pager));
    }
}
