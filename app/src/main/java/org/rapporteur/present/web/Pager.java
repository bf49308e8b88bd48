package org.rapporteur.present.web;

import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.Selection;

/**
 * Where a page stands in its list.
 *
 * @param first the number of the first row on it, from 1
 * @param last the number of the last
 * @param total how many rows pass the filter
 * @param previous the address of the page before; empty if there is none
 * @param next the address of the page after; empty if there is none
 */
public record Pager(int first, int last, int total, String previous, String next) {

    static Pager of(RecordQueries record, Selection selection, FilterForm form, String path, int rows, int found) {
        boolean isWhole = form.page() == 1 && found < rows;
        return of(form, path, rows, found, isWhole ? found : record.count(selection, form.filter(rows)));
    }

    /** The place of a page that has some of a known number of rows. */
    static Pager of(FilterForm form, String path, int rows, int found, int total) {
        int first = (form.page() - 1) * rows + 1;
        return new Pager(
                first,
                first + found - 1,
                total,
                form.page() > 1 ? form.address(path, form.page() - 1) : "",
                first + found - 1 < total && found > 0 ? form.address(path, form.page() + 1) : "");
    }
}
