package org.rapporteur.ingest.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;

/** Reads what stands before the lead: outlet, title, deck, byline, date and captions. */
final class HeadReader {

    private static final int MAX_DECK_CHARS = 260;
    private static final int MAX_MASTHEAD_CHARS = 70;
    /** How many blocks after a deck its byline may stand. */
    private static final int BYLINE_REACH = 3;

    private static final int MIN_TITLE_WORDS = 3;

    private final Writers writers;
    private final Rules scenes = Rules.load("scenes");
    private final Rules mastheads = Rules.load("mastheads");
    private final Rules editions = Rules.load("editions");

    HeadReader(Writers writers) {
        this.writers = writers;
    }

    /**
     * Marks the blocks before the lead.
     *
     * @return the lead: the block in which the text proper starts; the number of blocks if there is none
     */
    int read(Sheet sheet) {
        markScenes(sheet);
        int lead = lead(sheet);
        markDates(sheet, lead);
        lead = afterDeck(sheet, lead);
        markMasthead(sheet, lead);
        Optional<Integer> title = markTitle(sheet, lead);
        for (int i = 0; i < lead; i++) {
            if (sheet.isOpen(i)) {
                markRest(sheet, i, title);
            }
        }
        return lead;
    }

    /** Marks captions that only their words give away, as far as text follows them. */
    private void markScenes(Sheet sheet) {
        int lead = lead(sheet);
        while (lead < sheet.size() && scenes.match(sheet.view, sheet.block(lead)) && hasProseAfter(sheet, lead)) {
            sheet.mark(lead, PartKind.CAPTION);
            lead = lead(sheet);
        }
        for (int i = 0; i < lead; i++) {
            if (sheet.isOpen(i) && i + 1 < sheet.size() && isAlternativeText(sheet, i)) {
                sheet.mark(i, PartKind.CAPTION);
            } else if (sheet.isOpen(i) && i > 0 && scenes.match(sheet.view, sheet.block(i))) {
                sheet.mark(i, PartKind.CAPTION);
            }
        }
    }

    private static boolean hasProseAfter(Sheet sheet, int i) {
        for (int next = i + 1; next < sheet.size(); next++) {
            if (sheet.isOpen(next) && Shapes.canLead(sheet, next)) {
                return true;
            }
        }
        return false;
    }

    /** A picture's alternative text is a line that the caption repeats and goes on from. */
    private static boolean isAlternativeText(Sheet sheet, int i) {
        Span line = sheet.block(i);
        Span next = sheet.block(i + 1);
        return sheet.is(i + 1, PartKind.CAPTION)
                && next.length() > line.length()
                && sheet.view.regionMatches(true, next.start(), sheet.view, line.start(), line.length());
    }

