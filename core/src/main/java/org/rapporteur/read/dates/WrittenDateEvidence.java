package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.YearlyWindow;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Expression.Within;
import org.rapporteur.read.dates.Setting.Tense;

/** What dates written in a text say about the day it was written: datelines, full dates, months and days without a year. */
final class WrittenDateEvidence {

    /** For so long is a day of the past year called by month and day alone. */
    private static final int DAYS_BACK = 300;

    private static final int DAYS_AHEAD = 300;

    /** Within this time most days that are called by month and day lie. */
    private static final int USUAL_DAYS = 150;

    private static final int WEEK = 7;

    private static final Set<String> ARTICLE = Set.of("article", "story", "report", "version", "headline", "page");

    private static final Set<String> CHANGED =
            Set.of("amended", "corrected", "updated", "changed", "edited", "revised");

    /** A report is changed, if at all, mostly within so many days. */
    private static final int CHANGED_WITHIN = 6;

    private final Calendar calendar;
    private final Draft draft;
    private final boolean callsDaysByWeekday;
    private final List<DateConstraint> found = new ArrayList<>();

    WrittenDateEvidence(Calendar calendar, Draft draft) {
        this.calendar = calendar;
        this.draft = draft;
        this.callsDaysByWeekday = new WeekdayEvidence(draft).constraint().isPresent();
    }

    /** The constraints, in the order of the text. */
    List<DateConstraint> constraints() {
        draft.findings().forEach(this::addHead);
        draft.ofReporter().forEach(this::addSentence);
        return found;
    }

    /** The date of a dateline or of a line of its own above the text. */
    private void addHead(Finding finding) {
        Optional<Fields> fields =
                isHead(finding) && finding.meaning() instanceof Point point ? bare(point) : Optional.empty();
        if (fields.isEmpty() || !fields.get().has(Field.DAY) || !fields.get().has(Field.MONTH)) {
            return;
        }
        if (saysChanged(finding)) {
            day(fields.get()).ifPresent(day -> addChanged(finding, day));
        } else if (fields.get().has(Field.YEAR)) {
            day(fields.get())
                    .ifPresent(day -> found.add(DateConstraint.between(
                            Optional.of(day), Optional.of(day), Strength.FIRM, finding.span(), DateConstraint.DATED)));
        } else {
            MonthDay day =
                    MonthDay.of(fields.get().get(Field.MONTH), fields.get().get(Field.DAY));
            found.add(DateConstraint.yearly(dateline(day), Strength.FIRM, finding.span(), DateConstraint.DATELINE));
        }
    }

    private boolean saysChanged(Finding finding) {
        return draft.report()
                .partAt(finding.span().start())
                .map(part -> HeadDates.saysChanged(draft.report().words(part.span())))
                .orElse(false);
    }

    /** A report is published before it is changed, and seldom long before. */
    private void addChanged(Finding finding, LocalDate day) {
        found.add(DateConstraint.between(
                Optional.empty(), Optional.of(day), Strength.FIRM, finding.span(), "changed on that day"));
        found.add(DateConstraint.between(
                Optional.of(day.minusDays(CHANGED_WITHIN)),
                Optional.empty(),
                Strength.LIKELY,
                finding.span(),
                "changed soon after"));
    }

    private boolean isHead(Finding finding) {
        boolean inDateline = draft.report()
                .dateline()
                .filter(dateline -> dateline.span().covers(finding.span()))
                .isPresent();
        return finding.part() == PartKind.DATELINE || finding.part() == PartKind.BYLINE || inDateline;
    }

    /** An agency sends its report on the day of the dateline; a newspaper may print its own on the next. */
    private YearlyWindow dateline(MonthDay day) {
        boolean agency = draft.report()
                .dateline()
                .filter(line -> line.agency().isPresent())
                .isPresent();
        int anyYear = 2012;
        return agency ? YearlyWindow.of(day) : YearlyWindow.from(day.atYear(anyYear), 1);
    }

    private Optional<LocalDate> day(Fields fields) {
        if (!fields.has(Field.YEAR)) {
            return Optional.empty();
        }
        return calendar.inYear(fields, fields.get(Field.YEAR)).flatMap(Denoted::first);
    }

    private void addSentence(Finding finding) {
        if (finding.meaning() instanceof Point point) {
            bare(point).ifPresent(fields -> {
                if (fields.hasYear()) {
                    addDated(finding, fields);
                } else if (fields.has(Field.MONTH) && !followsYear(finding)) {
                    addPartial(finding, fields);
                }
            });
        }
    }

