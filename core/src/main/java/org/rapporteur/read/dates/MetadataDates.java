package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Report;
import org.rapporteur.model.StatedDate;
import org.rapporteur.model.Time;

/** The dates of a report that stand outside its sentences: in fields, on a line of their own, in the address. */
final class MetadataDates {

    /** Fields from the most to the least trusted; a field is of the first kind whose word its name contains. */
    private static final List<String> TRUSTED = List.of(
            "local day",
            "json-ld",
            "json",
            "nitf",
            "newsml",
            "ninjs",
            "article:published",
            "feed",
            "rss",
            "atom",
            "itemprop",
            "datepublished",
            "og:",
            "opengraph",
            "pub",
            "labelled",
            "time element",
            "shown",
            "date line",
            "dc.",
            "dcterms",
            "meta",
            "byline");

    private static final Pattern URL_DAY =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(\\d{2}|[a-z]{3})[/_-]?(\\d{2})(?=[/_.-]|$)");
    private static final Pattern URL_MONTH = Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/");

    private static final List<String> WRITTEN = List.of("written:", "published:", "posted:", "erstellt:", "created:");

    private static final String TIME_ELEMENT = "time element";

    private static final String DATE_LINE = "date line";

    private final StatedDays days;
    private final Report report;

    MetadataDates(StatedDays days, Report report) {
        this.days = days;
        this.report = report;
    }

    /** When it was published, by the most trusted field; by the address if none says. */
    Time published() {
        Time stated = agreed(first(DateKind.PUBLISHED));
        return stated.isKnown() ? stated : report.url().map(this::ofAddress).orElse(Time.UNKNOWN);
    }

    /**
     * Where nothing better than an element for a time tells the day, and a line that readers see names the day before or
     * after, either may be right: the zone of one of them is not theirs.
     */
    private Time agreed(Time first) {
        boolean weak = report.dates().stream()
                .filter(date -> date.kind() == DateKind.PUBLISHED)
                .allMatch(date -> rank(date) >= TRUSTED.indexOf(TIME_ELEMENT));
        if (!weak || first.asDay().isEmpty()) {
            return first;
        }
        LocalDate day = first.asDay().orElseThrow();
        List<LocalDate> near = Stream.concat(
                        Stream.of(day),
                        report.dates().stream()
                                .filter(date -> date.kind() == DateKind.PUBLISHED)
                                .flatMap(date -> time(date).stream())
                                .flatMap(time -> time.asDay().stream())
                                .filter(other -> Math.abs(other.toEpochDay() - day.toEpochDay()) == 1))
                .sorted()
                .toList();
        LocalDate last = near.get(near.size() - 1);
        return near.size() == 1
                ? first
                : Time.between(
                        near.get(0) + "/" + last, near.get(0), last, Precision.WEEK, first.basis(), first.evidence());
    }

    /** When it was last changed. */
    Time updated() {
        return first(DateKind.UPDATED);
    }

    private Time first(DateKind kind) {
        return report.dates().stream()
                .filter(date -> date.kind() == kind || kind == DateKind.PUBLISHED && saysWritten(date))
                .sorted(Comparator.comparingInt(MetadataDates::rank))
                .flatMap(date -> time(date).stream())
                .findFirst()
                .orElse(Time.UNKNOWN);
    }

    /** "Written: … Updated: …" in one line states both. */
    private static boolean saysWritten(StatedDate date) {
        String where = date.where().toLowerCase(Locale.ROOT);
        return date.kind() == DateKind.UPDATED && WRITTEN.stream().anyMatch(where::contains);
    }

    private static int rank(StatedDate date) {
        String where = date.where().toLowerCase(Locale.ROOT);
        for (int i = 0; i < TRUSTED.size(); i++) {
            if (where.contains(TRUSTED.get(i))) {
                return i;
            }
        }
        return TRUSTED.size();
    }

    private Optional<Time> time(StatedDate date) {
        boolean dayFirst =
                !report.language().startsWith("en") && !report.language().equals("und");
        Basis basis = date.where().equals(DATE_LINE) ? Basis.STATED : Basis.METADATA;
        return days.day(date.value(), dayFirst).map(day -> Time.day(day, basis, List.of()));
    }

    private Time ofAddress(String url) {
        String address = url.toLowerCase(Locale.ROOT);
        Matcher day = URL_DAY.matcher(address);
        while (day.find()) {
            Optional<LocalDate> found = days.day(day.group(1) + " " + day.group(2) + " " + day.group(3), false)
                    .or(() -> figures(day));
            if (found.isPresent()) {
                return Time.day(found.get(), Basis.METADATA, List.of());
            }
        }
        Matcher month = URL_MONTH.matcher(address);
        return month.find() ? month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))) : Time.UNKNOWN;
    }

    private Optional<LocalDate> figures(Matcher day) {
        return Character.isDigit(day.group(2).charAt(0))
                ? days.day(day.group(1) + "-" + day.group(2) + "-" + day.group(3), false)
                : Optional.empty();
    }

    private static Time month(int year, int month) {
        if (month < 1 || month > 12) {
            return Time.UNKNOWN;
        }
        YearMonth whole = YearMonth.of(year, month);
        return Time.between(
                whole.toString(), whole.atDay(1), whole.atEndOfMonth(), Precision.MONTH, Basis.METADATA, List.of());
    }
}