    private static int lead(Sheet sheet) {
        boolean untitled = IntStream.range(0, sheet.size()).noneMatch(i -> sheet.is(i, PartKind.TITLE));
        boolean first = untitled && sheet.size() > 1;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpen(i)) {
                if (Shapes.canLead(sheet, i) && !(first && isTitle(sheet, i))) {
                    return i;
                }
                first = false;
            }
        }
        return sheet.size();
    }

    private static boolean isTitle(Sheet sheet, int i) {
        return Shapes.canBeTitle(sheet, i) || Shapes.canBeTitleWithStop(sheet, i);
    }

    /** Marks dates, unless there are several that stand alone: then they are a chronology's headings. */
    private void markDates(Sheet sheet, int lead) {
        long alone = IntStream.range(0, sheet.size())
                .filter(i -> sheet.isOpen(i) && writers.isDateAlone(sheet, i))
                .count();
        for (int i = 0; i < Math.min(sheet.size(), lead + BYLINE_REACH); i++) {
            if (sheet.isOpen(i) && (alone < 2 || !writers.isDateAlone(sheet, i))) {
                writers.markDate(sheet, i);
            }
        }
    }

    /** The lead, if what seemed to be it is a deck: a sentence or two above the byline or the date. */
    private static int afterDeck(Sheet sheet, int lead) {
        for (int i = Math.min(sheet.size() - 1, lead + BYLINE_REACH); i > lead; i--) {
            if (sheet.is(i, PartKind.BYLINE) && isDeck(sheet, lead, i) && hasProseAfter(sheet, i)) {
                for (int deck = lead; deck < i; deck++) {
                    if (sheet.isOpen(deck)) {
                        sheet.mark(deck, PartKind.HEADING);
                    }
                }
                return nextProse(sheet, i);
            }
        }
        return lead;
    }

    private static boolean isDeck(Sheet sheet, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sheet.isOpen(i) && sheet.block(i).length() > MAX_DECK_CHARS) {
                return false;
            }
        }
        return true;
    }

    private static int nextProse(Sheet sheet, int i) {
        int next = i + 1;
        while (!(sheet.isOpen(next) && Shapes.canLead(sheet, next))) {
            next++;
        }
        return next;
    }

    private void markMasthead(Sheet sheet, int lead) {
        int first = nextOpen(sheet, 0, lead);
        int second = nextOpen(sheet, first + 1, lead);
        if (second >= lead || sheet.block(first).length() > MAX_MASTHEAD_CHARS) {
            return;
        }
        Optional<Rule.Found> masthead = mastheads.find(sheet.view, sheet.block(first));
        boolean edition = editions.match(sheet.view, sheet.block(second));
        if (masthead.isPresent() || edition || isOutlet(sheet, first)) {
            Span name = masthead.flatMap(found -> found.group("outlet")).orElse(sheet.block(first));
            sheet.outlet = sheet.outlet.or(() -> Optional.of(spelled(sheet.words(name))));
            sheet.mark(first, PartKind.FURNITURE);
            markSection(sheet, first, second, lead, edition);
        }
    }

    /** The line between the outlet's name and the title: its edition or section. */
    private static void markSection(Sheet sheet, int first, int second, int lead, boolean edition) {
        boolean adjacent = !sheet.text
                .substring(sheet.block(first).end(), sheet.block(second).start())
                .matches("(?s)[^\\n]*\\n[^\\n]*\\n.*");
        if (edition || adjacent && nextOpen(sheet, second + 1, lead) < lead) {
            sheet.mark(second, PartKind.FURNITURE);
        }
    }

    private static boolean isOutlet(Sheet sheet, int i) {
        return sheet.outlet
                .filter(outlet -> outlet.equalsIgnoreCase(sheet.words(sheet.block(i))))
                .isPresent();
    }

    /** The name in title case if it stands in capitals; words of up to three letters may be abbreviations. */
    private static String spelled(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder result = new StringBuilder();
        for (String word : name.split(" ")) {
            result.append(result.isEmpty() ? "" : " ");
            boolean keep = word.length() <= 3 && !word.equals("THE");
            result.append(keep ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return result.toString();
    }

    private static int nextOpen(Sheet sheet, int from, int lead) {
        int i = from;
        while (i < lead && !sheet.isOpen(i)) {
            i++;
        }
        return i;
    }

    private static Optional<Integer> markTitle(Sheet sheet, int lead) {
        Optional<Integer> title = Optional.empty();
        for (int i = 0; i < lead && title.isEmpty(); i++) {
            if (sheet.is(i, PartKind.TITLE)) {
                return Optional.of(i);
            }
            if (sheet.size() > 1 && sheet.isOpen(i) && isTitle(sheet, i) && Shapes.words(sheet, i) >= MIN_TITLE_WORDS) {
                title = Optional.of(i);
            }
        }
        int only = nextOpen(sheet, 0, lead);
        if (title.isEmpty() && only < lead && sheet.size() > 1 && Shapes.canBeTitle(sheet, only)) {
            title = Optional.of(only);
        }
        title.ifPresent(i -> sheet.mark(i, PartKind.TITLE));
        return title;
    }

    private void markRest(Sheet sheet, int i, Optional<Integer> title) {
        boolean afterTitle = title.isPresent() && i > title.get();
        Optional<Rule.Found> masthead = mastheads.find(sheet.view, sheet.block(i));
        if (afterTitle && masthead.flatMap(found -> found.group("place")).isPresent()) {
            markPlaceAndOutlet(sheet, i, masthead.get());
        } else if (afterTitle && writers.markWriterInPlace(sheet, i)) {
            return;
        } else if (afterTitle && repeats(sheet, i, title.get())) {
            sheet.mark(i, PartKind.FURNITURE);
        } else if (afterTitle && Shapes.canBeTitle(sheet, i)) {
            sheet.mark(i, PartKind.HEADING);
        } else if (title.isPresent() && !afterTitle) {
            sheet.mark(i, PartKind.FURNITURE);
        }
    }

    private void markPlaceAndOutlet(Sheet sheet, int i, Rule.Found found) {
        sheet.mark(i, PartKind.DATELINE);
        Optional<String> place = found.group("place").map(sheet::words);
        Optional<Span> date = found.group("published");
        sheet.dateline = Optional.of(new Dateline(place, date.map(sheet::words), Optional.empty(), sheet.block(i)));
        date.ifPresent(span -> writers.addDate(sheet, DateKind.PUBLISHED, span));
        found.group("agency").ifPresent(span -> writers.addAgency(sheet, sheet.words(span)));
        sheet.outlet = sheet.outlet.or(() -> found.group("outlet").map(sheet::words));
    }

    private static boolean repeats(Sheet sheet, int i, int title) {
        return sheet.words(sheet.block(i)).equalsIgnoreCase(sheet.words(sheet.block(title)));
    }
}
