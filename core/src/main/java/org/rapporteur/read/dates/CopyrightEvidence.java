package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** What a copyright line says about the day of writing: not after its year. A page may be younger than its report. */
final class CopyrightEvidence {

    private static final Pattern NOTICE =
            Pattern.compile("(?:©|\\(c\\)|copyright)[^\\d\\n]{0,20}((?:19|20)\\d{2})", Pattern.CASE_INSENSITIVE);

    private CopyrightEvidence() {}

    static List<DateConstraint> of(Report report) {
        List<DateConstraint> found = new ArrayList<>();
        for (Part part : report.parts()) {
            if (part.kind() == PartKind.FURNITURE || part.kind() == PartKind.CREDIT) {
                Matcher notice = NOTICE.matcher(part.span().in(report.text()));
                while (notice.find()) {
                    int year = Integer.parseInt(notice.group(1));
                    Span words = new Span(notice.start(1), notice.end(1))
                            .shift(part.span().start());
                    boolean ofText = isOfSender(report, part);
                    found.add(DateConstraint.between(
                            ofText ? Optional.of(LocalDate.of(year, 1, 1)) : Optional.empty(),
                            Optional.of(LocalDate.of(year, 12, 31)),
                            Strength.USUAL,
                            words,
                            "copyright of that year"));
                }
            }
        }
        return found;
    }

    /** The notice of the agency that sent the text is of its year; that of a page may be younger. */
    private static boolean isOfSender(Report report, Part part) {
        String words = part.span().in(report.text());
        return report.dateline()
                .flatMap(dateline -> dateline.agency())
                .filter(words::contains)
                .isPresent();
    }
}
