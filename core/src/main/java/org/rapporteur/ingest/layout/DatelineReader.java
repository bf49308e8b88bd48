package org.rapporteur.ingest.layout;

import java.util.Optional;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;

/** Finds the place, date and agency that open the text proper. */
final class DatelineReader {

    /** A deck or an editor's note may stand before the paragraph with the dateline. */
    private static final int REACH = 3;

    /** How many blocks before the lead a dateline may stand on a line of its own. */
    private static final int REACH_BACK = 3;

    private final Writers writers;
    private final Rules rules = Rules.load("datelines");

    DatelineReader(Writers writers) {
        this.writers = writers;
    }

    /** Parts the dateline from the paragraph that it opens. */
    void read(Sheet sheet, int lead) {
        int seen = 0;
        for (int i = Math.max(0, lead - REACH_BACK); i < sheet.size() && seen < REACH; i++) {
            boolean whole = i < lead && (sheet.is(i, PartKind.HEADING) || sheet.is(i, PartKind.BYLINE));
            if (whole || sheet.isOpen(i)) {
                seen += i >= lead ? 1 : 0;
                Optional<Rule.Found> found = whole ? whole(sheet, i) : rules.find(sheet.view, sheet.block(i));
                if (found.isPresent()) {
                    take(sheet, i, found.get());
                    return;
                }
            }
        }
    }

    /** A dateline that is the whole block. */
    private Optional<Rule.Found> whole(Sheet sheet, int i) {
        return rules.findAll(sheet.view, sheet.block(i)).stream()
                .filter(found -> found.span().equals(sheet.block(i)))
                .findFirst();
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
