package org.rapporteur.present.web;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Part;
import org.rapporteur.model.Span;

/**
 * As much of a report as one page shows: a long report is shown stretch after stretch.
 *
 * @param parts the parts of the report in it; a part that is very long is cut between words
 * @param number which stretch it is, from 1
 * @param of how many there are
 */
record Stretch(List<Part> parts, int number, int of) {

    /** Characters of text on one page: with its marks some 300 kB of markup. */
    private static final int PAGE = 60_000;

    /** Characters of a block: where annotations are laid over one another, work grows with the square of it. */
    private static final int BLOCK = 6_000;

    Stretch {
        parts = List.copyOf(parts);
    }

    /** The stretch of that number, or the first that holds the place; the last if there are not so many. */
    static Stretch of(List<Part> parts, String text, int number, int place) {
        List<List<Part>> stretches = stretches(parts, text);
        int asked = number;
        for (int i = stretches.size() - 1; place >= 0 && i >= 0; i--) {
            if (stretches.get(i).stream().anyMatch(part -> part.span().contains(place))) {
                asked = i + 1;
            }
        }
        int shown = Math.max(1, Math.min(asked, stretches.size()));
        return new Stretch(stretches.isEmpty() ? List.of() : stretches.get(shown - 1), shown, stretches.size());
    }

    private static List<List<Part>> stretches(List<Part> parts, String text) {
        List<List<Part>> stretches = new ArrayList<>();
        List<Part> current = new ArrayList<>();
        int length = 0;
        for (Part part : parts) {
            for (Part block : blocks(part, text)) {
                if (length > 0 && length + block.span().length() > PAGE) {
                    stretches.add(current);
                    current = new ArrayList<>();
                    length = 0;
                }
                current.add(block);
                length += block.span().length();
            }
        }
        if (!current.isEmpty()) {
            stretches.add(current);
        }
        return stretches;
    }

    private static List<Part> blocks(Part part, String text) {
        List<Part> blocks = new ArrayList<>();
        int start = part.span().start();
        while (part.span().end() - start > BLOCK) {
            int end = text.lastIndexOf(' ', start + BLOCK) + 1;
            if (end <= start) {
                end = text.offsetByCodePoints(start, text.codePointCount(start, start + BLOCK));
            }
            blocks.add(new Part(part.kind(), new Span(start, end)));
            start = end;
        }
        blocks.add(new Part(part.kind(), new Span(start, part.span().end())));
        return blocks;
    }
}
