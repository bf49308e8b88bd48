package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;
import org.rapporteur.model.Time;

/** The dates of a report that stand outside its text. */
final class MetadataDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d).*");

    private final Report report;

    MetadataDates(Report report) {
        this.report = report;
    }

    Time published() {
        return first(DateKind.PUBLISHED);
    }

    Time updated() {
        return first(DateKind.UPDATED);
    }

    private Time first(DateKind kind) {
        return report.dates().stream()
                .filter(date -> date.kind() == kind)
                .map(StatedDate::value)
                .flatMap(value -> day(value).stream())
                .findFirst()
                .map(day -> Time.day(day, Basis.METADATA, List.of()))
                .orElse(Time.UNKNOWN);
    }

    static Optional<LocalDate> day(String value) {
        Matcher matcher = ISO.matcher(value);
        return matcher.matches() ? Optional.of(LocalDate.parse(value.substring(0, 10))) : Optional.empty();
    }
}
