package org.rapporteur.ingest.layout;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/** Reads bylines, agency credits and the lines that say when a report was published. */
final class Writers {

    private final Agencies agencies = new Agencies();
    private final Rules bylines = Rules.load("bylines");
    private final Rules inPlaces = Rules.load("places-of-writers");
    private final Rules credits = Rules.load("credits");
    private final Rules publication = Rules.load("publication");
    private final Rules carriers = Rules.load("carriers");

    Agencies agencies() {
        return agencies;
    }

    boolean markByline(Sheet sheet, int i) {
        Optional<Rule.Found> found = bylines.find(sheet.view, sheet.block(i));
        found.ifPresent(byline -> {
            sheet.mark(i, PartKind.BYLINE);
            byline.group("names").ifPresent(names -> addNames(sheet, names));
            byline.group("agency").ifPresent(agency -> addAgency(sheet, sheet.words(agency)));
            byline.group("rest").ifPresent(rest -> addRest(sheet, rest));
        });
        return found.isPresent();
    }

    private void addRest(Sheet sheet, Span rest) {
        sheet.credits.addAll(agencies.in(sheet.words(rest)));
        addDates(sheet, rest);
    }

    boolean markWriterInPlace(Sheet sheet, int i) {
        Optional<Rule.Found> found = inPlaces.find(sheet.view, sheet.block(i));
        found.ifPresent(byline -> {
            sheet.mark(i, PartKind.BYLINE);
            byline.group("names").ifPresent(names -> addNames(sheet, names));
            byline.group("second").ifPresent(names -> addNames(sheet, names));
        });
        return found.isPresent();
    }

    /** Adds the names to the bylines, or to the credits where they are those of agencies. */
    void addNames(Sheet sheet, Span names) {
        for (String name : sheet.words(names).split("\\s*(?:,|&|\\s(?i:and)\\s)\\s*")) {
            String stripped = name.strip().replaceFirst("(?i)^and\\s+", "").replaceAll("\\s+", " ");
            if (agencies.isAgency(stripped)) {
                sheet.credits.add(stripped);
            } else if (!stripped.isEmpty() && !agencies.isJob(stripped)) {
                sheet.bylines.add(stripped);
            }
        }
    }

    /** Marks a block that is nothing but a credit for the text. */
    boolean markCredit(Sheet sheet, int i) {
        Optional<Rule.Found> found = credits.find(sheet.view, sheet.block(i));
        if (found.isEmpty()
                || found.get()
                        .group("credit")
                        .filter(span -> !isWhole(span, sheet.block(i)))
                        .isPresent()) {
            return false;
        }
        sheet.mark(i, PartKind.CREDIT);
        add(sheet, found.get());
        return true;
    }

    private static boolean isWhole(Span credit, Span block) {
        return credit.start() == block.start();
    }

    private void add(Sheet sheet, Rule.Found credit) {
        credit.group("agency").ifPresent(agency -> {
            for (String name : sheet.words(agency).split("\\s*(?:[/,&]|\\band\\b)\\s*")) {
                addAgency(sheet, name);
            }
        });
        boolean further = credit.rule().startsWith("reporting by") && !sheet.bylines.isEmpty();
        credit.group("names").filter(names -> !further).ifPresent(names -> addNames(sheet, names));
    }

    /** Adds the agencies that the text names as its channels. */
    void addCarriers(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpen(i)) {
                for (Rule.Found found : carriers.findAll(sheet.view, sheet.block(i))) {
                    found.group("agency").map(sheet::words).ifPresent(name -> sheet.credits.add(oneLine(name)));
                }
            }
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Parts the credit from the block that it ends. */
    void cutCredit(Sheet sheet, int i) {
        Optional<Rule.Found> found = credits.find(sheet.view, sheet.block(i));
        found.flatMap(credit -> credit.group("credit")).ifPresent(span -> {
            sheet.close(i, span.start());
            add(sheet, found.get());
        });
    }

    /** Marks a line that only says when the report was published or updated. */
    boolean markDate(Sheet sheet, int i) {
        boolean dated = addDates(sheet, i);
        if (dated) {
            sheet.mark(i, PartKind.BYLINE);
        }
        return dated;
    }

    /** Adds an agency as named; "agencies" and "wires" in small letters. */
    void addAgency(Sheet sheet, String words) {
        String name = oneLine(words).replaceFirst("(?i)^with ", "");
        if (!name.isEmpty()) {
            boolean common = name.matches("(?i)(?:news )?(?:agencies|services|wires)");
            sheet.credits.add(common ? name.toLowerCase(Locale.ROOT) : name);
        }
    }

    /** Whether the block is a date and nothing else. */
    boolean isDateAlone(Sheet sheet, int i) {
        return publication
                .find(sheet.view, sheet.block(i))
                .filter(found -> found.rule().equals("date alone"))
                .isPresent();
    }

    boolean addDates(Sheet sheet, int i) {
        return addDates(sheet, sheet.block(i));
    }

    private boolean addDates(Sheet sheet, Span block) {
        Optional<Rule.Found> found = publication.find(sheet.view, block);
        found.ifPresent(dates -> {
            dates.group("published").ifPresent(span -> addDate(sheet, DateKind.PUBLISHED, span));
            dates.group("updated").ifPresent(span -> addDate(sheet, DateKind.UPDATED, span));
        });
        return found.isPresent();
    }

    void addDate(Sheet sheet, DateKind kind, Span span) {
        sheet.dates.add(new StatedDate(kind, sheet.words(span).replaceAll("\\s+", " "), "date line"));
    }
}
