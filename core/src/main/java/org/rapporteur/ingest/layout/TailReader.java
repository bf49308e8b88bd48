package org.rapporteur.ingest.layout;

import java.util.Optional;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;

/** Reads what stands after the last paragraph: notes about the writer, signatures, the outlet's own lines. */
final class TailReader {

    private static final int MAX_LINE_CHARS = 60;
    private static final int MAX_LINE_WORDS = 8;

    private final Writers writers;
    private final Rules biographies = Rules.load("biographies");

    TailReader(Writers writers) {
        this.writers = writers;
    }

    /** Marks the blocks after the last paragraph. */
    void read(Sheet sheet, int lead) {
        int last = sheet.size() - 1;
        while (last > lead && !(sheet.isOpen(last) && Shapes.isProse(sheet, last) && !markBiography(sheet, last))) {
            last--;
        }
        for (int i = last + 1; i < sheet.size() && last >= lead; i++) {
            if (sheet.isOpen(i)) {
                markLine(sheet, i);
            }
        }
    }

    private boolean markBiography(Sheet sheet, int i) {
        Optional<Rule.Found> found = biographies.find(sheet.view, sheet.block(i));
        found.ifPresent(biography -> {
            sheet.mark(i, PartKind.FURNITURE);
            biography.group("names").ifPresent(names -> writers.addNames(sheet, names));
            sheet.outlet = sheet.outlet.or(() -> biography.group("outlet").map(sheet::words));
        });
        return found.isPresent();
    }

    private void markLine(Sheet sheet, int i) {
        Span block = sheet.block(i);
        boolean name = sheet.bylines.contains(
                sheet.words(block).replaceFirst("^[^\\p{L}]+", "").strip());
        if (name) {
            sheet.mark(i, PartKind.BYLINE);
        } else if (!writers.markDate(sheet, i)
                && block.length() <= MAX_LINE_CHARS
                && Shapes.words(sheet, i) <= MAX_LINE_WORDS
                && !Shapes.isItem(sheet, i)
                && block.in(sheet.view).chars().noneMatch(Character::isDigit)) {
            sheet.mark(i, PartKind.FURNITURE);
        }
    }
}