    private static Optional<Fields> bare(Point point) {
        if (point instanceof Modified modified) {
            return bare(modified.date());
        }
        if (point instanceof Timed timed) {
            return bare(timed.date());
        }
        if (point instanceof Within within) {
            return bare(within.whole());
        }
        return point instanceof Stated stated ? Optional.of(stated.fields()) : Optional.empty();
    }

    /** A date with its year that is told as past was before the day of writing; one to come is after. */
    private void addDated(Finding finding, Fields fields) {
        Optional<Denoted> denoted = calendar.inYear(fields, Calendar.statedYear(fields));
        if (denoted.isEmpty()) {
            return;
        }
        if (fields.has(Field.DAY) && isNote(finding)) {
            denoted.get().first().ifPresent(day -> addChanged(finding, day));
            return;
        }
        if (finding.tense().isFuture()) {
            found.add(DateConstraint.between(
                    Optional.empty(), denoted.get().last(), Strength.USUAL, finding.span(), "still to come"));
            return;
        }
        Strength strength = finding.tense().isPast() ? Strength.FIRM : Strength.USUAL;
        found.add(
                DateConstraint.between(denoted.get().first(), Optional.empty(), strength, finding.span(), "has been"));
        boolean monthOfYear = fields.has(Field.MONTH) && fields.has(Field.YEAR) && !fields.has(Field.DAY);
        if (monthOfYear) {
            LocalDate nextYear = LocalDate.of(fields.get(Field.YEAR) + 1, 1, 1);
            found.add(DateConstraint.between(
                    Optional.of(nextYear),
                    Optional.empty(),
                    Strength.LIKELY,
                    finding.span(),
                    "the year is named, so it is hardly the current one"));
        }
    }

    /** "This article was amended on 22 August 2013." */
    private boolean isNote(Finding finding) {
        Span sentence = draft.sentence(finding);
        return draft.holds(ARTICLE, sentence.start(), finding.first())
                && draft.holds(CHANGED, sentence.start(), finding.first());
    }

    /** In a sentence about another year, months and days are of that year. */
    private boolean followsYear(Finding finding) {
        return draft.within(draft.sentence(finding)).stream()
                .anyMatch(other -> other.meaning() instanceof Point point
                        && bare(point).filter(Fields::hasYear).isPresent());
    }

    private void addPartial(Finding finding, Fields fields) {
        int anyYear = 2012;
        Optional<Denoted> denoted =
                calendar.inYear(fields, anyYear).filter(any -> any.first().isPresent());
        if (denoted.isEmpty() || finding.tense() == Tense.OPEN) {
            return;
        }
        boolean day = fields.has(Field.DAY);
        LocalDate first = denoted.get().first().orElseThrow();
        LocalDate last = lastDay(finding, denoted.get());
        if (finding.tense().isPast()) {
            add(YearlyWindow.from(first, DAYS_BACK), Strength.USUAL, finding, "past, and less than a year ago");
            if (day) {
                addCalledByMonth(finding, first);
            }
        } else {
            LocalDate from = last.minusDays(DAYS_AHEAD);
            add(YearlyWindow.from(from, DAYS_AHEAD), Strength.USUAL, finding, "still to come within a year");
            LocalDate before = day ? last : first.minusDays(1);
            add(
                    YearlyWindow.from(before.minusDays(USUAL_DAYS), USUAL_DAYS),
                    Strength.LIKELY,
                    finding,
                    "still to come, and not called by \"this month\"");
        }
    }

    /** Where days of the last week are called by their weekdays, one called by month and day is further back. */
    private void addCalledByMonth(Finding finding, LocalDate day) {
        add(YearlyWindow.from(day, USUAL_DAYS), Strength.LIKELY, finding, "called by month and day alone");
        if (callsDaysByWeekday) {
            add(
                    YearlyWindow.from(day.plusDays(WEEK), USUAL_DAYS - WEEK),
                    Strength.LIKELY,
                    finding,
                    "days of the last week are called by their weekdays here");
        }
    }

    /** "The first half of June" ends with 15 June. */
    private static LocalDate lastDay(Finding finding, Denoted whole) {
        LocalDate last = whole.last().orElseThrow();
        boolean early = finding.meaning() instanceof Modified modified
                        && modified.mod().equals("START")
                || finding.meaning() instanceof Within within && within.part().equals(Fields.of(Field.HALF, 1));
        return early ? last.minusDays(15) : last;
    }

    private void add(YearlyWindow window, Strength strength, Finding finding, String reason) {
        found.add(DateConstraint.yearly(window, strength, finding.span(), reason));
    }
}
