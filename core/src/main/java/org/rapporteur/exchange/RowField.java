package org.rapporteur.exchange;

import java.util.List;

/**
 * One field of a register's rows that a person can see and edit.
 *
 * @param register the type of the rows
 * @param name its name for a person, by the interchange
 * @param pointer where it stands in the stored JSON of the row; of a number, the part that holds low and high
 * @param form how it is kept
 */
record RowField(String register, String name, String pointer, FieldForm form) {

    static final List<RowField> ALL = List.of(
            new RowField("statement", "source", "/source", FieldForm.PARTY),
            new RowField("statement", "source_kind", "/source/kind", FieldForm.TERM),
            new RowField("statement", "act", "/act", FieldForm.TERM),
            new RowField("statement", "manner", "/manner", FieldForm.TERM),
            new RowField("statement", "negated", "/negated", FieldForm.FLAG),
            new RowField("statement", "addressee", "/addressee", FieldForm.PARTY),
            new RowField("statement", "said", "/said", FieldForm.TIME),
            new RowField("event", "plover", "/type", FieldForm.TERM),
            new RowField("event", "mode", "/mode", FieldForm.MAYBE_WORDS),
            new RowField("event", "actors", "/actors", FieldForm.PARTIES),
            new RowField("event", "recipients", "/recipients", FieldForm.PARTIES),
            new RowField("event", "time", "/time", FieldForm.TIME),
            new RowField("event", "place", "/place", FieldForm.PLACE),
            new RowField("event", "status", "/status", FieldForm.TERM),
            new RowField("figure", "number", "", FieldForm.NUMBER),
            new RowField("figure", "bound", "/bound", FieldForm.TERM),
            new RowField("figure", "unit", "/unit", FieldForm.WORDS),
            new RowField("figure", "counted", "/counted", FieldForm.MAYBE_WORDS),
            new RowField("figure", "place", "/scope/place", FieldForm.PLACE),
            new RowField("figure", "side", "/scope/side", FieldForm.PARTY),
            new RowField("figure", "as_of", "/asOf", FieldForm.TIME),
            new RowField("transfer", "supplier", "/supplier", FieldForm.PARTY),
            new RowField("transfer", "recipient", "/recipient", FieldForm.PARTY),
            new RowField("transfer", "item", "/item/text", FieldForm.WORDS),
            new RowField("transfer", "designation", "/item/designation", FieldForm.MAYBE_WORDS),
            new RowField("transfer", "category", "/item/category", FieldForm.MAYBE_WORDS),
            new RowField("transfer", "number", "/number", FieldForm.NUMBER),
            new RowField("intermediary", "role", "/role", FieldForm.TERM),
            new RowField("process", "name", "/name", FieldForm.WORDS),
            new RowField("process", "kind", "/kind", FieldForm.TERM),
            new RowField("process", "venue", "/venue", FieldForm.PLACE),
            new RowField("entity", "name", "/name", FieldForm.WORDS),
            new RowField("entity", "kind", "/kind", FieldForm.TERM),
            new RowField("entity", "country", "/country", FieldForm.MAYBE_WORDS),
            new RowField("entity", "sector", "/sector", FieldForm.MAYBE_WORDS),
            new RowField("report", "outlet", "/outlet", FieldForm.MAYBE_WORDS),
            new RowField("report", "title", "/title", FieldForm.MAYBE_WORDS),
            new RowField("report", "url", "/url", FieldForm.MAYBE_WORDS),
            new RowField("reading", "published", "/published", FieldForm.TIME),
            new RowField("claim", "about", "/about", FieldForm.WORDS),
            new RowField("disagreement", "kind", "/kind", FieldForm.TERM),
            new RowField("disagreement", "about", "/about", FieldForm.WORDS));

    static List<RowField> of(String register) {
        return ALL.stream().filter(field -> field.register().equals(register)).toList();
    }
}
