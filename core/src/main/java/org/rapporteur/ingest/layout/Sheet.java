package org.rapporteur.ingest.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/** The working copy of one text while its blocks are told apart; never leaves this package. */
final class Sheet {

    final String text;
    final String view;
    final List<Span> blocks;
    final Set<String> bylines = new LinkedHashSet<>();
    final Set<String> credits = new LinkedHashSet<>();
    final Set<StatedDate> dates = new LinkedHashSet<>();
    Optional<Dateline> dateline = Optional.empty();
    Optional<String> outlet = Optional.empty();

    private final List<Optional<PartKind>> kinds = new ArrayList<>();
    /** Where the dateline that opens a block ends; the block's start if it has none. */
    private final int[] opened;
    /** Where the credit that ends a block starts; the block's end if it has none. */
    private final int[] closed;

    Sheet(String text, List<Block> blocks) {
        this.text = text;
        this.view = View.of(text);
        this.blocks = blocks.stream().map(block -> block.span()).toList();
        blocks.forEach(block -> kinds.add(block.known()));
        this.opened = this.blocks.stream().mapToInt(span -> span.start()).toArray();
        this.closed = this.blocks.stream().mapToInt(span -> span.end()).toArray();
    }

    int size() {
        return blocks.size();
    }

    Span block(int i) {
        return blocks.get(i);
    }

    String words(Span span) {
        return span.in(text);
    }

    boolean isOpen(int i) {
        return kinds.get(i).isEmpty();
    }

    boolean is(int i, PartKind kind) {
        return kinds.get(i).filter(known -> known == kind).isPresent();
    }

    void mark(int i, PartKind kind) {
        kinds.set(i, Optional.of(kind));
    }

    /** Makes what precedes the offset the dateline of the block. */
    void open(int i, int end) {
        opened[i] = end;
    }

    /** Makes what follows the offset the credit of the block. */
    void close(int i, int start) {
        closed[i] = start;
    }

    /** The block without its dateline and its credit. */
    Span inner(int i) {
        return trim(opened[i], closed[i]);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Span block = block(i);
            add(parts, PartKind.DATELINE, trim(block.start(), opened[i]));
            add(parts, kinds.get(i).orElse(PartKind.PARAGRAPH), inner(i));
            add(parts, PartKind.CREDIT, trim(closed[i], block.end()));
        }
        return parts;
    }

    private static void add(List<Part> parts, PartKind kind, Span span) {
        if (span.length() > 0) {
            parts.add(new Part(kind, span));
        }
    }

    private Span trim(int start, int end) {
        int first = Math.min(start, end);
        int last = end;
        while (first < last && view.charAt(first) == ' ') {
            first++;
        }
        while (last > first && view.charAt(last - 1) == ' ') {
            last--;
        }
        return new Span(first, last);
    }
}
