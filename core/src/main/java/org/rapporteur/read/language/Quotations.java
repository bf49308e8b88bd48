package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.model.Part;
import org.rapporteur.model.Report;

/** Which tokens of a report stand between quotation marks; a paragraph begins outside of them. */
final class Quotations {

    private Quotations() {}

    /** For each sentence the places of its quoted tokens. */
    static List<BitSet> of(Report report, List<Sentence> sentences) {
        List<BitSet> masks = new ArrayList<>();
        boolean open = false;
        int part = 0;
        for (Sentence sentence : sentences) {
            int before = part;
            part = partOf(report.parts(), part, sentence.span().start());
            open = open && part == before;
            BitSet mask = new BitSet(sentence.size());
            for (int place = 0; place < sentence.size(); place++) {
                String mark = sentence.token(place).text();
                open = switch (mark) {
                    case "“", "``", "«" -> true;
                    case "”", "»" -> false;
                    case "\"", "''" -> !open;
                    default -> open;
                };
                mask.set(place, open);
            }
            masks.add(mask);
        }
        return masks;
    }

    private static int partOf(List<Part> parts, int from, int offset) {
        int part = from;
        while (part + 1 < parts.size() && parts.get(part + 1).span().start() <= offset) {
            part++;
        }
        return part;
    }
}
