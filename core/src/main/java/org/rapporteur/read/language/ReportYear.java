package org.rapporteur.read.language;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;

/**
 * The year that a report is likely to be from, to tell who held an office then: the year of publication that stands
 * outside the text, else the latest year of a full date in it. Good enough to tell office-holders apart and for nothing
 * else; the report's date is read by the dates package.
 */
final class ReportYear {

    private static final Pattern YEAR = Pattern.compile("\\b(19[5-9]\\d|20\\d\\d)\\b");

    private static final Pattern DATED = Pattern.compile(
            "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?: \\d{1,2},?)? (19[5-9]\\d|20\\d\\d)\\b");

    private ReportYear() {}

    static OptionalInt of(Report report) {
        return report.dates().stream()
                .filter(date -> date.kind() != DateKind.RETRIEVED)
                .map(StatedDate::value)
                .map(value -> latest(YEAR, value))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(() -> latest(DATED, report.text()));
    }

    private static OptionalInt latest(Pattern pattern, String text) {
        int latest = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            latest = Math.max(latest, Integer.parseInt(matcher.group(1)));
        }
        return latest == 0 ? OptionalInt.empty() : OptionalInt.of(latest);
    }
}
