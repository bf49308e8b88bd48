package org.rapporteur.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.layout.Block;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.SourceMap.Stretch;
import org.rapporteur.model.Span;

/** Puts a report's text together of its blocks, and keeps where each stretch came from. */
final class PageText {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    /** Adds a block after a blank line. */
    void add(Passage passage) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(passage.text());
        blocks.add(new Block(new Span(start, text.length()), passage.kind()));
        for (Stretch stretch : passage.stretches()) {
            stretches.add(new Stretch(stretch.text().shift(start), stretch.source()));
        }
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /**
     * One block before its place is known.
     *
     * @param stretches counted from the passage's start
     * @param linked how many of its characters stand in links
     * @param rank 1 to 6 for a heading, 0 for any other block
     */
    record Passage(String text, Optional<PartKind> kind, List<Stretch> stretches, int linked, int rank) {

        double linkShare() {
            return text.isEmpty() ? 0 : (double) linked / text.length();
        }
    }
}
