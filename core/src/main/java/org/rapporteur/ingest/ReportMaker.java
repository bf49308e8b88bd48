package org.rapporteur.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.layout.Agencies;
import org.rapporteur.ingest.layout.Block;
import org.rapporteur.ingest.layout.Layout;
import org.rapporteur.ingest.layout.LayoutReader;
import org.rapporteur.model.Capture;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;

/** Makes a report of a text, its layout and what is said about it elsewhere. */
final class ReportMaker {

    /** More writers than any report names; each is compared with the others. */
    private static final int MAX_AUTHORS = 100;

    private static final int MAX_AUTHOR_CHARS = 200;

    private final LayoutReader layouts = new LayoutReader();
    private final Languages languages = new Languages();
    private final Agencies agencies = new Agencies();

    /** The report of plain text. */
    Report make(Capture capture, String text) {
        return make(capture, Metadata.NONE, text, layouts.read(text));
    }

    /** The report of plain text about which something is said elsewhere. */
    Report make(Capture capture, Metadata metadata, String text) {
        return make(capture, metadata, text, layouts.read(text));
    }

    /** The report of a text whose blocks are known. */
    Report make(Capture capture, Metadata metadata, String text, List<Block> blocks) {
        return make(capture, metadata, text, layouts.read(text, blocks));
    }

    private Report make(Capture capture, Metadata metadata, String text, Layout layout) {
        Optional<String> outlet = metadata.outlet().or(() -> layout.outlet());
        List<String> bylines = new ArrayList<>();
        List<String> credits = new ArrayList<>(layout.credits());
        for (String author : writers(metadata)) {
            if (agencies.isAgency(author)) {
                add(credits, author);
            } else if (!agencies.isJob(author)
                    && outlet.filter(author::equalsIgnoreCase).isEmpty()) {
                add(bylines, author);
            }
        }
        layout.bylines().forEach(name -> add(bylines, name));
        return new Report(
                Report.idOf(capture),
                capture,
                metadata.url(),
                outlet,
                layout.title().map(span -> oneLine(span.in(text))).or(metadata::title),
                dates(metadata, layout),
                bylines,
                withoutInitials(credits),
                layout.dateline(),
                languages.of(text, metadata.language()),
                text,
                layout.parts());
    }

    private static List<String> writers(Metadata metadata) {
        return metadata.authors().stream()
                .filter(name -> name.length() <= MAX_AUTHOR_CHARS)
                .distinct()
                .limit(MAX_AUTHORS)
                .toList();
    }

    private static List<StatedDate> dates(Metadata metadata, Layout layout) {
        List<StatedDate> dates = new ArrayList<>(metadata.dates());
        layout.dates().stream().filter(date -> !dates.contains(date)).forEach(dates::add);
        return dates;
    }

    /** Drops an agency's initials where its name is credited too. */
    private static List<String> withoutInitials(List<String> credits) {
        return credits.stream()
                .filter(credit -> credits.stream().noneMatch(name -> credit.equals(initials(name))))
                .toList();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.length() < 2 ? "" : initials.toString();
    }

    private static void add(List<String> names, String name) {
        if (names.stream().noneMatch(known -> known.equalsIgnoreCase(name))) {
            names.add(name);
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
