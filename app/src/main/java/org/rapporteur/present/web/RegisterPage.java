package org.rapporteur.present.web;

import java.util.List;

/**
 * One page of a register's list.
 *
 * @param path the register's path: "/statements"
 * @param title the register's name
 * @param lead what it holds, in a sentence
 * @param columns the headers
 * @param rows the cells, in the order of the columns
 * @param pager where it stands in the list
 */
public record RegisterPage(
        String path, String title, String lead, List<String> columns, List<List<Cell>> rows, Pager pager) {

    public RegisterPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
