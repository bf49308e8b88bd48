package org.rapporteur.ingest.layout;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;

/**
 * Tells the stretches of a report's text apart: what is read and what is not, by the words of each block and by where
 * it stands. Its language knowledge is in the rule files beside this class.
 */
public final class LayoutReader {

    private final Rules furniture = Rules.load("furniture");
    private final Rules photos = Rules.load("photos");
    private final Writers writers = new Writers();
    private final HeadReader head = new HeadReader(writers);
    private final TailReader tail = new TailReader(writers);
    private final DatelineReader datelines = new DatelineReader(writers);
    private final EntryReader entries = new EntryReader();
    private final OutletReader outlets = new OutletReader();
    private final Rules captionCredits = Rules.load("caption-credits");

    /** The layout of plain text. */
    public Layout read(String text) {
        return read(text, Blocks.of(text));
    }

    /** The blocks of plain text, in order, without overlap. */
    public static List<Block> blocks(String text) {
        return Blocks.of(text);
    }

    /**
     * The layout of a text whose blocks are known.
     *
     * @param blocks in order, without overlap, none empty
     */
    public Layout read(String text, List<Block> blocks) {
        Sheet sheet = new Sheet(text, blocks);
        for (int i = 0; i < sheet.size(); i++) {
            markByWords(sheet, i);
        }
        outlets.read(sheet);
        entries.readLines(sheet);
        datelines.readLine(sheet);
        int lead = head.read(sheet);
        tail.read(sheet, lead);
        outlets.read(sheet);
        markCrossheads(sheet, lead);
        datelines.read(sheet, lead);
        entries.read(sheet, lead);
        writers.addCarriers(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            cutCaptionCredit(sheet, i);
        }
        return layout(sheet);
    }

    private void markByWords(Sheet sheet, int i) {
        if (!sheet.isOpen(i)) {
            if (sheet.is(i, PartKind.BYLINE)) {
                writers.markByline(sheet, i);
            }
            return;
        }
        Span block = sheet.block(i);
        Optional<Rule.Found> photo = photos.find(sheet.view, block);
        if (furniture.match(sheet.view, block)) {
            sheet.mark(i, PartKind.FURNITURE);
        } else if (writers.markCredit(sheet, i) || writers.markByline(sheet, i)) {
            return;
        } else if (photo.isPresent()) {
            sheet.mark(i, PartKind.CAPTION);
        } else {
            writers.cutCredit(sheet, i);
        }
    }

    /** Short lines without a sentence's end, between paragraphs. */
    private static void markCrossheads(Sheet sheet, int lead) {
        for (int i = lead + 1; i + 1 < sheet.size(); i++) {
            if (sheet.isOpen(i) && Shapes.isCrosshead(sheet, i) && hasTextAfter(sheet, i)) {
                sheet.mark(i, PartKind.HEADING);
            }
        }
    }

    private static boolean hasTextAfter(Sheet sheet, int i) {
        for (int next = i + 1; next < sheet.size(); next++) {
            if (sheet.isOpen(next)) {
                return Shapes.isProse(sheet, next);
            }
        }
        return false;
    }

    private void cutCaptionCredit(Sheet sheet, int i) {
        if (!sheet.is(i, PartKind.CAPTION)) {
            return;
        }
        Span block = sheet.block(i);
        Optional<Span> credit = photos.find(sheet.view, block)
                .or(() -> captionCredits.find(sheet.view, block))
                .flatMap(found -> found.group("credit"));
        credit.ifPresent(span -> sheet.close(i, span.start()));
    }

    private static Layout layout(Sheet sheet) {
        Optional<Span> title = Optional.empty();
        for (int i = sheet.size() - 1; i >= 0; i--) {
            if (sheet.is(i, PartKind.TITLE)) {
                title = Optional.of(sheet.inner(i));
            }
        }
        return new Layout(
                title,
                List.copyOf(sheet.dates),
                List.copyOf(sheet.bylines),
                List.copyOf(sheet.credits),
                sheet.dateline,
                sheet.outlet,
                sheet.parts());
    }
}
