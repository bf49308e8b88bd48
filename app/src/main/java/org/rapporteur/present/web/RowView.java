package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.ContextRow;

/**
 * One row of the record with its passage, what it rests on, what it is part of, and how it came about.
 *
 * @param register the row's type
 * @param heading what it is, in a line
 * @param context the passage in its text
 * @param where the report it stands in
 * @param tag its act or status
 * @param facts its values
 * @param chain through whom the words came, outermost first
 * @param variants the other wordings of the same utterance
 * @param entry of a transfer or a process: its ladder
 * @param conflicts the disagreements that it is, or is part of
 * @param claims the claims that it is, or is part of
 * @param neighbours the other rows that were made of the same passage
 * @param explanation its values and the tree of rules, line by line
 */
public record RowView(
        String id,
        String register,
        String heading,
        Optional<ContextRow> context,
        Optional<Item.Where> where,
        String tag,
        List<Fact> facts,
        List<Fact> chain,
        List<Variant> variants,
        Optional<Entry> entry,
        List<Conflict> conflicts,
        List<Supported> claims,
        List<Item> neighbours,
        Optional<Citations> citations,
        List<String> explanation) {

    /** One value: what it is called, what it says, where it leads. */
    public record Fact(String name, String value, String link) {}

    /** Another wording of an utterance. */
    public record Variant(String who, Item.Where where, Wording wording) {}

    public RowView {
        facts = List.copyOf(facts);
        chain = List.copyOf(chain);
        variants = List.copyOf(variants);
        conflicts = List.copyOf(conflicts);
        claims = List.copyOf(claims);
        neighbours = List.copyOf(neighbours);
        explanation = List.copyOf(explanation);
    }
}
