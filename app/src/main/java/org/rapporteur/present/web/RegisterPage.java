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
 * @param total how many rows pass the filter
 * @param first the number of the first row on this page, from 1
 * @param previous the address of the page before; empty if there is none
 * @param next the address of the page after; empty if there is none
 * @param statuses the words that the filter offers for status
 */
public record RegisterPage(
        String path,
        String title,
        String lead,
        List<String> columns,
        List<List<Cell>> rows,
        int total,
        int first,
        String previous,
        String next,
        List<String> statuses) {

    public RegisterPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        statuses = List.copyOf(statuses);
    }
}
