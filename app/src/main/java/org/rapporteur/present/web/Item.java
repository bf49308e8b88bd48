package org.rapporteur.present.web;

import java.util.List;

/**
 * One line of a page: what a row says, how sure its words are, and where it stands.
 *
 * @param head who says it or what it is about; empty for nothing
 * @param headLink where the head leads; empty for nowhere
 * @param tag the act, the status or the kind
 * @param tagLink the page of the row, which says how it came about
 * @param words the words of a report
 * @param link the passage
 * @param date when; empty if not known
 * @param note what else is to be known
 * @param wheres the reports it stands in
 * @param origins the independent origins; 0 if they are not counted for such a row
 */
public record Item(
        String head,
        String headLink,
        String tag,
        String tagLink,
        String words,
        String link,
        String date,
        String note,
        List<Where> wheres,
        int origins) {

    /** One report that a line stands in: the outlet, the passage, the full name and date. */
    public record Where(String name, String link, String title) {}

    public Item {
        wheres = List.copyOf(wheres);
    }

    Item withNote(String more) {
        return new Item(head, headLink, tag, tagLink, words, link, date, more, wheres, origins);
    }

    Item withHead(String other, String otherLink) {
        return new Item(other, otherLink, tag, tagLink, words, link, date, note, wheres, origins);
    }
}
