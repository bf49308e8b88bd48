package org.rapporteur.present.web;

import java.util.List;

/** One part of a report's text with its annotations, and the rows that were read from it. */
public record Block(String kind, List<Segment> segments, List<Note> notes) {

    public Block {
        segments = List.copyOf(segments);
        notes = List.copyOf(notes);
    }
}
