package org.rapporteur.ingest.layout;

import java.util.Optional;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;

/** Finds the place, date and agency that open the text proper. */
final class DatelineReader {

    /** A deck or an editor's note may stand before the paragraph with the dateline. */
    private static final int REACH = 3;

    /** How many blocks from the start a dateline may stand on a line of its own. */
    private static final int LINE_REACH = 10;

    private final Writers writers;
    private final Rules rules = Rules.load("datelines");

    DatelineReader(Writers writers) {
        this.writers = writers;
    }

    /** Marks a dateline on a line of its own. */
    void readLine(Sheet sheet) {
        for (int i = 0; i < Math.min(sheet.size(), LINE_REACH) && sheet.dateline.isEmpty(); i++) {
            if (sheet.isOpen(i) || sheet.is(i, PartKind.HEADING) || sheet.is(i, PartKind.BYLINE)) {
                Span block = sheet.block(i);
                Optional<Rule.Found> whole = rules.findAll(sheet.view, block).stream()
                        .filter(found -> found.span().equals(block))
                        .findFirst();
                if (whole.isPresent()) {
                    sheet.mark(i, PartKind.DATELINE);
                    take(sheet, i, whole.get());
                }
            }
        }
    }

    /** Parts the dateline from the paragraph that it opens. */
    void read(Sheet sheet, int lead) {
        int seen = 0;
        for (int i = lead; i < sheet.size() && seen < REACH && sheet.dateline.isEmpty(); i++) {
            if (sheet.isOpen(i)) {
                seen++;
                int block = i;
                rules.find(sheet.view, sheet.block(i)).ifPresent(found -> take(sheet, block, found));
            }
        }
    }

    private void take(Sheet sheet, int i, Rule.Found found) {
        sheet.open(i, found.span().end());
        Optional<String> agency = found.group("agency").map(sheet::words).filter(name -> !name.equals("Special"));
        sheet.dateline = Optional.of(new Dateline(
                found.group("place").map(sheet::words).map(DatelineReader::oneLine),
                found.group("date").map(sheet::words).map(DatelineReader::oneLine),
                agency.map(DatelineReader::oneLine),
                new Span(found.span().start(), trimmedEnd(sheet, found.span()))));
        agency.ifPresent(name -> addAgency(sheet, oneLine(name)));
    }

    private void addAgency(Sheet sheet, String agency) {
        Agencies agencies = writers.agencies();
        if (agencies.isOutlet(agency)) {
            sheet.outlet = sheet.outlet.or(() -> Optional.of(agency));
        }
        if (agencies.isAgency(agency) || !agencies.isOutlet(agency)) {
            for (String name : agency.split("/")) {
                sheet.credits.add(name.strip());
            }
        }
    }

    private static int trimmedEnd(Sheet sheet, Span span) {
        int end = span.end();
        while (end > span.start() && sheet.view.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
